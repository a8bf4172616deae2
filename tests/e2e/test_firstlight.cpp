#include "core/domain/demoaccount.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/e2e/mail.h"
#include "tests/e2e/twoprograms.h"
#include "tests/support/future.h"

#include <QTcpSocket>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const QString lenasMail = QStringLiteral("lena.novak@quillhaven.example");
const QString odilesMail = QStringLiteral("odile.offline@quillhaven.example");

class EndToEnd : public TwoPrograms {
protected:
    QStringList demo() const { return {QStringLiteral("--demo"), url.toString()}; }
    QStringList offline(const QString &route) const
    {
        return demo() + QStringList{QStringLiteral("--offline"), QStringLiteral("--route"), route};
    }
    void expectDone(const QString &tour) const
    {
        EXPECT_TRUE(log(tour).contains(QStringLiteral("\ndone: "))) << qPrintable(log(tour));
        EXPECT_FALSE(log(tour).contains(QStringLiteral("FAILED"))) << qPrintable(log(tour));
    }
};

} // namespace

TEST_F(EndToEnd, ATourSignsInSetsAUserUpAndTheWelcomeMailIsThere)
{
    startProvider();
    ASSERT_EQ(console(QStringLiteral("tour"), demo()), 0) << qPrintable(log(QStringLiteral("tour")));
    expectDone(QStringLiteral("tour"));
    expectWholePictures(QStringLiteral("tour"), 12);

    const QList<User> users = usersWith(lenasMail);
    ASSERT_EQ(users.size(), 1);
    EXPECT_EQ(users.first().displayName(), QStringLiteral("Lena Novák"));

    // The administrators of the tour get mails, too.
    const auto all = mails();
    const auto hers = std::find_if(all.cbegin(), all.cend(), [](const QByteArray &raw) {
        return Mail::parsed(raw).headers.value(QStringLiteral("To")).contains(lenasMail);
    });
    ASSERT_TRUE(hers != all.cend());
    const Mail mail = Mail::parsed(*hers);
    EXPECT_EQ(mail.headers.value(QStringLiteral("To")), QStringLiteral("Lena Novák <%1>").arg(lenasMail));
    EXPECT_EQ(mail.headers.value(QStringLiteral("Subject")), QStringLiteral("Your telephone account at Northfold Voice"));
    EXPECT_TRUE(mail.body.startsWith(QStringLiteral("Hello Lena,\n"))) << qPrintable(mail.body);
    EXPECT_TRUE(mail.body.contains(QStringLiteral("User ID: %1\n").arg(users.first().signInId))) << qPrintable(mail.body);
    stopProvider();
}

TEST_F(EndToEnd, WhatIsSetUpOfflineIsSentOnceWhenTheProviderIsBack)
{
    startProvider();
    ASSERT_EQ(console(QStringLiteral("first"), demo() + QStringList{QStringLiteral("--route"), QStringLiteral("sign-in")}), 0)
        << qPrintable(log(QStringLiteral("first")));
    EXPECT_TRUE(mails().isEmpty());
    stopProvider();

    ASSERT_EQ(console(QStringLiteral("alone"), offline(QStringLiteral("offline"))), 0) << qPrintable(log(QStringLiteral("alone")));
    expectDone(QStringLiteral("alone"));
    expectWholePictures(QStringLiteral("alone"), 5);
    EXPECT_TRUE(mails().isEmpty());

    startProvider();
    EXPECT_TRUE(usersWith(odilesMail).isEmpty());
    ASSERT_EQ(console(QStringLiteral("back"), offline(QStringLiteral("back-online"))), 0)
        << qPrintable(log(QStringLiteral("back")));
    expectDone(QStringLiteral("back"));
    expectWholePictures(QStringLiteral("back"), 2);

    const auto expectOnce = [&] {
        ASSERT_EQ(usersWith(odilesMail).size(), 1);
        EXPECT_EQ(usersWith(odilesMail).first().displayName(), QStringLiteral("Odile Hors-Ligne"));
        ASSERT_EQ(mails().size(), 1);
        EXPECT_EQ(
            Mail::parsed(mails().first()).headers.value(QStringLiteral("To")),
            QStringLiteral("\"Odile Hors-Ligne\" <%1>").arg(odilesMail));
    };
    expectOnce();

    // The same files once more: nothing waits, and going online sends nothing.
    MemorySecretStore secrets;
    Desk desk(path(QStringLiteral("console/copies")), secrets, [] {
        return std::make_unique<NativeGate>(std::make_shared<HttpTransport>());
    });
    ASSERT_EQ(desk.copies().size(), 1);
    const auto opened = valueOf(desk.openCopy(desk.copies().first()));
    ASSERT_TRUE(opened) << qPrintable(opened.error().code);
    Session &session = **opened;
    EXPECT_TRUE(session.commands().isEmpty());
    ASSERT_TRUE(valueOf(desk.signInAgain(*opened, {demo::email(), demo::password()})));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.activity().link == Link::Online && !session.activity().syncing; }, 20000));
    EXPECT_TRUE(session.commands().isEmpty());
    EXPECT_EQ(valueOf(session.counts())->users, 285);
    expectOnce();
    stopProvider();
}

