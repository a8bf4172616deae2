#pragma once

#include "core/session/session.h"

#include <QDialog>

namespace jackfield {

class CredentialsForm;
class Theme;

/// Signs in again to an account whose window is open, from its copy or after the provider ended the session. It accepts itself when
/// it worked; what was typed stays when it did not.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    SignInDialog(Session &session, Theme &theme, QWidget *parent = nullptr);

private:
    void signIn(const Credentials &credentials);

    Session &m_session;
    CredentialsForm *m_form;
};

} // namespace jackfield
