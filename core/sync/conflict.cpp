#include "core/sync/conflict.h"

namespace jackfield {

namespace {

Result<std::optional<Command>> settledChange(ChangeObject change, const Change &theirs, const ConflictChoice &choice)
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
            edits.append({edit.field, jsonOf(theirs).value(edit.field), edit.to});
    }
    if (edits.isEmpty())
        return std::optional<Command>();
    change.edits = edits;
    change.baseRevision = subjectOf(theirs).revision;
    return std::optional<Command>(change);
}

std::optional<Change> currentFor(const QueuedCommand &command)
{
    const auto object = commandObject(command.command);
    return object ? currentObject(command.error, object->kind) : std::nullopt;
}

} // namespace

QJsonObject jsonOf(const Change &object)
{
    return std::visit(
        []<class Each>(const Each &each) {
            if constexpr (std::is_same_v<Each, Tombstone>)
                return QJsonObject();
            else
                return toJson(each);
        },
        object);
}

std::optional<Change> currentObject(const Error &error, ObjectKind kind)
{
    return withEntity(kind, [&]<class Entity>() -> std::optional<Change> {
        Entity entity;
        if (error.current.isEmpty() || !fromJson(error.current, entity).isEmpty() || entity.id.isEmpty())
            return {};
        if (entity.revision < 0 || (entity.revision == 0 && !isPart(kind)))
            return {};
        return Change(entity);
    });
}

Error conflictWith(const Change &object, const QString &code)
{
    Error error{Error::Kind::Conflict, code, {}};
    error.current = jsonOf(object);
    return error;
}

Rebased rebase(const QList<FieldEdit> &edits, const Change &theirs)
{
    return std::visit(
        [&]<class Each>(const Each &each) -> Rebased {
            if constexpr (std::is_same_v<Each, Tombstone>)
                return {};
            else
                return rebase<Each>(edits, each);
        },
        theirs);
}

QStringList disputedFields(const QueuedCommand &command)
{
    const auto *change = std::get_if<ChangeObject>(&command.command);
    const auto theirs = currentFor(command);
    return change && theirs ? rebase(change->edits, *theirs).conflicts : QStringList();
}

Result<std::optional<Command>> settled(const QueuedCommand &command, const ConflictChoice &choice)
{
    const auto theirs = currentFor(command);
    const auto *change = std::get_if<ChangeObject>(&command.command);
    if (change && theirs)
        return settledChange(*change, *theirs, choice);
    if (choice.all == Side::Theirs)
        return std::optional<Command>();
    return std::optional<Command>(theirs ? withBaseRevision(command.command, subjectOf(*theirs).revision) : command.command);
}

} // namespace jackfield
