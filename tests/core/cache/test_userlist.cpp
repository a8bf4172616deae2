#include "core/cache/cache.h"

#include "tests/support/data/sampleusers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace jackfield;
using test::sampleUser;

namespace {

const QList<UserColumn> columns{UserColumn::Extension,  UserColumn::PhoneNumber, UserColumn::Licence,   UserColumn::Site,
                                UserColumn::Department, UserColumn::Device,      UserColumn::Emergency, UserColumn::Tags};

class UserListTest : public ::testing::Test {
protected:
    void SetUp() override { cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value(); }

    void firstCopy(int users)
    {
        begin();
        put(Licence{{QStringLiteral("standard")}, 1, QStringLiteral("Zebra")});
        put(Licence{{QStringLiteral("professional")}, 1, QStringLiteral("Adder")});
        for (int i = 0; i < users; ++i)
            put(varied(i, QStringLiteral("u-%1").arg(i)));
        ASSERT_EQ(cache->indexSlice(100000), true);
        commit();
    }
    void begin() { ASSERT_TRUE(cache->begin()); }
    void commit() { ASSERT_TRUE(cache->commit()); }
    void put(const Change &change)
    {
        const auto done = cache->put(change);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        if (const auto *user = std::get_if<User>(&change))
            truth.insert(user->id.value, *user);
        else if (const auto *gone = std::get_if<Tombstone>(&change))
            truth.remove(gone->id);
    }
    // With blanks, equal values, and numbers of several lengths.
    User varied(int seed, const QString &id)
    {
        User user = sampleUser(seed, ++revision);
        user.id = {id};
        user.extension = seed % 7 == 0 ? QString() : QString::number(90 + seed);
        user.licence = {seed % 3 == 0 ? QStringLiteral("professional") : QStringLiteral("standard")};
        user.site = seed % 5 == 0 ? QString() : QStringLiteral("Site %1").arg(seed % 11);
        user.device = seed % 4 == 0 ? QString() : QStringLiteral("Phone %1").arg(seed % 13);
        if (seed % 6 == 0)
            user.phoneNumber = {};
        user.emergencyState =
            QStringList{QStringLiteral("none"), QStringLiteral("verified"), QStringLiteral("unverified")}.at(seed % 3);
        return user;
    }

    static QString key(const User &user, UserColumn by)
    {
        const auto number = [](QString text) {
            return text.remove(u'+').isEmpty() ? QStringLiteral("~") : text.rightJustified(20, u'0');
        };
        const auto text = [](const QString &text) { return text.isEmpty() ? QStringLiteral("~") : text.toLower(); };
        switch (by) {
        case UserColumn::Name: return {};
        case UserColumn::Extension: return number(user.extension);
        case UserColumn::PhoneNumber: return number(user.phoneNumber.value);
        case UserColumn::Licence: return user.licence.value; // their names begin the same way round
        case UserColumn::Site: return text(user.site);
        case UserColumn::Department: return text(user.department);
        case UserColumn::Device: return text(user.device);
        default: break;
        case UserColumn::Tags: return text(user.tags.join(u' '));
        case UserColumn::Emergency:
            return user.phoneNumber.isEmpty()                        ? QStringLiteral("~")
                : user.emergencyState == QLatin1String("verified")   ? QStringLiteral("2")
                : user.emergencyState == QLatin1String("unverified") ? QStringLiteral("1")
                                                                     : QStringLiteral("0");
        }
        return {};
    }
    static QStringList ids(const QList<User> &users)
    {
        QStringList list;
        for (const User &user : users)
            list += user.id.value;
        return list;
    }
    QStringList page(const UserList &list, int offset = 0, int limit = 100000)
    {
        const auto users = cache->users().page(list, offset, limit);
        EXPECT_TRUE(users) << qPrintable(users ? QString() : users.error().detail);
        return ids(users.value_or(QList<User>()));
    }
    // By a plain sort of what the list has in name order.
    QStringList expected(const UserList &list)
    {
        QList<User> users = cache->users().page(UserList(list.search), 0, 100000).value();
        std::stable_sort(
            users.begin(), users.end(), [&](const User &a, const User &b) { return key(a, list.by) < key(b, list.by); });
        if (list.descending)
            std::reverse(users.begin(), users.end());
        return ids(users);
    }

