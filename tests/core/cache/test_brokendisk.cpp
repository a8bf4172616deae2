#include "core/cache/cache.h"
#include "core/cache/outbox.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/memorydisk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

// The n-th call to the disk fails, for every n, once or from then on. What was acknowledged is there, what was refused can be done again
// and is there once, and the files open.
using namespace jackfield;
using test::MemoryDisk;

namespace {

struct Accident {
    MemoryDisk::Fault fault;
    bool lasts; ///< until somebody mends the disk
};

constexpr Accident accidents[] = {{MemoryDisk::Fault::Fails, false}, {MemoryDisk::Fault::Fails, true},
                                  {MemoryDisk::Fault::Full, false},  {MemoryDisk::Fault::Full, true},
                                  {MemoryDisk::Fault::Short, false}, {MemoryDisk::Fault::Short, true}};

class BrokenDisk : public ::testing::Test {
protected:
    // Answers the number of calls from now on.
    void failAt(int call, const Accident &accident)
    {
        m_calls = 0;
        disk.fault = [this, call, accident](MemoryDisk::Call) {
            const int number = m_calls++;
            const bool now = number == call || (accident.lasts && number > call);
            return now ? accident.fault : MemoryDisk::Fault::None;
        };
    }
    void mend() { disk.fault = nullptr; }
    bool wasReached(int call) const { return m_calls > call; }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    // Nothing of it is left, as on the first day.
    void clear() { disk.setContent({}); }

    QTemporaryDir folder;
    MemoryDisk disk;
    FakeClock clock{QDateTime::fromString(QStringLiteral("2026-11-22T03:00:00Z"), Qt::ISODate)};

private:
    int m_calls = 0;
};

Command lena()
{
    UserSetup setup;
    setup.firstName = QStringLiteral("Lena");
    return SetUpUser{setup};
}

Command change(const UserId &user, const char *value)
{
    return changeUser(user, QStringLiteral("Lena"), 5, {{QStringLiteral("site"), QString(), QLatin1String(value)}});
}

// What a file keeps of a command.
struct Kept {
    QString key;
    QString wireKey;
    Command command;
    CommandState state;
    QString object;
    bool operator==(const Kept &) const = default;
};

QList<Kept> keptOf(const Outbox &outbox)
{
    QList<Kept> list;
    for (const QueuedCommand &each : outbox.commands()) {
        const CommandState state = each.state == CommandState::Sending ? CommandState::Checking : each.state;
        list += Kept{each.key.value, each.wireKey.value, each.command, state, each.object.value};
    }
    return list;
}

// A day of an outbox, step by step.
using Step = std::function<Result<void>(Outbox &)>;

QList<Step> day()
{
    const auto add = [](const Command &command) {
        return [command](Outbox &outbox) { return outbox.add(command).map([](const QueuedCommand &) {}); };
    };
    const auto at = [](const Outbox &outbox, int i) { return outbox.commands().at(i); };
    return {
        add(lena()),
        add(change({QStringLiteral("u1")}, "Oakmere")),
        [](Outbox &outbox) {
            return outbox.add(change(outbox.commands().first().object, "Pell")).map([](const QueuedCommand &) {});
        },
        [=](Outbox &outbox) { return outbox.setState(at(outbox, 0).key, CommandState::Sending); },
        [](Outbox &outbox) { return outbox.keepDraft(QStringLiteral("setup"), "{}"); },
        [=](Outbox &outbox) { return outbox.finish(at(outbox, 0).key, 7, {QStringLiteral("u9")}); },
        [=](Outbox &outbox) { return outbox.renew(at(outbox, 0).key, change({QStringLiteral("u1")}, "Tarn")); },
        [=](Outbox &outbox) {
            return outbox.setState(
                at(outbox, 1).key, CommandState::Parked, {Error::Kind::Forbidden, QStringLiteral("forbidden"), {}});
        },
        [=](Outbox &outbox) { return outbox.release(at(outbox, 1).key); },
        [](Outbox &outbox) {
            return outbox.done().and_then([&](const QList<DoneCommand> &done) {
                return outbox.takeBack(done.first(), {Error::Kind::Gone, QStringLiteral("vanished"), {}})
                    .map([](const QueuedCommand &) {});
            });
        },
        [=](Outbox &outbox) { return outbox.discard(at(outbox, 0).key).map([](const QList<QueuedCommand> &) {}); },
        add(change({QStringLiteral("u1")}, "Wharf")),
    };
}

} // namespace

