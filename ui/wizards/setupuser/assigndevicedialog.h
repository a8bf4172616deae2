#pragma once

#include "core/session/session.h"
#include "ui/fields/wizarddialog.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QTimer>

namespace jackfield {

class DevicePage;

/// Assign a (Secondary) Device (S1.15 to S1.17, S1.19, S4.25, S4.26): a free device of the account, or one that is not there yet, for a
/// user. It closes when the provider has done it, or when that goes on in the background; what is refused stands at its field.
class AssignDeviceDialog final : public WizardDialog {
    Q_OBJECT

public:
    /// `device`: one that is chosen already.
    AssignDeviceDialog(
        Session &session, Theme &theme, const UserDetails &user, const std::optional<Device> &device, QWidget *parent);
    ~AssignDeviceDialog() override;

Q_SIGNALS:
    void goesOn(const jackfield::IdempotencyKey &key, bool held); ///< the command is kept, and not done yet
    void openUserRequested(const jackfield::UserId &user);        ///< who has the device that was wanted
    void failed(const jackfield::Error &error);                   ///< this computer could not keep it

protected:
    void finish() override;

private:
    Command command() const;
    void follow(const CommandStatus &status);
    void refused(const Error &error);
    void goOn();

    Session &m_session;
    const UserDetails m_user;
    UserSetupBuilder m_builder;
    DevicePage *m_page;
    IdempotencyKey m_key; ///< on its way
    QTimer m_patience;
};

} // namespace jackfield
