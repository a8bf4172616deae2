#include "ui/places/signin/proxydialog.h"
#include "ui/places/signin/signindialog.h"
#include "ui/places/signin/signinpage.h"
#include "ui/theme/theme.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "tests/ui/signin/fakedesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

const QString urlText = QStringLiteral("https://portal.northfold.example");

class SignInPageTest : public ::testing::Test {
protected:
    void open()
    {
        page = std::make_unique<SignInPage>(desk, theme, clock, QStringList{urlText});
        page->resize(1200, 800);
        page->show();
        QCoreApplication::processEvents();
    }
    QLineEdit *login() { return named<QLineEdit>(*page, QStringLiteral("E-mail or username")); }
    QLineEdit *password() { return named<QLineEdit>(*page, QStringLiteral("Password")); }
    QComboBox *address() { return named<QComboBox>(*page, QStringLiteral("Provider URL")); }
    QPushButton *button(const char *name) { return named<QPushButton>(*page, QString::fromUtf8(name)); }
    void type()
    {
        QTest::keyClicks(login(), QStringLiteral("maren.okafor@quillhaven.example"));
        QTest::keyClicks(password(), QStringLiteral("Corner-Lamp-27"));
    }
    void signInWith(const Error &error)
    {
        open();
        desk.theEntry = tl::unexpected<Error>(error);
        type();
        QTest::keyClick(password(), Qt::Key_Return);
        QCoreApplication::processEvents();
        // Whatever went wrong, nothing that was typed is lost, and one can try again.
        EXPECT_EQ(login()->text(), QStringLiteral("maren.okafor@quillhaven.example"));
        EXPECT_EQ(password()->text(), QStringLiteral("Corner-Lamp-27"));
        EXPECT_EQ(address()->currentText(), urlText);
        ASSERT_NE(button("Continue"), nullptr);
        EXPECT_TRUE(button("Continue")->isEnabled());
    }

    Theme theme;
    FakeDesk desk;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<SignInPage> page;
};

} // namespace

TEST_F(SignInPageTest, SaysWhoIsThere)
{
    open();
    EXPECT_TRUE(shows(*page, QStringLiteral("Northfold Voice · secure connection")));
    desk.theProvider = ProviderInfo{QStringLiteral("Northfold Voice"), false};
    open();
    EXPECT_TRUE(shows(*page, QStringLiteral("Northfold Voice · on this computer")));
}

TEST_F(SignInPageTest, EveryControlHasItsName)
{
    desk.theCopies = {SavedCopy{}};
    open();
    EXPECT_EQ(unnamed(*page), QStringList());
    EXPECT_EQ(misnamed(*page), QStringList());
}

TEST_F(SignInPageTest, OpensTheSession)
{
    open();
    desk.theEntry = Entry{std::make_shared<FakeSession>(), {}};
    QSignalSpy opened(page.get(), &SignInPage::sessionOpened);
    type();
    named<QCheckBox>(*page, QStringLiteral("Keep me signed in on this computer"))->click();
    button("Continue")->click();
    ASSERT_TRUE(opened.count() == 1 || opened.wait());
    EXPECT_EQ(desk.triedAt.value(0), QUrl(urlText));
    EXPECT_EQ(desk.tried.value(0).password, QStringLiteral("Corner-Lamp-27"));
    EXPECT_TRUE(desk.kept);
}

