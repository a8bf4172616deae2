#include "core/cache/cache.h"

#include "core/domain/fieldjson.h"
#include "tests/support/data/sampleusers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace jackfield;
using test::namedUser;

namespace {

QDateTime at(int day, int hour = 12) { return QDateTime(QDate(2026, 1, day), QTime(hour, 0)).toUTC(); }

class HistoryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        open();
        firstCopy({lena()}, at(1));
    }
    void open()
    {
        cache.reset();
        history.reset();
        history = History::open(folder.filePath(QStringLiteral("history.db"))).value();
        cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
        ASSERT_TRUE(cache->recordInto(*history));
    }
    void firstCopy(const QList<Change> &objects, const QDateTime &when)
    {
        ASSERT_TRUE(cache->begin());
        for (const Change &object : objects)
            ASSERT_TRUE(cache->put(object));
        while (!cache->indexSlice(1000).value()) { }
        CopyState state = cache->state();
        state.complete = true;
        state.syncedAt = when;
        ASSERT_TRUE(cache->commit(state));
    }
    void change(const Change &object, const QDateTime &when, const char *by = "Claire Dufresne")
    {
        ASSERT_TRUE(cache->begin());
        write(object, when, by);
        CopyState state = cache->state();
        state.syncedAt = when;
        ASSERT_TRUE(cache->commit(state));
    }
    void write(const Change &object, const QDateTime &when, const char *by = "Claire Dufresne")
    {
        ASSERT_TRUE(cache->write(copyRow(Change(object)), {QString::fromUtf8(by), when}));
    }
    QList<HistoryEvent> events(const HistoryQuery &query = {}) { return history->events(query, 1000).value(); }

    static User lena(qint64 revision = 5, const char *department = "Claims")
    {
        User user = namedUser(QStringLiteral("u1"), QStringLiteral("Lena"), QStringLiteral("Novák"), revision);
        user.department = QString::fromUtf8(department);
        return user;
    }
    static User omar(qint64 revision = 7)
    {
        return namedUser(QStringLiteral("u2"), QStringLiteral("Omar"), QStringLiteral("Haddad"), revision);
    }
    static Licence pool(int assigned, qint64 revision)
    {
        return {{QStringLiteral("advanced")}, revision, QStringLiteral("Advanced"), {}, 100, assigned, 1, false, {}};
    }

    QTemporaryDir folder;
    std::unique_ptr<History> history;
    std::unique_ptr<Cache> cache;
};

} // namespace

TEST_F(HistoryTest, AFirstCopyIsNoChange)
{
    EXPECT_TRUE(events().isEmpty());
    EXPECT_EQ(history->overview({}).value().since, at(1));
}

TEST_F(HistoryTest, SaysByFieldFromWhatToWhatWhenAndByWhom)
{
    change(lena(8, "Customer care"), at(2));
    const auto found = events();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().action, HistoryAction::Changed);
    EXPECT_EQ(found.first().name, QStringLiteral("Lena Novák"));
    EXPECT_EQ(found.first().by, QStringLiteral("Claire Dufresne"));
    EXPECT_EQ(found.first().at, at(2));
    EXPECT_EQ(
        shownEdits(found.first()),
        (QList<FieldEdit>{{QStringLiteral("department"), QStringLiteral("Claims"), QStringLiteral("Customer care")}}));
}

TEST_F(HistoryTest, AnAnswerAndTheFeedThatSayTheSameAreOneChange)
{
    change(lena(8, "Customer care"), at(2));
    change(lena(8, "Customer care"), at(2));
    change(lena(6, "Sales"), at(2)); // late
    EXPECT_EQ(events().size(), 1);
}

