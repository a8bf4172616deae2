#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jackfield::reference {

/// The server's threads: each serves one connection at a time. Threads are started when they are needed, because a long poll keeps one
/// busy for half a minute, up to `most`. Every thread runs `atEnd` before it ends, to close what belongs to it.
class WorkerPool final : public httplib::TaskQueue {
public:
    WorkerPool(size_t most, std::function<void()> atEnd) : m_most(most), m_atEnd(std::move(atEnd)) { }

    void enqueue(std::function<void()> job) override;
    void shutdown() override; ///< does what was given before, then joins

private:
    void work();

    const size_t m_most;
    const std::function<void()> m_atEnd;
    std::mutex m_lock;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace jackfield::reference
