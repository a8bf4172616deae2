#include "app/provider/store/dialect.h"

#include "app/provider/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

class Sqlite final : public Dialect {
public:
    QString driver() const override { return u"QSQLITE"_s; }

    void describe(QSqlDatabase &sql, const QString &address) const override
    {
        // SQLite gives its -wal and -shm files the mode of the database, so making the file first settles all three.
        if (!QFileInfo::exists(address)) {
            QFile file(address);
            if (file.open(QIODevice::WriteOnly))
                file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        sql.setDatabaseName(address);
        sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }

    void prepare(Connection &sql, Purpose purpose) const override
    {
        // A change touches about ten pages, and each goes to the disk whole: small ones are worth more than what large rows waste in them.
        runSql(sql, "PRAGMA page_size = 4096");
        runSql(sql, "PRAGMA temp_store = MEMORY"); // what a savepoint may have to undo
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
    }

    qint64 schema(Connection &sql) const override
    {
        Statement version(sql, "PRAGMA user_version");
        version.run().next();
        return version.integer(0);
    }

    void setSchema(Connection &sql, qint64 version) const override
    {
        runSql(sql, QByteArray("PRAGMA user_version = " + QByteArray::number(version)).constData());
    }

    QByteArray tables(const QByteArray &statement) const override { return statement; }
    void beginWrite(Connection &sql) const override { runSql(sql, "BEGIN IMMEDIATE"); }
    QByteArray beginRead() const override { return "BEGIN"; }
    bool holdMail(Connection &, qint64) const override { return true; } // there is nobody else
    void letGoOfMail(Connection &, qint64) const override { }
    bool preparesEverything() const override { return true; }
    bool streamsRows() const override { return true; }
    bool isShared() const override { return false; }
};

class Postgres final : public Dialect {
public:
    QString driver() const override { return u"QPSQL"_s; }

    void describe(QSqlDatabase &sql, const QString &address) const override
    {
        const QUrl url(address);
        QString host = url.host();
        QString options;
        const QList<std::pair<QString, QString>> given = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : given) {
            if (name == "host"_L1)
                host = value; // also the folder of a socket
            else
                options += name + u"='"_s + QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u"';"_s;
        }
        sql.setHostName(host);
        sql.setPort(url.port());
        sql.setUserName(url.userName());
        sql.setDatabaseName(url.path().mid(1));
        sql.setConnectOptions(options);
    }

    void prepare(Connection &sql, Purpose) const override
    {
        runSql(sql, "SET client_min_messages = warning");
        // Who hangs in the middle of a write, perhaps on a machine that is gone, is not to hold up the others for ever.
        runSql(sql, "SET idle_in_transaction_session_timeout = '60s'");
        // A process that is killed is noticed at once, a machine that is gone in half a minute.
        runSql(sql, "SET tcp_keepalives_idle = 15");
        runSql(sql, "SET tcp_keepalives_interval = 5");
        runSql(sql, "SET tcp_keepalives_count = 3");
    }

    qint64 schema(Connection &sql) const override
    {
        Statement table(sql, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_version'");
        if (!table.run().next() || table.integer(0) == 0)
            return 0;
        Statement version(sql, "SELECT version FROM schema_version");
        return version.run().next() ? version.integer(0) : 0;
    }

    void setSchema(Connection &sql, qint64 version) const override
    {
        runSql(sql, "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
        runSql(sql, "DELETE FROM schema_version");
        Statement(sql, "INSERT INTO schema_version (version) VALUES (?)").run(version);
    }

    QByteArray tables(const QByteArray &statement) const override
    {
        QString text = QString::fromUtf8(statement);
        static const QRegularExpression ownId(u"INTEGER PRIMARY KEY( AUTOINCREMENT)?"_s);
        static const QRegularExpression user(u"\\buser\\b"_s); // a word of the language here
        static const QRegularExpression kind(u"\\) STRICT(, WITHOUT ROWID)?$"_s);
        text.replace(ownId, u"BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s);
        text.replace(u"INTEGER"_s, u"BIGINT"_s).replace(u"BLOB"_s, u"BYTEA"_s).replace(u"x''"_s, u"''"_s);
        return text.replace(user, u"\"user\""_s).replace(kind, u")"_s).toUtf8();
    }

    // The lock is the database's, not the process's, and goes with the transaction: what is read after it is what the writer before has
    // committed.
    void beginWrite(Connection &sql) const override
    {
        runSql(sql, "BEGIN");
        runSql(sql, "SELECT pg_advisory_xact_lock(7420711)");
    }

    QByteArray beginRead() const override { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"; }

    bool holdMail(Connection &sql, qint64 id) const override
    {
        Statement lock(sql, "SELECT CAST(pg_try_advisory_lock(7420712, CAST(? AS INTEGER)) AS INTEGER)");
        return lock.run(id & 0x7fffffff).next() && lock.integer(0) == 1;
    }

    void letGoOfMail(Connection &sql, qint64 id) const override
    {
        Statement(sql, "SELECT pg_advisory_unlock(7420712, CAST(? AS INTEGER))").run(id & 0x7fffffff);
    }

    bool preparesEverything() const override { return false; }
    bool streamsRows() const override { return false; }
    bool isShared() const override { return true; }
};

} // namespace

const Dialect &Dialect::of(const QString &address)
{
    static const Sqlite sqlite;
    static const Postgres postgres;
    if (isServer(address))
        return postgres;
    return sqlite;
}

bool Dialect::isServer(const QString &address) { return address.startsWith("postgresql://"_L1); }

} // namespace jackfield::reference
