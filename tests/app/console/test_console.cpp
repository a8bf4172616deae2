#include "app/console/console.h"

#include "app/console/accountwindow.h"
#include "app/console/endaccessdialog.h"
#include "app/console/staffwindow.h"
#include "core/domain/demostaff.h"
#include "tests/core/session/firstuser.h"
#include "tests/core/session/signintest.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/confirmdialog.h"
#include "ui/places/customers/customersplace.h"
#include "ui/places/signin/lockpage.h"
#include "ui/shell/accountswitcher.h"

#include <QDirIterator>
#include <QMenu>
#include <QToolButton>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// The windows over a desk that has a copy of the demo's account, saved by somebody who has closed the program since.
class ConsoleTest : public SignInTest {
protected:
    void SetUp() override
    {
        SignInTest::SetUp();
        const auto session = get(desk->signIn(url, {demo::email(), demo::password()}, true)).session;
        ASSERT_TRUE(session && synced(*session));
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk->copies().size() == 1; }));
    }
    void TearDown() override
    {
        console.reset();
        SignInTest::TearDown();
    }
    void start(const Options &options = {})
    {
        console = std::make_unique<Console>(options, *desk, theme, ownClock, settings);
        console->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return console->accountWindow() || console->signInWindow(); }));
    }
    MainWindow &window() { return console->accountWindow()->window(); }
    LockPage *lockPage() { return window().findChild<LockPage *>(); }
    void give(const QString &password)
    {
        auto *field = named<QLineEdit>(window(), QStringLiteral("Password"));
        ASSERT_TRUE(field);
        field->clear();
        QTest::keyClicks(field, password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool isOpened()
    {
        return QTest::qWaitFor([&] { return !window().isCovered(); }, 20000);
    }
    QStringList switcher()
    {
        QMenu *menu = window().findChild<AccountSwitcher *>()->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() || !action->text().isEmpty())
                texts += action->text();
        }
        return texts;
    }
    void choose(const QString &text)
    {
        for (QAction *action : window().findChild<AccountSwitcher *>()->menu()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        ADD_FAILURE() << "there is no entry " << qPrintable(text);
    }
    void answer(const char *button)
    {
        auto *dialog = window().findChild<ConfirmDialog *>();
        ASSERT_TRUE(dialog);
        named<QPushButton>(*dialog, QString::fromUtf8(button))->click();
    }
    QStringList filesOfCopies()
    {
        QStringList files;
        QDirIterator all(folder.filePath(QStringLiteral("copies")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files += all.next();
        return files;
    }

    Theme theme;
    FakeClock ownClock{QDateTime(QDate(2031, 3, 4), QTime(5, 6, 7), Qt::UTC)};
    QSettings settings{folder.filePath(QStringLiteral("jackfield.ini")), QSettings::IniFormat};
    std::unique_ptr<Console> console;
};

} // namespace

TEST_F(ConsoleTest, Fault49_TheProgramStartsLockedAndThePasswordShowsTheAccount)
{
    start();
    ASSERT_TRUE(lockPage());
    EXPECT_TRUE(window().isCovered());
    give(QStringLiteral("Guess-1"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return shows(
                window(), QStringLiteral("The e-mail or username, or the password, is not right. Check both, then try again."));
        },
        20000));
    EXPECT_TRUE(window().isCovered());
    give(demo::password());
    EXPECT_TRUE(isOpened());
}

TEST_F(ConsoleTest, Fault49_WithoutAConnectionTheLocalLockOpensTheCopy)
{
    server.stop();
    Options options;
    options.offline = true;
    start(options);
    ASSERT_TRUE(lockPage());
    give(demo::password());
    EXPECT_TRUE(isOpened());
    EXPECT_TRUE(QTest::qWaitFor([&] { return console->accountWindow()->session().users()->userAt(0).has_value(); }, 20000));
}

TEST_F(ConsoleTest, Fault49_ClosingALockedAccountIsNoWayRoundTheLock)
{
    start();
    named<QPushButton>(window(), QStringLiteral("Close this account"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !console->accountWindow() && console->signInWindow(); }));
    const auto open = [&] { return named<QPushButton>(*console->signInWindow(), QStringLiteral("Open offline")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return open() != nullptr; }));
    open()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return console->accountWindow() != nullptr; }));
    EXPECT_TRUE(window().isCovered());
}

TEST_F(ConsoleTest, Fault49_IdleMinutesLockAndThePasswordOpensWhereOneWas)
{
    start();
    give(demo::password());
    ASSERT_TRUE(isOpened());
    window().showPlace(QStringLiteral("history"));
    ownClock.advance(std::chrono::minutes(16));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().isCovered(); }));
    give(demo::password());
    ASSERT_TRUE(isOpened());
    EXPECT_EQ(window().currentPlace(), QStringLiteral("history"));
}

