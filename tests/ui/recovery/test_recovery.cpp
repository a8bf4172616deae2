#include "app/provider/datafolder.h"
#include "app/provider/people/personstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/passwordhash.h"
#include "tests/core/session/signintest.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/codeedit.h"
#include "ui/fields/qrview.h"
#include "ui/fields/secretclipboard.h"
#include "ui/places/signin/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/wizards/recovery/newcodecard.h"
#include "ui/wizards/recovery/signinsteps.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QToolButton>

using namespace jackfield;
using namespace jackfield::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

// The sign-in window as the program puts it together, before the real provider.
class RecoveryTest : public SignInTest {
protected:
    void SetUp() override
    {
        SignInTest::SetUp();
        registerPerson();
        openWindow();
    }
    void TearDown() override
    {
        page.reset();
        SignInTest::TearDown();
    }
    void openWindow()
    {
        page.reset();
        session.reset();
        if (qEnvironmentVariableIsSet("JACKFIELD_PICTURES")) {
            theme.setMode(qEnvironmentVariableIsSet("JACKFIELD_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
            theme.applyTo(*qApp);
        }
        page = std::make_unique<SignInPage>(*desk, theme, clockOnTheWall, QStringList{url.toString()});
        QObject::connect(page.get(), &SignInPage::stepAsked, page.get(), [this](const OpenSignIn &open) { ask(open); });
        QObject::connect(page.get(), &SignInPage::sessionOpened, page.get(), [this](const auto &opened) { session = opened; });
        page->resize(1440, 850);
        page->show();
        page->activateWindow();
    }
    void ask(const OpenSignIn &open)
    {
        steps = new SignInSteps(*desk, theme, clipboard);
        QObject::connect(steps, &SignInSteps::shown, page.get(), [this] { page->present(steps, steps->rail()); });
        QObject::connect(steps, &SignInSteps::leftBack, page.get(), [this] { page->presentForm(); });
        QObject::connect(steps, &SignInSteps::entered, page.get(), [this](const Entry &entry) { session = entry.session; });
        steps->begin(open);
    }
    void signInToCode()
    {
        QTest::keyClicks(edit("E-mail or username"), login);
        QTest::keyClicks(edit("Password"), password);
        press("Continue");
        ASSERT_TRUE(comes("One-time code"));
    }
    void toRecovery()
    {
        signInToCode();
        press("Use recovery code");
        type("Recovery code", recoveryCode);
    }
    /// Past the recovery code and the terms, to the device's name.
    void toDeviceName()
    {
        toRecovery();
        tick("I understand that my other authenticators stop working");
        press("Continue");
        ASSERT_TRUE(comes("I accept the Terms of Service"));
        tick("I accept the Terms of Service");
        press("Continue");
        ASSERT_TRUE(comes("Device name"));
    }
    /// To the new code; reads the key that is shown as text.
    void toNewCode()
    {
        toDeviceName();
        type("Device name", s("New phone"));
        press("Continue");
        ASSERT_TRUE(comes("Security code from the app"));
        secret = reference::test::fromBase32(edit("Cannot scan? Type this key instead.")->text().remove(u' '));
        type("Security code from the app", code());
        press("Continue");
        ASSERT_TRUE(comes("I have saved the new code"));
    }

    template<class T = QWidget>
    T *find(const char *name)
    {
        return named<T>(*page, s(name));
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }
    void type(const char *field, const QString &text)
    {
        ASSERT_NE(edit(field), nullptr) << field;
        edit(field)->clear();
        edit(field)->insert(text); // QTest knows no letters beyond ASCII
    }
    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void tick(const char *name)
    {
        ASSERT_NE(find<QCheckBox>(name), nullptr) << name;
        find<QCheckBox>(name)->click();
    }
    bool isOn(const char *name)
    {
        auto *button = find<QPushButton>(name);
        return button && button->isEnabled();
    }
    bool comes(const char *name)
    {
        const bool there = QTest::qWaitFor([&] { return find(name) != nullptr; }, 10000);
        EXPECT_EQ(unnamed(*page), QStringList());
        EXPECT_EQ(misnamed(*page), QStringList());
        EXPECT_EQ(richLabels(*page), QStringList());
        return there;
    }
    void picture(const char *name)
    {
        const QString to = qEnvironmentVariable("JACKFIELD_PICTURES");
        if (to.isEmpty())
            return;
        QDir().mkpath(to);
        QCoreApplication::processEvents();
        page->grab().save(to + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

    Theme theme;
    SystemClock clockOnTheWall;
    FakeClock minutes{QDateTime(QDate(2026, 1, 14), QTime(12, 0), Qt::UTC)};
    SecretClipboard clipboard{minutes};
    std::unique_ptr<SignInPage> page;
    QPointer<SignInSteps> steps;
    std::shared_ptr<Session> session;
};

} // namespace

TEST_F(RecoveryTest, S3_16_WhoHasAPasswordThatWasMadeForThemChoosesTheirOwnFirst)
{
    page.reset();
    server.stop();
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(s("provider"));
        const auto data = reference::DataFolder::open(options);
        ASSERT_TRUE(data);
        auto database = reference::Database::open((*data)->databaseAddress());
        ASSERT_TRUE(database);
        reference::PersonStore people((*database)->sql());
        const auto maren = people.findLogin(demo::email());
        ASSERT_TRUE(maren);
        people.setPassword(maren->id, reference::PasswordHash::of(s("Made-For-You-1")), true);
    }
    startProvider();
    openWindow();
    QTest::keyClicks(edit("E-mail or username"), demo::email());
    QTest::keyClicks(edit("Password"), s("Made-For-You-1"));
    press("Continue");
    ASSERT_TRUE(comes("Repeat the new password"));
    EXPECT_TRUE(shows(*page, s("Choose a new password")));
    type("New password", s("short"));
    type("Repeat the new password", s("short"));
    press("Continue");
    EXPECT_TRUE(shows(*page, s("This password does not keep the rules yet.")));
    for (const char *field : {"New password", "Repeat the new password"})
        type(field, s("Made-For-You-1"));
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(*page, s("This is the password that you have now. Choose another one.")); }));
    EXPECT_FALSE(session);
    for (const char *field : {"New password", "Repeat the new password"})
        type(field, s("Blue-Door-8"));
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session != nullptr; }, 10000));
    EXPECT_EQ(session->actor().email, demo::email());
}

