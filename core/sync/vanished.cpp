#include "core/sync/vanished.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

const QString revisionKey = QStringLiteral("revision");

// The edits whose effect was there and is no more, from what is there instead. A copy that is no newer than what they were made for, after
// a loss of power, cannot know: they count.
QList<FieldEdit> lostEdits(const ChangeObject &change, const QJsonObject &copied, const QJsonObject &now)
{
    const bool isOlder = copied.value(revisionKey).toInteger() <= change.baseRevision;
    QList<FieldEdit> lost;
    for (const FieldEdit &edit : change.edits) {
        if ((isOlder || copied.value(edit.field) == edit.to) && now.value(edit.field) != edit.to)
            lost.append({edit.field, now.value(edit.field), edit.to});
    }
    return lost;
}

// Whether what a command did to an object was there and is no more; of edits, those that are lost stay.
bool isLost(Command &command, const QJsonObject &copied, const QJsonObject &now)
{
    if (std::holds_alternative<RemoveObject>(command))
        return copied.isEmpty() && !now.isEmpty();
    if (copied.isEmpty() || now.isEmpty())
        return false;
    if (const auto *act = std::get_if<ActOnObject>(&command))
        return isDone(*act, copied) && !isDone(*act, now) && !isForAnother(*act, now);
    auto *change = std::get_if<ChangeObject>(&command);
    if (change)
        change->edits = lostEdits(*change, copied, now);
    return change && !change->edits.isEmpty();
}

// The user as the set-up will make it again: what later edits begin from.
QJsonObject madeBy(const UserSetup &setup)
{
    User user;
    fromJson(toJson(setup), user);
    return toJson(user);
}

// A part as it is before anybody has changed it.
QJsonObject untouched(ObjectKind kind)
{
    return withEntity(kind, []<class Entity>() { return toJson(Entity()); });
}

QList<DoneCommand>
vanishedOfUser(const QList<DoneCommand> &done, const UserId &id, const QJsonObject &copied, const QJsonObject &now)
{
    QJsonObject after = now;
    QList<DoneCommand> lost;
    UserId madeAs; // the temporary id, when the user's making is lost too
    for (DoneCommand command : done) {
        if (command.object != id)
            continue;
        if (const auto *setUp = std::get_if<SetUpUser>(&command.command)) {
            if (copied.isEmpty() || !now.isEmpty())
                continue;
            madeAs = temporaryUser(command.key);
            after = madeBy(setUp->setup);
        } else if (auto *change = std::get_if<ChangeObject>(&command.command)) {
            const ObjectKind kind = change->object.kind;
            if (kind != ObjectKind::User && madeAs.isEmpty())
                continue;
            if (kind == ObjectKind::User)
                change->edits = copied.isEmpty() ? QList<FieldEdit>() : lostEdits(*change, copied, after);
            if (change->edits.isEmpty())
                continue;
            if (isUserPart(kind)) {
                for (FieldEdit &edit : change->edits)
                    edit.from = untouched(kind).value(edit.field);
            }
            change->baseRevision = after.value(revisionKey).toInteger();
            if (!madeAs.isEmpty()) {
                command.object = madeAs;
                command.command = withUser(withBaseRevision(command.command, 0), madeAs);
            }
        } else if (auto *removal = std::get_if<RemoveObject>(&command.command)) {
            if (!copied.isEmpty() || now.isEmpty())
                continue;
            removal->baseRevision = now.value(revisionKey).toInteger();
        } else if (auto *act = std::get_if<ActOnObject>(&command.command)) {
            // What became of a number or telephone, that object tells.
            if (act->action != Action::ReplaceUser || copied.isEmpty() || !isDone(*act, copied) || now.isEmpty()
                || isDone(*act, now))
                continue;
            act->baseRevision = now.value(revisionKey).toInteger();
        } else {
            continue;
        }
        lost.append(command);
    }
    return lost;
}

} // namespace

QList<DoneCommand>
vanished(const QList<DoneCommand> &done, const ObjectRef &object, const QJsonObject &copied, const QJsonObject &now)
{
    if (object.kind == ObjectKind::User)
        return vanishedOfUser(done, {object.id}, copied, now);
    QList<DoneCommand> lost;
    const QJsonObject there = now.isEmpty() && isPart(object.kind) ? untouched(object.kind) : now;
    const bool wasThere = !copied.isEmpty();
    for (DoneCommand command : done) {
        const bool made = std::holds_alternative<AddObject>(command.command) && command.object.value == object.id;
        if (made ? wasThere && there.isEmpty()
                 : commandObject(command.command) == object && isLost(command.command, copied, there)) {
            command.command = withBaseRevision(command.command, there.value(revisionKey).toInteger());
            lost.append(command);
        }
    }
    return lost;
}

} // namespace jackfield
