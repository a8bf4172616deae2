#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/e2e/twoprograms.h"
#include "tests/support/future.h"

#include "core/provider/native/nativegate.h"

#include <QStandardPaths>
#include <QUrlQuery>

using namespace jackfield;
using namespace jackfield::test;

namespace {

// Somebody who has lost the phone, before both real programs. Only what is on the screen is known of the new authenticator.
class RecoveredSignIn : public TwoPrograms {
protected:
    SignInStep step(const Result<SignInProgress> &progress)
    {
        EXPECT_TRUE(progress) << (progress ? "" : qPrintable(progress.error().code));
        return progress && std::holds_alternative<SignInStep>(*progress) ? std::get<SignInStep>(*progress) : SignInStep();
    }
    SignInStep take(const SignInStep &at, const StepAnswer &answer) { return step(valueOf(gate.takeStep(url, at.ticket, answer))); }
    QString codeOf(const QString &key) const
    {
        return reference::test::codeAt(reference::test::fromBase32(key), QDateTime::currentDateTimeUtc());
    }
    /// The invited administrator of the demo makes a password by the link of a mail, and adds a first phone; answers the recovery code.
    QString registered()
    {
        EXPECT_TRUE(valueOf(gate.forgotPassword(url, login)));
        const QString data = path(QStringLiteral("provider"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !reference::test::mailsIn(data).isEmpty(); }, 20000));
        EXPECT_TRUE(valueOf(gate.useLink(url, reference::test::mailsIn(data).last().token(), password, true)));
        SignInStep at = step(valueOf(gate.signIn(url, {login, password})));
        if (at.kind == SignInStep::Kind::Terms)
            at = take(at, AcceptTerms{});
        at = take(at, NameAuthenticator{QStringLiteral("Lost phone")});
        at = take(at, ConfirmAuthenticator{codeOf(at.secret)});
        EXPECT_EQ(at.kind, SignInStep::Kind::SaveRecoveryCode);
        EXPECT_TRUE(valueOf(gate.takeStep(url, at.ticket, RecoveryCodeSaved{})));
        return at.recoveryCode;
    }
    void answer(const char *file, const QString &text)
    {
        // Whole at once: the tour looks for it all the time.
        QFile out(path(QStringLiteral("tour/")) + QLatin1String(file) + QStringLiteral(".part"));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        out.close();
        ASSERT_TRUE(out.rename(path(QStringLiteral("tour/")) + QLatin1String(file)));
    }
    /// What the QR code of a picture says, as a phone reads it.
    QString scanned(const QString &picture) const
    {
        Program zbar(
            QStandardPaths::findExecutable(QStringLiteral("zbarimg")),
            {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
             picture},
            environment());
        EXPECT_EQ(zbar.status(), 0) << zbar.errors().toStdString();
        return QString::fromUtf8(zbar.output()).trimmed();
    }

    NativeGate gate{std::make_shared<HttpTransport>()};
    const QString login = QStringLiteral("lucien.belanger@quillhaven.example");
    const QString password = QStringLiteral("Blue-Door-8");
};

} // namespace

TEST_F(RecoveredSignIn, S0_17_TheRecoveryCodeLeadsToANewAuthenticatorThatAPhoneReadsFromThePicture)
{
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
        GTEST_SKIP() << "zbarimg is missing (zbar-tools)";
    startProvider();
    const QString recoveryCode = registered();
    ASSERT_FALSE(recoveryCode.isEmpty());

    QDir().mkpath(path(QStringLiteral("tour")));
    answer("login", login);
    answer("password", password);
    answer("recovery-code", recoveryCode);
    Program console(
        QStringLiteral(CONSOLE_BINARY),
        {QStringLiteral("--demo"), url.toString(), QStringLiteral("--data"), path(QStringLiteral("console")),
         QStringLiteral("--tour"), path(QStringLiteral("tour")), QStringLiteral("--route"), QStringLiteral("recovery")},
        environment());
    const QString logFile = path(QStringLiteral("tour/tour.log"));
    const auto log = [&] {
        QFile file(logFile);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return log().contains(QStringLiteral("-scan.png\n")) || log().contains(QStringLiteral("FAILED")); }, 90000))
        << qPrintable(log());
    const QStringList pictures = QDir(path(QStringLiteral("tour"))).entryList({QStringLiteral("*-scan.png")});
    ASSERT_EQ(pictures.size(), 1) << qPrintable(log());
    const QUrl otpauth(scanned(path(QStringLiteral("tour/")) + pictures.first()));
    EXPECT_EQ(otpauth.scheme(), QStringLiteral("otpauth"));
    EXPECT_EQ(otpauth.path(), QStringLiteral("/Northfold Voice:New phone"));
    const QString key = QUrlQuery(otpauth).queryItemValue(QStringLiteral("secret"));
    ASSERT_FALSE(key.isEmpty());
    answer("security-code", codeOf(key));
    ASSERT_EQ(console.status(90000), 0) << qPrintable(log());
    EXPECT_TRUE(log().contains(QStringLiteral("\ndone: "))) << qPrintable(log());
    EXPECT_FALSE(log().contains(recoveryCode) || log().contains(password) || log().contains(key));
    EXPECT_FALSE(console.errors().contains(recoveryCode.toUtf8())) << console.errors().toStdString();

    // The old phone is gone, the new one is there, and the code that was used is over.
    const SignInStep at = step(valueOf(gate.signIn(url, {login, password})));
    EXPECT_EQ(at.kind, SignInStep::Kind::OneTimeCode);
    EXPECT_EQ(at.authenticators, QStringList{QStringLiteral("New phone")});
    const auto used = valueOf(gate.takeStep(url, at.ticket, UseRecoveryCode{recoveryCode}));
    ASSERT_FALSE(used);
    EXPECT_EQ(used.error().fields.value(0).field, QStringLiteral("recoveryCode"));
    stopProvider();
}
