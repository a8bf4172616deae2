#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace jackfield {

class MainWindow;
class SecretClipboard;

/// What can be done with a user as a whole, from the list and from the user's page: hand over, remove, send the welcome mail again, turn
/// off forwarding, copy the details, give a device. It asks where that cannot be undone, and says what became of it.
class UserActions final : public QObject {
    Q_OBJECT

public:
    UserActions(Session &session, Theme &theme, SecretClipboard &clipboard, MainWindow &window, QObject *parent);

    void remove(const UserId &user);
    void sendWelcomeMail(const UserId &user);
    void sendPasswordMail(const UserId &user);
    void turnOffForwarding(const UserId &user);
    void copyDetails(const UserId &user);
    void saveTemplate(const UserId &user); ///< for setting up others like this one
    void handOver(const UserId &user);
    /// Opens the hand-over of a refused change.
    void fixHandOver(const CommandStatus &status) { handOver(commandUser(status.command)); }
    void changeEmail(const UserDetails &user);
    /// `device`: one that is chosen already.
    void assignDevice(const UserDetails &user, const std::optional<Device> &device = {});

Q_SIGNALS:
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error); ///< this computer could not keep it
    void openUserRequested(const jackfield::UserId &user);
    void addressRequested(const jackfield::UserId &user);
    void passwordMailRequested(const QString &name, const QString &login);

private:
    void withDetails(const UserId &user, std::function<void(const UserDetails &)> act);
    void submit(const Command &command);

    Session &m_session;
    Theme &m_theme;
    SecretClipboard &m_clipboard;
    MainWindow &m_window;
};

} // namespace jackfield
