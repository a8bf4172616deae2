#pragma once

#include <QCoreApplication>

#include <functional>
#include <map>

namespace jackfield::sim {

/// Virtual time, and what happens in it: one event after the other, in the order of their times. What an event posts to Qt's queue is done
/// before the next one.
class Schedule {
public:
    using Ticket = std::pair<qint64, quint64>; ///< time in milliseconds, and a number

    qint64 now() const { return m_now; }
    Ticket at(qint64 after, std::function<void()> event)
    {
        const Ticket ticket{m_now + std::max<qint64>(0, after), ++m_number};
        m_events.emplace(ticket, std::move(event));
        return ticket;
    }
    void cancel(const Ticket &ticket) { m_events.erase(ticket); }

    /// Answers whether there was something to do no later than `until`.
    bool step(qint64 until)
    {
        if (m_events.empty() || m_events.begin()->first.first > until)
            return false;
        auto event = m_events.extract(m_events.begin());
        m_now = std::max(m_now, event.key().first);
        event.mapped()();
        settle();
        return true;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    qint64 m_now = 0;
    quint64 m_number = 0;
    std::map<Ticket, std::function<void()>> m_events;
};

} // namespace jackfield::sim
