#include "core/session/accesswatch.h"

namespace jackfield {

AccessWatch::AccessWatch(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { wait(); }))
{
    wait();
    connect(&session, &Session::activityChanged, this, &AccessWatch::look);
}

// An alarm does not count the time that the computer slept: it looks at the time of day now and then.
void AccessWatch::wait()
{
    const qint64 left = m_clock.now().msecsTo(m_session.access()->endsAt);
    if (left <= 0)
        end(End::TimeOver);
    else
        m_alarm->set(std::min<std::chrono::milliseconds>(std::chrono::milliseconds(left), std::chrono::seconds(20)));
}

int AccessWatch::minutesLeft() const
{
    const qint64 seconds = m_clock.now().secsTo(m_session.access()->endsAt);
    return seconds <= 0 ? 0 : int((seconds + 59) / 60);
}

void AccessWatch::look(const Activity &activity)
{
    if (activity.link != Link::SignedOut)
        return;
    if (activity.error.kind == Error::Kind::Forbidden)
        end(End::Withdrawn);
    else if (activity.error.kind == Error::Kind::Auth)
        end(End::SignedOut);
}

void AccessWatch::end(End end)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT over(end);
}

} // namespace jackfield