TEST_F(BrokenDisk, Fault22_AnOutboxLosesAndDoublesNothingWhicheverCallFails)
{
    int points = 0;
    for (const Accident &accident : accidents) {
        for (int call = 0;; ++call) {
            SCOPED_TRACE(
                ::testing::Message() << "fault " << int(accident.fault) << (accident.lasts ? " lasts" : " once") << " from call "
                                     << call);
            clear();
            failAt(call, accident);
            auto opened = Outbox::open(path("outbox.db"), clock);
            if (!opened) {
                ASSERT_EQ(opened.error().kind, Error::Kind::Cache);
                ASSERT_NE(opened.error().code, QStringLiteral("outbox-damaged")) << "nobody may be told to throw it away";
                mend();
                opened = Outbox::open(path("outbox.db"), clock);
            }
            ASSERT_TRUE(opened) << qPrintable(opened.error().code + opened.error().detail);
            for (const Step &step : day()) {
                const QList<Kept> before = keptOf(**opened);
                auto done = step(**opened);
                if (done)
                    continue;
                ASSERT_EQ(done.error().kind, Error::Kind::Cache);
                ASSERT_EQ(keptOf(**opened), before) << "after an error nothing has changed";
                if (!wasReached(call))
                    break;
                {
                    // The machine dies here: what was acknowledged is there. What was refused may be, but only once.
                    const MemoryDisk::Content left = disk.content();
                    mend();
                    auto later = Outbox::open(path("outbox.db"), clock);
                    ASSERT_TRUE(later) << qPrintable(later.error().code);
                    QSet<QString> keys;
                    for (const Kept &kept : keptOf(**later))
                        keys += kept.key;
                    ASSERT_EQ(keys.size(), (*later)->commands().size());
                    ASSERT_LE(std::abs(int(keys.size()) - int(before.size())), 1);
                    later->reset();
                    disk.setContent(left);
                }
                done = step(**opened);
                ASSERT_TRUE(done) << "on a disk that was mended: " << qPrintable(done.error().code + done.error().detail);
            }
            const QList<Kept> last = keptOf(**opened);
            const bool reached = wasReached(call);
            const MemoryDisk::Content left = disk.content();
            mend();
            opened->reset();
            disk.setContent(left); // not closed: killed
            opened = Outbox::open(path("outbox.db"), clock);
            ASSERT_TRUE(opened) << qPrintable(opened.error().code);
            ASSERT_EQ(keptOf(**opened), last);
            ASSERT_EQ((*opened)->draft(QStringLiteral("setup")).value_or(QByteArray()), QByteArray("{}"));
            if (!reached)
                break;
            ++points;
        }
    }
    EXPECT_GT(points, 200);
    RecordProperty("points", points);
}

namespace {

// Pages of a feed: a first copy, then what happens to it.
struct Feed {
    QList<QList<Change>> pages;
    QList<User> last; ///< who is there at the end

    Feed()
    {
        QList<Change> first;
        for (int i = 0; i < 6; ++i)
            first += test::sampleUser(i);
        first += PhoneNumber{{QStringLiteral("+12185550106")}, 1, QStringLiteral("available"), QStringLiteral("Duluth"), {}, {}};
        first += Device{{QStringLiteral("d1")}, 1, {}, {}, {}, {}, 1, 0, 0, {}, {}, {}};
        pages += first;
        pages +=
            {test::namedUser(QStringLiteral("u-2"), QStringLiteral("Aaron"), QStringLiteral("Aa"), 9), test::sampleUser(7, 10)};
        pages += {Tombstone{ObjectKind::User, QStringLiteral("u-3"), 11}, Tombstone{ObjectKind::Device, QStringLiteral("d1"), 12}};
        for (const User &user :
             {test::sampleUser(0), test::sampleUser(1), std::get<User>(pages[1][0]), test::sampleUser(4), test::sampleUser(5),
              test::sampleUser(7, 10)})
            last += user;
        std::sort(last.begin(), last.end(), [](const User &a, const User &b) { return sortKey(a) < sortKey(b); });
    }
};

// Reads the feed from where the copy is, as a pull does.
Result<void> pull(Cache &cache, const Feed &feed)
{
    for (int page = cache.state().cursor.value.toInt(); page < feed.pages.size(); ++page) {
        auto done = cache.begin();
        for (const Change &change : feed.pages.at(page)) {
            if (done)
                done = cache.put(change);
        }
        if (!done) {
            cache.rollBack();
            return done;
        }
        CopyState state = cache.state();
        state.cursor.value = QString::number(page + 1);
        state.epoch = QStringLiteral("e1");
        if (page == 0) {
            const auto all = cache.indexSlice(100);
            if (!all || !*all) {
                cache.rollBack();
                return all ? failure(Error::Kind::Cache, QStringLiteral("not-all")) : tl::unexpected(all.error());
            }
            state.complete = true;
        }
        if (done = cache.commit(state); !done)
            return done;
        if (auto refined = cache.refineIndex(100); !refined)
            return tl::unexpected(refined.error());
    }
    while (cache.needsParts()) {
        if (auto refined = cache.refineIndex(100); !refined)
            return tl::unexpected(refined.error());
    }
    return {};
}

void expectWhole(Cache &cache, const Feed &feed)
{
    const auto users = cache.users().page({}, 0, 100);
    ASSERT_TRUE(users);
    ASSERT_EQ(*users, feed.last);
    ASSERT_EQ(cache.users().total(), feed.last.size());
    ASSERT_EQ(cache.users().page(QStringLiteral("aaro"), 0, 10)->size(), 1);
    ASSERT_EQ(cache.users().count(QStringLiteral("quillhaven")).value(), feed.last.size() - 1);
    ASSERT_EQ(cache.users().count(QStringLiteral("uillhave")).value(), feed.last.size() - 1) << "any part";
    ASSERT_EQ(cache.numbers().count().value(), 1);
    ASSERT_EQ(cache.devices().count().value(), 0);
}

} // namespace