TEST_F(RecoveryTest, AOneTimeCodeIsAskedForAndTakesAPaste)
{
    signInToCode();
    EXPECT_TRUE(shows(*page, s("Enter your code")));
    EXPECT_TRUE(shows(*page, s("Open your authenticator app and type the 6 digits shown for Northfold Voice.")));
    EXPECT_TRUE(edit("One-time code")->hasFocus());
    EXPECT_FALSE(isOn("Continue"));
    QApplication::clipboard()->setText(s(" 00-00 00\n"));
    QTest::keySequence(edit("One-time code"), QKeySequence::Paste);
    EXPECT_EQ(edit("One-time code")->text(), s("000000"));
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(*page, s("The last code did not match.")); }));
    EXPECT_TRUE(shows(*page, s("Check that your phone sets its clock automatically. 4 tries left.")));
    EXPECT_EQ(edit("One-time code")->text(), QString());
    EXPECT_TRUE(edit("One-time code")->hasFocus());
    QTest::keyClicks(edit("One-time code"), s("40x71"));
    picture("one-time-code");
    edit("One-time code")->clear();
    QTest::keyClicks(edit("One-time code"), code());
    QTest::keyClick(edit("One-time code"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session != nullptr; }, 10000));
    EXPECT_EQ(session->actor().email, login);
}

TEST_F(RecoveryTest, S0_18_TheRecoveryCodeIsEnteredInsteadOfTheOneTimeCode)
{
    toRecovery();
    EXPECT_TRUE(shows(*page, s("Use your recovery code")));
    EXPECT_TRUE(shows(*page, s("Sign in with a recovery code")));
    tick("I understand that my other authenticators stop working");
    edit("Recovery code")->setText(s("WRNG-WRNG-WRNG-WRNG"));
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(*page, s("This recovery code did not match.")); }));
    EXPECT_EQ(edit("Recovery code")->text(), s("WRNG-WRNG-WRNG-WRNG")) << "what was typed stays";
    type("Recovery code", recoveryCode.toLower().remove(u'-'));
    press("Continue");
    EXPECT_TRUE(comes("I accept the Terms of Service"));
}

