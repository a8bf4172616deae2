#include "app/provider/feed/neighbourwatch.h"

#include "app/provider/store/statement.h"

namespace jackfield::reference {

namespace {

constexpr std::chrono::milliseconds pause(150);

} // namespace

NeighbourWatch::~NeighbourWatch() { stop(); }

void NeighbourWatch::start()
{
    m_thread = std::thread([this] { run(); });
}

void NeighbourWatch::stop()
{
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
    }
    m_end.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void NeighbourWatch::run()
{
    std::unique_lock guard(m_lock);
    while (!m_end.wait_for(guard, pause, [this] { return m_stopping; })) {
        guard.unlock();
        look();
        guard.lock();
    }
    guard.unlock();
    m_databases.closeMine();
}

void NeighbourWatch::look() noexcept
{
    try {
        Statement sum(m_databases.mine(), "SELECT CAST(coalesce(sum(revision), 0) AS BIGINT) FROM accounts");
        sum.run().next();
        const qint64 now = sum.integer(0);
        sum.finish();
        if (now != m_seen)
            m_bell.ring();
        m_seen = now;
    } catch (const StorageFailure &) {
        m_databases.closeMine(); // a request that needs the database says what is wrong with it
    }
}

} // namespace jackfield::reference
