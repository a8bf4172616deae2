#include "core/sync/syncengine.h"

#include "tests/core/sync/fakeprovider.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/future.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;
using test::FakeProvider;

namespace {

class SyncEngineTest : public ::testing::Test {
protected:
    void SetUp() override { start(); }

    void start()
    {
        engine.reset();
        outbox.reset();
        cache.reset();
        cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
        outbox = Outbox::open(folder.filePath(QStringLiteral("outbox.db")), clock).value();
        engine = std::make_unique<SyncEngine>(*cache, *outbox, clock);
        QObject::connect(
            engine.get(), &SyncEngine::commandChanged, engine.get(), [this](const QueuedCommand &command, const QString &created) {
                states += command.state;
                if (!created.isEmpty())
                    createdId = created;
            });
    }

    FakeProvider &connectProvider(bool longPoll = false)
    {
        auto made = std::make_unique<FakeProvider>();
        made->able.longPoll = longPoll;
        FakeProvider &provider = *made;
        engine->connectTo(std::move(made));
        return provider;
    }

    static ChangePage page(const QList<Change> &changes, const char *next, bool more = false, const char *epoch = "e1")
    {
        ChangePage page;
        page.changes = changes;
        page.next = {QLatin1String(next)};
        page.more = more;
        page.epoch = QLatin1String(epoch);
        page.total = 100;
        return page;
    }
    static QList<Change> users(int from, int count, qint64 revision = 1)
    {
        QList<Change> list;
        for (int i = from; i < from + count; ++i)
            list += test::sampleUser(i, revision);
        return list;
    }
    template<class Condition>
    bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 10000);
    }
    bool quiet()
    {
        return until([&] { return !engine->activity().syncing; });
    }

    void finishFirstCopy(FakeProvider &provider)
    {
        ASSERT_EQ(provider.pulls.size(), 1u);
        provider.pulls[0].answer(page(users(0, 10), "c1"));
        ASSERT_TRUE(until([&] { return cache->state().complete; }));
    }

    QTemporaryDir folder;
    FakeClock clock{QDateTime::fromString(QStringLiteral("2026-11-22T03:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<SyncEngine> engine;
    QList<CommandState> states;
    QString createdId;
};

Command someCommand()
{
    UserSetup setup;
    setup.firstName = QStringLiteral("Lena");
    return SetUpUser{setup};
}

Outcome madeUser()
{
    Outcome outcome;
    outcome.createdId = QStringLiteral("u-new");
    outcome.changes = {test::namedUser(QStringLiteral("u-new"), QStringLiteral("Lena"), QStringLiteral("Novak"), 50)};
    return outcome;
}

template<class T>
Result<T> error(Error::Kind kind, const char *code = "test")
{
    return failure(kind, QLatin1String(code));
}

} // namespace

TEST_F(SyncEngineTest, ReadsPageAfterPageAskingAheadAndIndexesAtTheEnd)
{
    FakeProvider &provider = connectProvider();
    ASSERT_EQ(provider.pulls.size(), 1u);
    EXPECT_EQ(provider.pulls[0].after.value, QString());
    EXPECT_TRUE(engine->activity().firstCopy);
    provider.pulls[0].answer(page(users(0, 40), "c1", true));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    EXPECT_EQ(provider.pulls[1].after.value, QStringLiteral("c1"));
    provider.pulls[1].answer(page(users(40, 40), "c2"));
    ASSERT_TRUE(until([&] { return cache->state().complete; }));
    EXPECT_EQ(cache->users().count(), 80);
    EXPECT_EQ(cache->state().cursor.value, QStringLiteral("c2"));
    EXPECT_EQ(cache->state().syncedAt, clock.now());
    EXPECT_TRUE(cache->users().isIndexed());
    EXPECT_TRUE(until([&] { return engine->activity().link == Link::Online && !engine->activity().firstCopy; }));
}

TEST_F(SyncEngineTest, AFirstCopyThatWasInterruptedGoesOnBehindTheLastWholePage)
{
    {
        FakeProvider &provider = connectProvider();
        provider.pulls[0].answer(page(users(0, 40), "c1", true));
        ASSERT_TRUE(until([&] { return cache->state().cursor.value == QLatin1String("c1"); }));
    }
    start();
    FakeProvider &provider = connectProvider();
    EXPECT_EQ(provider.pulls[0].after.value, QStringLiteral("c1"));
    provider.pulls[0].answer(page(users(40, 5), "c2"));
    ASSERT_TRUE(until([&] { return cache->state().complete; }));
    EXPECT_EQ(cache->users().count(), 45);
}

TEST_F(SyncEngineTest, Fault10_AfterABrokenPageTheCursorHasNotMoved)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    provider.pulls[1].answer(error<ChangePage>(Error::Kind::Protocol, "bad-page"));
    ASSERT_TRUE(until([&] { return engine->activity().link == Link::Offline; }));
    EXPECT_EQ(cache->state().cursor.value, QStringLiteral("c1"));
    EXPECT_EQ(engine->activity().nextTry.isValid(), true);
}

