#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace jackfield {

/// Says when nobody has touched the program's windows for a while.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void setMinutes(int minutes); ///< counts anew from now
    /// Somebody is there. Keys, clicks and movements in any window of the program do the same.
    void touch();

Q_SIGNALS:
    void idle(); ///< once; again after somebody was there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void say();
    std::chrono::milliseconds idleFor() const;
    std::chrono::milliseconds most() const { return std::chrono::minutes(m_minutes); }

    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    qint64 m_touched = 0;
    QDateTime m_touchedAt;
    bool m_isSaid = false; ///< that nobody is there
    int m_minutes = 15;
};

} // namespace jackfield
