#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

namespace jackfield {

class MainWindow;
class SetUpUserWizard;

/// Sets up users: opens the wizard for one or the table for several, and says what becomes of them.
class UserSetups final : public QObject {
    Q_OBJECT

public:
    UserSetups(Session &session, Theme &theme, MainWindow &window, QObject *parent);

    void setUp() { setUpWith({}, {}); }
    /// Begins with what is chosen already, as a number or a device.
    void setUpWith(const UserSetup &given, const std::optional<Device> &device);
    void setUpSeveral();
    /// Opens the wizard of a set-up that was refused, with the reasons at its fields.
    void fix(const CommandStatus &status, const UserSetup &setup);

Q_SIGNALS:
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error); ///< this computer could not keep it
    void userRequested(const jackfield::UserId &user);
    void changesRequested();

private:
    void openWizard(SetUpUserWizard *wizard);
    void saySetUp(const QString &userId);
    void sayQueued();

    Session &m_session;
    Theme &m_theme;
    MainWindow &m_window;
    QPointer<SetUpUserWizard> m_wizard;
};

} // namespace jackfield
