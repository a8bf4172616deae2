#include "app/provider/feed/changebell.h"

namespace jackfield::reference {

void ChangeBell::ring()
{
    {
        const std::lock_guard guard(m_lock);
        ++m_count;
    }
    m_rang.notify_all();
}

void ChangeBell::dismiss()
{
    {
        const std::lock_guard guard(m_lock);
        m_dismissed = true;
    }
    m_rang.notify_all();
}

quint64 ChangeBell::count() const
{
    const std::lock_guard guard(m_lock);
    return m_count;
}

bool ChangeBell::waitAfter(quint64 seen, std::chrono::steady_clock::time_point until)
{
    std::unique_lock guard(m_lock);
    if (m_waiting >= mostWaiting)
        return false;
    ++m_waiting;
    m_rang.wait_until(guard, until, [&] { return m_count != seen || m_dismissed; });
    --m_waiting;
    return m_count != seen && !m_dismissed;
}

} // namespace jackfield::reference
