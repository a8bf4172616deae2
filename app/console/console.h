#pragma once

#include "app/console/options.h"
#include "core/base/clock.h"
#include "core/session/desk.h"
#include "ui/fields/secretclipboard.h"
#include "ui/shell/idlewatch.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

#include <vector>

class QMenu;

namespace jackfield {

class AccountWindow;
enum class AccessEnd;
class LockPage;
class SignInPage;
class SignInSteps;
class StaffWindow;

/// The program's windows: the sign-in window, one window for each session that is open, and that of one of the provider's own people. Ends
/// the program with the last of them.
class Console final : public QObject {
    Q_OBJECT

public:
    Console(const Options &options, Desk &desk, Theme &theme, const Clock &clock, QSettings &settings);
    ~Console() override;

    /// Opens the first window: an account whose sign-in was kept, or the sign-in window.
    void start();

    QMainWindow *signInWindow() const { return m_signIn; }
    AccountWindow *accountWindow() const; ///< the one that a person works in, else the last; null: none is open
    StaffWindow *staffWindow() const { return m_staff.get(); }
    void lock(); ///< every window

Q_SIGNALS:
    void accountOpened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSignIn();
    void askStep(const OpenSignIn &open);
    void signInToDemo();
    void enter(const Entry &entry);
    /// How somebody came to an account: with the password, from its copy, which is locked first, or from the Customer Service Tool.
    enum class Entrance { Password, Copy, Access };
    void open(const std::shared_ptr<Session> &session, Entrance entrance);
    void lockWindow(AccountWindow *window);
    void openStaff(const std::shared_ptr<CustomerDesk> &customers);
    bool raise(const AccountId &customer);
    void fillAccounts(QMenu *menu, AccountWindow *current); ///< null: in the window of the provider's people
    void openCopy(const SavedCopy &copy);
    void signOut(AccountWindow *window);
    void signOutStaff();
    void askForget(AccountWindow *window);
    void forget(AccountWindow *window);
    void askForgetCopy(const SavedCopy &copy);
    void sayForgotten(const QString &name, const Forgotten &out);
    void endAccess(AccountWindow *window, AccessEnd end);
    void closed(AccountWindow *window);
    std::shared_ptr<Session> take(AccountWindow *window);
    LockPage *lockPage(const QUrl &address, const Actor &who, const QString &name);
    void unlock(const QUrl &address, const ActorId &who);
    void setLockMinutes(int minutes);
    void quit();
    static QString wordsOf(const SignedOut &out);
    void startWithCopy();
    void remember(const QUrl &address, const QString &login);

    Options m_options;
    Desk &m_desk;
    Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    SecretClipboard m_clipboard;
    IdleWatch m_idle;
    QPointer<QMainWindow> m_signIn;
    QPointer<SignInSteps> m_steps;
    SignInPage *m_page = nullptr;
    std::vector<std::unique_ptr<AccountWindow>> m_accounts; ///< in the order in which they were opened
    std::unique_ptr<StaffWindow> m_staff;
    bool m_closing = false; ///< the sign-in window, once what is on it may be lost
};

} // namespace jackfield
