#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QButtonGroup;
class QDateTimeEdit;
class QPushButton;

namespace jackfield {

class Theme;

/// From when to when: two times, and the ranges that people mostly want.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    RangeBar(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// When the history was last looked at; invalid: never.
    void setLastVisit(const QDateTime &when);
    void setRange(const QDateTime &from, const QDateTime &to);
    QDateTime from() const;
    QDateTime to() const;                  ///< what is shown; while isOpen() it is this moment
    bool isOpen() const { return m_open; } ///< the range goes on to now, whenever that is
    void refresh();                        ///< shows what now is

Q_SIGNALS:
    void changed();

private:
    enum Quick { Today, Week, Month, LastVisit };

    QDateTimeEdit *makeEdit(const QString &name);
    void choose(Quick quick);
    void edited();

    const Clock &m_clock;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QButtonGroup *m_quick;
    QDateTime m_lastVisit;
    bool m_open = true;
};

} // namespace jackfield
