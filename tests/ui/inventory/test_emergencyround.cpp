#include "app/console/emergencyround.h"

#include "tests/support/fakesession.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class EmergencyRoundTest : public ::testing::Test {
protected:
    EmergencyRoundTest()
    {
        for (const char *user : {"u1", "u2", "u3"}) {
            EmergencyProblem problem;
            problem.user = {QString::fromLatin1(user)};
            session.theProblems += problem;
        }
    }
    /// The provider has taken an address of this user; the copy has one problem less.
    void verify(const char *user, CommandState state = CommandState::Applied)
    {
        const UserId id{QString::fromLatin1(user)};
        if (state == CommandState::Applied)
            session.theProblems.removeIf([&](const EmergencyProblem &problem) { return problem.user == id; });
        ChangeObject change;
        change.object = {ObjectKind::EmergencyAddress, QStringLiteral("+12185550142")};
        change.holder = id;
        Q_EMIT session.commandChanged({{QStringLiteral("key")}, change, state});
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }

    FakeSession session;
    EmergencyRound round{session, nullptr};
    QSignalSpy next{&round, &EmergencyRound::nextRequested};
    QSignalSpy finished{&round, &EmergencyRound::finished};
};

} // namespace

TEST_F(EmergencyRoundTest, S2_16_EachAddressThatIsVerifiedLeadsToTheNextUntilNoneIsLeft)
{
    round.begin({QStringLiteral("u1")});
    settle();
    verify("u1", CommandState::Rejected);
    verify("u3", CommandState::Sending);
    EXPECT_EQ(next.size(), 0);
    verify("u1");
    ASSERT_EQ(next.size(), 1);
    EXPECT_EQ(next.first().at(0).value<UserId>().value, QStringLiteral("u2"));
    EXPECT_EQ(next.first().at(1).toInt(), 2);
    EXPECT_EQ(next.first().at(2).toInt(), 3);
    verify("u2");
    verify("u3");
    EXPECT_EQ(next.size(), 2);
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished.first().first().toInt(), 3);
    EXPECT_TRUE(round.current().isEmpty());
}

TEST_F(EmergencyRoundTest, S2_16_WhoGoesElsewhereIsNotLedOn)
{
    round.begin({QStringLiteral("u1")});
    settle();
    round.end();
    verify("u1");
    EXPECT_EQ(next.size(), 0);
    EXPECT_EQ(finished.size(), 0);
}
