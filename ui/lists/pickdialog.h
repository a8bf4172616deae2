#pragma once

#include "core/session/session.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace jackfield {

class FieldRow;

/// Asks for one of many things, which are found by what is typed.
class PickDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString question;
        QString field;       ///< "User"
        QString placeholder; ///< "Name, number or extension"
        QString none;        ///< when nothing matches
        QString missing;     ///< when nothing was chosen
    };

    PickDialog(Theme &theme, const Words &words, const PickerCombo::Source &source, QWidget *parent);
    /// Asks for a user, by any part of name, number or extension.
    static PickDialog *forUser(Session &session, Theme &theme, const QString &title, const QString &question, QWidget *parent);

Q_SIGNALS:
    void picked(const QString &id);

private:
    void take();

    const Words m_words;
    PickerCombo *m_picker;
    FieldRow *m_row;
};

} // namespace jackfield
