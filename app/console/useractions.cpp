#include "app/console/useractions.h"

#include "core/domain/phonetext.h"
#include "ui/fields/confirmdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizards/handover/changeemaildialog.h"
#include "ui/wizards/handover/handoverdialog.h"
#include "ui/wizards/setupuser/assigndevicedialog.h"
#include "ui/wizards/setupuser/templatedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace jackfield {

UserActions::UserActions(Session &session, Theme &theme, SecretClipboard &clipboard, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clipboard(clipboard)
    , m_window(window)
{ }

void UserActions::withDetails(const UserId &user, std::function<void(const UserDetails &)> act)
{
    whenDone(m_session.userDetails(user), this, [this, act = std::move(act)](const Result<UserDetails> &details) {
        if (details)
            act(*details);
        else
            m_window.toast({ToastText::Kind::Caution, tr("This user was removed meanwhile.")});
    });
}

// Online it is done at once; offline it waits to be looked at once more.
void UserActions::submit(const Command &command)
{
    const bool online = m_session.activity().link == Link::Online;
    whenDone(online ? m_session.submit(command) : m_session.hold(command), this, [this, online](const Result<IdempotencyKey> &key) {
        if (key)
            Q_EMIT submitted(*key, !online);
        else
            Q_EMIT failed(key.error());
    });
}

void UserActions::remove(const UserId &user)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    withDetails(user, [this](const UserDetails &details) {
        whenDone(m_session.licences(), this, [this, details](const Result<QList<Licence>> &licences) {
            const User &user = details.user;
            QStringList freed;
            if (!user.phoneNumber.isEmpty())
                freed += displayNumber(user.phoneNumber);
            else if (!user.extension.isEmpty())
                freed += tr("extension %1").arg(user.extension);
            for (const Licence &licence : licences.value_or(QList<Licence>())) {
                if (licence.id == user.licence)
                    freed += tr("the %1 station").arg(licence.name);
            }
            if (!details.devices.isEmpty())
                freed += tr("%n device(s)", nullptr, int(details.devices.size()));
            auto *dialog = new ConfirmDialog(
                m_theme, ConfirmDialog::Kind::Danger,
                {tr("Remove user"), tr("Remove %1?").arg(user.displayName()),
                 tr("Frees %1. It cannot be undone once it is applied.").arg(QLocale().createSeparatedList(freed)), tr("Keep"),
                 tr("Remove")},
                &m_window);
            connect(
                dialog, &QDialog::accepted, this, [this, user] { submit(removeUser(user.id, user.displayName(), user.revision)); });
            dialog->open();
        });
    });
}

void UserActions::sendWelcomeMail(const UserId &user)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    withDetails(user, [this](const UserDetails &details) {
        const QString email = details.user.email;
        whenDone(m_session.sendMail({ObjectKind::User, details.user.id.value}), this, [this, email](const Result<bool> &sent) {
            if (sent) {
                m_window.toast({ToastText::Kind::Success, tr("Welcome mail sent"), tr("To %1, just now.").arg(email)});
                return;
            }
            const Error &error = sent.error();
            const QString field = error.fields.isEmpty() ? QString() : error.fields.first().field;
            const QString why = field == QLatin1String("email") ? tr("This user has no e-mail.")
                : field == QLatin1String("portalAccess")        ? tr("Switch on the voice portal for this user first.")
                : error.kind == Error::Kind::Offline            ? tr("Nobody answered. Try again when you are online.")
                : error.kind == Error::Kind::Forbidden          ? tr("Your role does not include this.")
                : error.kind == Error::Kind::Unknown            ? tr("No answer. It may have been sent.")
                                                                : tr("Try again later.");
            m_window.toast({ToastText::Kind::Error, tr("The welcome mail could not be sent."), why});
        });
    });
}

