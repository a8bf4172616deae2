#include "ui/places/dashboard/cardrow.h"
#include "ui/places/dashboard/dashboardplace.h"

#include "tests/support/sampleadministrators.h"
#include "tests/ui/shell/byname.h"

#include <QApplication>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

CommandStatus setUp(const char *key, const char *first, CommandState state)
{
    UserSetup setup;
    setup.firstName = QString::fromUtf8(first);
    CommandStatus status;
    status.key = {QString::fromLatin1(key)};
    status.command = SetUpUser{setup};
    status.state = state;
    return status;
}

class DashboardTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        session.furnish();
        session.theActivity.copyTime = clock.now().addSecs(-14);
        session.theProblems = {
            {{QStringLiteral("u-1")}, QStringLiteral("Marta <b>K</b> & Co %1"), QStringLiteral("rejected")},
            {{QStringLiteral("u-2")}, QStringLiteral("Nils Aaberg"), QStringLiteral("unverified")}};
    }
    void open()
    {
        place = std::make_unique<DashboardPlace>(session, theme, clock);
        place->resize(1300, 900);
        place->show();
        // The answers come one after another; the problems are the last.
        const bool answered = session.holdSources
            || QTest::qWaitFor([this] { return named<CardRow>(*place, QStringLiteral("Nils Aaberg, Not verified")) != nullptr; },
                               10000);
        EXPECT_TRUE(answered);
    }
    QPushButton *button(const char *name) { return named<QPushButton>(*place, QString::fromUtf8(name)); }
    bool says(const char *text) { return shows(*place, QString::fromUtf8(text)); }

    Theme theme;
    FakeSession session;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    std::unique_ptr<DashboardPlace> place;
};

} // namespace

TEST_F(DashboardTest, StartsAUserFromTheKeyboard)
{
    open();
    place->activateWindow();
    place->enter();
    QSignalSpy asked(place.get(), &DashboardPlace::setUpUserRequested);
    EXPECT_EQ(place->window()->focusWidget(), button("Start"));
    QTest::keyClick(button("Start"), Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(DashboardTest, EveryControlHasItsName)
{
    session.theCommands = {setUp("a", "Noor", CommandState::Rejected)};
    open();
    EXPECT_EQ(misnamed(*place), QStringList());
    EXPECT_EQ(unnamed(*place), QStringList());
}

TEST_F(DashboardTest, AProblemLeadsToItsUser)
{
    open();
    QSignalSpy asked(place.get(), &DashboardPlace::userRequested);
    auto *row = named<CardRow>(*place, QStringLiteral("Nils Aaberg, Not verified"));
    ASSERT_NE(row, nullptr);
    row->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<UserId>().value, QStringLiteral("u-2"));
    EXPECT_TRUE(says("and 10 more"));
}

TEST_F(DashboardTest, NothingWaitsIsOneLine)
{
    open();
    EXPECT_TRUE(says("Nothing is waiting"));
}

TEST_F(DashboardTest, ARefusedChangeSaysWhyAndCanBeFixed)
{
    session.theCommands = {setUp("a", "Noor", CommandState::Queued), setUp("b", "Ines", CommandState::Rejected)};
    session.theCommands[1].error =
        Error{Error::Kind::Rejected, {}, {}, {{QStringLiteral("licence"), QStringLiteral("none-left"), {}, {}, {}}}};
    open();
    EXPECT_TRUE(says("Set up Ines"));
    EXPECT_TRUE(says("Failed"));
    EXPECT_TRUE(says("No station of this kind is left. Choose another one, or order more."));
    EXPECT_TRUE(says("Queued"));
    QSignalSpy asked(place.get(), &DashboardPlace::fixRequested);
    button("Fix…")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<CommandStatus>().key.value, QStringLiteral("b"));
}

TEST_F(DashboardTest, DiscardAsksFirstAndKeepIsTheSafeButton)
{
    session.theCommands = {setUp("a", "Tom & %1 <i>Jo</i>", CommandState::Queued)};
    open();
    button("Discard…")->click();
    auto *dialog = place->findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(shows(*dialog, QStringLiteral("Discard the set-up of Tom & %1 <i>Jo</i>?")));
    EXPECT_TRUE(named<QPushButton>(*dialog, QStringLiteral("Keep"))->isDefault());
    EXPECT_TRUE(session.discarded.isEmpty());
    named<QPushButton>(*dialog, QStringLiteral("Discard"))->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("Nothing is waiting"); }, 10000));
    ASSERT_EQ(session.discarded.size(), 1);
}

