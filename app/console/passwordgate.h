#pragma once

#include "core/base/clock.h"
#include "core/session/frontdesk.h"
#include "ui/places/signin/signindialog.h"

#include <functional>

namespace jackfield {

class SecretClipboard;
class Theme;

/// Stands before what must not be done by whoever comes by an open window, as adding and removing administrators: asks for the password
/// again when it was last given more than ten minutes ago (faults.md 49).
class PasswordGate final : public QObject {
    Q_OBJECT

public:
    PasswordGate(
        FrontDesk &desk, std::shared_ptr<Session> session, SecretClipboard &clipboard, Theme &theme, const Clock &clock,
        QWidget *window);

    static constexpr std::chrono::minutes lifetime{10};

    /// The password was right just now.
    void note() { m_passed = m_clock.elapsed(); }
    /// Does it at once, or once the password was right; not at all, when the person gives up.
    void pass(const std::function<void()> &then);
    /// Asks somebody whose sign-in is over to sign in again.
    void signIn();

private:
    SignInDialog *ask(SignInDialog::Purpose purpose);

    FrontDesk &m_desk;
    std::shared_ptr<Session> m_session;
    SecretClipboard &m_clipboard;
    Theme &m_theme;
    const Clock &m_clock;
    QWidget *m_window;
    std::optional<qint64> m_passed;
};

} // namespace jackfield
