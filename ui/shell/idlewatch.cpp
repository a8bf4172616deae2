#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

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
    touch();
}

// At each key and movement: a number is noted, and the alarm looks at it when it rings.
void IdleWatch::touch()
{
    m_touched = m_clock.elapsed();
    if (!m_alarm->isSet())
        m_alarm->set(most());
}

void IdleWatch::look()
{
    const auto left = most() - std::chrono::milliseconds(m_clock.elapsed() - m_touched);
    if (left.count() > 0)
        m_alarm->set(left);
    else
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
