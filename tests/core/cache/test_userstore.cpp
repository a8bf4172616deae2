#include "core/cache/cache.h"

#include "core/base/text.h"
#include "tests/support/data/sampleusers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace jackfield;
using test::namedUser;
using test::sampleUser;

namespace {

class UserStoreTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto opened = Cache::open(folder.filePath(QStringLiteral("cache.db")));
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        cache = std::move(*opened);
    }

    void firstCopy(const QList<User> &users)
    {
        ASSERT_TRUE(cache->begin());
        for (const User &user : users)
            ASSERT_TRUE(cache->put(user));
        while (true) {
            const auto all = cache->indexSlice(50);
            ASSERT_TRUE(all) << qPrintable(all.error().detail);
            if (*all)
                break;
        }
        ASSERT_TRUE(cache->commit());
    }

    void change(const Change &change)
    {
        ASSERT_TRUE(cache->begin());
        const auto put = cache->put(change);
        ASSERT_TRUE(put) << qPrintable(put.error().detail);
        ASSERT_TRUE(cache->commit());
    }

    QStringList names(const QString &search = {}, int offset = 0, int limit = 100000)
    {
        QStringList list;
        const auto page = cache->users().page(search, offset, limit);
        EXPECT_TRUE(page) << qPrintable(page ? QString() : page.error().detail);
        for (const User &user : page.value_or(QList<User>()))
            list += user.displayName();
        return list;
    }

    QTemporaryDir folder;
    std::unique_ptr<Cache> cache;
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList strings;
    for (const char *text : list)
        strings += QString::fromUtf8(text);
    return strings;
}

} // namespace

TEST_F(UserStoreTest, GivesEveryFieldBackAsItCame)
{
    const User user = sampleUser(3);
    firstCopy({user});
    EXPECT_EQ(cache->users().byId(user.id).value(), user);
    EXPECT_EQ(cache->users().page({}, 0, 10)->first(), user);
}

TEST_F(UserStoreTest, ListsByNameWhateverTheOrderOfArrival)
{
    firstCopy(
        {namedUser(QStringLiteral("1"), QStringLiteral("Zoë"), QStringLiteral("Adler")),
         namedUser(QStringLiteral("2"), QStringLiteral("amara"), QStringLiteral("Diallo")),
         namedUser(QStringLiteral("3"), QStringLiteral("Élise"), QStringLiteral("Roy"))});
    EXPECT_EQ(names(), words({"amara Diallo", "Élise Roy", "Zoë Adler"}));
    EXPECT_EQ(names({}, 1, 1), words({"Élise Roy"}));
}

TEST_F(UserStoreTest, FindsByBeginningsOfWordsInAnyOrderWithoutAccents)
{
    User user = namedUser(QStringLiteral("1"), QStringLiteral("Siobhán"), QStringLiteral("O'Brien"));
    user.email = QStringLiteral("siobhan.obrien@quillhaven.example");
    user.signInId = QStringLiteral("sob@quillhaven.example");
    user.extension = QStringLiteral("204118");
    user.phoneNumber = {QStringLiteral("+12185550163")};
    user.tags = {QStringLiteral("night shift")};
    user.department = QStringLiteral("Customer care");
    firstCopy({user, namedUser(QStringLiteral("2"), QStringLiteral("Omar"), QStringLiteral("Haddad"))});
    for (const char *text :
         {"siob", "SIOBHAN", "brien siob", "o'bri", "Siobhán", "sob@quill", "2041", "204118", "night", "shift cust", "care",
          "(218) 555-0163", "555-0163", "0163", "12185550163", "2185"})
        EXPECT_EQ(names(QString::fromUtf8(text)), words({"Siobhán O'Brien"})) << text;
    EXPECT_EQ(names(QStringLiteral("  ")).size(), 2);
    EXPECT_EQ(names(QStringLiteral("\"'*(")).size(), 2) << "signs alone are no search";
}

