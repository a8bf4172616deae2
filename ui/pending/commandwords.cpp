#include "ui/pending/commandwords.h"

#include "ui/pending/fieldvalues.h"

namespace jackfield {

namespace {

bool isOffline(const FieldError &field) { return field.code == QLatin1String("offline"); }

} // namespace

CommandWords CommandWords::of(const CommandStatus &status, Link link)
{
    const ObjectKind kind = commandObject(status.command).value_or(ObjectRef()).kind;
    switch (status.state) {
    case CommandState::Queued:
        if (link == Link::SignedOut)
            return {tr("Queued"), tr("Waits until you sign in."), QStringLiteral("clock")};
        if (link == Link::Offline)
            return {tr("Queued"), tr("Waits for a connection."), QStringLiteral("clock")};
        if (std::any_of(status.error.fields.cbegin(), status.error.fields.cend(), isOffline))
            return {tr("Waits"), tr("The site is offline. The change is applied when the site is back."), QStringLiteral("clock")};
        return {tr("Queued"), tr("Waits for its turn."), QStringLiteral("clock")};
    case CommandState::Sending: return {tr("Sending"), {}, QStringLiteral("sync")};
    case CommandState::Checking:
        return {
            tr("Checking"), tr("No answer yet. The change may have been made. We look before anything is sent again."),
            QStringLiteral("sync")};
    case CommandState::Held:
        if (status.error.code == QLatin1String("vanished"))
            return {
                tr("Ready"), tr("The provider was restored from a backup and has lost this change. Apply it again, or discard it."),
                QStringLiteral("pending")};
        return {tr("Ready"), tr("Waits until you apply it."), QStringLiteral("pending")};
    case CommandState::Parked: return {tr("Parked"), parked(status.error, kind), QStringLiteral("error")};
    case CommandState::Conflict: return {tr("Conflict"), conflict(status), QStringLiteral("conflict")};
    case CommandState::Gone:
        return {
            tr("Failed"), tr("It was removed meanwhile. What you entered is kept here until you discard it."),
            QStringLiteral("error")};
    case CommandState::Rejected: return {tr("Failed"), refusal(status.error, kind), QStringLiteral("error")};
    case CommandState::Applied: break;
    }
    return {tr("Applied"), {}, QStringLiteral("check")};
}

QString CommandWords::intent(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return tr("Set up %1"); }
        QString operator()(const ChangeObject &) const { return tr("Change %1"); }
        QString operator()(const AddObject &) const { return tr("Add %1"); }
        QString operator()(const RemoveObject &) const { return tr("Remove %1"); }
        QString operator()(const ActOnObject &act) const
        {
            switch (act.action) {
            case Action::ActivateNumber: return tr("Activate %1");
            case Action::AssignDevice: return tr("Assign %1");
            case Action::ReplaceUser: return tr("Hand over from %1");
            case Action::ReleaseDevice: break;
            }
            return tr("Remove device assignment of %1");
        }
    } const words;
    return std::visit(words, command).arg(commandSubject(command));
}

QString CommandWords::done(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return tr("%1 is set up."); }
        QString operator()(const ChangeObject &) const { return tr("%1 is changed."); }
        QString operator()(const AddObject &) const { return tr("%1 is added."); }
        QString operator()(const RemoveObject &) const { return tr("%1 is removed."); }
        QString operator()(const ActOnObject &act) const
        {
            switch (act.action) {
            case Action::ActivateNumber: return tr("%1 is active.");
            case Action::AssignDevice: return tr("%1 is assigned.");
            case Action::ReplaceUser: return tr("What %1 had is handed over.");
            case Action::ReleaseDevice: break;
            }
            return tr("%1 is free again.");
        }
    } const words;
    return std::visit(words, command).arg(commandSubject(command));
}

QString CommandWords::notDone(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return tr("%1 could not be set up."); }
        QString operator()(const ChangeObject &) const { return tr("%1 was not changed."); }
        QString operator()(const AddObject &) const { return tr("%1 was not added."); }
        QString operator()(const RemoveObject &) const { return tr("%1 was not removed."); }
        QString operator()(const ActOnObject &act) const
        {
            switch (act.action) {
            case Action::ActivateNumber: return tr("%1 was not activated.");
            case Action::AssignDevice: return tr("%1 was not assigned.");
            case Action::ReplaceUser: return tr("What %1 has was not handed over.");
            case Action::ReleaseDevice: break;
            }
            return tr("%1 is still assigned.");
        }
    } const words;
    return std::visit(words, command).arg(commandSubject(command));
}

QString CommandWords::kind(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return tr("New user"); }
        QString operator()(const ChangeObject &change) const
        {
            //: "User · 2 fields"
            return tr("%1 · %n field(s)", nullptr, int(change.edits.size())).arg(FieldValues::kindWord(change.object.kind));
        }
        //: "Administrator · add"
        QString operator()(const AddObject &addition) const { return tr("%1 · add").arg(FieldValues::kindWord(addition.kind)); }
        QString operator()(const RemoveObject &removal) const
        {
            //: "User · remove"
            return tr("%1 · remove").arg(FieldValues::kindWord(removal.object.kind));
        }
        QString operator()(const ActOnObject &act) const
        {
            switch (act.action) {
            case Action::ActivateNumber: return tr("Number · activate");
            case Action::AssignDevice: return tr("Device · assign");
            case Action::ReplaceUser: return tr("User · hand over");
            case Action::ReleaseDevice: break;
            }
            return tr("Device · remove assignment");
        }
    } const words;
    return std::visit(words, command);
}

