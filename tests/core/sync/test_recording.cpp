#include "tests/core/sync/synctest.h"

#include "core/cache/history.h"

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// What sync brings, as the history has it.
class RecordingTest : public SyncTest {
protected:
    void SetUp() override
    {
        SyncTest::SetUp();
        history = History::open(folder.filePath(QStringLiteral("history.db"))).value();
        ASSERT_TRUE(cache->recordInto(*history));
    }
    void TearDown() override
    {
        engine.reset();
        outbox.reset();
        cache.reset();
    }
    QList<HistoryEvent> events() { return history->events({}, 100).value(); }
    static User moved(qint64 revision)
    {
        User user = lena(revision);
        user.department = QStringLiteral("Sales");
        return user;
    }

    std::unique_ptr<History> history;
    const Origin claire{QStringLiteral("Claire Dufresne"), QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC)};
};

} // namespace

TEST_F(RecordingTest, APulledChangeIsRecordedWithWhoAndWhen)
{
    FakeProvider &provider = withCopy({lena()});
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    ChangePage news = page({moved(9)}, "c2");
    news.origins = {claire};
    provider.pulls[1].answer(news);
    ASSERT_TRUE(until([&] { return events().size() == 1; }));
    EXPECT_EQ(events().first().by, claire.by);
    EXPECT_EQ(events().first().at, claire.at);
    EXPECT_EQ(shownEdits(events().first()).first().to, QJsonValue(QStringLiteral("Sales")));
}

TEST_F(RecordingTest, APushedChangeAndItsEchoInTheFeedAreOne)
{
    FakeProvider &provider = withCopy({lena()});
    const auto key = submit(change("department", "", "Sales"));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 1; }));
    Outcome outcome{{moved(9)}};
    outcome.origins = {claire};
    provider.applies[0].answer(outcome);
    ASSERT_TRUE(until([&] { return stateOf(key) == CommandState::Applied; }));
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events().first().by, claire.by);
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() >= 2; }));
    provider.pulls.back().answer(page({moved(9)}, "c2"));
    ASSERT_TRUE(until([&] { return cache->state().cursor.value == QLatin1String("c2"); }));
    EXPECT_EQ(events().size(), 1);
}

TEST_F(RecordingTest, WithoutAWordOfTheProviderItHappenedBeforeNow)
{
    FakeProvider &provider = withCopy({lena()});
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    provider.pulls[1].answer(page({Tombstone{ObjectKind::User, QStringLiteral("u1"), 9}}, "c2"));
    ASSERT_TRUE(until([&] { return events().size() == 1; }));
    EXPECT_EQ(events().first().action, HistoryAction::Removed);
    EXPECT_EQ(events().first().name, QStringLiteral("Lena Novak"));
    EXPECT_EQ(events().first().at, clock.now());
    EXPECT_EQ(events().first().by, QString());
}