    QTemporaryDir folder;
    std::unique_ptr<Cache> cache;
    QHash<QString, User> truth;
    qint64 revision = 1;
};

} // namespace

TEST_F(UserListTest, EveryColumnHasItsOrderBothWaysWithAndWithoutASearch)
{
    firstCopy(400);
    for (const UserColumn by : columns) {
        for (const bool descending : {false, true}) {
            for (const QString &search : {QString(), QStringLiteral("mar"), QStringLiteral("nobody at all")}) {
                const UserList list(search, by, descending);
                const QStringList all = page(list);
                ASSERT_EQ(all, expected(list)) << int(by) << descending << qPrintable(search);
                EXPECT_EQ(page(list, 3, 5), all.mid(3, 5));
                for (int row = 0; row < all.size(); row += 17)
                    EXPECT_EQ(cache->users().position(list, {all.at(row)}), row);
            }
        }
    }
    EXPECT_EQ(cache->users().position(UserList(QStringLiteral("mar"), UserColumn::Site), {QStringLiteral("u-none")}), -1);
}

TEST_F(UserListTest, NamesGoBothWaysToo)
{
    firstCopy(60);
    for (const QString &search : {QString(), QStringLiteral("mar")}) {
        const QStringList up = page(UserList(search));
        QStringList down = up;
        std::reverse(down.begin(), down.end());
        const UserList list(search, UserColumn::Name, true);
        EXPECT_EQ(page(list), down);
        ASSERT_FALSE(down.isEmpty());
        EXPECT_EQ(cache->users().position(list, {down.last()}), down.size() - 1);
    }
}

TEST_F(UserListTest, TheOrderFollowsEveryChange)
{
    firstCopy(200);
    std::mt19937 random(20261122);
    for (int step = 0; step < 600; ++step) {
        // Long enough with one column that its order is followed, not made.
        const UserColumn by = columns.at((step / 40) % columns.size());
        const UserList list(step % 3 == 0 ? QStringLiteral("mar") : QString(), by, step % 2 == 0);
        page(list);
        begin();
        // Now and then more than are followed one by one.
        const int changes = step % 50 == 49 ? 120 : int(random() % 4);
        for (int i = 0; i < changes; ++i) {
            const QString id = QStringLiteral("u-%1").arg(random() % 260);
            const int what = int(random() % 10);
            if (what == 0) {
                put(Tombstone{ObjectKind::User, id, ++revision});
            } else if (what < 6 && truth.contains(id)) {
                // What is in no search, but in an order.
                User user = truth.value(id);
                user.revision = ++revision;
                user.licence = {random() % 2 ? QStringLiteral("standard") : QStringLiteral("professional")};
                user.device = QStringLiteral("Phone %1").arg(random() % 13);
                put(user);
            } else {
                put(varied(int(random() % 900), id));
            }
        }
        if (step % 11 == 10) {
            cache->rollBack();
            truth.clear();
            const QList<User> kept = cache->users().page({}, 0, 100000).value();
            for (const User &user : kept)
                truth.insert(user.id.value, user);
        } else {
            commit();
        }
        const QStringList all = page(list);
        ASSERT_EQ(all, expected(list)) << "after step " << step << " by " << int(by);
        ASSERT_EQ(page(UserList({}, by)).size(), truth.size());
    }
}

TEST_F(UserListTest, ALicenceWithAnotherNameChangesTheOrder)
{
    firstCopy(30);
    const UserList list({}, UserColumn::Licence);
    const auto licenceOf = [&](const QString &id) { return truth.value(id).licence.value; };
    EXPECT_EQ(licenceOf(page(list).first()), QStringLiteral("professional"));
    begin();
    put(Licence{{QStringLiteral("professional")}, 99, QStringLiteral("Zz")});
    commit();
    EXPECT_EQ(licenceOf(page(list).first()), QStringLiteral("standard"));
}

