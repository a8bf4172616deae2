#pragma once

#include "app/provider/store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jackfield::reference {

/// The one who writes. What several threads want written is done one after the other, each in a savepoint of its own, and reaches the disk
/// with one commit: who waits for the disk waits together with the others.
class GroupWriter {
public:
    /// Answers whether what it wrote is to be kept. It runs on the writer's thread, and must not write() itself.
    using Work = std::function<bool(Connection &)>;

    explicit GroupWriter(QString address) : m_address(std::move(address)) { }
    ~GroupWriter(); ///< does what is waiting, then ends
    GroupWriter(const GroupWriter &) = delete;
    GroupWriter &operator=(const GroupWriter &) = delete;

    /// Returns when all that the work has written is on the disk, or nothing is. Throws what the work threw, and StorageFailure when the
    /// disk refuses.
    void write(const Work &work);

private:
    struct Job {
        const Work &work;
        bool over = false;
        std::exception_ptr failure = {};
        std::condition_variable ended = {}; ///< its own, so that who waits for the next commit sleeps on
    };

    void run();
    bool waitForWork();
    Job *next();
    bool commitTogether(Connection &sql); ///< false when the database refused
    static bool carryOut(Connection &sql, Job &job);
    void end(const std::vector<Job *> &together);

    const QString m_address;
    std::mutex m_lock;
    std::condition_variable m_news;
    std::deque<Job *> m_waiting;
    std::thread m_thread;
    bool m_stopping = false;
};

} // namespace jackfield::reference
