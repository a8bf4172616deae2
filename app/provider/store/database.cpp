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

Database::~Database()
{
    if (!m_connection)
        return;
    const QString name = m_connection->database().connectionName();
    m_connection.reset(); // Qt wants to see nobody use what it removes
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Purpose purpose)
{
    createOwnerOnly(file);
    std::unique_ptr<Database> database(new Database);
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, freshConnectionName());
        sql.setDatabaseName(file);
        sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        database->m_connection = std::make_unique<Connection>(sql);
        if (!sql.open())
            return failure(
                Error::Kind::Cache, u"unreadable"_s, u"The database %1 cannot be opened: %2."_s.arg(file, sql.lastError().text()));
    }
    try {
        Connection &sql = database->sql();
        // A change touches about ten pages, and each goes to the disk whole: small ones are worth more than what large rows waste in them.
        runSql(sql, "PRAGMA page_size = 4096");
        runSql(sql, "PRAGMA temp_store = MEMORY"); // what a savepoint may have to undo
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
            runSql(sql, "PRAGMA wal_autocheckpoint = 4000"); // 16 MB
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