TEST_F(UserStoreTest, FindsAnyPartOfThreeOrMoreCharactersOnceThatIndexIsThere)
{
    User siobhan = namedUser(QStringLiteral("1"), QStringLiteral("Siobhán"), QStringLiteral("O'Brien"));
    siobhan.phoneNumber = {QStringLiteral("+12185550163")};
    firstCopy({siobhan, namedUser(QStringLiteral("2"), QStringLiteral("Omar"), QStringLiteral("Haddad"))});
    EXPECT_TRUE(names(QStringLiteral("mar")).isEmpty());
    ASSERT_FALSE(cache->refineIndex(0).value());
    while (!cache->refineIndex(5).value()) { }
    EXPECT_EQ(names(QStringLiteral("mar")), words({"Omar Haddad"}));
    EXPECT_EQ(names(QStringLiteral("add oma")), words({"Omar Haddad"}));
    for (const char *text : {"185550", "555-0163", "iobhan", "om"})
        EXPECT_EQ(names(QString::fromUtf8(text)).size(), 1) << text;

    change(namedUser(QStringLiteral("2"), QStringLiteral("Otto"), QStringLiteral("Haddad"), 2));
    change(namedUser(QStringLiteral("3"), QStringLiteral("Lamar"), QStringLiteral("Whitlock"), 3));
    EXPECT_EQ(names(QStringLiteral("mar")), words({"Lamar Whitlock"}));
    change(Tombstone{ObjectKind::User, QStringLiteral("3"), 4});
    EXPECT_TRUE(names(QStringLiteral("mar")).isEmpty());
}

TEST_F(UserStoreTest, FindsWholeAndBegunNamesInChinese)
{
    firstCopy({namedUser(QStringLiteral("1"), QStringLiteral("小明"), QStringLiteral("王"))});
    EXPECT_EQ(names(QStringLiteral("王")).size(), 1);
    EXPECT_EQ(names(QStringLiteral("小")).size(), 1);
}

TEST_F(UserStoreTest, ANewNameTakesItsPlaceAndTheOldOneIsNotFoundAnyMore)
{
    firstCopy(
        {namedUser(QStringLiteral("1"), QStringLiteral("Amara"), QStringLiteral("Diallo")),
         namedUser(QStringLiteral("2"), QStringLiteral("Ines"), QStringLiteral("Marchetti"))});
    change(namedUser(QStringLiteral("1"), QStringLiteral("Zadie"), QStringLiteral("Diallo"), 2));
    EXPECT_EQ(names(), words({"Ines Marchetti", "Zadie Diallo"}));
    EXPECT_TRUE(names(QStringLiteral("amara")).isEmpty());
    EXPECT_EQ(names(QStringLiteral("zadie")), words({"Zadie Diallo"}));
}

TEST_F(UserStoreTest, Fault4_AnOlderRevisionThatComesLateChangesNothing)
{
    firstCopy({namedUser(QStringLiteral("1"), QStringLiteral("New"), QStringLiteral("Name"), 9)});
    change(namedUser(QStringLiteral("1"), QStringLiteral("Old"), QStringLiteral("Name"), 3));
    change(Tombstone{ObjectKind::User, QStringLiteral("1"), 8});
    EXPECT_EQ(names(), words({"New Name"}));
}

TEST_F(UserStoreTest, ARemovedUserIsGoneFromListAndSearch)
{
    firstCopy({namedUser(QStringLiteral("1"), QStringLiteral("Amara"), QStringLiteral("Diallo"))});
    change(Tombstone{ObjectKind::User, QStringLiteral("1"), 2});
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(names(QStringLiteral("amara")).isEmpty());
    EXPECT_EQ(cache->users().count(), 0);
}

TEST_F(UserStoreTest, PositionIsTheRowInThePresentList)
{
    QList<User> users;
    for (int i = 0; i < 300; ++i)
        users += sampleUser(i);
    firstCopy(users);
    for (const QString &search : {QString(), QStringLiteral("mar"), QStringLiteral("bilingual")}) {
        const auto page = cache->users().page(search, 0, 1000).value();
        EXPECT_EQ(cache->users().count(search), page.size());
        for (int row = 0; row < page.size(); row += 7)
            EXPECT_EQ(cache->users().position(search, page.at(row).id), row);
    }
    EXPECT_EQ(cache->users().position(QStringLiteral("nobody"), users.first().id), -1);
}

