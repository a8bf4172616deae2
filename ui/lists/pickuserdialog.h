#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace jackfield {

class FieldRow;
class PickerCombo;

/// Asks for a user, by any part of name, number or extension.
class PickUserDialog final : public QDialog {
    Q_OBJECT

public:
    PickUserDialog(Session &session, Theme &theme, const QString &title, const QString &question, QWidget *parent);

Q_SIGNALS:
    void picked(const jackfield::UserId &user);

private:
    void take();

    PickerCombo *m_user;
    FieldRow *m_row;
};

} // namespace jackfield
