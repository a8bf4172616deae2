#pragma once

#include "app/provider/store/databasepool.h"

namespace jackfield::reference {

/// All or nothing, one writer at a time: what is not committed when this goes out of scope has never been. BEGIN IMMEDIATE, because a
/// deferred one can fail in the middle, after another writer.
class WriteTransaction {
public:
    explicit WriteTransaction(DatabasePool &pool);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    const QSqlDatabase &sql() const { return m_sql; }
    void commit(); ///< throws StorageFailure

private:
    std::unique_lock<std::mutex> m_turn;
    const QSqlDatabase &m_sql;
    bool m_open = true;
};

/// Everything read inside is of one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(const QSqlDatabase &sql);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    const QSqlDatabase &m_sql;
};

} // namespace jackfield::reference