TEST_F(ConsoleTest, TheMenuOfAccountsHasTheWaysInAndOut)
{
    start();
    give(demo::password());
    ASSERT_TRUE(isOpened());
    const QStringList texts = switcher();
    const QString account = console->accountWindow()->session().account().name;
    EXPECT_EQ(texts.filter(account).size(), 1) << "it is open, so its copy is not offered beside it";
    for (const char *text : {"Sign in to another account…", "Sign out", "Forget this account…"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text << qPrintable(texts.join(u'|'));
}

TEST_F(ConsoleTest, ForgettingAsksFirstAndNamesWhatWouldBeLost)
{
    start();
    give(demo::password());
    ASSERT_TRUE(isOpened());
    Session &session = console->accountWindow()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.users()->userAt(0).has_value(); }, 20000));
    const User user = *session.users()->userAt(0);
    ASSERT_TRUE(valueOf(session.hold(changeUser(
        user.id, user.displayName(), user.revision, {{QStringLiteral("department"), user.department, QStringLiteral("X")}}))));
    switcher();
    choose(QStringLiteral("Forget this account…"));
    auto *dialog = window().findChild<ConfirmDialog *>();
    ASSERT_TRUE(dialog);
    bool names = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        names = names || label->text().contains(QStringLiteral("1 change(s) that were not sent"));
    EXPECT_TRUE(names);
    answer("Keep");
    EXPECT_FALSE(filesOfCopies().isEmpty());
    EXPECT_EQ(session.commands().size(), 1);
}

TEST_F(ConsoleTest, Fault41_WhatIsForgottenLeavesNeitherFilesNorSettings)
{
    start();
    give(demo::password());
    ASSERT_TRUE(isOpened());
    window().showPlace(QStringLiteral("history")); // which remembers the visit
    window().close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !console->accountWindow(); }));
    console.reset();
    start();
    give(demo::password());
    ASSERT_TRUE(isOpened());
    settings.sync();
    EXPECT_FALSE(settings.allKeys().filter(QStringLiteral("quillhaven")).isEmpty());
    EXPECT_FALSE(settings.childGroups().filter(QStringLiteral("window")).isEmpty());
    switcher();
    choose(QStringLiteral("Forget this account…"));
    answer("Forget");
    ASSERT_TRUE(QTest::qWaitFor([&] { return filesOfCopies().isEmpty(); }, 20000)) << qPrintable(filesOfCopies().join(u'|'));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QString &key : settings.allKeys())
        EXPECT_TRUE(key.startsWith(QLatin1String("signIn/")) || key.startsWith(QLatin1String("lock/"))) << qPrintable(key);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return shows(
            *console->signInWindow(), QStringLiteral("Quillhaven Group is forgotten. Nothing of it is left on this computer."));
    }));
}

TEST_F(ConsoleTest, Fault41_ACopyThatNobodyHasOpenIsForgottenWithItsSignIn)
{
    const QString key = *secrets.keys.begin();
    const QString refresh = valueOf(secrets.read(key)).value_or(QString());
    ASSERT_FALSE(refresh.isEmpty());
    Options options;
    options.provider = url;
    start(options);
    auto *forget = named<QToolButton>(*console->signInWindow(), QStringLiteral("Forget this account…"));
    ASSERT_TRUE(forget);
    forget->click();
    auto *dialog = console->signInWindow()->findChild<ConfirmDialog *>();
    ASSERT_TRUE(dialog);
    named<QPushButton>(*dialog, QStringLiteral("Forget"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return filesOfCopies().isEmpty(); }, 20000));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return shows(
            *console->signInWindow(), QStringLiteral("Quillhaven Group is forgotten. Nothing of it is left on this computer."));
    }));
    EXPECT_EQ(valueOf(secrets.read(key)).error().kind, Error::Kind::Gone);
    HttpRequest late;
    late.method = "POST";
    late.url = QUrl(url.toString() + QStringLiteral("/v1/sessions/refresh"));
    late.headers.insert("Content-Type", "application/json");
    late.body = "{\"refreshToken\":\"" + refresh.toUtf8() + "\"}";
    HttpTransport other;
    EXPECT_EQ(valueOf(other.send(late))->status, 401) << "the provider has ended it";
}