TEST_F(HistoryTest, CountsWhatPeopleLookFor)
{
    change(omar(), at(2), "Maren");
    change(lena(8, "Customer care"), at(2), "Claire");
    change(pool(10, 9), at(3));
    change(pool(11, 10), at(3)); // a counter: it moves with the others
    change(Tombstone{ObjectKind::User, QStringLiteral("u2"), 11}, at(3, 9), "Maren");
    const HistoryOverview all = history->overview({}).value();
    EXPECT_EQ(all.added, 2);
    EXPECT_EQ(all.removed, 1);
    EXPECT_EQ(all.changed, 1);
    EXPECT_EQ(all.records, 1);
    ASSERT_EQ(all.days.size(), 2);
    EXPECT_EQ(all.days.at(0), (HistoryDay{QDate(2026, 1, 3), 2}));
    EXPECT_EQ(all.days.at(1), (HistoryDay{QDate(2026, 1, 2), 2}));
    EXPECT_EQ(all.people, (QStringList{QStringLiteral("Claire"), QStringLiteral("Claire Dufresne"), QStringLiteral("Maren")}));
}

TEST_F(HistoryTest, FindsByTimePersonKindActionAndWords)
{
    change(omar(), at(2), "Maren");
    change(lena(8, "Customer care"), at(3), "Claire");
    const auto found = [&](const HistoryQuery &query) { return events(query).size(); };
    HistoryQuery query;
    query.from = at(3, 0);
    EXPECT_EQ(found(query), 1);
    query = {};
    query.to = at(3);
    EXPECT_EQ(found(query), 1);
    query = {};
    query.by = QStringLiteral("Maren");
    EXPECT_EQ(found(query), 1);
    query = {};
    query.action = HistoryAction::Removed;
    EXPECT_EQ(found(query), 0);
    query = {};
    query.text = QStringLiteral("novak CARE");
    EXPECT_EQ(found(query), 1);
    query = {};
    query.kind = ObjectKind::User;
    query.id = QStringLiteral("u2");
    EXPECT_EQ(found(query), 1);
}

TEST_F(HistoryTest, PagesGoOnBehindTheLastOfThePageBefore)
{
    for (int i = 0; i < 7; ++i)
        change(lena(8 + i, i % 2 ? "Sales" : "Legal"), at(2)); // all in one moment
    QList<qint64> seen;
    std::optional<HistoryEvent> behind;
    while (true) {
        const auto page = history->events({}, 3, behind).value();
        if (page.isEmpty())
            break;
        for (const HistoryEvent &event : page)
            seen.append(event.n);
        behind = page.last();
    }
    EXPECT_EQ(seen.size(), 7);
    EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
}

TEST_F(HistoryTest, WhatTheCopyDidNotGetIsTakenBack)
{
    ASSERT_TRUE(cache->begin());
    write(lena(8, "Customer care"), at(2));
    cache->rollBack();
    EXPECT_TRUE(events().isEmpty());
    change(lena(9, "Legal"), at(3));
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(shownEdits(events().first()).first().from, QJsonValue(QStringLiteral("Claims")));
}

TEST_F(HistoryTest, AKillBetweenTheTwoFilesLeavesOneStory)
{
    change(lena(8, "Customer care"), at(2));
    // As it is when the process dies after the history's commit and before the copy's.
    const QString before = folder.filePath(QStringLiteral("before.db"));
    cache.reset();
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("cache.db")), before));
    open();
    change(lena(9, "Legal"), at(3));
    cache.reset();
    history.reset();
    QFile::remove(folder.filePath(QStringLiteral("cache.db")));
    ASSERT_TRUE(QFile::rename(before, folder.filePath(QStringLiteral("cache.db"))));
    open();
    EXPECT_EQ(events().size(), 1);
    change(lena(10, "Sales"), at(4));
    ASSERT_EQ(events().size(), 2);
    EXPECT_EQ(shownEdits(events().first()).first().from, QJsonValue(QStringLiteral("Customer care")));
}

// Its number went with what was forgotten; the copy still has it.
TEST_F(HistoryTest, AKillIsNoticedAfterEverythingWasForgottenToo)
{
    change(lena(8, "Customer care"), at(2));
    change(lena(9, "Sales"), at(3));
    ASSERT_TRUE(history->forgetBefore(at(4), 100).value());
    cache.reset();
    const QString before = folder.filePath(QStringLiteral("before.db"));
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("cache.db")), before));
    open();
    change(lena(10, "Legal"), at(5));
    cache.reset();
    QFile::remove(folder.filePath(QStringLiteral("cache.db")));
    ASSERT_TRUE(QFile::rename(before, folder.filePath(QStringLiteral("cache.db"))));
    open();
    EXPECT_TRUE(events().isEmpty());
}

