#pragma once

#include "core/domain/fieldjson.h"
#include "core/sync/syncengine.h"
#include "tests/core/sync/fakeprovider.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/future.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// An engine over files in a temporary folder and a provider that answers when it is told to.
class SyncTest : public ::testing::Test {
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
    }
    FakeProvider &connectProvider()
    {
        auto made = std::make_unique<FakeProvider>();
        FakeProvider &provider = *made;
        engine->connectTo(std::move(made));
        return provider;
    }
    template<class Condition>
    bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 10000);
    }

    /// A connection and a copy of `users`.
    FakeProvider &withCopy(const QList<Change> &users)
    {
        FakeProvider &provider = connectProvider();
        provider.pulls[0].answer(page(users, "c1"));
        EXPECT_TRUE(until([&] { return cache->state().complete && !engine->activity().syncing; }));
        return provider;
    }
    static ChangePage page(const QList<Change> &changes, const char *next, bool more = false, const char *epoch = "e1")
    {
        ChangePage page;
        page.changes = changes;
        page.next = {QLatin1String(next)};
        page.more = more;
        page.epoch = QLatin1String(epoch);
        return page;
    }
    static User lena(qint64 revision = 5)
    {
        return namedUser(QStringLiteral("u1"), QStringLiteral("Lena"), QStringLiteral("Novak"), revision);
    }
    static Command change(const char *field, const char *from, const char *to, qint64 base = 5)
    {
        return changeUser(
            {QStringLiteral("u1")}, QStringLiteral("Lena Novak"), base,
            {{QString::fromLatin1(field), QString::fromLatin1(from), QString::fromLatin1(to)}});
    }
    static Error conflict(const User &now)
    {
        Error error{Error::Kind::Conflict, QStringLiteral("precondition-failed"), {}};
        error.current = toJson(now);
        return error;
    }
    template<class T>
    static Result<T> fails(Error::Kind kind, const char *code = "test")
    {
        return failure(kind, QLatin1String(code));
    }

    IdempotencyKey submit(const Command &command, CommandState first = CommandState::Queued)
    {
        const auto queued = outbox->add(command, first);
        engine->commandQueued();
        return queued->key;
    }
    CommandState stateOf(const IdempotencyKey &key)
    {
        const QueuedCommand *command = outbox->find(key);
        return command ? command->state : CommandState::Applied;
    }

    QTemporaryDir folder;
    FakeClock clock{QDateTime::fromString(QStringLiteral("2026-11-22T03:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<SyncEngine> engine;
};

} // namespace jackfield::test
