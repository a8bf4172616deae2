#include "app/console/administration.h"

#include "app/console/passwordgate.h"
#include "core/domain/merge.h"
#include "ui/fields/confirmdialog.h"
#include "ui/places/administrators/administratorsplace.h"
#include "ui/places/sites/sitesplace.h"
#include "ui/wizards/addmanager/administratorwizard.h"

namespace jackfield {

namespace {

const QString administratorsId = QStringLiteral("administrators");
const QString sitesId = QStringLiteral("sites");

} // namespace

Administration::Administration(
    Session &session, FrontDesk &desk, MainWindow &window, Theme &theme, const Clock &clock, PasswordGate &gate, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
    , m_theme(theme)
    , m_clock(clock)
    , m_gate(gate)
{
    const QString text = session.policy().administrators.areManagers() ? tr("Add account &manager…") : tr("Add ad&ministrator…");
    connect(
        window.addBeginning(text, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "membership"), &QAction::triggered, this,
        &Administration::add);
}

void Administration::addAdministrators()
{
    m_administrators = new AdministratorsPlace(m_session, m_theme, m_clock);
    m_administrators->setGate([this](const std::function<void()> &then) { m_gate.pass(then); });
    const AccountPolicy policy = m_session.policy();
    const QString icon = policy.administrators.areManagers() ? QStringLiteral("account-manager") : QStringLiteral("admin");
    Place place{administratorsId, icon, AdministratorsPlace::title(policy), tr("People"), m_administrators};
    place.area = "administrators";
    place.enter = [this] { m_administrators->enter(); };
    m_window.addPlace(place);
    connect(m_administrators, &AdministratorsPlace::countChanged, this, [this](qint64 count) {
        m_window.setPlaceCount(administratorsId, count);
    });
    connect(m_administrators, &AdministratorsPlace::addRequested, this, &Administration::add);
    connect(m_administrators, &AdministratorsPlace::editRequested, this, &Administration::edit);
    connect(m_administrators, &AdministratorsPlace::changesRequested, this, &Administration::changesRequested);
    connect(m_administrators, &AdministratorsPlace::removalSaved, this, [this](const IdempotencyKey &key) {
        Q_EMIT submitted(key, false);
    });
    connect(m_administrators, &AdministratorsPlace::mailSent, this, &Administration::sayMailSent);
    connect(m_administrators, &AdministratorsPlace::mailFailed, this, &Administration::sayMailFailed);
    connect(m_administrators, &AdministratorsPlace::failed, this, &Administration::failed);
    connect(m_administrators, &AdministratorsPlace::passwordRequested, this, [this](const Administrator &one) {
        m_gate.pass([this, one] { askPasswordMail(one.displayName(), one.email); });
    });
}

void Administration::addSites()
{
    if (!m_session.policy().hasSites)
        return;
    m_sites = new SitesPlace(m_session, m_theme, m_clock);
    Place place{sitesId, QStringLiteral("site"), tr("Sites"), tr("Service"), m_sites};
    place.area = "sites";
    place.enter = [this] { m_sites->enter(); };
    place.search = [this] { m_sites->focusSearch(); };
    m_window.addPlace(place);
    // Before the first sign-in nobody knows what the account has.
    connect(&m_session, &Session::policyChanged, this, [this] {
        if (!m_session.policy().hasSites)
            m_window.removePlace(sitesId);
    });
    connect(m_sites, &SitesPlace::countChanged, this, [this](qint64 count) { m_window.setPlaceCount(sitesId, count); });
    connect(m_sites, &SitesPlace::changesRequested, this, &Administration::changesRequested);
    connect(m_sites, &SitesPlace::failed, this, &Administration::failed);
    connect(m_sites, &SitesPlace::saved, this, &Administration::submitted);
}

void Administration::open() { m_window.showPlace(administratorsId); }

void Administration::add()
{
    if (m_window.mayChangeOrSay("membership"))
        openWizard(new AdministratorWizard(m_session, m_theme, &m_window));
}

void Administration::showAccessTable() { m_administrators->showAccessTable(); }

void Administration::edit(const Administrator &administrator)
{
    openWizard(new AdministratorWizard(m_session, m_theme, &m_window, {administrator, {}}));
}

void Administration::openWizard(AdministratorWizard *wizard)
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
    wizard->setGate([this](const std::function<void()> &then) { m_gate.pass(then); });
    connect(wizard, &AdministratorWizard::accessTableRequested, m_administrators, &AdministratorsPlace::showAccessTable);
    connect(
        wizard, &AdministratorWizard::added, this, [this](const AdministratorId &id, const QString &name, const QString &email) {
            showAdministrator(id);
            m_window.toast(
                {ToastText::Kind::Success, tr("%1 is added.").arg(name), tr("The mail to %1 is on its way.").arg(email)});
        });
    connect(wizard, &AdministratorWizard::changed, this, [this](const QString &name) {
        m_window.toast({ToastText::Kind::Success, tr("%1 is changed.").arg(name)});
    });
    connect(wizard, &AdministratorWizard::queued, this, [this](const IdempotencyKey &key) {
        Q_EMIT submitted(key, false);
        const bool online = m_session.activity().link == Link::Online;
        m_window.toast(
            {ToastText::Kind::Success, online ? tr("Saved. It goes on in the background.") : tr("Saved on this computer."),
             online ? QString() : tr("It is sent as soon as you are online and signed in.")});
    });
    wizard->open();
}

void Administration::showAdministrator(const AdministratorId &id)
{
    open();
    m_administrators->selectAdministrator(id);
}

bool Administration::fix(const CommandStatus &status)
{
    const auto *addition = std::get_if<AddObject>(&status.command);
    const auto object = commandObject(status.command);
    const bool isChange = std::holds_alternative<ChangeObject>(status.command);
    if (addition && addition->kind == ObjectKind::Administrator) {
        openWizard(new AdministratorWizard(m_session, m_theme, &m_window, {{}, status}));
    } else if (isChange && object && object->kind == ObjectKind::Administrator) {
        fixAdministrator(status);
    } else if (isChange && object && object->kind == ObjectKind::Site && m_sites) {
        m_window.showPlace(sitesId);
        m_sites->fix(status);
    } else {
        return false;
    }
    return true;
}

void Administration::fixAdministrator(const CommandStatus &status)
{
    whenDone(m_session.object(*commandObject(status.command)), this, [this, status](const Result<QJsonObject> &object) {
        Administrator one;
        if (object && fromJson(*object, one).isEmpty())
            openWizard(new AdministratorWizard(m_session, m_theme, &m_window, {one, status}));
    });
}

void Administration::askPasswordMail(const QString &name, const QString &login)
{
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Primary,
        {tr("Password mail"), tr("Send %1 a mail to choose a new password?").arg(name),
         tr("It goes to %1, and brings a link that is good once.").arg(login), tr("Cancel"), tr("Send")},
        &m_window);
    connect(dialog, &QDialog::accepted, this, [this, name, login] { sendPasswordMail(name, login); });
    dialog->open();
}

