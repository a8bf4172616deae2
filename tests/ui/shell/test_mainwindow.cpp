#include "ui/shell/mainwindow.h"
#include "ui/shell/navlist.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class MainWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        session.furnish();
        session.theActivity.copyTime = clock.now().addSecs(-14);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(session, theme, clock, settings);
        window->addPlace(
            {QStringLiteral("dashboard"),
             QStringLiteral("dashboard"),
             QStringLiteral("Dashboard"),
             {},
             makePlace(QStringLiteral("First"))});
        Place users{
            QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("Users"), QStringLiteral("People"),
            makePlace(QStringLiteral("Second"))};
        users.search = [this] { ++searches; };
        users.showPane = [this](bool shown) { paneShown = shown; };
        window->addPlace(users);
        window->restore();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    static QWidget *makePlace(const QString &button)
    {
        auto *place = new QWidget;
        auto *layout = new QVBoxLayout(place);
        layout->addWidget(new QPushButton(button, place));
        return place;
    }
    QAction *entry(const char *text)
    {
        for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (QString(action->text()).remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == QString::fromUtf8(text))
                    return action;
            }
        }
        return nullptr;
    }
    bool says(const QString &part)
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(window.get()) && label->text().contains(part))
                return true;
        }
        return false;
    }

    Theme theme;
    FakeSession session;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
    int searches = 0;
    bool paneShown = false;
};

} // namespace

TEST_F(MainWindowTest, NamesTheAccountAndThePerson)
{
    open();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Quillhaven Group — Jackfield"));
    EXPECT_NE(named<QWidget>(*window, QStringLiteral("Quillhaven Group, Account 40-7718")), nullptr);
    EXPECT_NE(named<QWidget>(*window, QStringLiteral("Maren Okafor, Customer administrator")), nullptr);
    EXPECT_EQ(unnamed(*window), QStringList());
}

TEST_F(MainWindowTest, GoesToPlacesByKey)
{
    open();
    EXPECT_EQ(window->currentPlace(), QStringLiteral("dashboard"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("users"));
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("dashboard"));
}

TEST_F(MainWindowTest, ArrowKeysGoThroughPlacesAndPassOverHeadings)
{
    open();
    auto *list = named<NavList>(*window, QStringLiteral("Places"));
    ASSERT_NE(list, nullptr);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("users"));
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("dashboard"));
}

TEST_F(MainWindowTest, SearchesWhereThereIsASearch)
{
    open();
    EXPECT_FALSE(entry("Find")->isEnabled());
    window->showPlace(QStringLiteral("users"));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Slash);
    EXPECT_EQ(searches, 2);
}

TEST_F(MainWindowTest, TheDetailPaneIsRemembered)
{
    open();
    EXPECT_TRUE(paneShown);
    window->showPlace(QStringLiteral("users"));
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(paneShown);
    window->close();
    open();
    EXPECT_FALSE(paneShown);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("users"));
}

TEST_F(MainWindowTest, OfflineIsABannerWithTryNow)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("Up to date · checked 14 s ago")));
    EXPECT_EQ(named<QPushButton>(*window, QStringLiteral("Try now")), nullptr);
    session.theActivity.copyTime = clock.now().addSecs(-3 * 3600);
    session.theActivity.nextTry = clock.now().addSecs(40);
    session.theActivity.waiting = 1;
    session.setLink(Link::Offline);
    EXPECT_TRUE(says(QStringLiteral("Working offline.")));
    EXPECT_TRUE(says(QStringLiteral("Next try in 40 s")));
    EXPECT_TRUE(says(QStringLiteral("· copy is 3 hour")));
    EXPECT_TRUE(says(QStringLiteral("kept here")));
    EXPECT_TRUE(says(QStringLiteral("portal.northfold.example cannot be reached")));
    named<QPushButton>(*window, QStringLiteral("Try now"))->click();
    EXPECT_EQ(session.syncs, 1);
    clock.advance(std::chrono::seconds(15));
    window->refresh();
    EXPECT_TRUE(says(QStringLiteral("Next try in 25 s")));
    session.setLink(Link::Online);
    EXPECT_EQ(named<QPushButton>(*window, QStringLiteral("Try now")), nullptr);
}

TEST_F(MainWindowTest, SignedOutOffersToSignIn)
{
    open();
    EXPECT_FALSE(entry("Sign in…")->isEnabled());
    session.setLink(Link::SignedOut);
    EXPECT_TRUE(entry("Sign in…")->isEnabled());
    QSignalSpy asked(window.get(), &MainWindow::signInRequested);
    named<QPushButton>(*window, QStringLiteral("Sign in…"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MainWindowTest, F5AndCtrlNAskForTheirThings)
{
    open();
    QSignalSpy setUp(window.get(), &MainWindow::setUpUserRequested);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_F5);
    EXPECT_EQ(setUp.count(), 1);
    EXPECT_EQ(session.syncs, 1);
}

TEST_F(MainWindowTest, F6GoesThroughTheRegions)
{
    open();
    named<QPushButton>(*window, QStringLiteral("First"))->setFocus();
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), named<NavList>(*window, QStringLiteral("Places")));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), named<QPushButton>(*window, QStringLiteral("First")));
}

TEST_F(MainWindowTest, BelowItsWidthTheNavigationIsARail)
{
    open();
    auto *list = named<NavList>(*window, QStringLiteral("Places"));
    EXPECT_GT(list->width(), 200);
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_LT(list->width(), 60);
}

