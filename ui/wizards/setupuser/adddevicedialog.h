#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QPushButton;

namespace jackfield {

class FieldRow;
class MacEdit;
class PickerCombo;

/// Adds a telephone to the account by make, model and MAC address in any notation (S4.25): free, until somebody gets it.
class AddDeviceDialog final : public QDialog {
    Q_OBJECT

public:
    AddDeviceDialog(Session &session, Theme &theme, QWidget *parent);

Q_SIGNALS:
    void goesOn(const jackfield::IdempotencyKey &key, bool held);
    void added(const QString &device); ///< its id
    void failed(const jackfield::Error &error);

private:
    bool check();
    void askProvider();
    void save();
    void follow(const CommandStatus &status);
    void showProblems(const QList<FieldError> &problems);
    void look();

    Session &m_session;
    PickerCombo *m_type;
    MacEdit *m_mac;
    PickerCombo *m_site;
    FieldRow *m_typeRow;
    FieldRow *m_macRow;
    FieldRow *m_siteRow;
    QPushButton *m_save;
    bool m_saving = false;
    IdempotencyKey m_key;
};

} // namespace jackfield
