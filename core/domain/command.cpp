#include "core/domain/command.h"

#include <QUuid>

namespace jackfield {

IdempotencyKey freshKey() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }

namespace {

QString wireName(Action action)
{
    switch (action) {
    case Action::ActivateNumber: return QStringLiteral("activate-number");
    case Action::AssignDevice: return QStringLiteral("assign-device");
    case Action::ReleaseDevice: return QStringLiteral("release-device");
    case Action::ReplaceUser: return QStringLiteral("replace-user");
    }
    return {};
}

} // namespace

ChangeObject forwardingOff(const User &user, const UserCalling &calling)
{
    ChangeObject change{{ObjectKind::UserCalling, user.id.value}, user.displayName(), calling.revision, {}};
    const std::pair<const char *, bool> features[] = {
        {"forwardAlways", calling.forwardAlways},
        {"forwardBusy", calling.forwardBusy},
        {"forwardNoAnswer", calling.forwardNoAnswer},
        {"forwardUnreachable", calling.forwardUnreachable}};
    for (const auto &[field, on] : features) {
        if (on)
            change.edits.append({QString::fromLatin1(field), true, false});
    }
    return change;
}

bool isDone(const ActOnObject &act, const QJsonObject &object)
{
    const QString user = object.value(QStringLiteral("user")).toString();
    switch (act.action) {
    case Action::ActivateNumber: return object.value(QStringLiteral("state")) == QStringLiteral("active");
    case Action::AssignDevice: return user == act.holder.value;
    case Action::ReleaseDevice: return user != act.holder.value; // whoever has it by now, it is not theirs that was to be taken
    case Action::ReplaceUser:
        for (auto field = act.details.constBegin(); field != act.details.constEnd(); ++field) {
            if (object.value(field.key()) != field.value())
                return false;
        }
        return true;
    }
    return false;
}

bool isForAnother(const ActOnObject &act, const QJsonObject &object)
{
    const bool passedOn = object.value(QStringLiteral("user")).toString() != act.holder.value;
    return act.action == Action::ReplaceUser || (act.action == Action::ActivateNumber && passedOn);
}

QString commandKind(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return QStringLiteral("set-up-user"); }
        QString operator()(const ChangeObject &change) const { return QStringLiteral("change-") + wireName(change.object.kind); }
        QString operator()(const AddObject &addition) const { return QStringLiteral("add-") + wireName(addition.kind); }
        QString operator()(const RemoveObject &removal) const { return QStringLiteral("remove-") + wireName(removal.object.kind); }
        QString operator()(const ActOnObject &act) const { return wireName(act.action); }
    } const kind;
    return std::visit(kind, command);
}

QString commandSubject(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &setUp) const { return setUp.setup.displayName(); }
        QString operator()(const ChangeObject &change) const { return change.name; }
        QString operator()(const AddObject &addition) const { return addition.name; }
        QString operator()(const RemoveObject &removal) const { return removal.name; }
        QString operator()(const ActOnObject &act) const { return act.name; }
    } const subject;
    return std::visit(subject, command);
}

std::optional<ObjectRef> commandObject(const Command &command)
{
    struct {
        std::optional<ObjectRef> operator()(const SetUpUser &) const { return {}; }
        std::optional<ObjectRef> operator()(const ChangeObject &change) const { return change.object; }
        std::optional<ObjectRef> operator()(const AddObject &) const { return {}; }
        std::optional<ObjectRef> operator()(const RemoveObject &removal) const { return removal.object; }
        std::optional<ObjectRef> operator()(const ActOnObject &act) const { return act.object; }
    } const object;
    return std::visit(object, command);
}

UserId commandUser(const Command &command)
{
    const auto object = commandObject(command);
    if (object && (object->kind == ObjectKind::User || isUserPart(object->kind)))
        return {object->id};
    struct {
        UserId operator()(const SetUpUser &) const { return {}; }
        UserId operator()(const ChangeObject &change) const { return change.holder; }
        UserId operator()(const AddObject &addition) const { return addition.holder; }
        UserId operator()(const RemoveObject &) const { return {}; }
        UserId operator()(const ActOnObject &act) const { return act.holder; }
    } const holder;
    return std::visit(holder, command);
}

qint64 baseRevision(const Command &command)
{
    struct {
        qint64 operator()(const SetUpUser &) const { return 0; }
        qint64 operator()(const ChangeObject &change) const { return change.baseRevision; }
        qint64 operator()(const AddObject &) const { return 0; }
        qint64 operator()(const RemoveObject &removal) const { return removal.baseRevision; }
        qint64 operator()(const ActOnObject &act) const { return act.baseRevision; }
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
        void operator()(AddObject &addition) const { addition.holder = user; }
        void operator()(RemoveObject &removal) const
        {
            if (removal.object.kind == ObjectKind::User)
                removal.object.id = user.value;
        }
        void operator()(ActOnObject &act) const { act.holder = user; }
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
        void operator()(AddObject &) const { }
        void operator()(RemoveObject &removal) const { removal.baseRevision = revision; }
        void operator()(ActOnObject &act) const { act.baseRevision = revision; }
    } const set{revision};
    std::visit(set, command);
    return command;
}

} // namespace jackfield
