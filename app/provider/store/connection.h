#pragma once

#include "app/provider/store/dialect.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>
#include <vector>

namespace jackfield::reference {

/// One thread's way to the database, with the statements that were prepared on it: preparing costs more than running most of them.
class Connection {
public:
    Connection(const QSqlDatabase &database, const Dialect &dialect) : m_database(database), m_dialect(dialect) { }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QSqlDatabase &database() const { return m_database; }
    const Dialect &dialect() const { return m_dialect; }

    /// A prepared statement of that text which nobody uses at the moment. Throws StorageFailure.
    std::unique_ptr<QSqlQuery> take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, std::unique_ptr<QSqlQuery> query);

private:
    static constexpr size_t mostTexts = 400; ///< some texts are put together from words of a request: those are not collected

    QSqlDatabase m_database;
    const Dialect &m_dialect;
    std::map<QByteArray, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace jackfield::reference
