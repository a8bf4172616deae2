#include "core/session/accesswatch.h"

namespace jackfield {

AccessWatch::AccessWatch(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { end(End::TimeOver); }))
{
    const qint64 left = clock.now().msecsTo(session.access()->endsAt);
    m_alarm->set(std::chrono::milliseconds(std::max<qint64>(left, 0)));
    connect(&session, &Session::activityChanged, this, &AccessWatch::look);
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