ConfirmDialog::Words CommandWords::discarding(const Command &command)
{
    ConfirmDialog::Words words{
        tr("Discard"), tr("Discard the change of %1?"), tr("Nothing was changed at the provider. What you entered is lost."),
        tr("Keep"), tr("Discard")};
    if (std::holds_alternative<SetUpUser>(command))
        words.question = tr("Discard the set-up of %1?");
    if (std::holds_alternative<AddObject>(command))
        words.question = tr("Discard the addition of %1?");
    if (std::holds_alternative<RemoveObject>(command)) {
        words.question = tr("Discard the removal of %1?");
        words.consequence = tr("Everything stays as it is.");
    }
    if (std::holds_alternative<ActOnObject>(command))
        words.consequence = tr("Everything stays as it is.");
    words.question = words.question.arg(commandSubject(command));
    return words;
}

State CommandWords::look(CommandState state)
{
    switch (state) {
    case CommandState::Queued:
    case CommandState::Held: return State::Pending;
    case CommandState::Sending:
    case CommandState::Checking: return State::Checking;
    case CommandState::Conflict: return State::Conflict;
    case CommandState::Parked:
    case CommandState::Gone:
    case CommandState::Rejected: return State::Danger;
    case CommandState::Applied: break;
    }
    return State::Success;
}

QString CommandWords::parked(const Error &error, ObjectKind kind)
{
    if (error.kind == Error::Kind::Forbidden)
        return refusal(error, kind);
    return tr("It failed several times and was set aside. Nothing was changed. Try it again, or discard it.");
}

QString CommandWords::conflict(const CommandStatus &status)
{
    if (status.error.code == QLatin1String("may-be-done"))
        return tr("It was sent long ago without an answer, and may have been done. Look before you send it again.");
    if (std::holds_alternative<RemoveObject>(status.command))
        return tr("Somebody made a change there meanwhile. Nothing was removed.");
    if (const auto *act = std::get_if<ActOnObject>(&status.command))
        return act->action == Action::ReplaceUser ? tr("Somebody changed this user meanwhile. Nothing was handed over.")
                                                  : tr("Somebody else has it by now. Nothing was changed.");
    return tr("Somebody else gave the same field another value. Choose which one stays.");
}

QString CommandWords::refusal(const Error &error, ObjectKind kind)
{
    if (!error.fields.isEmpty())
        return refusedField(error.fields.first(), kind);
    switch (error.kind) {
    case Error::Kind::Forbidden: return tr("Your role does not include this. Nothing was changed.");
    case Error::Kind::Conflict: return tr("Somebody else changed the same thing meanwhile. Nothing was changed.");
    case Error::Kind::Gone: return tr("Something that it needs is not there any more. Nothing was changed.");
    default: break;
    }
    if (error.detail.isEmpty())
        return tr("The provider refused it. Nothing was changed.");
    return tr("The provider refused it: %1").arg(error.detail);
}

QString CommandWords::refusedField(const FieldError &field, ObjectKind kind)
{
    const QString label = FieldValues::labelOf(kind, field.field);
    if (field.code == QLatin1String("last"))
        return tr("An account needs at least one administrator. Add another one first.");
    if (field.field == QLatin1String("id") && field.code == QLatin1String("conflict"))
        return tr("Nobody removes themselves. Ask another administrator.");
    if (field.code == QLatin1String("none-left"))
        return tr("No station of this kind is left. Choose another one, or order more.");
    if (field.code == QLatin1String("taken")) {
        if (field.field == QLatin1String("email"))
            return tr("This e-mail is already used, here or on another account. Enter another one.");
        if (!field.holderName.isEmpty())
            return tr("%1: it belongs to %2. Choose another one.").arg(label, field.holderName);
        return tr("%1: it was taken meanwhile. Choose another one.").arg(label);
    }
    if (field.code == QLatin1String("not-found") || field.code == QLatin1String("unknown"))
        return tr("%1: it is not there any more. Choose another one.").arg(label);
    if (field.code == QLatin1String("required"))
        return tr("%1 is needed.").arg(label);
    if (field.code == QLatin1String("format")
        && (field.field == QLatin1String("mobileNumber") || field.field == QLatin1String("pagerNumber")))
        return tr("Enter a phone number, like (218) 555-0142.");
    if (field.code == QLatin1String("format") && field.field == QLatin1String("email"))
        return tr("Use the form name@company.example.");
    if (field.field == QLatin1String("outsideNumber")) {
        const bool isOurs = field.code == QLatin1String("conflict");
        return isOurs ? tr("This number is part of the phone system. Enter one that can be reached from outside it.")
                      : tr("Enter a mobile number, or one that can be reached from outside the phone system.");
    }
    if (!field.detail.isEmpty())
        return tr("The provider refused “%1”: %2").arg(label, field.detail);
    return tr("The provider refused “%1”. Enter something else.").arg(label);
}

} // namespace jackfield
