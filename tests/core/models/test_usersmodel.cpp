#include "core/cache/cache.h"
#include "core/models/usersmodel.h"

#include "tests/support/data/sampleusers.h"
#include "tests/support/future.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

class UsersModelTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        engine.runBlocking([this] {
            cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
            ASSERT_TRUE(cache->begin());
            for (int i = 0; i < 1000; ++i)
                ASSERT_TRUE(cache->put(test::sampleUser(i)));
            while (!cache->indexSlice(500).value()) { }
            ASSERT_TRUE(cache->commit());
        });
        model = std::make_unique<UsersModel>(engine, *cache);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QObject::connect(cache.get(), &Cache::changed, model.get(), &UsersModel::apply);
        settled();
    }
    void TearDown() override
    {
        tester.reset();
        model.reset();
        engine.runBlocking([this] { cache.reset(); });
    }
    // The count is the last answer to a question.
    void settled()
    {
        QSignalSpy counted(model.get(), &UsersModel::countChanged);
        ASSERT_TRUE(counted.wait(10000));
    }
    void put(const Change &change)
    {
        engine.run([this, change] {
            ASSERT_TRUE(cache->begin());
            ASSERT_TRUE(cache->put(change));
            ASSERT_TRUE(cache->commit());
        });
    }
    QString name(int row) { return model->index(row, 0).data().toString(); }

    QTemporaryDir folder;
    EngineThread engine{QStringLiteral("test engine")};
    std::unique_ptr<Cache> cache;
    std::unique_ptr<UsersModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(UsersModelTest, ShowsEverybodyInNameOrderAndLoadsTheRestWhenItIsLookedAt)
{
    EXPECT_EQ(model->rowCount(), 1000);
    EXPECT_EQ(model->totalUsers(), 1000);
    EXPECT_FALSE(name(0).isEmpty());
    const QModelIndex far = model->index(900, 0);
    EXPECT_TRUE(far.data(UsersModel::LoadingRole).toBool());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !far.data(UsersModel::LoadingRole).toBool(); }));
    EXPECT_FALSE(far.data().toString().isEmpty());
}

TEST_F(UsersModelTest, ASearchShowsItsMatchesWithoutAReset)
{
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    model->setSearch(QStringLiteral("omar"));
    settled();
    EXPECT_GT(model->rowCount(), 0);
    EXPECT_LT(model->rowCount(), 1000);
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_TRUE(name(row).startsWith(QStringLiteral("Omar"))) << qPrintable(name(row));
    model->setSearch({});
    settled();
    EXPECT_EQ(model->rowCount(), 1000);
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(UsersModelTest, OnlyTheLastOfSeveralQuickSearchesIsShown)
{
    QSignalSpy shown(model.get(), &UsersModel::searchShown);
    for (const char *text : {"o", "om", "oma", "omar"})
        model->setSearch(QLatin1String(text));
    settled();
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().first().toString(), QStringLiteral("omar"));
}

TEST_F(UsersModelTest, ANewUserAppearsAtItsPlace)
{
    put(test::namedUser(QStringLiteral("new"), QStringLiteral("Aaron"), QStringLiteral("Aa"), 5));
    settled();
    EXPECT_EQ(model->rowCount(), 1001);
    EXPECT_EQ(name(0), QStringLiteral("Aaron Aa"));
    EXPECT_EQ(test::valueOf(model->rowOf({QStringLiteral("new")})), 0);
}

TEST_F(UsersModelTest, ARemovedUserLeavesTheList)
{
    const QString first = name(0);
    put(Tombstone{ObjectKind::User, model->index(0, 0).data(UsersModel::IdRole).toString(), 9});
    settled();
    EXPECT_EQ(model->rowCount(), 999);
    EXPECT_NE(name(0), first);
}
