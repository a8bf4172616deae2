#include "app/console/usersetups.h"

#include "ui/shell/mainwindow.h"
#include "ui/wizards/setupuser/setupuserwizard.h"
#include "ui/wizards/setupuser/severalusersdialog.h"

namespace jackfield {

UserSetups::UserSetups(Session &session, Theme &theme, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
{ }

void UserSetups::setUpWith(const UserSetup &given, const std::optional<Device> &device)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    auto *wizard = new SetUpUserWizard(m_session, m_theme, &m_window);
    wizard->startWith(given, device);
    openWizard(wizard);
}

void UserSetups::setUpSeveral()
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    auto *dialog = new SeveralUsersDialog(m_session, m_theme, &m_window);
    connect(dialog, &SeveralUsersDialog::failed, this, &UserSetups::failed);
    connect(dialog, &SeveralUsersDialog::saved, this, [this](int users, bool held) {
        Toast *toast = m_window.toast(
            {ToastText::Kind::Success,
             held ? tr("%n user(s) kept in Pending changes.", nullptr, users) : tr("%n user(s) are being set up.", nullptr, users),
             held ? tr("Nothing is sent until you apply it.") : tr("Pending changes shows how far it is."), tr("Show")});
        connect(toast, &Toast::actionTriggered, this, &UserSetups::changesRequested);
    });
    dialog->open();
}

void UserSetups::fix(const CommandStatus &status, const UserSetup &setup)
{
    openWizard(new SetUpUserWizard(m_session, m_theme, &m_window, RefusedSetup{status.key, setup, status.error.fields}));
}

void UserSetups::openWizard(SetUpUserWizard *wizard)
{
    if (m_wizard) {
        // Window-modal: there is one at most; it is just not in front.
        delete wizard;
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_wizard = wizard;
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &SetUpUserWizard::userSetUp, this, &UserSetups::saySetUp);
    connect(wizard, &SetUpUserWizard::queued, this, [this](const IdempotencyKey &key) {
        Q_EMIT submitted(key, false);
        sayQueued();
    });
    connect(wizard, &SetUpUserWizard::openUserRequested, this, [this](const UserId &id) {
        if (m_wizard)
            m_wizard->reject(); // what was typed stays as a draft
        Q_EMIT userRequested(id);
    });
    wizard->open();
}

// The new user is shown at once, whatever place is open: that is what the person wants to see.
void UserSetups::saySetUp(const QString &userId)
{
    const UserId id{userId};
    Q_EMIT userRequested(id);
    whenDone(m_session.userDetails(id), this, [this, id](const Result<UserDetails> &details) {
        if (!details)
            return;
        const bool mail = details->user.portalAccess && !details->user.email.isEmpty();
        Toast *toast = m_window.toast(
            {ToastText::Kind::Success, tr("%1 is set up.").arg(details->user.displayName()),
             mail ? tr("The welcome mail is on its way.") : QString(), tr("Show user")});
        connect(toast, &Toast::actionTriggered, this, [this, id] { Q_EMIT userRequested(id); });
    });
}

void UserSetups::sayQueued()
{
    const bool online = m_session.activity().link == Link::Online;
    m_window.toast(
        {ToastText::Kind::Success, online ? tr("Saved. It goes on in the background.") : tr("Saved on this computer."),
         online ? QString() : tr("The user is set up as soon as you are online and signed in.")});
}

} // namespace jackfield
