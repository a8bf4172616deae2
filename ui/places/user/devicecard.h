#pragma once

#include "ui/places/user/editedobject.h"

#include "core/session/session.h"

#include <QFrame>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jackfield {

class CalloutBox;
class FieldRow;
class PickerCombo;
class Pill;
class PlainLabel;
class SecretClipboard;
class SipBox;
class Theme;

/// A device of a user: its line (S1.17, S4.26), its SIP sign-in (S4.27), and its way back to the free ones (S1.16).
class DeviceCard final : public QFrame {
    Q_OBJECT

public:
    DeviceCard(Session &session, Theme &theme, SecretClipboard &clipboard, const QString &extension, QWidget *parent = nullptr);

    const DeviceId &id() const { return m_object.before().id; }
    /// Newer data of the same device, with what waits to be sent. `leaving`: its removal from the user waits too.
    void take(const Device &copied, const QList<FieldEdit> &waiting, bool isMain, bool leaving);
    void retype(const QList<FieldEdit> &edits);
    bool isEdited() const { return m_object.isEdited(); }
    /// Whether something secret is typed that would be lost.
    bool holdsSecret() const;
    QStringList editWords() const; ///< "Line name: Ines → Reception"
    ChangeObject change(const UserId &holder) const { return m_object.change(m_object.before().displayName(), holder); }
    void keep();
    void discard();
    void showProblems(const QList<FieldError> &problems);
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void releaseRequested();
    void sipSet();

private:
    void fill();
    void look();

    EditedObject<Device> m_object;
    bool m_taken = false;
    bool m_leaving = false;
    PlainLabel *m_name;
    PlainLabel *m_mac;
    Pill *m_main;
    QPushButton *m_release;
    QSpinBox *m_ports;
    FieldRow *m_portsRow;
    PickerCombo *m_line;
    FieldRow *m_lineRow;
    QLineEdit *m_lineName;
    FieldRow *m_lineNameRow;
    CalloutBox *m_waits;
    SipBox *m_sip;
};

} // namespace jackfield
