#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace jackfield {

/// How a file wants to be opened.
struct DatabaseOptions {
    QString migrations;   ///< folder of numbered files in the resources, as ":/jackfield/migrations/cache"
    bool durable = false; ///< synchronous=FULL: a commit is on the disk when it returns
    int cacheKilobytes = 8192;
};

/// The session's one connection to one SQLite file: owner-only, exclusive, migrated. Lives on the thread that opened it.
///
/// Error codes (kind Cache): not-writable, locked (another Jackfield has it), newer-schema (left untouched), damaged, disk-full, sql.
class Database {
public:
    /// The only place where files are opened. A file that was not closed properly is checked (PRAGMA quick_check) first.
    static Result<std::unique_ptr<Database>> open(const QString &path, const DatabaseOptions &options);
    /// The same for a file that can be begun anew: a damaged one is set aside (PATH.damaged).
    struct Opened;
    static Result<Opened> openOrBeginAnew(const QString &path, const DatabaseOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement without rows. One with values is kept prepared, since it comes again.
    Result<void> exec(const QString &sql, const QVariantList &values = {});
    /// A prepared, forward-only query; call finish() when done with its rows.
    QSqlQuery prepare(const QString &sql);
    /// The same, kept for the next time: for what is asked again and again. finish() it, or it holds its read of the file open.
    QSqlQuery &prepared(const QString &sql);
    QStringList preparedStatements() const;
    /// While much is written and little read: more memory for pages, and fewer and bigger checkpoints.
    void setBulk(bool bulk);
    /// Runs a prepared query and turns a failure into an Error.
    Result<void> run(QSqlQuery &query) const;
    /// After the last of several rows: whether they ended there, or the file could not be read any further.
    Result<void> atEnd(const QSqlQuery &query) const;

    Result<void> begin(); ///< BEGIN IMMEDIATE
    Result<void> commit();
    void rollBack();
    bool inTransaction() const { return m_inTransaction; }

    QString path() const { return m_path; }

private:
    explicit Database(QString path, QString connection);
    QSqlDatabase handle() const;
    Result<int> schemaVersion();
    Result<int> versionBefore(const QStringList &migrations);
    Result<void> configure(const DatabaseOptions &options);
    Result<void> checkHealth();
    Result<void> runPrepared(const QString &sql, const QVariantList &values = {});
    Result<void> migrate(int have, const QString &folder, const QStringList &migrations);

    QString m_path;
    QString m_connection;
    int m_cacheKilobytes = 0;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    Error m_unprepared; ///< why a statement could last not be prepared
    bool m_inTransaction = false;
};

struct Database::Opened {
    std::unique_ptr<Database> database;
    bool wasDamaged = false;
};

/// Commits when told to, rolls back otherwise.
class Transaction {
public:
    explicit Transaction(Database &database) : m_database(database), m_begun(database.begin()) { }
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_database.rollBack();
    }
    const Result<void> &begun() const { return m_begun; }
    Result<void> commit()
    {
        m_done = true;
        return m_database.commit();
    }

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_done = false;
};

/// The Error for what SQLite said.
Error cacheError(const QSqlError &error);

} // namespace jackfield