TEST_F(ConsoleTest, Fault42_ASignInThatCannotBeKeptIsSaidForAsLongAsItIsSo)
{
    secrets.isLocked = true;
    start();
    const auto isSaid = [&] { return console->accountWindow() && shows(window(), QStringLiteral("Sign-in not kept")); };
    QWidget &signIn = *console->signInWindow();
    named<QComboBox>(signIn, QStringLiteral("Provider URL"))->setEditText(url.toString());
    QTest::keyClicks(named<QLineEdit>(signIn, QStringLiteral("E-mail or username")), demo::email());
    QTest::keyClicks(named<QLineEdit>(signIn, QStringLiteral("Password")), demo::password());
    named<QCheckBox>(signIn, QStringLiteral("Keep me signed in on this computer"))->setChecked(true);
    named<QPushButton>(signIn, QStringLiteral("Continue"))->click();
    EXPECT_TRUE(QTest::qWaitFor(isSaid, 20000));
    EXPECT_TRUE(shows(window(), QStringLiteral("This computer has no safe place for your sign-in.")));
}

namespace {

/// One of the provider's own people, in the account of a customer.
class AccessWindows : public ConsoleTest {
protected:
    void SetUp() override
    {
        ConsoleTest::SetUp();
        Options options;
        options.provider = url;
        console = std::make_unique<Console>(options, *desk, theme, ownClock, settings);
        console->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return console->signInWindow() != nullptr; }));
        QWidget &signIn = *console->signInWindow();
        QTest::keyClicks(named<QLineEdit>(signIn, QStringLiteral("E-mail or username")), demo::agentEmail());
        QTest::keyClicks(named<QLineEdit>(signIn, QStringLiteral("Password")), demo::agentPassword());
        named<QPushButton>(signIn, QStringLiteral("Continue"))->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return console->staffWindow() != nullptr; }, 20000));
        CustomerDesk &customers = console->staffWindow()->desk();
        const auto session = valueOf(
            customers.enter({{{quillhaven}, {}, QStringLiteral("Quillhaven Group")}, {}}, {QStringLiteral("Ticket 7"), false, 60}));
        ASSERT_TRUE(session);
        Q_EMIT console->staffWindow()->place().sessionOpened(*session);
        ASSERT_TRUE(synced(**session));
        const User user = firstUser(**session);
        ASSERT_TRUE(valueOf((*session)->hold(changeUser(
            user.id, user.displayName(), user.revision, {{QStringLiteral("department"), user.department, QStringLiteral("X")}}))));
    }
    bool isGone()
    {
        return QTest::qWaitFor([&] { return !console->accountWindow(); }, 20000);
    }
    /// Whether the provider still has the access open.
    bool isOpenAtTheProvider()
    {
        const auto recent = valueOf(console->staffWindow()->desk().recent());
        return recent && !recent->isEmpty() && recent->first().endsAt > clock->now();
    }
    void answerEnd(const char *button)
    {
        auto *dialog = window().findChild<EndAccessDialog *>();
        ASSERT_TRUE(dialog);
        named<QPushButton>(*dialog, QString::fromUtf8(button))->click();
    }

    const QString quillhaven = QStringLiteral("quillhaven");
};

} // namespace

TEST_F(AccessWindows, WhatIsKeptForLaterIsSaid)
{
    console->accountWindow()->endAccess();
    answerEnd("Keep for later");
    ASSERT_TRUE(isGone());
    EXPECT_TRUE(shows(*console->staffWindow(), QStringLiteral("1 change(s) wait on this computer.")));
    EXPECT_TRUE(console->staffWindow()->desk().hasWaitingChanges({quillhaven}));
}

TEST_F(AccessWindows, WhatIsDiscardedWaitsNowhere)
{
    console->accountWindow()->endAccess();
    answerEnd("Discard");
    ASSERT_TRUE(isGone());
    EXPECT_FALSE(shows(*console->staffWindow(), QStringLiteral("1 change(s) wait on this computer.")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(console->staffWindow()->desk().hasWaitingChanges({quillhaven}));
}

TEST_F(AccessWindows, Fault48_ALockedWindowThatIsClosedGivesTheAccessBack)
{
    EXPECT_TRUE(isOpenAtTheProvider());
    console->lock();
    ASSERT_TRUE(window().isCovered());
    window().close();
    ASSERT_TRUE(isGone());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isOpenAtTheProvider(); }, 20000));
}

TEST_F(AccessWindows, WhatSomebodySawOfACustomerIsNotInTheSettings)
{
    window().showPlace(QStringLiteral("history"));
    console->accountWindow()->endAccess();
    answerEnd("Discard");
    ASSERT_TRUE(isGone());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settings.sync();
    EXPECT_EQ(settings.allKeys().filter(quillhaven), QStringList());
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().toLower().contains("quillhaven"));
}
