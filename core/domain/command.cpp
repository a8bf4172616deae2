#include "core/domain/command.h"

#include <QUuid>

namespace jackfield {

IdempotencyKey freshKey() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

QString commandKind(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return QStringLiteral("set-up-user"); }
        QString operator()(const ChangeObject &change) const { return QStringLiteral("change-") + wireName(change.object.kind); }
        QString operator()(const RemoveUser &) const { return QStringLiteral("remove-user"); }
    } const kind;
    return std::visit(kind, command);
}

QString commandSubject(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &setUp) const { return setUp.setup.displayName(); }
        QString operator()(const ChangeObject &change) const { return change.name; }
        QString operator()(const RemoveUser &removal) const { return removal.name; }
    } const subject;
    return std::visit(subject, command);
}

std::optional<ObjectRef> commandObject(const Command &command)
{
    struct {
        std::optional<ObjectRef> operator()(const SetUpUser &) const { return {}; }
        std::optional<ObjectRef> operator()(const ChangeObject &change) const { return change.object; }
        std::optional<ObjectRef> operator()(const RemoveUser &removal) const
        {
            return ObjectRef{ObjectKind::User, removal.user.value};
        }
    } const object;
    return std::visit(object, command);
}

UserId commandUser(const Command &command)
{
    const auto object = commandObject(command);
    if (object && (object->kind == ObjectKind::User || isUserPart(object->kind)))
        return {object->id};
    const auto *change = std::get_if<ChangeObject>(&command);
    return change ? change->holder : UserId{};
}

qint64 baseRevision(const Command &command)
{
    struct {
        qint64 operator()(const SetUpUser &) const { return 0; }
        qint64 operator()(const ChangeObject &change) const { return change.baseRevision; }
        qint64 operator()(const RemoveUser &removal) const { return removal.baseRevision; }
    } const revision;
    return std::visit(revision, command);
}

bool lacksRevision(const Command &command)
{
    const auto object = commandObject(command);
    return object && !isPart(object->kind) && baseRevision(command) <= 0;
}

Command withUser(Command command, const UserId &user)
{
    struct {
        UserId user;
        void operator()(SetUpUser &) const { }
        void operator()(ChangeObject &change) const
        {
            if (change.object.kind == ObjectKind::User || isUserPart(change.object.kind))
                change.object.id = user.value;
            else
                change.holder = user;
        }
        void operator()(RemoveUser &removal) const { removal.user = user; }
    } const set{user};
    std::visit(set, command);
    return command;
}

Command withBaseRevision(Command command, qint64 revision)
{
    struct {
        qint64 revision;
        void operator()(SetUpUser &) const { }
        void operator()(ChangeObject &change) const { change.baseRevision = revision; }
        void operator()(RemoveUser &removal) const { removal.baseRevision = revision; }
    } const set{revision};
    std::visit(set, command);
    return command;
}

} // namespace jackfield
