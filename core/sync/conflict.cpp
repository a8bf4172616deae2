#include "core/sync/conflict.h"

#include "core/domain/merge.h"

namespace jackfield {

namespace {

// An edit's field as `user` has it.
QJsonValue valueIn(const User &user, const QString &field) { return toJson(user).value(field); }

Result<std::optional<Command>> settledChange(ChangeUser change, const User &theirs, const ConflictChoice &choice)
{
    const Rebased rebased = rebase(change.edits, theirs);
    if (rebased.conflicts.isEmpty() && choice.all == Side::Theirs)
        return std::optional<Command>();
    QList<FieldEdit> edits = rebased.edits;
    for (const FieldEdit &edit : change.edits) {
        if (!rebased.conflicts.contains(edit.field))
            continue;
        const auto side = choice.fields.constFind(edit.field);
        if (side == choice.fields.constEnd())
            return failure(Error::Kind::Rejected, QStringLiteral("choice-missing"), edit.field);
        if (*side == Side::Mine)
            edits.append({edit.field, valueIn(theirs, edit.field), edit.to});
    }
    if (edits.isEmpty())
        return std::optional<Command>();
    change.edits = edits;
    change.baseRevision = theirs.revision;
    return std::optional<Command>(change);
}

} // namespace

std::optional<User> currentUser(const Error &error)
{
    User user;
    if (error.current.isEmpty() || !fromJson(error.current, user).isEmpty() || user.id.isEmpty() || user.revision <= 0)
        return {};
    return user;
}

Error conflictWith(const User &user, const QString &code)
{
    Error error{Error::Kind::Conflict, code, {}};
    error.current = toJson(user);
    return error;
}

QStringList disputedFields(const QueuedCommand &command)
{
    const auto *change = std::get_if<ChangeUser>(&command.command);
    const auto theirs = currentUser(command.error);
    return change && theirs ? rebase(change->edits, *theirs).conflicts : QStringList();
}

Result<std::optional<Command>> settled(const QueuedCommand &command, const ConflictChoice &choice)
{
    const auto theirs = currentUser(command.error);
    const auto *change = std::get_if<ChangeUser>(&command.command);
    if (change && theirs)
        return settledChange(*change, *theirs, choice);
    if (choice.all == Side::Theirs)
        return std::optional<Command>();
    return std::optional<Command>(theirs ? withBaseRevision(command.command, theirs->revision) : command.command);
}

} // namespace jackfield
