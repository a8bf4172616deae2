#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

namespace jackfield {

/// Watches over somebody who acts as a customer: says once that the access is over, because its time is, or because the provider does not
/// let the session in any more.
class AccessWatch final : public QObject {
    Q_OBJECT

public:
    enum class End { TimeOver, Withdrawn, SignedOut };
    Q_ENUM(End)

    /// The session has an access.
    AccessWatch(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// Until the access is over; less than a minute counts as one.
    int minutesLeft() const;

Q_SIGNALS:
    void over(jackfield::AccessWatch::End end);

private:
    void look(const Activity &activity);
    void wait();
    void end(End end);

    Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    bool m_isOver = false;
};

} // namespace jackfield
