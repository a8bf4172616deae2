#include "app/console/passwordgate.h"

#include "ui/wizards/recovery/signinsteps.h"

namespace jackfield {

PasswordGate::PasswordGate(
    FrontDesk &desk, std::shared_ptr<Session> session, SecretClipboard &clipboard, Theme &theme, const Clock &clock,
    QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_session(std::move(session))
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_clock(clock)
    , m_window(window)
{ }

void PasswordGate::pass(const std::function<void()> &then)
{
    if (m_passed && std::chrono::milliseconds(m_clock.elapsed() - *m_passed) < lifetime)
        return then();
    connect(ask(SignInDialog::Purpose::Confirm), &QDialog::accepted, this, then);
}

void PasswordGate::signIn() { ask(SignInDialog::Purpose::SignIn); }

// Name and password first; what the provider asks for after them takes their place.
SignInDialog *PasswordGate::ask(SignInDialog::Purpose purpose)
{
    auto *dialog = new SignInDialog(m_desk, m_session, m_theme, m_window, purpose);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::stepAsked, this, [this, dialog](const OpenSignIn &open) {
        auto *steps = new SignInSteps(m_desk, m_theme, m_clipboard, dialog);
        dialog->present(steps, [steps] { steps->leave(); });
        connect(steps, &SignInSteps::shown, dialog, [dialog] { dialog->adjustSize(); });
        connect(steps, &SignInSteps::leftBack, dialog, [dialog] { dialog->done(QDialog::Rejected); });
        connect(steps, &SignInSteps::entered, dialog, &QDialog::accept);
        steps->begin(open);
    });
    connect(dialog, &QDialog::accepted, this, &PasswordGate::note);
    dialog->open();
    return dialog;
}

} // namespace jackfield