TEST_F(UserStoreTest, NamesThatAllComeIntoOnePlaceNeverRunOutOfRanks)
{
    firstCopy(
        {namedUser(QStringLiteral("a"), QStringLiteral("Aa"), QString()),
         namedUser(QStringLiteral("z"), QStringLiteral("Zz"), QString())});
    // Each new name goes right behind Aa, so the gap there halves every time.
    QStringList expected{QStringLiteral("Aa")};
    for (int i = 999; i >= 400; --i) {
        const QString name = QStringLiteral("B%1").arg(i);
        change(namedUser(name, name, QString()));
    }
    for (int i = 400; i <= 999; ++i)
        expected += QStringLiteral("B%1").arg(i);
    expected += QStringLiteral("Zz");
    EXPECT_EQ(names(), expected);
    EXPECT_EQ(names(QStringLiteral("b4")).size(), 100);
}

TEST_F(UserStoreTest, TenThousandRandomChangesKeepOrderAndSearchRight)
{
    std::mt19937 random(20261122);
    QHash<QString, User> truth;
    QList<User> users;
    for (int i = 0; i < 500; ++i) {
        users += sampleUser(i);
        truth.insert(users.last().id.value, users.last());
    }
    firstCopy(users);
    qint64 revision = 1;
    for (int step = 0; step < 10000; ++step) {
        // The index of parts grows while things change.
        if (step % 1000 == 0) {
            ASSERT_TRUE(step == 0 || cache->commit());
            ASSERT_TRUE(cache->refineIndex(1));
            ASSERT_TRUE(cache->begin());
        }
        const int number = int(random() % 900);
        const QString id = QStringLiteral("u-%1").arg(number);
        ++revision;
        if (random() % 4 == 0) {
            ASSERT_TRUE(cache->put(Tombstone{ObjectKind::User, id, revision}));
            truth.remove(id);
        } else {
            User user = sampleUser(int(random() % 50000), revision);
            user.id = {id};
            ASSERT_TRUE(cache->put(user));
            truth.insert(id, user);
        }
    }
    ASSERT_TRUE(cache->commit());
    while (!cache->refineIndex(50).value()) { }

    const auto listed = cache->users().page({}, 0, 100000).value();
    ASSERT_EQ(listed.size(), truth.size());
    EXPECT_TRUE(std::is_sorted(listed.begin(), listed.end(), [](const User &a, const User &b) { return sortKey(a) < sortKey(b); }));
    for (const User &user : listed)
        EXPECT_EQ(user, truth.value(user.id.value));
    for (const char *text : {"mar", "omar", "555", "user1", "claims", "night"}) {
        const QString word = QLatin1String(text);
        QSet<QString> found;
        const QList<User> matches = cache->users().page(word, 0, 100000).value();
        for (const User &user : matches)
            found += user.id.value;
        QSet<QString> expected;
        for (const User &user : std::as_const(truth)) {
            const QString all =
                QStringList{user.displayName(), user.email, user.username, user.department, user.site, user.tags.join(u' ')}.join(
                    u' ');
            if (user.phoneNumber.value.contains(word) || user.extension.contains(word) || foldForSearch(all).contains(word))
                expected += user.id.value;
        }
        EXPECT_EQ(found, expected) << text;
    }
}

TEST_F(UserStoreTest, AFirstCopyCanBeSearchedBeforeItIsIndexed)
{
    ASSERT_TRUE(cache->begin());
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(cache->put(sampleUser(i)));
    ASSERT_TRUE(cache->commit());
    EXPECT_EQ(cache->users().count(), 20);
    EXPECT_EQ(cache->users().page(QStringLiteral("200007"), 0, 10)->size(), 1);
}

TEST_F(UserStoreTest, Fault20_AnIndexThatWasInterruptedGoesOnAfterARestart)
{
    ASSERT_TRUE(cache->begin());
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(cache->put(sampleUser(i)));
    ASSERT_EQ(cache->indexSlice(70), false);
    ASSERT_TRUE(cache->commit());
    cache.reset();

    SetUp();
    EXPECT_FALSE(cache->users().isIndexed());
    ASSERT_TRUE(cache->begin());
    while (!cache->indexSlice(70).value()) { }
    ASSERT_TRUE(cache->commit());
    EXPECT_EQ(cache->users().page({}, 0, 1000)->size(), 200);
    EXPECT_EQ(cache->users().count(QStringLiteral("quillhaven")), 200);
}

