#include "core/cache/cache.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/memorydisk.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace jackfield;

namespace {

constexpr int usualChanges = 40000;
constexpr int mostMoved = 96;

QString word(std::mt19937 &random)
{
    QString text;
    for (int i = 0; i < 6; ++i)
        text += QChar(u'a' + char16_t(random() % 26));
    return text;
}

// The keys of all users in the list's order.
QStringList keysOf(const QList<User> &users)
{
    QStringList keys;
    for (const User &user : users)
        keys += sortKey(user);
    return keys;
}

} // namespace

// JACKFIELD_CHANGES says how many, for a long run.
TEST(SearchOrder, StaysThatOfAPlainSortThroughRandomInsertsRenamesAndDeletions)
{
    QTemporaryDir folder;
    test::MemoryDisk disk;
    auto cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
    std::mt19937 random(20261122);
    QHash<QString, User> truth;
    qint64 revision = 0;
    ASSERT_TRUE(cache->begin());
    for (int i = 0; i < 40; ++i) {
        const User user = test::namedUser(QStringLiteral("u%1").arg(i), word(random), word(random), ++revision);
        truth.insert(user.id.value, user);
        ASSERT_TRUE(cache->put(user));
    }
    ASSERT_EQ(cache->indexSlice(100), true);
    ASSERT_TRUE(cache->commit());

    const int asked = qEnvironmentVariableIntValue("JACKFIELD_CHANGES");
    const int wanted = asked > 0 ? asked : usualChanges;
    int series = 0;
    int most = 0;
    for (int changes = 0; changes < wanted;) {
        ASSERT_TRUE(cache->begin());
        for (int i = 0; i < 250; ++i, ++changes) {
            const QString id = QStringLiteral("u%1").arg(random() % 4000);
            const int what = int(random() % 10);
            Change change = Tombstone{ObjectKind::User, id, ++revision};
            if (what < 3) {
                truth.remove(id);
            } else {
                // Anywhere; in one place, one behind the other as an import brings them; or there, in no order.
                User user = test::namedUser(id, word(random), word(random), revision);
                if (what == 3)
                    user.firstName = QStringLiteral("Mm%1").arg(++series, 7, 10, QLatin1Char('0'));
                else if (what < 6)
                    user.firstName = QStringLiteral("Mn") + word(random);
                truth.insert(id, user);
                change = user;
            }
            const auto put = cache->put(change);
            ASSERT_TRUE(put) << qPrintable(put.error().detail);
            most = std::max(most, cache->users().movedByLastChange());
        }
        ASSERT_TRUE(cache->commit());
        if (changes % 5000 != 0)
            continue;
        QStringList expected;
        for (const User &user : std::as_const(truth))
            expected += sortKey(user);
        std::sort(expected.begin(), expected.end());
        const auto listed = cache->users().page({}, 0, 100000);
        ASSERT_TRUE(listed);
        ASSERT_EQ(keysOf(*listed), expected) << "after " << changes << " changes";
        const auto found = cache->users().page(QStringLiteral("mn"), 0, 100000);
        ASSERT_TRUE(found);
        expected.removeIf(
            [](const QString &key) { return !key.startsWith(QLatin1String("mn")) && !key.contains(QLatin1String(" mn")); });
        ASSERT_EQ(keysOf(*found), expected) << "after " << changes << " changes";
    } // Each of them is rewritten in two indexes, which takes about a tenth of a millisecond.
    EXPECT_LE(most, mostMoved);
    std::printf("%d changes; one of them moved %d others at most\n", wanted, most);
}

// An import brings names one behind the other, and all into one place between two that are there.
TEST(SearchOrder, MakesRoomForAnImportIntoOnePlaceWithoutAStall)
{
    QTemporaryDir folder;
    test::MemoryDisk disk;
    auto cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
    std::mt19937 random(7);
    qint64 revision = 0;
    ASSERT_TRUE(cache->begin());
    for (int i = 0; i < 3000; ++i)
        ASSERT_TRUE(cache->put(test::namedUser(QStringLiteral("u%1").arg(i), word(random), word(random), ++revision)));
    ASSERT_EQ(cache->indexSlice(5000), true);
    for (const bool goesUp : {true, false}) {
        int most = 0;
        for (int i = 0; i < 3000; ++i) {
            const QString name = QStringLiteral("Mm%1").arg(goesUp ? i : 9000 - i, 7, 10, QLatin1Char('0'));
            ASSERT_TRUE(cache->put(test::namedUser(name, name, QStringLiteral("Novak"), ++revision)));
            most = std::max(most, cache->users().movedByLastChange());
        }
        EXPECT_LE(most, mostMoved);
    }
    ASSERT_TRUE(cache->commit());
    const QStringList keys = keysOf(cache->users().page({}, 0, 100000).value());
    EXPECT_EQ(keys.size(), 9000);
    EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
}
