#pragma once

#include "app/provider/store/database.h"
#include "app/provider/store/groupwriter.h"

#include <map>
#include <mutex>
#include <thread>

namespace jackfield::reference {

/// Gives each thread its own connection to one database, opened when the thread first asks, to read from; and writes for all of them.
class DatabasePool {
public:
    explicit DatabasePool(const QString &address) : m_address(address), m_writer(address) { }

    Connection &mine(); ///< throws StorageFailure
    void closeMine();   ///< a thread calls this before it ends, and when its connection failed
    /// Other processes may change the same database.
    bool isShared() const { return Dialect::of(m_address).isShared(); }
    /// All or nothing, one writer at a time; see GroupWriter.
    void write(const GroupWriter::Work &work) { m_writer.write(work); }

private:
    const QString m_address;
    std::mutex m_lock;
    std::map<std::thread::id, std::unique_ptr<Database>> m_open;
    GroupWriter m_writer;
};

} // namespace jackfield::reference
