#include "core/cache/database.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace jackfield {

namespace {

// A program that can only read what its owner may.
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> prepareFile(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return failure(Error::Kind::Cache, QStringLiteral("not-writable"), folder.path());
    QFile::setPermissions(folder.path(), ownerOnly | QFileDevice::ExeOwner);
    if (!QFile::exists(path)) {
        // Made by us, with our rights, before SQLite makes it with the process's umask; -wal and -shm take over the rights of the file.
        QFile file(path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly))
            return failure(Error::Kind::Cache, QStringLiteral("not-writable"), path);
    }
    if (!QFileInfo(path).isWritable())
        return failure(Error::Kind::Cache, QStringLiteral("not-writable"), path);
    return {};
}

// A statement ends with a semicolon at the end of a line. Comments stand on lines of their own.
QStringList statements(const QString &script)
{
    QStringList found;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (line.startsWith(QLatin1String("--")) || line.trimmed().isEmpty())
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            found += statement;
            statement.clear();
        }
    }
    return found;
}

QStringList migrationsIn(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    Q_ASSERT_X(!files.isEmpty(), "migrationsIn", "the migrations are not in the resources");
    return files;
}

} // namespace

Error cacheError(const QSqlError &error)
{
    // Primary result codes of sqlite3.h.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString word = QStringLiteral("sql");
    if (code == 5 || code == 6)
        word = QStringLiteral("locked");
    else if (code == 8 || code == 14 || code == 3)
        word = QStringLiteral("not-writable");
    else if (code == 11 || code == 26)
        word = QStringLiteral("damaged");
    else if (code == 13)
        word = QStringLiteral("disk-full");
    else if (code == 10)
        word = QStringLiteral("io");
    return {Error::Kind::Cache, word, error.databaseText()};
}

Database::Database(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection)) { }

Result<Database::Opened> Database::openOrBeginAnew(const QString &path, const DatabaseOptions &options)
{
    Opened opened;
    auto database = open(path, options);
    if (!database && database.error().code == QLatin1String("damaged")) {
        qCWarning(lcCache) << path << "is damaged, it is set aside and begun anew:" << database.error().detail;
        const QString aside = path + QLatin1String(".damaged");
        QFile::remove(aside);
        QFile::rename(path, aside);
        QFile::remove(path + QLatin1String("-wal"));
        QFile::remove(path + QLatin1String("-shm"));
        database = open(path, options);
        opened.wasDamaged = true;
    }
    return std::move(database).map([&](std::unique_ptr<Database> &&whole) {
        opened.database = std::move(whole);
        return std::move(opened);
    });
}

