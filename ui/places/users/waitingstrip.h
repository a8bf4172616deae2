#pragma once

#include "core/session/session.h"

#include <QFrame>

class QLabel;

namespace jackfield {

class ElidedLabel;
class PlainLabel;
class Theme;

/// The users that were set up here and are not in the list yet, in one violet line above it. Hidden when there is none.
class WaitingStrip final : public QFrame {
    Q_OBJECT

public:
    explicit WaitingStrip(Theme &theme, QWidget *parent = nullptr);

    void show(const QList<CommandStatus> &commands);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    QLabel *m_icon;
    PlainLabel *m_count;
    ElidedLabel *m_names;
};

} // namespace jackfield
