#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace jackfield {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { look(); }))
{
    QCoreApplication::instance()->installEventFilter(this);
    touch();
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_alarm->cancel();
    m_touchedAt = {};
    touch();
}

// At each key and movement: a number is noted, and the alarm looks at it when it rings.
void IdleWatch::touch()
{
    // The first movement after the computer slept comes before the alarm.
    if (m_touchedAt.isValid() && idleFor() >= most())
        say();
    m_isSaid = false;
    m_touched = m_clock.elapsed();
    m_touchedAt = m_clock.now();
    if (!m_alarm->isSet())
        m_alarm->set(most());
}

// While a computer sleeps, only the time of day goes on.
std::chrono::milliseconds IdleWatch::idleFor() const
{
    return std::chrono::milliseconds(std::max(m_clock.elapsed() - m_touched, m_touchedAt.msecsTo(m_clock.now())));
}

void IdleWatch::look()
{
    const auto left = most() - idleFor();
    if (left.count() > 0)
        m_alarm->set(left);
    else
        say();
}

void IdleWatch::say()
{
    if (!std::exchange(m_isSaid, true))
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
        // What the system does by itself, as a change of the window under the pointer, is nobody.
        if (event->spontaneous())
            touch();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jackfield
