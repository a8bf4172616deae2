#pragma once

#include "app/provider/store/databasepool.h"
#include "app/provider/web/answer.h"
#include "app/provider/web/workerpool.h"

namespace jackfield::reference {

/// The few threads that work out answers, each with its own connection to the database. A thread of the server sits with one client,
/// mostly waiting for what it wants next; if each had a connection, a database would have to bear hundreds.
class Clerks {
public:
    static constexpr size_t most = 24;

    explicit Clerks(DatabasePool &databases);
    ~Clerks(); ///< does what was asked before, then closes the connections

    /// Waits for a clerk who is free, and for the answer.
    Answer ask(const std::function<Answer()> &work);

private:
    WorkerPool m_threads;
};

} // namespace jackfield::reference
