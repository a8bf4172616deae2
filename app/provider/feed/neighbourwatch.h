#pragma once

#include "app/provider/feed/changebell.h"
#include "app/provider/store/databasepool.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace jackfield::reference {

/// Rings the bell when another process has changed the database that several share. It looks a few times a second, with one small
/// statement: that also works again by itself when the database was away.
class NeighbourWatch {
public:
    NeighbourWatch(DatabasePool &databases, ChangeBell &bell) : m_databases(databases), m_bell(bell) { }
    ~NeighbourWatch(); ///< stops
    NeighbourWatch(const NeighbourWatch &) = delete;
    NeighbourWatch &operator=(const NeighbourWatch &) = delete;

    void start();
    void stop();

private:
    void run();
    void look() noexcept;

    DatabasePool &m_databases;
    ChangeBell &m_bell;
    qint64 m_seen = 0; ///< the sum of the accounts' revisions
    std::mutex m_lock;
    std::condition_variable m_end;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace jackfield::reference
