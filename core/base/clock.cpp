#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

#include <map>

namespace jackfield {

namespace {

class TimerAlarm final : public Alarm {
public:
    explicit TimerAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void set(std::chrono::milliseconds after) override { m_timer.start(after); }
    void cancel() override { m_timer.stop(); }
    bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

qint64 SystemClock::elapsed() const
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

double SystemClock::chance() const { return QRandomGenerator::global()->generateDouble(); }

std::unique_ptr<Alarm> SystemClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<TimerAlarm>(std::move(ring));
}

struct FakeClock::Shared {
    using Rings = std::multimap<qint64, FakeAlarm *>; ///< by milliseconds since the start
    qint64 now = 0;
    Rings rings;
};

class FakeClock::FakeAlarm final : public Alarm {
public:
    FakeAlarm(std::shared_ptr<Shared> shared, std::function<void()> ring) : m_shared(std::move(shared)), m_ring(std::move(ring)) { }
    ~FakeAlarm() override { cancel(); }
    void set(std::chrono::milliseconds after) override
    {
        cancel();
        m_at = m_shared->rings.emplace(m_shared->now + after.count(), this);
        if (after.count() == 0) {
            m_now.setSingleShot(true);
            m_now.callOnTimeout(&m_now, [this] { ring(); });
            m_now.start(0);
        }
    }
    void cancel() override
    {
        if (m_at)
            m_shared->rings.erase(*std::exchange(m_at, std::nullopt));
        m_now.stop();
        m_now.disconnect();
    }
    bool isSet() const override { return m_at.has_value(); }
    void ring()
    {
        cancel();
        const auto call = m_ring; // the call may delete this alarm
        call();
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::function<void()> m_ring;
    std::optional<Shared::Rings::iterator> m_at;
    QTimer m_now;
};

FakeClock::FakeClock(QDateTime start) : m_start(std::move(start)), m_shared(std::make_shared<Shared>()) { }

FakeClock::~FakeClock() = default;

QDateTime FakeClock::now() const { return m_start.addMSecs(m_shared->now); }

qint64 FakeClock::elapsed() const { return m_shared->now; }

std::unique_ptr<Alarm> FakeClock::alarm(std::function<void()> ring) const
{
    return std::make_unique<FakeAlarm>(m_shared, std::move(ring));
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto shared = m_shared;
    const qint64 until = shared->now + by.count();
    while (!shared->rings.empty() && shared->rings.begin()->first <= until) {
        shared->now = std::max(shared->now, shared->rings.begin()->first);
        shared->rings.begin()->second->ring();
    }
    shared->now = until;
}

std::optional<std::chrono::milliseconds> FakeClock::nextAlarm() const
{
    if (m_shared->rings.empty())
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, m_shared->rings.begin()->first - m_shared->now));
}

} // namespace jackfield
