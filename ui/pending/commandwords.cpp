#include "ui/pending/commandwords.h"

#include "ui/pending/fieldvalues.h"

namespace jackfield {

CommandWords CommandWords::of(const CommandStatus &status, Link link)
{
    const ObjectKind kind = commandObject(status.command).value_or(ObjectRef()).kind;
    switch (status.state) {
    case CommandState::Queued:
        if (link == Link::SignedOut)
            return {tr("Queued"), tr("Waits until you sign in."), QStringLiteral("clock")};
        if (link == Link::Offline)
            return {tr("Queued"), tr("Waits for a connection."), QStringLiteral("clock")};
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
            tr("Failed"), tr("The user was removed meanwhile. What you entered is kept here until you discard it."),
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
        QString operator()(const RemoveUser &) const { return tr("Remove %1"); }
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
        QString operator()(const RemoveUser &) const { return tr("User · remove"); }
    } const words;
    return std::visit(words, command);
}

ConfirmDialog::Words CommandWords::discarding(const Command &command)
{
    ConfirmDialog::Words words{
        tr("Discard"), tr("Discard the change of %1?"),
        tr("Nothing was changed at the provider. What you entered for this user is lost."), tr("Keep"), tr("Discard")};
    if (std::holds_alternative<SetUpUser>(command))
        words.question = tr("Discard the set-up of %1?");
    if (std::holds_alternative<RemoveUser>(command)) {
        words.question = tr("Discard the removal of %1?");
        words.consequence = tr("The user stays as it is.");
    }
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
        return tr("It was sent long ago without an answer, and may have been done. Look at the user before you send it again.");
    if (std::holds_alternative<RemoveUser>(status.command))
        return tr("Somebody changed this user meanwhile. Nothing was removed.");
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
    if (!field.detail.isEmpty())
        return tr("The provider refused “%1”: %2").arg(label, field.detail);
    return tr("The provider refused “%1”. Enter something else.").arg(label);
}

} // namespace jackfield