TEST_F(MainWindowTest, AToastActsAndGoes)
{
    open();
    Toast *toast = window->toast({ToastText::Kind::Success, QStringLiteral("Noor is set up."), {}, QStringLiteral("Show user")});
    QSignalSpy acted(toast, &Toast::actionTriggered);
    QSignalSpy gone(toast, &QObject::destroyed);
    EXPECT_TRUE(shows(*window, QStringLiteral("Noor is set up.")));
    named<QPushButton>(*window, QStringLiteral("Show user"))->click();
    EXPECT_EQ(acted.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(gone.count(), 1);
}

TEST_F(MainWindowTest, AToastsActionFollowsTheTheme)
{
    open();
    theme.setMode(Theme::Mode::Light);
    theme.applyTo(*qApp);
    window->toast({ToastText::Kind::Error, QStringLiteral("Noor is set up."), {}, QStringLiteral("Show user")});
    auto *action = named<QPushButton>(*window, QStringLiteral("Show user"));
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        theme.setMode(mode);
        EXPECT_TRUE(action->styleSheet().contains(theme.color(ColorRole::LinkOnTooltip).name()));
    }
}

TEST_F(MainWindowTest, ThreeToastsAtMost)
{
    open();
    for (int i = 0; i < 4; ++i)
        window->toast({ToastText::Kind::Error, QStringLiteral("Error %1").arg(i)});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(shows(*window, QStringLiteral("Error 0")));
    EXPECT_TRUE(shows(*window, QStringLiteral("Error 3")));
    EXPECT_EQ(window->findChildren<Toast *>().size(), 3);
}

TEST_F(MainWindowTest, Fault30_NamesInTheFrameAreShownAsTyped)
{
    session.theAccount.name = QStringLiteral("<img src=x> & Sons %1");
    open();
    window->toast({ToastText::Kind::Success, session.theAccount.name});
    EXPECT_TRUE(window->windowTitle().startsWith(session.theAccount.name));
    EXPECT_EQ(richLabels(*window), QStringList());
    auto *tile = named<QWidget>(*window, QStringLiteral("<img src=x> & Sons %1, Account 40-7718"));
    ASSERT_NE(tile, nullptr);
    EXPECT_FALSE(tile->toolTip().contains(QStringLiteral("<img")));
}

TEST_F(MainWindowTest, Fault34_AnAmpersandInAPlaceIsNoMnemonic)
{
    open();
    window->addPlace(
        {QStringLiteral("x"), QStringLiteral("site"), QStringLiteral("Sites & more"), {}, makePlace(QStringLiteral("Third"))});
    bool found = false;
    for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            found = found || action->text() == QStringLiteral("Sites && more");
    }
    EXPECT_TRUE(found);
}

TEST_F(MainWindowTest, NothingSecretIsInTheSettings)
{
    open();
    window->close();
    settings.sync();
    for (const QString &key : settings.allKeys())
        EXPECT_TRUE(key.startsWith(QStringLiteral("window/"))) << key.toStdString();
}

TEST_F(MainWindowTest, ClosingAsksFirstWhenSomethingWouldBeLost)
{
    open();
    std::function<void()> agreed;
    window->setLeave([&agreed](const std::function<void()> &then) { agreed = then; });
    window->show();
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(agreed);
    agreed();
    EXPECT_FALSE(window->isVisible());
    window->show();
    window->setLeave([](const std::function<void()> &then) { then(); });
    EXPECT_TRUE(window->close()) << "nothing would be lost";
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MainWindowTest, S3_7_WhatALevelCannotBeginIsOffInTheMenuAndSaysWhomToAsk)
{
    session.thePolicy.accountType = QStringLiteral("business-cloud");
    session.thePolicy.level = QStringLiteral("super");
    open();
    QAction *setUp = entry("Set up a user…");
    ASSERT_TRUE(setUp);
    EXPECT_TRUE(setUp->isEnabled());
    AccountPolicy basic = session.thePolicy;
    basic.level = QStringLiteral("basic");
    session.changePolicy(basic);
    EXPECT_FALSE(setUp->isEnabled());
    EXPECT_TRUE(setUp->toolTip().contains(QStringLiteral("Ask a customer administrator.")));
    AccountPolicy lines = session.thePolicy;
    lines.accountType = QStringLiteral("business-lines");
    lines.level = QStringLiteral("super");
    session.changePolicy(lines);
    EXPECT_EQ(setUp->toolTip(), QStringLiteral("This account has no phone users."));
}

TEST_F(MainWindowTest, S3_8_APlaceThatALevelDoesNotSeeIsNotOffered)
{
    session.thePolicy.accountType = QStringLiteral("business-cloud");
    session.thePolicy.level = QStringLiteral("super");
    open();
    Place sites{
        QStringLiteral("sites"), QStringLiteral("site"), QStringLiteral("Sites"), {}, makePlace(QStringLiteral("Third")), "sites"};
    window->addPlace(sites);
    window->showPlace(QStringLiteral("sites"));
    EXPECT_EQ(window->currentPlace(), QStringLiteral("sites"));
    AccountPolicy basic = session.thePolicy;
    basic.level = QStringLiteral("basic");
    session.changePolicy(basic);
    EXPECT_EQ(window->currentPlace(), QStringLiteral("dashboard"));
    window->showPlace(QStringLiteral("sites"));
    EXPECT_EQ(window->currentPlace(), QStringLiteral("dashboard"));
    EXPECT_FALSE(entry("Sites"));
}

TEST_F(MainWindowTest, S3_4_AnAccountWithoutPhoneUsersHasNoPlaceForThem)
{
    open();
    Place users{QStringLiteral("people"),           QStringLiteral("users"),
                QStringLiteral("People"),           {},
                makePlace(QStringLiteral("Third")), "users"};
    window->addPlace(users);
    EXPECT_TRUE(entry("People"));
    AccountPolicy lines = session.thePolicy;
    lines.accountType = QStringLiteral("sip-trunks");
    lines.level = QStringLiteral("super");
    session.changePolicy(lines);
    EXPECT_FALSE(entry("People"));
}
