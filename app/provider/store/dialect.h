#pragma once

#include <QByteArray>
#include <QString>

class QSqlDatabase;

namespace jackfield::reference {

class Connection;

/// Durable: an answer that was sent is on the disk. Bulk: for a file that is being made and is thrown away on failure.
enum class Purpose { Durable, Bulk };

/// Where the two databases differ: SQLite, a file that one process serves, and PostgreSQL, which several may share. Any other SQL of this
/// program means the same to both. What takes a Connection throws StorageFailure.
class Dialect {
public:
    virtual ~Dialect() = default;
    /// Of an address: postgresql://[USER@][HOST[:PORT]]/NAME[?option=value…], or the name of a file.
    static const Dialect &of(const QString &address);
    static bool isServer(const QString &address); ///< it begins with postgresql://

    virtual QString driver() const = 0;
    virtual void describe(QSqlDatabase &sql, const QString &address) const = 0; ///< before it is opened
    virtual void prepare(Connection &sql, Purpose purpose) const = 0;           ///< once it is open, and its schema is one of ours

    virtual qint64 schema(Connection &sql) const = 0; ///< 0 when nothing is there yet
    virtual void setSchema(Connection &sql, qint64 version) const = 0;
    /// A statement that makes or changes tables, which is written down as SQLite takes it.
    virtual QByteArray tables(const QByteArray &statement) const = 0;

    virtual void beginWrite(Connection &sql) const = 0; ///< a transaction; whoever else begins one waits for its end
    virtual QByteArray beginRead() const = 0;           ///< a transaction that sees one moment

    /// Takes a mail on, so that nobody else delivers it meanwhile: until it is let go, or the connection is gone, also by a kill. False when
    /// somebody else has it.
    virtual bool holdMail(Connection &sql, qint64 id) const = 0;
    virtual void letGoOfMail(Connection &sql, qint64 id) const = 0;

    virtual bool preparesEverything() const = 0; ///< also BEGIN, SAVEPOINT and the like
    virtual bool streamsRows() const = 0;        ///< and lets other statements run meanwhile
    virtual bool isShared() const = 0;           ///< several processes may serve it
};

} // namespace jackfield::reference
