#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;

namespace jackfield {

class Meter;
class PlainLabel;
class Theme;

/// How far the first copy of the account is. Shown above the list until it is complete.
class FirstCopyCard final : public QWidget {
    Q_OBJECT

public:
    FirstCopyCard(Theme &theme, const QString &accountName, QWidget *parent = nullptr);

    void show(const Activity &activity);

private:
    QLabel *m_icon;
    Meter *m_meter;
    PlainLabel *m_counts;
};

} // namespace jackfield
