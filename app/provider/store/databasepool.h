#pragma once

#include "app/provider/store/database.h"

#include <map>
#include <mutex>
#include <thread>

namespace jackfield::reference {

/// Gives each thread its own connection to one file, opened when the thread first asks.
class DatabasePool {
public:
    explicit DatabasePool(QString file) : m_file(std::move(file)) { }

    const QSqlDatabase &mine(); ///< throws StorageFailure
    void closeMine();           ///< a thread calls this before it ends
    /// Writers stand in line here instead of in SQLite's busy loop, which sleeps and is not fair.
    std::mutex &writers() { return m_writers; }

private:
    QString m_file;
    std::mutex m_lock;
    std::mutex m_writers;
    std::map<std::thread::id, std::unique_ptr<Database>> m_open;
};

} // namespace jackfield::reference