TEST_F(UserStoreTest, NoQuestionOfListSearchOrCountsScansAllUsersOrSorts)
{
    QList<User> users;
    for (int i = 0; i < 300; ++i)
        users += sampleUser(i);
    firstCopy(users);
    while (!cache->refineIndex(50).value()) { }
    for (const QString &search : {QString(), QStringLiteral("om"), QStringLiteral("omar")}) {
        ASSERT_TRUE(cache->users().page(search, 128, 50));
        ASSERT_TRUE(cache->users().count(search));
        ASSERT_TRUE(cache->users().position(search, users.first().id));
    }
    ASSERT_TRUE(cache->users().byId(users.first().id));
    ASSERT_TRUE(cache->counts());
    ASSERT_TRUE(cache->freeNumbers(QStringLiteral("555"), 50));
    ASSERT_TRUE(cache->freeNumbers({}, 50));
    QStringList asked = cache->statements();
    asked.removeIf([](const QString &sql) { return !sql.startsWith(QLatin1String("SELECT")); });
    ASSERT_GE(asked.size(), 10);
    cache.reset();

    auto database =
        Database::open(folder.filePath(QStringLiteral("cache.db")), {QStringLiteral(":/jackfield/migrations/cache")}).value();
    for (const QString &sql : std::as_const(asked)) {
        QSqlQuery plan = database->prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        for (qsizetype i = 0; i < sql.count(u'?'); ++i)
            plan.bindValue(int(i), 1);
        ASSERT_TRUE(database->run(plan)) << qPrintable(sql);
        while (plan.next()) {
            const QString step = plan.value(3).toString();
            EXPECT_FALSE(step == QLatin1String("SCAN users") || step == QLatin1String("SCAN u")) << qPrintable(sql);
            EXPECT_FALSE(step.startsWith(QLatin1String("USE TEMP B-TREE"))) << qPrintable(sql);
        }
    }
}

TEST_F(UserStoreTest, AUserThatArrivesWhileTheIndexIsHalfMadeIsInItWhenItIsDone)
{
    ASSERT_TRUE(cache->begin());
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(cache->put(sampleUser(i)));
    ASSERT_EQ(cache->indexSlice(150), false);
    ASSERT_TRUE(cache->put(namedUser(QStringLiteral("first"), QStringLiteral("Aaron"), QStringLiteral("Aa"))));
    ASSERT_TRUE(cache->put(namedUser(sampleUser(7).id.value, QStringLiteral("Aaron"), QStringLiteral("Ab"), 5)));
    while (!cache->indexSlice(150).value()) { }
    ASSERT_TRUE(cache->commit());
    EXPECT_EQ(names({}, 0, 2), words({"Aaron Aa", "Aaron Ab"}));
    EXPECT_EQ(names(QStringLiteral("aaron")).size(), 2);
    EXPECT_EQ(cache->users().count(), 201);
}

TEST_F(UserStoreTest, TheTotalIsRightAfterARollbackAndARestart)
{
    firstCopy({sampleUser(1), sampleUser(2)});
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->put(sampleUser(3)));
    EXPECT_EQ(cache->users().count(), 3);
    cache->rollBack();
    EXPECT_EQ(cache->users().count(), 2);
    cache.reset();
    SetUp();
    EXPECT_EQ(cache->users().count(), 2);
}

TEST_F(UserStoreTest, CountsMatchesInPartsThatMakeTheWhole)
{
    QList<User> users;
    for (int i = 0; i < 500; ++i)
        users += sampleUser(i);
    firstCopy(users);
    for (const bool parts : {false, true}) {
        while (parts && !cache->refineIndex(50).value()) { }
        for (const QString &search :
             {QStringLiteral("o"), QStringLiteral("quillhaven"), QStringLiteral("omar"), QStringLiteral("nobody at all")}) {
            qint64 found = 0;
            qint64 reached = UserStore::firstPart;
            for (MatchCount part{0, reached, false}; !part.all; found += part.found, reached = part.reached) {
                part = cache->users().countSlice(search, reached, 7).value();
                EXPECT_LE(part.found, 7);
            }
            EXPECT_EQ(found, cache->users().page(search, 0, 1000)->size()) << qPrintable(search);
            EXPECT_EQ(found, cache->users().count(search)) << qPrintable(search);
        }
    }
}
