#pragma once

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace jackfield::bench {

/// SQLite with nothing between: a connection that throws.
class Sqlite {
public:
    explicit Sqlite(const std::string &path);
    ~Sqlite();
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    void exec(const std::string &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class Statement {
public:
    Statement(Sqlite &database, const std::string &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The text must live until step(); parameters count from 1.
    void bind(int at, std::string_view text) { sqlite3_bind_text(m_handle, at, text.data(), int(text.size()), SQLITE_STATIC); }
    void bind(int at, long long number) { sqlite3_bind_int64(m_handle, at, number); }
    bool step(); ///< whether there is a row
    void reset() { sqlite3_reset(m_handle); }
    std::string text(int column) const;
    long long number(int column) const { return sqlite3_column_int64(m_handle, column); }

private:
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace jackfield::bench