TEST_F(DashboardTest, OfflineStampsTheCards)
{
    open();
    session.theActivity.nextTry = clock.now().addSecs(40);
    session.setLink(Link::Offline);
    EXPECT_TRUE(says("Saved copy"));
    EXPECT_TRUE(says("in 40 s"));
    int stamps = 0;
    for (const QLabel *label : place->findChildren<QLabel *>())
        stamps += label->isVisibleTo(place.get()) && label->text().startsWith(QStringLiteral("as of ")) ? 1 : 0;
    EXPECT_EQ(stamps, 4);
    button("Try now")->click();
    EXPECT_EQ(session.syncs, 1);
}

TEST_F(DashboardTest, S0_5_S3_9_TheCardOfThoseWhoManageSaysHowManyAndLeadsThere)
{
    furnishAdministrators(session);
    open();
    EXPECT_TRUE(says("Administrators"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("4 people look after this account. 1 have not registered yet."); }));
    QSignalSpy opened(place.get(), &DashboardPlace::administratorsRequested);
    QSignalSpy added(place.get(), &DashboardPlace::addAdministratorRequested);
    QTest::mouseClick(button("Open: Administrators"), Qt::LeftButton);
    EXPECT_EQ(opened.count(), 1);
    QTest::mouseClick(button("Add…: Administrators"), Qt::LeftButton);
    EXPECT_EQ(added.count(), 1);

    AccountPolicy policy = session.thePolicy;
    policy.administrators.activation = QStringLiteral("temporary-password");
    session.changePolicy(policy);
    EXPECT_TRUE(says("Account managers"));
    EXPECT_TRUE(says("4 people look after this account. 1 have not signed in yet."));
}

TEST_F(DashboardTest, S0_1_WhoAddsOneSeesOneMore)
{
    furnishAdministrators(session);
    open();
    Administrator ewa;
    ewa.id = {QStringLiteral("ewa")};
    ewa.state = QStringLiteral("invited");
    session.theAdministrators.append(ewa);
    ChangeSet changes;
    changes.administrators = true;
    session.changeContent(changes);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("5 people look after this account. 2 have not registered yet."); }));
}

TEST_F(DashboardTest, S0_2_WhoActsForTheProviderCannotAddOneFromTheDashboard)
{
    furnishAdministrators(session);
    session.thePolicy.level = QStringLiteral("agent");
    open();
    QPushButton *add = button("Add…: Administrators");
    ASSERT_NE(add, nullptr);
    EXPECT_FALSE(add->isEnabled());
    EXPECT_EQ(add->accessibleDescription(), QStringLiteral("Only a customer administrator can add or remove administrators."));
    EXPECT_TRUE(button("Open: Administrators")->isEnabled());
}

TEST_F(DashboardTest, S3_4_WithoutUsersTheFocusStartsWhereSomethingCanBeDone)
{
    furnishAdministrators(session);
    session.thePolicy.accountType = QStringLiteral("sip-trunks");
    open();
    place->activateWindow();
    place->enter();
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_EQ(button("Start")->accessibleDescription(), QStringLiteral("This account has no phone users."));
    EXPECT_EQ(place->window()->focusWidget(), button("Open: Administrators"));
}

TEST_F(DashboardTest, FewStationsLeftAreACaution)
{
    session.theLicences[0].assigned = session.theLicences[0].total;
    open();
    EXPECT_NE(named<QWidget>(*place, QStringLiteral("10 left")), nullptr);
    EXPECT_NE(named<QWidget>(*place, QStringLiteral("None left")), nullptr);
    EXPECT_TRUE(says("A station is one license. Order more from orders@northfold.example."));
    auto *meter = named<QProgressBar>(*place, QStringLiteral("Professional"));
    ASSERT_NE(meter, nullptr);
    EXPECT_EQ(meter->accessibleDescription(), QStringLiteral("6,140 of 6,150, 10 left"));
}

TEST_F(DashboardTest, CountsTheNumbers)
{
    open();
    EXPECT_TRUE(says("111,985"));
    EXPECT_TRUE(says("412"));
    EXPECT_TRUE(says("318"));
}

TEST_F(DashboardTest, Fault30_NamesAreShownAsTyped)
{
    session.theLicences[0].name = QStringLiteral("<b>Standard</b>");
    open();
    EXPECT_TRUE(says("<b>Standard</b>"));
    EXPECT_NE(named<CardRow>(*place, QStringLiteral("Marta <b>K</b> & Co %1, Address rejected")), nullptr);
    EXPECT_EQ(richLabels(*place), QStringList());
}

TEST_F(DashboardTest, Fault37_AnswersAfterThePlaceIsGoneAreIgnored)
{
    session.holdSources = true;
    open();
    place.reset();
    session.answerSources();
    QCoreApplication::processEvents();
    SUCCEED();
}
