#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace jackfield {

class CalloutBox;
class FieldRow;
class PlainLabel;
class SecretClipboard;
class SecretEdit;
class Theme;

/// The SIP sign-in of a device (S4.27), behind a heading that opens and closes: typed or generated, set at once and online only, shown
/// once and never kept.
class SipBox final : public QWidget {
    Q_OBJECT

public:
    SipBox(Session &session, Theme &theme, SecretClipboard &clipboard, const QString &extension, QWidget *parent = nullptr);

    void setDevice(const DeviceId &device) { m_device = device; }
    bool holdsSecret() const;
    void clear();

Q_SIGNALS:
    void edited();
    void set();

private:
    void setOpen(bool open);
    void generate();
    void send();
    void answered(const Result<bool> &answer);
    void look();
    QString usernameProblem() const;
    QString passwordProblem() const;

    Session &m_session;
    Theme &m_theme;
    const QString m_extension;
    DeviceId m_device;
    QToolButton *m_heading;
    QWidget *m_fields;
    QLineEdit *m_username;
    FieldRow *m_usernameRow;
    SecretEdit *m_password;
    FieldRow *m_passwordRow;
    QPushButton *m_copy;
    QPushButton *m_set;
    PlainLabel *m_note;
    CalloutBox *m_caution;
    bool m_setting = false;
};

} // namespace jackfield
