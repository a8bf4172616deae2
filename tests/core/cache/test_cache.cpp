#include "core/cache/cache.h"

#include "tests/support/data/sampleusers.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString cachePath(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("host/account/actor/cache.db")); }

QStringList columnsOf(Database &database, const QString &table)
{
    QSqlQuery query = database.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    EXPECT_TRUE(database.run(query));
    QStringList columns;
    while (query.next())
        columns += query.value(0).toString();
    return columns;
}

template<class Entity>
QStringList fieldNames()
{
    QStringList names;
    forEachField<Entity>([&](const auto &field) { names += field.nameString(); });
    return names;
}

} // namespace

TEST(Cache, ColumnsAreTheFieldTables)
{
    QTemporaryDir folder;
    auto database = Database::open(cachePath(folder), {QStringLiteral(":/jackfield/migrations/cache")});
    ASSERT_TRUE(database);
    for (const ObjectKind kind : objectKinds()) {
        if (kind != ObjectKind::User)
            EXPECT_EQ(columnsOf(**database, tableOf(kind)), withEntity(kind, []<class Entity>() { return fieldNames<Entity>(); }));
    }
}

TEST(Cache, BeginsAnewWhenItsUsersHaveOtherFieldsThanThisVersion)
{
    QTemporaryDir folder;
    CopyState state;
    state.cursor = {QStringLiteral("c-17")};
    {
        auto cache = Cache::open(cachePath(folder)).value();
        ASSERT_TRUE(cache->begin());
        ASSERT_TRUE(cache->put(test::sampleUser(1)));
        ASSERT_TRUE(cache->commit(state));
    }
    {
        auto database = Database::open(cachePath(folder), {QStringLiteral(":/jackfield/migrations/cache")});
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->exec(QStringLiteral("UPDATE meta SET value = 'id revision faxNumber' WHERE key = 'layout'")));
    }
    auto cache = Cache::open(cachePath(folder)).value();
    EXPECT_EQ(cache->users().total(), 0);
    EXPECT_EQ(cache->state().cursor, Cursor());
    EXPECT_FALSE(cache->wasDamaged());
}

TEST(Cache, RemembersHowFarItRead)
{
    QTemporaryDir folder;
    CopyState state;
    state.cursor = {QStringLiteral("c-17")};
    state.epoch = QStringLiteral("e1");
    state.complete = true;
    state.syncedAt = QDateTime::fromString(QStringLiteral("2026-11-22T03:04:05.678Z"), Qt::ISODateWithMs);
    state.total = 99;
    {
        auto cache = Cache::open(cachePath(folder)).value();
        ASSERT_TRUE(cache->begin());
        ASSERT_TRUE(cache->commit(state));
    }
    auto cache = Cache::open(cachePath(folder)).value();
    EXPECT_EQ(cache->state().cursor, state.cursor);
    EXPECT_EQ(cache->state().epoch, state.epoch);
    EXPECT_TRUE(cache->state().complete);
    EXPECT_EQ(cache->state().syncedAt, state.syncedAt);
    EXPECT_EQ(cache->state().total, 99);
}

TEST(Cache, AnnouncesWhatChangedOnlyAfterTheCommit)
{
    QTemporaryDir folder;
    auto cache = Cache::open(cachePath(folder)).value();
    QSignalSpy changed(cache.get(), &Cache::changed);
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->indexSlice(10).value());
    ASSERT_TRUE(cache->put(test::sampleUser(1)));
    EXPECT_EQ(changed.size(), 0);
    ASSERT_TRUE(cache->commit());
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().value<ChangeSet>().usersChanged, QList<UserId>{test::sampleUser(1).id});
}

TEST(Cache, ARollbackLeavesNothing)
{
    QTemporaryDir folder;
    auto cache = Cache::open(cachePath(folder)).value();
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->put(test::sampleUser(1)));
    cache->rollBack();
    EXPECT_EQ(cache->users().count(), 0);
}