TEST_F(HistoryTest, ItOutlivesTheCopyAndNamesTheGap)
{
    change(lena(8, "Customer care"), at(2));
    cache.reset();
    history.reset();
    for (const char *name : {"cache.db", "cache.db-wal", "cache.db-shm"})
        QFile::remove(folder.filePath(QLatin1String(name)));
    open();
    firstCopy({lena(12, "Legal")}, at(5));
    EXPECT_EQ(events().size(), 1);
    const HistoryOverview overview = history->overview({}).value();
    EXPECT_EQ(overview.gaps, (QList<HistoryGap>{{at(2), at(5)}}));
    EXPECT_EQ(history->then(at(3)).error().code, QStringLiteral("not-known"));
    EXPECT_TRUE(history->then(at(6)));
}

TEST_F(HistoryTest, ADamagedFileIsSetAside)
{
    cache.reset();
    history.reset();
    QFile file(folder.filePath(QStringLiteral("history.db")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    open();
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("history.db.damaged"))));
    change(lena(8, "Legal"), at(2));
    EXPECT_EQ(events().size(), 1);
}

TEST_F(HistoryTest, IsForgottenAsLongAgoAsOneChooses)
{
    for (int i = 0; i < 5; ++i)
        change(lena(8 + i, i % 2 ? "Sales" : "Legal"), at(2 + i));
    EXPECT_FALSE(history->forgetBefore(at(5), 2).value());
    EXPECT_TRUE(history->forgetBefore(at(5), 2).value());
    EXPECT_EQ(events().size(), 2);
    EXPECT_EQ(history->overview({}).value().since, at(5));
    EXPECT_EQ(history->then(at(3)).error().code, QStringLiteral("not-known"));
}

// The account is rebuilt at every moment from the copy and the history, and compared with what it was.
TEST_F(HistoryTest, RebuildsTheAccountAsItWasAtAnyTime)
{
    using Account = std::map<std::pair<ObjectKind, QString>, QJsonObject>;
    const auto account = [&] {
        Account now;
        const QList<User> users = cache->users().page({}, 0, 1000).value();
        for (const User &user : users)
            now[{ObjectKind::User, user.id.value}] = toJson(user);
        const QList<Licence> licences = cache->licences().select({}).value();
        for (const Licence &licence : licences)
            now[{ObjectKind::Licence, licence.id.value}] = toJson(licence);
        return now;
    };
    std::mt19937 random(20260114);
    std::vector<std::pair<QDateTime, Account>> was{{at(1), account()}};
    const char *const departments[] = {"Claims", "Legal", "Sales", "Ventes & conseil", ""};
    for (int step = 1; step <= 120; ++step) {
        const QDateTime when = at(1).addSecs(step * 60);
        const qint64 revision = 100 + step;
        const QString id = QStringLiteral("u%1").arg(random() % 6);
        switch (random() % 4) {
        case 0: change(Tombstone{ObjectKind::User, id, revision}, when); break;
        case 1: change(pool(int(random() % 20), revision), when); break;
        default: {
            User user = namedUser(id, QStringLiteral("First%1").arg(random() % 3), QStringLiteral("Last"), revision);
            user.department = QString::fromUtf8(departments[random() % 5]);
            user.tags = random() % 2 ? QStringList{QStringLiteral("night")} : QStringList();
            change(user, when);
        }
        }
        was.emplace_back(when, account());
    }
    const Account now = account();
    for (const auto &[when, then] : was) {
        Account rebuilt = now;
        const QList<ObjectThen> others = history->then(when).value();
        for (const ObjectThen &other : others) {
            const auto subject = std::pair(other.kind, other.id);
            if (!other.object) {
                rebuilt.erase(subject);
                continue;
            }
            QJsonObject &object = rebuilt[subject];
            for (auto it = other.object->begin(); it != other.object->end(); ++it)
                object.insert(it.key(), it.value());
        }
        ASSERT_TRUE(rebuilt == then) << qPrintable(when.toString());
    }
}
