#pragma once

#include "core/base/alarm.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace jackfield {

/// Where time comes from: the time of day, waiting, and the chance that keeps a thousand consoles from doing the same in the same second.
/// Tests and the simulator bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;  ///< in UTC
    virtual qint64 elapsed() const = 0; ///< milliseconds since some moment; never goes back
    virtual double chance() const = 0;  ///< from 0 to 1
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 elapsed() const override;
    double chance() const override;
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;
};

/// A clock that stands still until it is moved; its alarms ring in the order of their times then. What is set for now rings with the next
/// turn of the event loop.
class FakeClock final : public Clock {
public:
    explicit FakeClock(QDateTime start);
    ~FakeClock() override;
    QDateTime now() const override;
    qint64 elapsed() const override;
    double chance() const override { return 0.5; }
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) const override;
    void advance(std::chrono::milliseconds by);
    std::optional<std::chrono::milliseconds> nextAlarm() const; ///< how long until one rings

private:
    struct Shared;
    class FakeAlarm;
    QDateTime m_start;
    std::shared_ptr<Shared> m_shared;
};

} // namespace jackfield