TEST_F(SyncEngineTest, Fault17_AnotherHistoryIsComparedAndTheCopyIsNeverEmpty)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    provider.pulls[1].answer(page({}, "", true, "e2"));
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 3; }));
    EXPECT_EQ(provider.pulls[2].after.value, QString());
    EXPECT_EQ(cache->users().count(), 10);
    QList<Change> other = users(500, 3);
    other += test::sampleUser(4, 0);
    provider.pulls[2].answer(page(other, "n1", false, "e2"));
    ASSERT_TRUE(until([&] { return cache->state().epoch == QLatin1String("e2"); }));
    EXPECT_EQ(cache->users().count(), 4);
    EXPECT_EQ(cache->users().byId({QStringLiteral("u-4")}).value()->revision, 0) << "its revisions count, not ours";
}

TEST_F(SyncEngineTest, AfterCatchingUpItWaitsForNews)
{
    FakeProvider &provider = connectProvider(true);
    finishFirstCopy(provider);
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    EXPECT_GT(provider.pulls[1].limits.wait.count(), 0);
    EXPECT_FALSE(engine->activity().syncing) << "waiting is no work";
    provider.pulls[1].answer(page({test::namedUser(QStringLiteral("x"), QStringLiteral("New"), QStringLiteral("One"), 9)}, "c2"));
    ASSERT_TRUE(until([&] { return cache->users().count() == 11; }));
}

TEST_F(SyncEngineTest, AProviderThatDoesNotHoldItsAnswerIsNotAskedInACircle)
{
    FakeProvider &provider = connectProvider(true);
    finishFirstCopy(provider);
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    provider.pulls[1].answer(page({}, "c1"));
    ASSERT_TRUE(until([&] { return engine->activity().copyTime.isValid(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(provider.pulls.size(), 2u);
    engine->syncNow();
    EXPECT_EQ(provider.pulls.size(), 3u) << "a person may always ask";
}

TEST_F(SyncEngineTest, ACommandIsSentOnceAndItsAnswerIsInTheCacheBeforeItLeavesTheOutbox)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    const auto queued = outbox->add(someCommand());
    engine->commandQueued();
    ASSERT_EQ(provider.applies.size(), 1u);
    EXPECT_EQ(provider.applies[0].key, queued->wireKey);
    EXPECT_EQ(outbox->commands().first().state, CommandState::Sending);
    engine->commandQueued();
    engine->syncNow();
    EXPECT_EQ(provider.applies.size(), 1u);
    provider.applies[0].answer(madeUser());
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    EXPECT_TRUE(cache->users().byId({QStringLiteral("u-new")})->has_value());
    EXPECT_EQ(states, (QList{CommandState::Sending, CommandState::Applied}));
    EXPECT_EQ(createdId, QStringLiteral("u-new"));
}

TEST_F(SyncEngineTest, Fault2_AnAnswerThatWasLostIsLookedUpAndNothingIsSentAgain)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    const auto queued = outbox->add(someCommand());
    engine->commandQueued();
    provider.applies[0].answer(error<Outcome>(Error::Kind::Unknown));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; }));
    EXPECT_EQ(provider.lookUps[0].key, queued->wireKey);
    EXPECT_EQ(outbox->commands().first().state, CommandState::Checking);
    provider.lookUps[0].answer(madeUser());
    ASSERT_TRUE(until([&] { return outbox->commands().isEmpty(); }));
    EXPECT_EQ(provider.applies.size(), 1u);
    EXPECT_EQ(states.last(), CommandState::Applied);
}

