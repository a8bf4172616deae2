#include "app/provider/store/database.h"

#include "app/provider/store/migrations.h"
#include "app/provider/store/statement.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString freshConnectionName()
{
    static std::atomic<int> count = 0;
    return u"jackfield-provider-%1"_s.arg(++count);
}

/// Without what only its owner should read.
QString shown(const QString &address)
{
    return Dialect::isServer(address) ? QUrl(address).toString(QUrl::RemoveUserInfo) : address;
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

Result<std::unique_ptr<Database>> Database::open(const QString &address, Purpose purpose)
{
    const Dialect &dialect = Dialect::of(address);
    std::unique_ptr<Database> database(new Database);
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(dialect.driver(), freshConnectionName());
        dialect.describe(sql, address);
        database->m_connection = std::make_unique<Connection>(sql, dialect);
        if (!sql.open())
            return failure(
                Error::Kind::Cache, u"unreadable"_s,
                u"The database %1 cannot be opened: %2."_s.arg(shown(address), sql.lastError().text()));
    }
    try {
        Connection &sql = database->sql();
        if (dialect.schema(sql) > newestSchema())
            return failure(
                Error::Kind::Cache, u"newer"_s,
                u"The database %1 was written by a newer version of jackfield-provider; it is left as it is."_s.arg(
                    shown(address)));
        dialect.prepare(sql, purpose);
        migrate(sql);
    } catch (const StorageFailure &failed) {
        return failure(
            Error::Kind::Cache, u"unreadable"_s,
            u"The database %1 cannot be used: %2."_s.arg(shown(address), QString::fromUtf8(failed.what())));
    }
    return database;
}

} // namespace jackfield::reference
