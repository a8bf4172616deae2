#pragma once

#include <QDialog>

namespace jackfield {

class Theme;

/// Asks before a change that was kept here is thrown away: it accepts itself on *Discard*. *Keep* is the safe button, and has the focus.
class DiscardDialog final : public QDialog {
    Q_OBJECT

public:
    DiscardDialog(Theme &theme, const QString &subject, QWidget *parent);
};

} // namespace jackfield