void Administration::sendPasswordMail(const QString &name, const QString &login)
{
    whenDone(m_desk.forgotPassword(m_session.providerAddress(), login), this, [this, name, login](const Result<bool> &asked) {
        if (asked) {
            m_window.toast({ToastText::Kind::Success, tr("Password mail sent"), tr("To %1, just now.").arg(login)});
            return;
        }
        Toast *toast = m_window.toast(
            {ToastText::Kind::Error, tr("Could not send the password mail to %1.").arg(name), reasonOf(asked.error()),
             tr("Try again")});
        connect(toast, &Toast::actionTriggered, this, [this, name, login] { sendPasswordMail(name, login); });
    });
}

void Administration::sayMailSent(const QString &address)
{
    const bool areManagers = m_session.policy().administrators.areManagers();
    m_window.toast(
        {ToastText::Kind::Success, areManagers ? tr("Activation mail sent") : tr("Registration mail sent"),
         tr("To %1, just now.").arg(address)});
}

void Administration::sayMailFailed(const Administrator &administrator, const Error &error)
{
    const bool isOver = error.kind == Error::Kind::Rejected;
    m_window.toast(
        {ToastText::Kind::Error, tr("Could not send the mail to %1.").arg(administrator.displayName()),
         isOver ? tr("This person has registered by now.") : reasonOf(error)});
}

QString Administration::reasonOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline: return tr("Nobody answered. Nothing was sent.");
    case Error::Kind::Unknown: return tr("No answer. It may have been sent.");
    case Error::Kind::Forbidden: return tr("Your role does not include this.");
    case Error::Kind::Auth: return tr("Sign in again first.");
    case Error::Kind::RateLimited: return tr("The provider asks us to wait. Try again in a minute.");
    case Error::Kind::Gone: return tr("This person was removed meanwhile.");
    default: return tr("The provider refused it.");
    }
}

} // namespace jackfield