TEST_F(SignInPageTest, ContinueIsOffWhileSigningIn)
{
    open();
    desk.hold = true;
    type();
    QTest::keyClick(password(), Qt::Key_Return);
    ASSERT_NE(button("Signing in…"), nullptr);
    EXPECT_FALSE(button("Signing in…")->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    EXPECT_EQ(desk.tried.size(), 1);
}

TEST_F(SignInPageTest, AWrongPasswordIsSaidAtThePassword)
{
    signInWith(Error{Error::Kind::Auth, {}, {}});
    EXPECT_TRUE(
        password()->accessibleDescription().startsWith(QStringLiteral("The e-mail or username, or the password, is not right.")));
}

TEST_F(SignInPageTest, NobodyAnsweringIsSaidUnderTheAddress)
{
    signInWith(Error{Error::Kind::Offline, {}, {}});
    EXPECT_TRUE(address()->accessibleDescription().startsWith(QStringLiteral("Nobody answers at portal.northfold.example.")));
}

TEST_F(SignInPageTest, Fault43_AnUnsafeConnectionHasNoButtonToIgnoreIt)
{
    signInWith(Error{Error::Kind::Insecure, {}, QStringLiteral("The certificate has expired")});
    EXPECT_EQ(
        address()->accessibleDescription(),
        QStringLiteral("The connection to portal.northfold.example is not safe. The certificate has expired. Nothing was sent."));
    int buttons = 0;
    for (const auto *one : page->findChildren<QPushButton *>())
        buttons += one->isVisibleTo(page.get()) ? 1 : 0;
    EXPECT_EQ(buttons, 2); // Continue, Forgot password?
}

TEST_F(SignInPageTest, SomethingElseThanAProviderIsSaidUnderTheAddress)
{
    signInWith(Error{Error::Kind::Protocol, {}, {}});
    EXPECT_TRUE(address()->accessibleDescription().contains(QStringLiteral("it is not a provider that Jackfield knows")));
}

TEST_F(SignInPageTest, AFolderThatCannotBeWrittenIsNamed)
{
    signInWith(Error{Error::Kind::Cache, QStringLiteral("not-writable"), QStringLiteral("/home/maren/a & <b>b</b>")});
    EXPECT_TRUE(
        shows(*page, QStringLiteral("Jackfield cannot write to /home/maren/a & <b>b</b>. Allow writing there, then try again.")));
}

TEST_F(SignInPageTest, ForbiddenIsSaidInTheForm)
{
    signInWith(Error{Error::Kind::Forbidden, {}, {}});
    EXPECT_TRUE(shows(
        *page, QStringLiteral("This person may not manage an account at portal.northfold.example. Ask your provider for access.")));
}

TEST_F(SignInPageTest, HttpOverTheNetworkIsRefusedAtTheField)
{
    open();
    type();
    address()->setEditText(QStringLiteral("http://portal.northfold.example"));
    button("Continue")->click();
    EXPECT_TRUE(desk.tried.isEmpty());
    EXPECT_TRUE(address()->accessibleDescription().startsWith(QStringLiteral("http:// is not safe over a network")));
}

TEST_F(SignInPageTest, AsksForWhatIsMissing)
{
    open();
    button("Continue")->click();
    EXPECT_EQ(login()->accessibleDescription(), QStringLiteral("Enter your e-mail address or username."));
    EXPECT_EQ(password()->accessibleDescription(), QStringLiteral("Enter your password."));
    EXPECT_TRUE(desk.tried.isEmpty());
}

TEST_F(SignInPageTest, TheEmptyListOfCopiesHasThePaddingOfACard)
{
    theme.applyTo(*qApp);
    open();
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->text() != QStringLiteral("Copies appear here after the first sign-in."))
            continue;
        EXPECT_GE(label->x(), theme.px("space.cardPadding"));
        EXPECT_GE(label->y(), theme.px("space.cardPadding"));
        EXPECT_GE(label->parentWidget()->height() - label->geometry().bottom(), theme.px("space.cardPadding"));
        return;
    }
    FAIL() << "it is not there";
}

TEST_F(SignInPageTest, SaysWhereCopiesWillBe)
{
    open();
    EXPECT_TRUE(shows(*page, QStringLiteral("Copies appear here after the first sign-in.")));
}

TEST_F(SignInPageTest, Fault25_ACopyOfANewerVersionIsNotTouched)
{
    SavedCopy copy;
    copy.folder = QStringLiteral("one");
    copy.account.name = QStringLiteral("Tarnbrook Freight");
    copy.savedAt = clock.now().addDays(-6);
    desk.theCopies = {copy};
    desk.theSession = failure(Error::Kind::Cache, QStringLiteral("newer-schema"));
    open();
    button("Open offline")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.opened, QStringList{QStringLiteral("one")});
    EXPECT_TRUE(
        shows(*page, QStringLiteral("This copy was made by a newer Jackfield. It was not touched. Update Jackfield to open it.")));
    EXPECT_TRUE(button("Open offline")->isEnabled());
}