// Sign-in works with the e-mail address or the username (S4.12), and so does the way back in (S3.16).
void UserActions::sendPasswordMail(const UserId &user)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    withDetails(user, [this](const UserDetails &details) {
        const User &user = details.user;
        if (user.email.isEmpty()) {
            m_window.toast(
                {ToastText::Kind::Caution, tr("This user has no e-mail."),
                 tr("Set a portal password on the user's page instead.")});
            return;
        }
        Q_EMIT passwordMailRequested(user.displayName(), user.email);
    });
}

void UserActions::turnOffForwarding(const UserId &user)
{
    if (!m_window.mayChangeOrSay("features"))
        return;
    withDetails(user, [this](const UserDetails &details) {
        if (!details.calling.isForwarding()) {
            m_window.toast({ToastText::Kind::Success, tr("Nothing is forwarded for %1.").arg(details.user.displayName())});
            return;
        }
        submit(forwardingOff(details.user, details.calling));
    });
}

void UserActions::copyDetails(const UserId &user)
{
    withDetails(user, [this](const UserDetails &details) {
        const User &user = details.user;
        QStringList lines{user.displayName()};
        const auto add = [&lines](const QString &label, const QString &value) {
            if (!value.isEmpty())
                lines += tr("%1: %2").arg(label, value);
        };
        add(tr("Extension"), user.extension);
        add(tr("Phone number"), user.phoneNumber.isEmpty() ? QString() : displayNumber(user.phoneNumber));
        add(tr("E-mail"), user.email);
        add(tr("Department"), user.department);
        add(tr("Site"), user.site);
        for (const Device &device : details.devices)
            add(device.displayName(), device.mac);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_window.toast({ToastText::Kind::Success, tr("Copied"), user.displayName()});
    });
}

void UserActions::saveTemplate(const UserId &user)
{
    withDetails(user, [this](const UserDetails &details) {
        auto *dialog = new TemplateDialog(m_session, m_theme, details.user, &m_window);
        connect(dialog, &TemplateDialog::saved, this, [this](const QString &name) {
            m_window.toast(
                {ToastText::Kind::Success, tr("The template %1 is saved.").arg(name), tr("You find it when you set up a user.")});
        });
        dialog->open();
    });
}

void UserActions::handOver(const UserId &user)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    withDetails(user, [this](const UserDetails &details) {
        const auto kept = m_session.unfinished(HandOverPlan::nameFor(details.user.id));
        whenDone(kept, this, [this, details](const Result<QJsonObject> &plan) {
            auto *dialog = new HandOverDialog(
                m_session, m_theme, m_clipboard, details, plan ? std::optional(HandOverPlan::fromJson(*plan)) : std::nullopt,
                &m_window);
            connect(dialog, &HandOverDialog::held, this, [this](const IdempotencyKey &key) { Q_EMIT submitted(key, true); });
            connect(dialog, &HandOverDialog::failed, this, &UserActions::failed);
            connect(dialog, &HandOverDialog::addressRequested, this, &UserActions::addressRequested);
            dialog->open();
        });
    });
}

void UserActions::changeEmail(const UserDetails &user)
{
    if (!m_window.mayChangeOrSay("users"))
        return;
    auto *dialog = new ChangeEmailDialog(m_session, m_theme, user, &m_window);
    connect(dialog, &ChangeEmailDialog::submitted, this, &UserActions::submitted);
    connect(dialog, &ChangeEmailDialog::failed, this, &UserActions::failed);
    dialog->open();
}

void UserActions::assignDevice(const UserDetails &user, const std::optional<Device> &device)
{
    if (!m_window.mayChangeOrSay("devices"))
        return;
    auto *dialog = new AssignDeviceDialog(m_session, m_theme, user, device, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignDeviceDialog::goesOn, this, &UserActions::submitted);
    connect(dialog, &AssignDeviceDialog::failed, this, &UserActions::failed);
    connect(dialog, &AssignDeviceDialog::openUserRequested, this, [this, dialog](const UserId &holder) {
        dialog->reject();
        Q_EMIT openUserRequested(holder);
    });
    dialog->open();
}

} // namespace jackfield
