#include "app/console/userverbs.h"

#include "app/console/useractions.h"

#include <QCoreApplication>

namespace jackfield {

namespace {

class UserVerbs {
    Q_DECLARE_TR_FUNCTIONS(UserVerbs)
};

} // namespace

QList<PaletteVerb> userVerbs(UserActions &actions, const std::function<void(const UserId &, const QString &)> &open)
{
    const auto section = [open](const QString &id) { return [open, id](const UserId &user) { open(user, id); }; };
    const auto act = [&actions](void (UserActions::*action)(const UserId &)) {
        return [&actions, action](const UserId &user) { (actions.*action)(user); };
    };
    return {
        {QStringLiteral("edit"), UserVerbs::tr("Edit the profile of %1"), section(QStringLiteral("profile"))},
        {QStringLiteral("forward"), UserVerbs::tr("Forward calls of %1…"), section(QStringLiteral("dashboard"))},
        {QStringLiteral("forward"), UserVerbs::tr("Turn off all forwarding of %1"), act(&UserActions::turnOffForwarding),
         "features"},
        {QStringLiteral("numbers"), UserVerbs::tr("Change the number or extension of %1…"), section(QStringLiteral("number"))},
        {QStringLiteral("e911"), UserVerbs::tr("Review the emergency address of %1…"), section(QStringLiteral("e911"))},
        {QStringLiteral("key"), UserVerbs::tr("Reset the portal password of %1…"), section(QStringLiteral("password"))},
        {QStringLiteral("voicemail"), UserVerbs::tr("Reset the voicemail passcode of %1…"), section(QStringLiteral("passcode"))},
        {QStringLiteral("device"), UserVerbs::tr("Devices of %1"), section(QStringLiteral("devices"))},
        {QStringLiteral("apps"), UserVerbs::tr("Applications of %1"), section(QStringLiteral("applications"))},
        {QStringLiteral("resend"), UserVerbs::tr("Send the welcome mail to %1 again"), act(&UserActions::sendWelcomeMail), "users"},
        {QStringLiteral("mail"), UserVerbs::tr("Send a password reset mail to %1…"), act(&UserActions::sendPasswordMail), "users"},
        {QStringLiteral("user-add"), UserVerbs::tr("Save what %1 has as a template…"), act(&UserActions::saveTemplate)},
        {QStringLiteral("swap"), UserVerbs::tr("Hand over from %1 to a new person…"), act(&UserActions::handOver), "users"},
        {QStringLiteral("history"), UserVerbs::tr("History of %1"), section(QStringLiteral("history"))},
        {QStringLiteral("trash"), UserVerbs::tr("Remove user %1…"), act(&UserActions::remove), "users"},
    };
}

} // namespace jackfield
