#include "ui/fields/plainlabel.h"
#include "ui/shell/actingbar.h"
#include "ui/shell/bannerbar.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"

#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class ActingWindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        session.furnish();
        session.theActor = {
            {QStringLiteral("dana")},
            QStringLiteral("Dana Voss"),
            QStringLiteral("dana@n.example"),
            QStringLiteral("Support agent")};
        session.theAccess = CustomerAccess{
            QStringLiteral("x1"), QStringLiteral("NV-48213"), false, clock.now().addSecs(14 * 60), QStringLiteral("agent")};
    }
    void open()
    {
        window = std::make_unique<MainWindow>(session, theme, clock, settings);
        auto *place = new QWidget;
        auto *layout = new QVBoxLayout(place);
        layout->addWidget(new PlainLabel(QStringLiteral("Whom nobody may see"), place));
        layout->addWidget(new QPushButton(QStringLiteral("Act"), place));
        window->addPlace({QStringLiteral("users"), QStringLiteral("users"), QStringLiteral("Users"), {}, place});
        window->restore();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    bool sees(const QString &text)
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
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
};

} // namespace

TEST_F(ActingWindowTest, Fault48_WhoActsAsACustomerSeesItInTitleBannerFrameAndStatus)
{
    open();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("ACTING AS Quillhaven Group — Jackfield"));
    EXPECT_TRUE(sees(QStringLiteral("Acting as customer: Quillhaven Group")));
    EXPECT_TRUE(sees(QStringLiteral("You are Dana Voss, Northfold Voice support. All you apply is recorded under your name.")));
    EXPECT_TRUE(sees(QStringLiteral("14 min · NV-48213")));
    EXPECT_TRUE(sees(QStringLiteral("Acting as Quillhaven Group")));
    EXPECT_NE(named<QWidget>(*window, QStringLiteral("Dana Voss, Support agent, acting")), nullptr);
    const QImage picture = window->grab().toImage();
    const QRgb solid = theme.color(ColorRole::ActingSolid).rgb();
    for (const QPoint &edge :
         {QPoint(0, 0), QPoint(3, picture.height() / 2), QPoint(picture.width() - 1, picture.height() / 2),
          QPoint(picture.width() / 2, picture.height() - 2)})
        EXPECT_EQ(picture.pixel(edge), solid) << edge.x() << " " << edge.y();
    EXPECT_EQ(unnamed(*window), QStringList());
    EXPECT_EQ(richLabels(*window), QStringList());
}

TEST_F(ActingWindowTest, Fault48_NothingPutsTheBannerAway)
{
    open();
    for (const Link link : {Link::Offline, Link::SignedOut, Link::Connecting}) {
        session.setLink(link);
        EXPECT_TRUE(window->findChild<ActingBar *>()->isVisible());
        EXPECT_FALSE(window->findChild<BannerBar *>()->isVisible());
    }
    clock.advance(std::chrono::minutes(13));
    window->refresh();
    EXPECT_TRUE(sees(QStringLiteral("1 min · NV-48213")));
}

TEST_F(ActingWindowTest, EndsFromButtonAndKeyAndOffersNoSignOut)
{
    open();
    QSignalSpy ended(window.get(), &MainWindow::endAccessRequested);
    QTest::keyClick(named<QPushButton>(*window, QStringLiteral("End access")), Qt::Key_Space);
    EXPECT_EQ(ended.size(), 1);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(ended.size(), 2);
    for (const QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            EXPECT_FALSE(action->isVisible() && action->text() == QStringLiteral("Sign &out"));
    }
}

TEST_F(ActingWindowTest, WhatIsRememberedOfTheWindowDoesNotTellWhoseItWas)
{
    session.theAccount.id.value = QStringLiteral("canary");
    open();
    window->close();
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_FALSE(kept.contains("canary"));
    EXPECT_FALSE(kept.contains(QByteArray("canary").toHex()));
}

