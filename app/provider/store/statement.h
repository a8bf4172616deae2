#pragma once

#include "app/provider/store/connection.h"

#include <stdexcept>

namespace jackfield::reference {

/// The database did not do what it was told: full, locked too long, or a constraint that our own checks should have caught. Thrown and
/// caught inside this room only; the request that met it is answered with 503 and its transaction is rolled back.
struct StorageFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One SQL statement, run as often as one likes. It is borrowed from its connection when it is first run. Throws StorageFailure.
class Statement {
public:
    /// The text has to live as long as this.
    Statement(Connection &connection, const char *sql) : m_connection(connection), m_sql(sql) { }
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values in order and runs. An empty string is bound as such, never as NULL.
    template<class... Values>
    Statement &run(const Values &...values)
    {
        prepare();
        int at = 0;
        (bind(at++, values), ...);
        execute();
        return *this;
    }

    bool next();
    /// Lets go of the read lock; needed when the rows are not read to their end.
    void finish()
    {
        if (m_query)
            m_query->finish();
    }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    qint64 changed() const { return m_query->numRowsAffected(); }

private:
    void bind(int at, const QString &value);
    void bind(int at, const QByteArray &value) { m_query->bindValue(at, value.isNull() ? QByteArray("") : value); }
    void bind(int at, qint64 value) { m_query->bindValue(at, value); }
    void bind(int at, int value) { m_query->bindValue(at, value); }
    void bind(int at, bool value) { m_query->bindValue(at, value ? 1 : 0); }
    void prepare();
    void execute();

    Connection &m_connection;
    const char *const m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// Runs one statement that takes no values.
void runSql(Connection &connection, const char *sql);

} // namespace jackfield::reference
