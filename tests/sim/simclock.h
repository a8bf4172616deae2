#pragma once

#include "core/base/clock.h"
#include "tests/sim/random.h"
#include "tests/sim/schedule.h"

#include <optional>

namespace jackfield::sim {

/// The clock of one console: its time of day is wrong by as much as one likes, and its work takes time now and then.
class SimClock final : public Clock {
public:
    SimClock(Schedule &schedule, qint64 skew, uint64_t seed) : m_schedule(schedule), m_skew(skew), m_random(seed) { }

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1800000000000ll + m_schedule.now() + m_skew, Qt::UTC); }
    qint64 elapsed() const override
    {
        m_worked += m_random.percent(35) ? 5 : 0;
        return m_schedule.now() + m_worked;
    }
    double chance() const override { return double(m_random.below(1000)) / 1000; }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override
    {
        return std::make_unique<SimAlarm>(m_schedule, std::move(ring), m_random.next());
    }

private:
    class SimAlarm final : public Alarm {
    public:
        SimAlarm(Schedule &schedule, std::function<void()> ring, uint64_t seed)
            : m_schedule(schedule)
            , m_random(seed)
            , m_ring(std::move(ring))
        { }
        ~SimAlarm() override { cancel(); }
        void set(std::chrono::milliseconds after) override
        {
            cancel();
            // The next slice of some work is not there at once: others have their turn.
            const qint64 delay = after.count() > 0 ? after.count() : m_random.below(150);
            m_ticket = m_schedule.at(delay, [this] {
                m_ticket.reset();
                const auto ring = m_ring;
                ring();
            });
        }
        void cancel() override
        {
            if (m_ticket)
                m_schedule.cancel(*std::exchange(m_ticket, std::nullopt));
        }
        bool isSet() const override { return m_ticket.has_value(); }

    private:
        Schedule &m_schedule;
        Random m_random;
        std::function<void()> m_ring;
        std::optional<Schedule::Ticket> m_ticket;
    };

    Schedule &m_schedule;
    qint64 m_skew;
    mutable Random m_random;
    mutable qint64 m_worked = 0;
};

} // namespace jackfield::sim
