#pragma once

#include "core/base/clock.h"
#include "core/session/frontdesk.h"
#include "ui/fields/secretclipboard.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QSettings>

#include <memory>

class QStackedWidget;

namespace jackfield {

class AccessWatch;
class Administration;
class ChangesPlace;
class HistoryPlace;
class PasswordGate;
class DashboardPlace;
class EmergencyRound;
class ServicePlaces;
class UserActions;
class UserPlace;
class UserSetups;
class UsersPlace;

/// How somebody stops acting as a customer.
enum class AccessEnd { Left, Discarded, TimeOver, Withdrawn, SignedOut };

/// One session and its window: puts the places into the shell and leads from one to the other.
class AccountWindow final : public QObject {
    Q_OBJECT

public:
    AccountWindow(
        std::shared_ptr<Session> session, FrontDesk &desk, SecretClipboard &clipboard, Theme &theme, const Clock &clock,
        QSettings &settings);
    ~AccountWindow() override;

    Session &session() const { return *m_session; }
    std::shared_ptr<Session> shared() const { return m_session; }
    MainWindow &window() { return *m_window; }
    UsersPlace &users() const { return *m_users; }
    void show();
    void notePassword();   ///< it was given and right just now
    void forgetSettings(); ///< what was remembered of this account; nothing more is
    static void forgetSettings(QSettings &settings, const AccountId &account);
    /// Of who acts as a customer: ends the access, once it is clear what becomes of changes that wait.
    void endAccess();

Q_SIGNALS:
    void signOutRequested();
    void quitRequested();
    void forgetRequested();
    void accountsWanted(QMenu *menu);
    void lockRequested();
    void lockMinutesChosen(int minutes);
    void accessEnded(jackfield::AccessEnd end);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchAccess();
    void showKept();
    void lookForProxy(const Activity &activity);
    void addPlaces();
    void fix(const CommandStatus &status);
    void countChanges(int changes);
    void visitHistory();
    QString layoutKey() const; ///< empty: nothing of it stays
    QString historyKey(const char *what) const;
    QWidget *makeUsers();
    void openUser(const UserId &id, const QString &section = {});
    void connectUserActions();
    void connectPalette();
    void connectRound();
    void follow(const IdempotencyKey &key, bool held); ///< says what becomes of a change that was just made
    void sayNotSaved(const Error &error);
    void visitUser(const UserId &id, const QString &section = {});
    void showUserPage();
    void leaveUser();
    void showNeighbour(const UserId &id);
    void sayHeld(const IdempotencyKey &key);
    void showChange(const IdempotencyKey &key);
    void showUser(const UserId &id);
    void followCommand(const CommandStatus &status);

    std::shared_ptr<Session> m_session;
    FrontDesk &m_desk;
    SecretClipboard &m_clipboard;
    Theme &m_theme;
    const Clock &m_clock;
    QSettings &m_settings;
    std::unique_ptr<MainWindow> m_window;
    PasswordGate *m_gate = nullptr;
    AccessWatch *m_watch = nullptr; ///< of who acts as a customer
    bool m_ended = false;           ///< the access
    bool m_isForgotten = false;     ///< nothing more of it is kept
    QString m_proxy;                ///< that asked who one is, and was said so once
    bool m_isNotKept = false;       ///< the sign-in, though it should be
    Administration *m_administration = nullptr;
    ChangesPlace *m_changes = nullptr;
    HistoryPlace *m_history = nullptr;
    DashboardPlace *m_dashboard = nullptr;
    UsersPlace *m_users = nullptr;
    UserPlace *m_user = nullptr;
    UserActions *m_userActions = nullptr;
    UserSetups *m_setups = nullptr;
    EmergencyRound *m_round = nullptr;
    ServicePlaces *m_service = nullptr;
    QStackedWidget *m_usersStack = nullptr; ///< the list, or one user's page
    QSet<QString> m_background;             ///< keys of commands whose wizard is gone: their end is said by a toast
};

} // namespace jackfield
