#pragma once

#include "core/session/frontdesk.h"

#include <QDialog>

#include <functional>

namespace jackfield {

class CredentialsForm;
class Theme;

/// Signs in again to an account whose window is open, from its copy or after the provider ended the session; or asks once more for the
/// password of somebody who is signed in. It accepts itself when it worked; what was typed stays when it did not.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { SignIn, Confirm };

    SignInDialog(
        FrontDesk &desk, std::shared_ptr<Session> session, Theme &theme, QWidget *parent = nullptr,
        Purpose purpose = Purpose::SignIn);

    /// Shows the card of a step instead of name and password; it becomes the dialog's. Whoever wants to close it then has to `leave`.
    void present(QWidget *card, std::function<void()> leave);
    void reject() override;

Q_SIGNALS:
    /// The password was right, and something more is asked for.
    void stepAsked(const jackfield::OpenSignIn &open);

private:
    void signIn(const Credentials &credentials);

    FrontDesk &m_desk;
    std::shared_ptr<Session> m_session;
    QWidget *m_first; ///< name and password
    CredentialsForm *m_form;
    Purpose m_purpose;
    std::function<void()> m_leave;
};

} // namespace jackfield