Database::~Database()
{
    if (m_inTransaction)
        rollBack();
    m_prepared.clear();
    {
        QSqlDatabase database = handle();
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const { return QSqlDatabase::database(m_connection, false); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseOptions &options)
{
    if (const auto prepared = prepareFile(path); !prepared)
        return tl::unexpected(prepared.error());
    const bool notClosedProperly = QFileInfo(path + QLatin1String("-wal")).size() > 0;

    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    handle.setDatabaseName(path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=300"));
    std::unique_ptr<Database> database(new Database(path, connection));
    const bool opened = handle.open();
    const Error refused = opened ? Error{} : cacheError(handle.lastError());
    handle = {};
    if (!opened)
        return tl::unexpected(refused);

    // Exclusive first: a write-ahead log without shared memory, which one connection may have, and which takes the file for us alone. Then
    // the version, since even the journal's mode is written into the file.
    const QStringList migrations = migrationsIn(options.migrations);
    int version = 0;
    auto ready = database->exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    if (ready)
        ready = database->versionBefore(migrations).map([&](int found) { version = found; });
    if (ready)
        ready = database->configure(options);
    if (ready && notClosedProperly)
        ready = database->checkHealth();
    if (ready)
        ready = database->migrate(version, options.migrations, migrations);
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<void> Database::configure(const DatabaseOptions &options)
{
    m_cacheKilobytes = options.cacheKilobytes;
    const QStringList pragmas{
        QStringLiteral("PRAGMA journal_mode = WAL"),
        options.durable ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"),
        QStringLiteral("PRAGMA cache_size = -%1").arg(options.cacheKilobytes),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
    };
    for (const QString &pragma : pragmas) {
        if (auto done = exec(pragma); !done)
            return done;
    }
    // The first write takes the lock; better now than in the middle of work.
    return begin().and_then([this] { return commit(); });
}

Result<void> Database::checkHealth()
{
    qCInfo(lcCache) << "the file was not closed properly, checking it";
    QSqlQuery query = prepare(QStringLiteral("PRAGMA quick_check(1)"));
    if (auto done = run(query); !done)
        return done;
    if (!query.next() || query.value(0).toString() != QLatin1String("ok"))
        return failure(Error::Kind::Cache, QStringLiteral("damaged"), query.value(0).toString());
    return {};
}

Result<int> Database::schemaVersion()
{
    // Not prepare(), which warns of what a file of garbage makes of it.
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return tl::unexpected(cacheError(query.lastError()));
    const int version = query.value(0).toInt();
    query.finish();
    return version;
}

// Newer than any that is known is refused.
Result<int> Database::versionBefore(const QStringList &migrations)
{
    return schemaVersion().and_then([&](int version) -> Result<int> {
        if (version > migrations.size())
            return failure(Error::Kind::Cache, QStringLiteral("newer-schema"), m_path);
        return version;
    });
}

Result<void> Database::migrate(int have, const QString &folder, const QStringList &migrations)
{
    for (int version = have + 1; version <= migrations.size(); ++version) {
        QFile file(folder + u'/' + migrations.at(version - 1));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Cache, QStringLiteral("sql"), file.fileName());
        Transaction transaction(*this);
        if (!transaction.begun())
            return transaction.begun();
        for (const QString &statement : statements(QString::fromUtf8(file.readAll()))) {
            if (auto done = exec(statement); !done)
                return done;
        }
        if (auto done = exec(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

QSqlQuery Database::prepare(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        m_unprepared = cacheError(query.lastError());
        qCWarning(lcCache) << "cannot prepare" << sql << m_unprepared.detail;
    }
    return query;
}

QSqlQuery &Database::prepared(const QString &sql)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end())
        found = m_prepared.emplace(sql, prepare(sql)).first;
    else if (found->second.lastError().isValid())
        found->second = prepare(sql); // perhaps it could not even be prepared then
    return found->second;
}

QStringList Database::preparedStatements() const
{
    QStringList list;
    for (const auto &[sql, query] : m_prepared)
        list += sql;
    return list;
}

void Database::setBulk(bool bulk)
{
    constexpr int bulkKilobytes = 32768;
    constexpr int bulkPages = 4000;
    constexpr int usualPages = 1000;
    QStringList pragmas{
        QStringLiteral("PRAGMA cache_size = -%1").arg(bulk ? bulkKilobytes : m_cacheKilobytes),
        QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(bulk ? bulkPages : usualPages)};
    if (!bulk)
        pragmas += QStringLiteral("PRAGMA shrink_memory");
    for (const QString &pragma : pragmas) {
        if (auto done = exec(pragma); !done)
            qCWarning(lcCache) << pragma << done.error().detail;
    }
}

Result<void> Database::run(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    // Qt does not say why when there is no statement.
    const bool isPrepared = !query.lastError().nativeErrorCode().isEmpty();
    return tl::unexpected(isPrepared ? cacheError(query.lastError()) : m_unprepared);
}

Result<void> Database::atEnd(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return tl::unexpected(cacheError(query.lastError()));
    return {};
}

Result<void> Database::exec(const QString &sql, const QVariantList &values)
{
    if (!values.isEmpty())
        return runPrepared(sql, values);
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(cacheError(query.lastError()));
    return run(query);
}

Result<void> Database::runPrepared(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    auto done = run(query);
    query.finish();
    return done;
}

Result<void> Database::begin()
{
    auto begun = runPrepared(QStringLiteral("BEGIN IMMEDIATE"));
    m_inTransaction = begun.has_value();
    return begun;
}

Result<void> Database::commit()
{
    auto done = runPrepared(QStringLiteral("COMMIT"));
    if (!done)
        rollBack();
    m_inTransaction = false;
    return done;
}

void Database::rollBack()
{
    m_inTransaction = false;
    if (const auto done = runPrepared(QStringLiteral("ROLLBACK")); !done)
        qCWarning(lcCache) << "rollback:" << done.error().detail;
}

} // namespace jackfield