TEST_F(ActingWindowTest, AnAccessForReadingSaysSo)
{
    session.theAccess->readOnly = true;
    open();
    EXPECT_TRUE(sees(QStringLiteral("You may look, but not change anything.")));
}

TEST_F(ActingWindowTest, Fault49_ALockedWindowShowsNothingOfTheAccountAndDoesNothing)
{
    session.theAccess.reset();
    open();
    auto *dialog = new QDialog(window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QSignalSpy setUp(window.get(), &MainWindow::setUpUserRequested);
    QSignalSpy locked(window.get(), &MainWindow::lockRequested);
    dialog->hide();
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(locked.size(), 1);
    dialog->show();

    auto *card = new QPushButton(QStringLiteral("Unlock"));
    window->cover(card);
    QCoreApplication::processEvents();
    EXPECT_TRUE(card->isVisible());
    EXPECT_FALSE(sees(QStringLiteral("Whom nobody may see")));
    EXPECT_FALSE(dialog->isVisible()) << "what was typed there is covered too";
    EXPECT_FALSE(window->statusBar()->isVisible());
    EXPECT_FALSE(window->menuBar()->isEnabled());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(card, Qt::Key_1, Qt::ControlModifier);
    session.setLink(Link::Offline);
    window->refresh();
    EXPECT_EQ(setUp.size(), 0) << "no shortcut works";
    EXPECT_FALSE(window->findChild<BannerBar *>()->isVisible());
    // Tab leads to nothing below.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), card);

    window->uncover();
    EXPECT_TRUE(sees(QStringLiteral("Whom nobody may see")));
    EXPECT_TRUE(dialog->isVisible()) << "one goes on where one was";
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
}

namespace {

/// A computer that can sleep: the time of day goes on meanwhile, and nothing else.
class SleepyClock final : public Clock {
public:
    explicit SleepyClock(const QDateTime &start) : m_awake(start) { }
    QDateTime now() const override { return m_awake.now().addMSecs(m_slept.count()); }
    qint64 elapsed() const override { return m_awake.elapsed(); }
    double chance() const override { return m_awake.chance(); }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override { return m_awake.alarm(std::move(ring)); }
    void sleep(std::chrono::milliseconds by) { m_slept += by; }
    void advance(std::chrono::milliseconds by) { m_awake.advance(by); }

private:
    FakeClock m_awake;
    std::chrono::milliseconds m_slept{0};
};

} // namespace

TEST(IdleWatchTest, Fault49_TheHoursThatAComputerSleptCount)
{
    SleepyClock clock(QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC));
    IdleWatch watch(clock);
    watch.setMinutes(15);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.sleep(std::chrono::hours(8));
    watch.touch();
    EXPECT_EQ(idle.size(), 1) << "the first movement locks, it does not go on";
    watch.touch();
    EXPECT_EQ(idle.size(), 1);
    clock.sleep(std::chrono::hours(8));
    clock.advance(std::chrono::minutes(15));
    EXPECT_EQ(idle.size(), 2);
}

TEST(IdleWatchTest, Fault49_SaysOnceThatNobodyIsThereAndAgainAfterSomebodyWas)
{
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    IdleWatch watch(clock);
    watch.setMinutes(15);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.advance(std::chrono::minutes(10));
    QWidget field;
    QTest::keyClick(&field, Qt::Key_A);
    clock.advance(std::chrono::minutes(14));
    EXPECT_EQ(idle.size(), 0) << "somebody typed";
    clock.advance(std::chrono::minutes(2));
    EXPECT_EQ(idle.size(), 1);
    clock.advance(std::chrono::hours(3));
    EXPECT_EQ(idle.size(), 1);
    QTest::mouseClick(&field, Qt::LeftButton);
    watch.setMinutes(5);
    clock.advance(std::chrono::minutes(6));
    EXPECT_EQ(idle.size(), 2);
}