TEST_F(BrokenDisk, Fault22_ACopyIsWholeInTheEndWhicheverCallFails)
{
    const Feed feed;
    int points = 0;
    for (const Accident &accident : accidents) {
        for (int call = 0;; ++call) {
            SCOPED_TRACE(
                ::testing::Message() << "fault " << int(accident.fault) << (accident.lasts ? " lasts" : " once") << " from call "
                                     << call);
            clear();
            failAt(call, accident);
            auto cache = Cache::open(path("cache.db"));
            if (!cache) {
                ASSERT_EQ(cache.error().kind, Error::Kind::Cache);
                mend();
                cache = Cache::open(path("cache.db"));
            }
            ASSERT_TRUE(cache) << qPrintable(cache.error().code);
            ASSERT_FALSE((*cache)->wasDamaged());
            const auto pulled = pull(**cache, feed);
            const bool reached = wasReached(call);
            if (!pulled) {
                ASSERT_EQ(pulled.error().kind, Error::Kind::Cache);
                ASSERT_NE(pulled.error().code, QStringLiteral("damaged"));
            }
            mend();
            const MemoryDisk::Content left = disk.content();
            // It goes on with the same connection,
            auto again = pull(**cache, feed);
            if (!again) // FTS5 may fail once more before it has forgotten what SQLite took back behind its back
                again = pull(**cache, feed);
            ASSERT_TRUE(again) << qPrintable(again.error().code + again.error().detail);
            ASSERT_NO_FATAL_FAILURE(expectWhole(**cache, feed));
            // or is killed where it failed, and goes on with another one.
            cache->reset();
            disk.setContent(left);
            cache = Cache::open(path("cache.db"));
            ASSERT_TRUE(cache) << qPrintable(cache.error().code);
            ASSERT_FALSE((*cache)->wasDamaged());
            const auto later = pull(**cache, feed);
            ASSERT_TRUE(later) << qPrintable(later.error().code + later.error().detail);
            ASSERT_NO_FATAL_FAILURE(expectWhole(**cache, feed));
            if (!reached)
                break;
            ++points;
        }
    }
    EXPECT_GT(points, 500);
    RecordProperty("points", points);
}

TEST_F(BrokenDisk, Fault21_WhatTheOutboxAcknowledgedOutlivesALossOfPower)
{
    for (int steps = 1; steps <= day().size(); ++steps) {
        for (int survives = 0; survives <= 2; ++survives) {
            clear();
            auto outbox = Outbox::open(path("outbox.db"), clock).value();
            for (int i = 0; i < steps; ++i)
                ASSERT_TRUE(day().at(i)(*outbox));
            const QList<Kept> acknowledged = keptOf(*outbox);
            const MemoryDisk::Content left = disk.content();
            outbox.reset();
            disk.setContent(left);
            int sector = 0;
            for (const char *file : {"outbox.db", "outbox.db-wal"})
                disk.losePower(path(file), [&] { return survives == 2 || (survives == 1 && ++sector % 3 == 0); });
            const auto later = Outbox::open(path("outbox.db"), clock);
            ASSERT_TRUE(later) << qPrintable(later.error().code);
            EXPECT_EQ(keptOf(**later), acknowledged) << steps << " steps";
        }
    }
}
