#include "app/provider/web/workerpool.h"

namespace jackfield::reference {

void WorkerPool::enqueue(std::function<void()> job)
{
    const std::lock_guard guard(m_lock);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > m_idle && m_threads.size() < m_most)
        m_threads.emplace_back([this] { work(); });
    m_news.notify_one();
}

void WorkerPool::work()
{
    std::unique_lock guard(m_lock);
    for (;;) {
        ++m_idle;
        m_news.wait(guard, [this] { return !m_jobs.empty() || m_stopping; });
        --m_idle;
        if (m_jobs.empty())
            break;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        guard.unlock();
        job();
        guard.lock();
    }
    guard.unlock();
    m_atEnd();
}

void WorkerPool::shutdown()
{
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
    }
    m_news.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

} // namespace jackfield::reference