TEST(Cache, Fault23_AFileOfGarbageIsSetAsideAndTheCopyBegunAnew)
{
    QTemporaryDir folder;
    const QString path = cachePath(folder);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20000, 'x'));
    file.close();
    auto cache = Cache::open(path);
    ASSERT_TRUE(cache) << qPrintable(cache.error().detail);
    EXPECT_TRUE((*cache)->wasDamaged());
    EXPECT_EQ(QFileInfo(path + QLatin1String(".damaged")).size(), 20000);
    EXPECT_EQ((*cache)->users().count(), 0);
}

TEST(Cache, Fault25_AFileOfANewerVersionIsRefusedUntouched)
{
    QTemporaryDir folder;
    const QString path = cachePath(folder);
    {
        auto database = Database::open(path, {QStringLiteral(":/jackfield/migrations/cache")}).value();
        ASSERT_TRUE(database->exec(QStringLiteral("PRAGMA user_version = 999")));
    }
    const auto cache = Cache::open(path);
    ASSERT_FALSE(cache);
    EXPECT_EQ(cache.error().code, QStringLiteral("newer-schema"));
    EXPECT_FALSE(QFile::exists(path + QLatin1String(".damaged")));
}

TEST(Cache, Fault27_AFileThatAnotherJackfieldHasOpenIsSaidToBeLocked)
{
    QTemporaryDir folder;
    auto first = Cache::open(cachePath(folder)).value();
    const auto second = Cache::open(cachePath(folder));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, QStringLiteral("locked"));
}

TEST(Cache, Fault29_OnlyTheOwnerCanReadTheFiles)
{
    QTemporaryDir folder;
    auto cache = Cache::open(cachePath(folder)).value();
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->put(test::sampleUser(1)));
    ASSERT_TRUE(cache->commit());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const char *suffix : {"", "-wal"}) {
        const QString path = cachePath(folder) + QLatin1String(suffix);
        ASSERT_TRUE(QFile::exists(path)) << suffix;
        EXPECT_FALSE(QFile::permissions(path) & others) << suffix;
    }
    EXPECT_FALSE(QFile::permissions(QFileInfo(cachePath(folder)).path()) & others);
}

TEST(Cache, FindsDevicesByMakeModelAndMacInAnyNotation)
{
    QTemporaryDir folder;
    auto cache = Cache::open(cachePath(folder)).value();
    Device device;
    device.id = {QStringLiteral("d1")};
    device.revision = 1;
    device.make = QStringLiteral("Yealink");
    device.model = QStringLiteral("T54W");
    device.mac = QStringLiteral("80:5E:C0:12:3A:BC");
    device.user = {QStringLiteral("u1")};
    Device other = device;
    other.id = {QStringLiteral("d2")};
    other.mac = QStringLiteral("80:5E:C0:99:99:99");
    other.user = {};
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->put(device));
    ASSERT_TRUE(cache->put(other));
    ASSERT_TRUE(cache->commit());
    for (const char *text : {"805ec0123abc", "80:5e:c0:12:3a", "12-3A-BC", "yea 3abc", "805e.c012"})
        EXPECT_EQ(cache->searchDevices(QLatin1String(text), false, 10)->size(), 1) << text;
    EXPECT_EQ(cache->searchDevices(QStringLiteral("t54"), true, 10)->first().id.value, QStringLiteral("d2")) << "free ones first";
}

TEST(Cache, FindsFreeNumbersByAnyPartOfNumberOrCity)
{
    QTemporaryDir folder;
    auto cache = Cache::open(cachePath(folder)).value();
    PhoneNumber freeOne{{QStringLiteral("+12185550115")}, 1, QStringLiteral("available"), QStringLiteral("Duluth, MN"), {}, {}};
    PhoneNumber taken{{QStringLiteral("+12185550116")}, 2, QStringLiteral("active"), QStringLiteral("Duluth, MN"),
                      {QStringLiteral("u1")},           {}};
    ASSERT_TRUE(cache->begin());
    ASSERT_TRUE(cache->put(freeOne));
    ASSERT_TRUE(cache->put(taken));
    ASSERT_TRUE(cache->commit());
    for (const char *text : {"", "218", "555-01", "(218) 555-0115", "dulu"})
        EXPECT_EQ(cache->freeNumbers(QLatin1String(text), 10).value(), QList<PhoneNumber>{freeOne}) << text;
    EXPECT_TRUE(cache->freeNumbers(QStringLiteral("0116"), 10)->isEmpty());
}
