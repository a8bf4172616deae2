#pragma once

#include "core/session/session.h"
#include "ui/places/signin/signinfault.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace jackfield {

class CalloutBox;
class FieldRow;
class SecretEdit;
class Theme;

/// E-mail or username, password and *Continue*. It checks that both are there, shows a fault where it belongs, and never forgets what
/// was typed.
class CredentialsForm final : public QWidget {
    Q_OBJECT

public:
    explicit CredentialsForm(Theme &theme, QWidget *parent = nullptr);

    void setLogin(const QString &login);
    QString login() const;
    bool keep() const;
    void setKeepShown(bool shown);
    void focusFirstEmpty();

    void setBusy(bool busy); ///< *Continue* reads "Signing in…" and is off
    bool isBusy() const { return m_busy; }
    void showFault(const SignInFault &fault);
    void clearFaults();
    void clearPassword();

Q_SIGNALS:
    void submitted(const jackfield::Credentials &credentials);

private:
    void submit();

    bool m_busy = false;
    QLineEdit *m_login;
    SecretEdit *m_password;
    FieldRow *m_loginRow;
    FieldRow *m_passwordRow;
    QCheckBox *m_keep;
    CalloutBox *m_fault;
    QPushButton *m_continue;
};

} // namespace jackfield
