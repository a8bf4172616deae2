#include "tests/bench/sqlite.h"

#include <stdexcept>

namespace jackfield::bench {

Sqlite::Sqlite(const std::string &path)
{
    if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
}

Sqlite::~Sqlite() { sqlite3_close(m_handle); }

void Sqlite::exec(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle));
}

Statement::Statement(Sqlite &database, const std::string &sql)
{
    if (sqlite3_prepare_v3(database.handle(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database.handle()));
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

bool Statement::step()
{
    const int state = sqlite3_step(m_handle);
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(m_handle)));
    return state == SQLITE_ROW;
}

std::string Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return data ? std::string(data, size_t(sqlite3_column_bytes(m_handle, column))) : std::string();
}

} // namespace jackfield::bench
