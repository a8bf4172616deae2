#pragma once

#include "core/session/session.h"

#include <QWidget>

namespace jackfield {

class Theme;

/// One change that is not finished: its name, its state, why it is so, and what can be done about it.
class PendingRow final : public QWidget {
    Q_OBJECT

public:
    PendingRow(Theme &theme, const CommandStatus &status, Link link, QWidget *parent = nullptr);

Q_SIGNALS:
    void fixRequested();
    void discardRequested();
};

} // namespace jackfield