TEST_F(SignInPageTest, Fault30_AccountNamesAreShownAsTyped)
{
    SavedCopy copy;
    copy.account.name = QStringLiteral("<b>Tarn</b> & Co %1");
    copy.savedAt = clock.now();
    desk.theCopies = {copy};
    open();
    EXPECT_TRUE(shows(*page, copy.account.name));
    EXPECT_EQ(richLabels(*page), QStringList());
}

TEST_F(SignInPageTest, Fault37_AnAnswerAfterThePageIsGoneIsIgnored)
{
    open();
    desk.hold = true;
    type();
    button("Continue")->click();
    page.reset();
    desk.answer();
    QCoreApplication::processEvents();
    SUCCEED();
}

TEST(SignInDialog, SignsInAgainAndClosesItself)
{
    Theme theme;
    FakeDesk desk;
    const auto session = std::make_shared<FakeSession>();
    session->furnish();
    session->theActivity.link = Link::SignedOut;
    desk.theEntry = failure(Error::Kind::Rejected, QStringLiteral("other-account"));
    SignInDialog dialog(desk, session, theme);
    dialog.show();
    auto *password = named<QLineEdit>(dialog, QStringLiteral("Password"));
    EXPECT_EQ(
        named<QLineEdit>(dialog, QStringLiteral("E-mail or username"))->text(), QStringLiteral("maren.okafor@quillhaven.example"));
    QTest::keyClicks(password, QStringLiteral("Corner-Lamp-27"));
    QTest::keyClick(password, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(shows(
        dialog,
        QStringLiteral("This sign-in is for another account than Quillhaven Group. Use the one for Quillhaven Group, or "
                       "open the other account from the sign-in window.")));
    EXPECT_EQ(password->text(), QStringLiteral("Corner-Lamp-27"));
    EXPECT_EQ(unnamed(dialog), QStringList());

    desk.theEntry = Entry{session, {}};
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    named<QPushButton>(dialog, QStringLiteral("Continue"))->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(accepted.count(), 1);
}

TEST(SignInDialog, AStepThatIsAskedForTakesThePlaceOfThePassword)
{
    Theme theme;
    FakeDesk desk;
    const auto session = std::make_shared<FakeSession>();
    session->furnish();
    desk.theEntry = Entry{nullptr, OpenSignIn{}};
    SignInDialog dialog(desk, session, theme);
    auto *card = new QLabel(QStringLiteral("One-time code"));
    QObject::connect(&dialog, &SignInDialog::stepAsked, &dialog, [&] { dialog.present(card, {}); });
    dialog.show();
    auto *password = named<QLineEdit>(dialog, QStringLiteral("Password"));
    QTest::keyClicks(password, QStringLiteral("Corner-Lamp-27"));
    QTest::keyClick(password, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(card->isVisible());
    EXPECT_FALSE(password->isVisible());
}

TEST_F(SignInPageTest, S3_16_AForgottenPasswordIsAskedForInTheSameWordsWhoeverItIs)
{
    open();
    QTest::keyClicks(login(), QStringLiteral("nobody@quillhaven.example"));
    button("Forgot password?")->click();
    QCoreApplication::processEvents();
    button("Send the mail")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.forgotten, QStringList{QStringLiteral("nobody@quillhaven.example")});
    EXPECT_TRUE(shows(*page, QStringLiteral("If this person is known there, the mail is on its way.")));
    EXPECT_EQ(unnamed(*page), QStringList());
    button("Back")->click();
    EXPECT_TRUE(login()->isVisible());
}

TEST_F(SignInPageTest, S0_7_ALinkThatIsPastedMakesAPasswordAndLeavesNoSecretInTheField)
{
    desk.theLink = LinkInfo{
        QStringLiteral("registration"),
        QStringLiteral("Odile Faure"),
        QStringLiteral("odile@quillhaven.example"),
        QStringLiteral("Quillhaven Group"),
        QStringLiteral("Northfold Voice"),
        {},
        QStringLiteral("2"),
        QStringLiteral("https://northfold.example/terms")};
    open();
    QApplication::clipboard()->setText(QStringLiteral("https://portal.northfold.example/register?token=abc"));
    QComboBox *field = address();
    field->lineEdit()->setFocus();
    field->lineEdit()->selectAll();
    QTest::keySequence(field->lineEdit(), QKeySequence::Paste);
    QCoreApplication::processEvents();
    EXPECT_EQ(field->currentText(), QStringLiteral("https://portal.northfold.example"));
    EXPECT_TRUE(shows(*page, QStringLiteral("Odile Faure · Quillhaven Group")));
    EXPECT_TRUE(shows(*page, QStringLiteral("https://northfold.example/terms")));
    EXPECT_EQ(unnamed(*page), QStringList());
    EXPECT_EQ(richLabels(*page), QStringList());
    EXPECT_FALSE(button("Save the password")->isEnabled());
    named<QCheckBox>(*page, QStringLiteral("I accept the Terms of Service"))->click();

    auto *fresh = named<QLineEdit>(*page, QStringLiteral("New password"));
    auto *repeated = named<QLineEdit>(*page, QStringLiteral("Repeat the new password"));
    QTest::keyClicks(fresh, QStringLiteral("short"));
    button("Save the password")->click();
    EXPECT_EQ(fresh->accessibleDescription(), QStringLiteral("This password does not keep the rules yet."));
    fresh->clear();
    QTest::keyClicks(fresh, QStringLiteral("Blue-Door-8"));
    QTest::keyClicks(repeated, QStringLiteral("Blue-Door-9"));
    button("Save the password")->click();
    EXPECT_EQ(repeated->accessibleDescription(), QStringLiteral("The two passwords differ."));
    EXPECT_TRUE(desk.usedLinks.isEmpty());
    repeated->clear();
    QTest::keyClicks(repeated, QStringLiteral("Blue-Door-8"));
    QTest::keyClick(repeated, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(desk.usedLinks, QStringList{QStringLiteral("abc")});
    EXPECT_TRUE(shows(*page, QStringLiteral("Your password is saved. Sign in with it.")));
    EXPECT_EQ(login()->text(), QStringLiteral("odile@quillhaven.example"));
}

TEST_F(SignInPageTest, ALinkThatIsOverSaysWhatToDo)
{
    open();
    page->openLink({QUrl(urlText), QStringLiteral("abc")});
    QCoreApplication::processEvents();
    EXPECT_TRUE(shows(*page, QStringLiteral("This link was used, or is over.")));
    EXPECT_FALSE(button("Save the password")->isEnabled());
}

TEST_F(SignInPageTest, Fault45_AProxyThatAsksIsToldByAPersonAndTheSignInGoesOn)
{
    desk.onTold = [this] { desk.theEntry = Entry{std::make_shared<FakeSession>(), {}}; };
    signInWith({Error::Kind::Offline, QStringLiteral("proxy"), QStringLiteral("proxy.example:8080")});
    QSignalSpy opened(page.get(), &SignInPage::sessionOpened);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->findChild<ProxyDialog *>() != nullptr; }));
    auto *dialog = page->findChild<ProxyDialog *>();
    EXPECT_EQ(unnamed(*dialog), QStringList());
    EXPECT_EQ(misnamed(*dialog), QStringList());
    named<QPushButton>(*dialog, QStringLiteral("Continue"))->click();
    EXPECT_TRUE(shows(*dialog, QStringLiteral("Enter the user name.")));
    QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("User name")), QStringLiteral("maren"));
    QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("Password")), QStringLiteral("Door-9"));
    named<QCheckBox>(*dialog, QStringLiteral("Keep in the keychain of this computer"))->click();
    QTest::keyClick(named<QLineEdit>(*dialog, QStringLiteral("Password")), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.size() == 1; }));
    EXPECT_EQ(desk.recalled, QStringList{QStringLiteral("proxy.example:8080")}) << "the keychain is asked first";
    EXPECT_EQ(desk.told, QStringList{QStringLiteral("proxy.example:8080|maren|Door-9|kept")});
    EXPECT_EQ(desk.tried.size(), 2);
}

TEST_F(SignInPageTest, Fault45_AProxyThatRefusesWithoutAskingIsToldNothing)
{
    signInWith({Error::Kind::Offline, QStringLiteral("proxy"), QString()});
    EXPECT_FALSE(page->findChild<ProxyDialog *>());
    EXPECT_EQ(desk.recalled, QStringList());
}
