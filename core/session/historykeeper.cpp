#include "core/session/historykeeper.h"

#include "core/base/logging.h"

namespace jackfield {

namespace {

constexpr int eventsAtOnce = 500; // some milliseconds

} // namespace

HistoryKeeper::HistoryKeeper(History &history, const Clock &clock)
    : m_history(history)
    , m_clock(clock)
    , m_next(clock.alarm([this] { forget(); }))
{ }

void HistoryKeeper::keepFor(int days)
{
    m_days = days;
    if (days > 0)
        m_next->set(std::chrono::milliseconds(0));
    else
        m_next->cancel();
}

void HistoryKeeper::forget()
{
    const auto done = m_history.forgetBefore(m_clock.now().addDays(-m_days), eventsAtOnce);
    if (!done)
        qCWarning(lcCache) << "old history stays:" << done.error().detail;
    const bool more = done && !*done;
    m_next->set(more ? std::chrono::milliseconds(1) : std::chrono::hours(24));
}

} // namespace jackfield
