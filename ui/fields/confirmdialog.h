#pragma once

#include <QDialog>

namespace jackfield {

class Theme;

/// Asks before something that cannot be taken back, or that people see: one bold question, what follows from it, and two buttons that say
/// what they do. Accepted when the person agrees; deletes itself.
class ConfirmDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Primary, Danger };

    struct Words {
        QString title; ///< of the window
        QString question;
        QString consequence;
        QString keep; ///< the button that leaves all as it is
        QString act;  ///< the button that does it
    };

    ConfirmDialog(Theme &theme, Kind kind, const Words &words, QWidget *parent);
};

} // namespace jackfield
