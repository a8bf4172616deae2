#pragma once

#include "app/console/options.h"
#include "core/base/clock.h"
#include "core/session/desk.h"
#include "ui/fields/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

namespace jackfield {

class AccountWindow;
class SignInPage;
class SignInSteps;

/// The program's windows: the sign-in window, and one window for each session that is open. Ends the program with the last of them.
class Console final : public QObject {
    Q_OBJECT

public:
    Console(const Options &options, Desk &desk, Theme &theme, const Clock &clock, QSettings &settings);
    ~Console() override;

    /// Opens the first window: an account whose sign-in was kept, or the sign-in window.
    void start();

    QMainWindow *signInWindow() const { return m_signIn; }
    AccountWindow *accountWindow() const { return m_account.get(); }

Q_SIGNALS:
    void accountOpened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSignIn();
    void askStep(const OpenSignIn &open);
    void signInToDemo();
    void open(const std::shared_ptr<Session> &session);
    void signOut();
    static QString wordsOf(const SignedOut &out);
    void startWithCopy();
    void remember(const QUrl &address, const QString &login);

    Options m_options;
    Desk &m_desk;
    Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    SecretClipboard m_clipboard;
    QPointer<QMainWindow> m_signIn;
    QPointer<SignInSteps> m_steps;
    SignInPage *m_page = nullptr;
    std::unique_ptr<AccountWindow> m_account;
    bool m_notKept = false;
    bool m_closing = false; ///< the sign-in window, once what is on it may be lost
};

} // namespace jackfield
