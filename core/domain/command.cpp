#include "core/domain/command.h"

namespace jackfield {

QString commandKind(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return QStringLiteral("set-up-user"); }
        QString operator()(const ChangeUser &) const { return QStringLiteral("change-user"); }
        QString operator()(const RemoveUser &) const { return QStringLiteral("remove-user"); }
    } const kind;
    return std::visit(kind, command);
}

QString commandSubject(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &setUp) const { return setUp.setup.displayName(); }
        QString operator()(const ChangeUser &change) const { return change.name; }
        QString operator()(const RemoveUser &removal) const { return removal.name; }
    } const subject;
    return std::visit(subject, command);
}

UserId commandUser(const Command &command)
{
    struct {
        UserId operator()(const SetUpUser &) const { return {}; }
        UserId operator()(const ChangeUser &change) const { return change.user; }
        UserId operator()(const RemoveUser &removal) const { return removal.user; }
    } const user;
    return std::visit(user, command);
}

qint64 baseRevision(const Command &command)
{
    struct {
        qint64 operator()(const SetUpUser &) const { return 0; }
        qint64 operator()(const ChangeUser &change) const { return change.baseRevision; }
        qint64 operator()(const RemoveUser &removal) const { return removal.baseRevision; }
    } const revision;
    return std::visit(revision, command);
}

Command withUser(Command command, const UserId &user)
{
    struct {
        UserId user;
        void operator()(SetUpUser &) const { }
        void operator()(ChangeUser &change) const { change.user = user; }
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
        void operator()(ChangeUser &change) const { change.baseRevision = revision; }
        void operator()(RemoveUser &removal) const { removal.baseRevision = revision; }
    } const set{revision};
    std::visit(set, command);
    return command;
}

} // namespace jackfield