TEST_F(EndToEnd, ATourInFrenchGoesTheSameWay)
{
    startProvider();
    ASSERT_EQ(console(QStringLiteral("tour"), demo() + QStringList{QStringLiteral("--language"), QStringLiteral("fr")}), 0)
        << qPrintable(log(QStringLiteral("tour")));
    expectDone(QStringLiteral("tour"));
    EXPECT_TRUE(log(QStringLiteral("tour")).contains(QStringLiteral("“Continuer”"))) << qPrintable(log(QStringLiteral("tour")));
    EXPECT_EQ(usersWith(lenasMail).size(), 1);
    stopProvider();
}

TEST_F(EndToEnd, ATourWithoutAProviderFailsAtTheStepAndSaysSo)
{
    // A port that nobody else takes while we look: bound, but not listened on.
    QTcpSocket holder;
    ASSERT_TRUE(holder.bind(QHostAddress::LocalHost, 0));
    url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(holder.localPort()));
    EXPECT_EQ(console(QStringLiteral("tour"), demo() + QStringList{QStringLiteral("--step-limit"), QStringLiteral("2")}), 1);
    EXPECT_TRUE(
        log(QStringLiteral("tour"))
            .endsWith(QStringLiteral("FAILED: press “Continue”: what it should show did not come\n       picture 02-failed.png\n")))
        << qPrintable(log(QStringLiteral("tour")));
    expectWholePictures(QStringLiteral("tour"), 2);
}

TEST_F(EndToEnd, AnUnknownRouteFails)
{
    url = QUrl(QStringLiteral("http://127.0.0.1:9"));
    EXPECT_EQ(console(QStringLiteral("tour"), demo() + QStringList{QStringLiteral("--route"), QStringLiteral("nowhere")}), 1);
    EXPECT_TRUE(log(QStringLiteral("tour")).contains(QStringLiteral("FAILED: there is no route of this name")))
        << qPrintable(log(QStringLiteral("tour")));
}

TEST_F(EndToEnd, TheCommandLineIsAnsweredWithoutADisplay)
{
    // Whoever asks for a window now does not get far.
    QProcessEnvironment bare = environment();
    bare.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("there-is-no-such-platform"));
    struct Answer {
        int status;
        QByteArray said;
        QByteArray complained;
    };
    const auto ask = [&](const QStringList &arguments) {
        Program program(QStringLiteral(CONSOLE_BINARY), arguments, bare);
        const int status = program.status(20000);
        return Answer{status, program.output(), program.errors()};
    };

    const Answer version = ask({QStringLiteral("--version")});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.said, "jackfield " JACKFIELD_VERSION "\n");
    EXPECT_EQ(version.complained, "");

    const Answer help = ask({QStringLiteral("--help")});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.said.startsWith("Usage: ")) << help.said.toStdString();
    EXPECT_TRUE(help.said.contains("--offline")) << help.said.toStdString();
    EXPECT_EQ(help.complained, "");

    const Answer wrong = ask({QStringLiteral("--colour")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_EQ(wrong.said, "");
    EXPECT_EQ(wrong.complained, "jackfield: Unknown option 'colour'. See --help.\n");

    const Answer afar = ask({QStringLiteral("--demo"), QStringLiteral("http://example.com")});
    EXPECT_EQ(afar.status, 2);
    EXPECT_EQ(afar.said, "");
    EXPECT_EQ(afar.complained, "jackfield: --demo takes the http:// address of a provider on this computer. See --help.\n");
}

TEST_F(EndToEnd, Fault24_ATourThatCannotLeavePicturesSaysSo)
{
    QFile file(path(QStringLiteral("blocked")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Program program(
        QStringLiteral(CONSOLE_BINARY),
        {QStringLiteral("--demo"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--data"), path(QStringLiteral("console")),
         QStringLiteral("--tour"), file.fileName()},
        environment());
    EXPECT_EQ(program.status(), 1);
    EXPECT_TRUE(program.errors().contains("jackfield: the tour cannot write to " + file.fileName().toUtf8() + '\n'))
        << program.errors().toStdString();
}
