#pragma once

#include "app/provider/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>
#include <string>
#include <string_view>
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
    std::unique_ptr<QSqlQuery> take(std::string_view sql);
    void giveBack(std::string_view sql, std::unique_ptr<QSqlQuery> query);

private:
    static constexpr size_t mostTexts = 400; ///< some texts are put together from words of a request: those are not collected

    QSqlDatabase m_database;
    const Dialect &m_dialect;
    std::map<std::string, std::vector<std::unique_ptr<QSqlQuery>>, std::less<>> m_idle;
};

} // namespace jackfield::reference