TEST_F(UserListTest, AnOrderIsMadeInParts)
{
    firstCopy(250);
    int parts = 1;
    while (!cache->users().orderSlice(UserColumn::Site, 100).value())
        ++parts;
    EXPECT_EQ(parts, 3);
    const UserList list({}, UserColumn::Site);
    EXPECT_EQ(page(list), expected(list));
}

TEST_F(UserListTest, AChangeWhileAnOrderIsMadeIsInIt)
{
    firstCopy(250);
    ASSERT_EQ(cache->users().orderSlice(UserColumn::Site, 100), false);
    begin();
    put(varied(3, QStringLiteral("u-100")));
    put(Tombstone{ObjectKind::User, QStringLiteral("u-1"), ++revision});
    commit();
    const UserList list({}, UserColumn::Site);
    EXPECT_EQ(page(list), expected(list));
}

TEST_F(UserListTest, WhoHasTheWholeExtensionComesFirst)
{
    firstCopy(400);
    begin();
    User last = varied(5, QStringLiteral("u-last"));
    last.firstName = QStringLiteral("Zzyzx");
    last.lastName = QStringLiteral("Zzyzx");
    last.extension = QStringLiteral("555");
    put(last);
    commit();
    while (!cache->refineIndex(50).value()) { }
    for (const UserColumn by : QList<UserColumn>{UserColumn::Name} + columns) {
        for (const bool descending : {false, true}) {
            const UserList list(QStringLiteral("555"), by, descending);
            const QStringList all = page(list);
            ASSERT_GT(all.size(), 20);
            EXPECT_EQ(all.first(), QStringLiteral("u-last")) << int(by) << descending;
            EXPECT_EQ(all.count(QStringLiteral("u-last")), 1);
            EXPECT_EQ(all.size(), cache->users().count(list.search));
            EXPECT_EQ(page(list, 0, 5) + page(list, 5, 100000), all);
            for (int row = 0; row < all.size(); ++row)
                ASSERT_EQ(cache->users().position(list, {all.at(row)}), row);
        }
    }
}

// Every filter against a plain look at everybody, while users come, change and go.
TEST_F(UserListTest, AFilterShowsWhoeverPassesItThroughAllChanges)
{
    firstCopy(240);
    std::mt19937 random(911);
    const auto filterOf = [&random] {
        UserFilter filter;
        switch (random() % 6) {
        case 0: filter.department = QStringLiteral("Claims"); break;
        case 1: filter.site = QStringLiteral("Site %1").arg(random() % 11); break;
        case 2: filter.licence.value = QStringLiteral("professional"); break;
        case 3: filter.problem = QStringLiteral("e911"); break;
        case 4: filter.problem = QStringLiteral("no-device"); break;
        default: filter.problem = QStringLiteral("no-number"); break;
        }
        if (random() % 3 == 0)
            filter.licence.value = QStringLiteral("standard");
        return filter;
    };
    UserFilter filter = filterOf();
    for (int round = 0; round < 150; ++round) {
        begin();
        for (unsigned change = random() % 4; change > 0; --change) {
            const QString id = QStringLiteral("u-%1").arg(random() % 260);
            if (random() % 5 == 0)
                put(Tombstone{ObjectKind::User, id, ++revision});
            else
                put(varied(int(random() % 300), id));
        }
        commit();
        if (random() % 4 == 0)
            filter = filterOf();
        const UserColumn by = random() % 2 == 0 ? UserColumn::Name : columns.at(int(random() % columns.size()));
        const UserList list(random() % 3 == 0 ? QStringLiteral("a") : QString(), by, random() % 2 == 0, filter);
        QStringList passing;
        for (const QString &id : page(UserList(list.search, list.by, list.descending))) {
            if (matches(filter, truth.value(id)))
                passing += id;
        }
        ASSERT_EQ(page(list), passing) << round;
        EXPECT_EQ(cache->users().filteredCount(list).value(), passing.size());
        EXPECT_EQ(page(list, 3, 5), passing.mid(3, 5));
        if (!passing.isEmpty()) {
            const qsizetype at = qsizetype(random() % size_t(passing.size()));
            EXPECT_EQ(cache->users().position(list, {passing.at(at)}).value(), at);
        }
        EXPECT_EQ(cache->users().position(list, {QStringLiteral("nobody")}).value(), -1);
    }
}
