#include "app/provider/store/database.h"

#include "app/provider/store/migrations.h"
#include "app/provider/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return u"jackfield-provider-%1"_s.arg(++count);
}

// SQLite gives its -wal and -shm files the mode of the database, so making the file first settles all three.
void createOwnerOnly(const QString &name)
{
    if (QFileInfo::exists(name))
        return;
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Database::Database(const QString &connection, const QString &file)
    : m_connection(connection)
    , m_sql(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
    m_sql.setDatabaseName(file);
    m_sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

Database::~Database()
{
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Purpose purpose)
{
    createOwnerOnly(file);
    std::unique_ptr<Database> database(new Database(freshConnectionName(), file));
    if (!database->m_sql.open())
        return failure(
            Error::Kind::Cache, u"unreadable"_s,
            u"The database %1 cannot be opened: %2."_s.arg(file, database->m_sql.lastError().text()));
    try {
        const QSqlDatabase &sql = database->m_sql;
        // Rows are about 1 kB: with pages of 4 kB a quarter of each would be waste.
        runSql(sql, "PRAGMA page_size = 16384");
        Statement version(sql, "PRAGMA user_version");
        version.run().next();
        if (version.integer(0) > newestSchema())
            return failure(
                Error::Kind::Cache, u"newer"_s,
                u"The database %1 was written by a newer version of jackfield-provider; it is left as it is."_s.arg(file));
        version.finish();
        if (purpose == Purpose::Durable) {
            runSql(sql, "PRAGMA journal_mode = WAL");
            runSql(sql, "PRAGMA synchronous = FULL");
        } else {
            runSql(sql, "PRAGMA journal_mode = OFF");
            runSql(sql, "PRAGMA synchronous = NORMAL"); // the one commit still reaches the disk before the file gets its name
        }
        runSql(sql, "PRAGMA foreign_keys = ON");
        runSql(sql, "PRAGMA cache_size = -65536");
        runSql(sql, "PRAGMA mmap_size = 1073741824");
        migrate(sql);
    } catch (const StorageFailure &failed) {
        return failure(
            Error::Kind::Cache, u"unreadable"_s,
            u"The database %1 cannot be used: %2."_s.arg(file, QString::fromUtf8(failed.what())));
    }
    return database;
}

} // namespace jackfield::reference