TEST_F(SyncEngineTest, Fault2_WhatTheProviderNeverSawIsSentAgainUnderTheSameKey)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    const auto queued = outbox->add(someCommand());
    engine->commandQueued();
    provider.applies[0].answer(error<Outcome>(Error::Kind::Unknown));
    ASSERT_TRUE(until([&] { return provider.lookUps.size() == 1; }));
    provider.lookUps[0].answer(error<Outcome>(Error::Kind::Gone));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    EXPECT_EQ(provider.applies[1].key, queued->wireKey);
}

TEST_F(SyncEngineTest, Fault2_AfterACrashInTheMiddleOfSendingItIsLookedUpFirst)
{
    {
        FakeProvider &provider = connectProvider();
        finishFirstCopy(provider);
        outbox->add(someCommand());
        engine->commandQueued();
        ASSERT_EQ(provider.applies.size(), 1u);
    }
    start();
    FakeProvider &provider = connectProvider();
    ASSERT_EQ(provider.lookUps.size(), 1u);
    EXPECT_EQ(provider.applies.size(), 0u);
}

TEST_F(SyncEngineTest, WhatIsRefusedStaysWithItsReasonAndOthersGoOn)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    outbox->add(someCommand());
    outbox->add(someCommand());
    engine->commandQueued();
    Error refused{Error::Kind::Rejected, QStringLiteral("rejected"), {}};
    refused.fields.append({QStringLiteral("extension"), QStringLiteral("taken"), {}, {}, QStringLiteral("Ines")});
    provider.applies[0].answer(tl::unexpected(refused));
    ASSERT_TRUE(until([&] { return provider.applies.size() == 2; }));
    provider.applies[1].answer(madeUser());
    ASSERT_TRUE(until([&] { return outbox->commands().size() == 1; }));
    EXPECT_EQ(outbox->commands().first().state, CommandState::Rejected);
    EXPECT_EQ(outbox->commands().first().error, refused);
}

TEST_F(SyncEngineTest, WhileNobodyAnswersCommandsWaitAndAreSentWhenSomebodyDoes)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    engine->syncNow();
    ASSERT_TRUE(until([&] { return provider.pulls.size() == 2; }));
    provider.pulls[1].answer(error<ChangePage>(Error::Kind::Offline));
    ASSERT_TRUE(until([&] { return engine->activity().link == Link::Offline; }));
    outbox->add(someCommand());
    engine->commandQueued();
    EXPECT_EQ(provider.applies.size(), 0u);
    EXPECT_EQ(engine->activity().waiting, 1);
    engine->syncNow();
    EXPECT_EQ(provider.applies.size(), 1u);
}

TEST_F(SyncEngineTest, Fault8_WhenTheSignInHasEndedTheQueueIsKept)
{
    FakeProvider &provider = connectProvider();
    finishFirstCopy(provider);
    outbox->add(someCommand());
    engine->commandQueued();
    provider.applies[0].answer(error<Outcome>(Error::Kind::Auth));
    ASSERT_TRUE(until([&] { return engine->activity().link == Link::SignedOut; }));
    EXPECT_EQ(outbox->commands().first().state, CommandState::Queued);
    FakeProvider &again = connectProvider();
    EXPECT_EQ(again.applies.size(), 1u);
}

TEST_F(SyncEngineTest, Fault39_AnswersOfAnOlderConnectionAreDropped)
{
    auto held = std::make_shared<QPromise<Result<ChangePage>>>();
    FakeProvider &provider = connectProvider();
    auto late = std::move(provider.pulls[0].promise);
    connectProvider();
    late.addResult(page(users(0, 5), "c1"));
    late.finish();
    QCoreApplication::processEvents();
    EXPECT_EQ(cache->users().count(), 0);
}

TEST(Backoff, Fault9_WaitsLongerEachTimeAndAsLongAsTheProviderAsks)
{
    using namespace std::chrono_literals;
    Backoff backoff;
    EXPECT_EQ(backoff.next({}, 0), 5s);
    EXPECT_EQ(backoff.next({}, 0), 15s);
    EXPECT_EQ(backoff.next({}, 0), 40s);
    EXPECT_EQ(backoff.next({}, 0), 60s);
    EXPECT_EQ(backoff.next({}, 1), 72s);
    EXPECT_EQ(backoff.next(600s, 0), 600s);
    EXPECT_EQ(backoff.next(24h, 0), 1h);
    backoff.reset();
    EXPECT_EQ(backoff.next(1s, 0), 5s);
}
