#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace jackfield {

class FieldRow;
class MacEdit;
class PickerCombo;
class Theme;

/// "The phone is not in the list": make and model, and MAC address, behind a heading that opens and closes (S4.25).
class NewDeviceBox final : public QFrame {
    Q_OBJECT

public:
    NewDeviceBox(Theme &theme, const QStringList &types, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

    QToolButton *heading() const { return m_heading; }
    PickerCombo *type() const { return m_type; }
    MacEdit *mac() const { return m_mac; }
    FieldRow *typeRow() const { return m_typeRow; }
    FieldRow *macRow() const { return m_macRow; }

private:
    Theme &m_theme;
    QToolButton *m_heading;
    QWidget *m_fields;
    PickerCombo *m_type;
    MacEdit *m_mac;
    FieldRow *m_typeRow;
    FieldRow *m_macRow;
};

} // namespace jackfield
