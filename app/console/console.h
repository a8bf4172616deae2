#pragma once

#include "app/console/options.h"
#include "core/base/clock.h"
#include "core/session/desk.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

namespace jackfield {

class AccountWindow;
class SignInPage;

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

private:
    void showSignIn();
    void signInToDemo();
    void open(const std::shared_ptr<Session> &session);
    void signOut();
    void startWithCopy();
    void remember(const QUrl &address, const QString &login);

    Options m_options;
    Desk &m_desk;
    Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    QPointer<QMainWindow> m_signIn;
    SignInPage *m_page = nullptr;
    std::unique_ptr<AccountWindow> m_account;
    bool m_notKept = false;
};

} // namespace jackfield