TEST_F(RecoveryTest, S0_19_ItSaysFirstWhatIsDeletedAndGoesOnOnlyWhenThatIsUnderstood)
{
    toRecovery();
    EXPECT_TRUE(shows(*page, s("This removes every authenticator you added.")));
    EXPECT_TRUE(shows(
        *page,
        s("All extra one-time-code accounts that you created are deleted for good as soon as you continue. You set up a new "
          "one in the next steps.")));
    EXPECT_TRUE(shows(*page, s("They are: Lucien’s phone.")));
    EXPECT_FALSE(isOn("Continue"));
    QTest::keyClick(edit("Recovery code"), Qt::Key_Return);
    picture("recovery-code");
    // Nothing was sent: the authenticator still works.
    press("Cancel");
    QTest::keyClicks(edit("Password"), password);
    press("Continue");
    ASSERT_TRUE(comes("One-time code"));
    QTest::keyClicks(edit("One-time code"), code());
    press("Continue");
    EXPECT_TRUE(QTest::qWaitFor([this] { return session != nullptr; }, 10000));
}

TEST_F(RecoveryTest, S0_20_TheTermsAreAcceptedAndTheDeviceIsNamed)
{
    toRecovery();
    tick("I understand that my other authenticators stop working");
    press("Continue");
    ASSERT_TRUE(comes("I accept the Terms of Service"));
    EXPECT_FALSE(isOn("Continue"));
    EXPECT_NE(find<QPushButton>("Open the Terms of Service"), nullptr);
    tick("I accept the Terms of Service");
    picture("terms");
    press("Continue");
    ASSERT_TRUE(comes("Device name"));
    EXPECT_FALSE(isOn("Continue"));
    type("Device name", s("Maren’s <b>phone</b>"));
    EXPECT_TRUE(shows(*page, s("Northfold Voice: Maren’s <b>phone</b>")));
    picture("device-name");
    press("Continue");
    ASSERT_TRUE(comes("Security code from the app"));
    press("Back");
    EXPECT_EQ(edit("Device name")->text(), s("Maren’s <b>phone</b>"));
    press("Continue");
    EXPECT_TRUE(comes("Security code from the app"));
}

TEST_F(RecoveryTest, S0_21_TheQrCodeIsShownWithItsKeyAndTheSecurityCodeOfTheAppIsTaken)
{
    toDeviceName();
    type("Device name", s("New phone"));
    press("Continue");
    ASSERT_TRUE(comes("Security code from the app"));
    auto *picture = page->findChild<QrView *>();
    ASSERT_NE(picture, nullptr);
    EXPECT_GE(picture->width(), 216);
    find<QToolButton>("Copy the key")->click();
    EXPECT_TRUE(shows(*page, s("Copied. The clipboard is cleared in 60 s.")));
    EXPECT_FALSE(isOn("Continue"));
    type("Security code from the app", s("000 000"));
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(*page, s("The last code did not match.")); }));
    secret = reference::test::fromBase32(edit("Cannot scan? Type this key instead.")->text().remove(u' '));
    const QString digits = code();
    type("Security code from the app", digits.left(3) + u' ' + digits.mid(3));
    this->picture("scan");
    page->resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_GE(steps->width(), steps->minimumSizeHint().width()) << "nothing is cut at the sides";
    EXPECT_LE(steps->mapTo(page.get(), QPoint(steps->width(), 0)).x(), page->width() - 400);
    this->picture("scan-1024x700");
    press("Continue");
    EXPECT_TRUE(comes("I have saved the new code"));
}

TEST_F(RecoveryTest, S0_22_TheNewCodeIsShownUntilItIsKeptAndThenOneIsIn)
{
    toNewCode();
    auto *card = page->findChild<NewCodeCard *>();
    ASSERT_NE(card, nullptr);
    const QString fresh = card->open().step.recoveryCode;
    EXPECT_TRUE(shows(*page, fresh));
    EXPECT_NE(fresh, recoveryCode);
    EXPECT_FALSE(isOn("Finish and sign in"));
    EXPECT_EQ(find<QPushButton>("Back"), nullptr);
    press("Copy");
    EXPECT_EQ(QApplication::clipboard()->text(), fresh);
    EXPECT_TRUE(shows(*page, s("Copied. The clipboard is cleared in 60 s.")));

    const QString file = folder.filePath(s("recovery-code.txt"));
    EXPECT_TRUE(card->saveTo(file));
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(saved.readAll()).contains(fresh));
    EXPECT_EQ(saved.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    EXPECT_FALSE(card->saveTo(s("/nowhere/at/all.txt")));

    tick("I have saved the new code");
    picture("new-code");
    press("Finish and sign in");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session != nullptr; }, 10000));
    EXPECT_EQ(session->actor().email, login);
}

