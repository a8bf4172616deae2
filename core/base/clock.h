#pragma once

#include <QDateTime>

namespace jackfield {

/// Where the time of day comes from. Tests and the simulator bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< in UTC
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still until it is moved.
class FakeClock final : public Clock {
public:
    explicit FakeClock(QDateTime start) : m_now(std::move(start)) {}
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

} // namespace jackfield