TEST_F(RecoveryTest, Fault46_ClosingOnTheLastStepAsksFirst)
{
    toNewCode();
    EXPECT_TRUE(steps->isLostWhenClosed());
    QSignalSpy left(steps.data(), &SignInSteps::leftBack);
    steps->leave();
    auto *dialog = page->findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(shows(*dialog, s("Close without saving the code?")));
    EXPECT_EQ(left.size(), 0);
    named<QPushButton>(*dialog, s("Keep it open"))->click();
    EXPECT_EQ(left.size(), 0);
    EXPECT_NE(find("I have saved the new code"), nullptr);
}

TEST_F(RecoveryTest, Fault46_AfterACrashTheWindowGoesOnAtTheSameStep)
{
    toDeviceName();
    page.reset();
    openDesk();
    openWindow();
    const auto left = valueOf(desk->leftOpen());
    ASSERT_TRUE(left);
    ask(*left);
    ASSERT_TRUE(comes("Device name"));
    EXPECT_TRUE(shows(*page, login));
}

TEST_F(RecoveryTest, Fault46_WithoutAKeychainTheRecoveryCodeIsEnteredOnceMore)
{
    secrets.isLocked = true;
    toDeviceName();
    page.reset();
    openDesk();
    openWindow();
    EXPECT_FALSE(valueOf(desk->leftOpen()));
    QTest::keyClicks(edit("E-mail or username"), login);
    QTest::keyClicks(edit("Password"), password);
    press("Continue");
    // There is no authenticator any more, so no code is asked for.
    ASSERT_TRUE(comes("Recovery code"));
    type("Recovery code", recoveryCode);
    tick("I understand that my other authenticators stop working");
    press("Continue");
    EXPECT_TRUE(comes("I accept the Terms of Service"));
}

TEST_F(RecoveryTest, Fault47_AStepWithoutAnAnswerIsSaidAndNotSentAgain)
{
    signInToCode();
    QTest::keyClicks(edit("One-time code"), code());
    server.stop();
    press("Continue");
    ASSERT_TRUE(QTest::qWaitFor([this] { return isOn("Continue"); }, 20000));
    EXPECT_TRUE(shows(*page, s("Nobody answers at 127.0.0.1.")) || shows(*page, s("No answer came."))) << "it is said";
    EXPECT_EQ(edit("One-time code")->text().size(), 6) << "what was typed stays";
}

TEST_F(RecoveryTest, Fault35_ACopiedCodeIsTakenFromTheClipboardUnlessSomethingElseIsThere)
{
    toNewCode();
    press("Copy");
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
    minutes.advance(std::chrono::seconds(59));
    QCoreApplication::processEvents();
    EXPECT_FALSE(QApplication::clipboard()->text().isEmpty());
    minutes.advance(std::chrono::seconds(2));
    QCoreApplication::processEvents();
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());

    press("Copy");
    QApplication::clipboard()->setText(s("something else"));
    minutes.advance(std::chrono::seconds(61));
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::clipboard()->text(), s("something else"));

    press("Copy");
    clipboard.clear(); // as on lock and quit
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
}

TEST_F(RecoveryTest, S4_12_EmailAndUsernameAreTakenAlike)
{
    for (const char *who : {"maren.okafor@quillhaven.example", "marenokafor"}) {
        openWindow();
        QTest::keyClicks(edit("E-mail or username"), s(who));
        QTest::keyClicks(edit("Password"), demo::password());
        press("Continue");
        ASSERT_TRUE(QTest::qWaitFor([this] { return session != nullptr; }, 10000)) << who;
        EXPECT_EQ(session->actor().email, demo::email());
    }
}
