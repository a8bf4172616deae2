#include "core/sync/vanished.h"

#include "core/domain/merge.h"

#include <utility>

namespace jackfield {

namespace {

// The edits whose effect was there and is no more, from what is there instead.
QList<FieldEdit> lostEdits(const QList<FieldEdit> &edits, const QJsonObject &copied, const QJsonObject &now)
{
    QList<FieldEdit> lost;
    for (const FieldEdit &edit : edits) {
        if (copied.value(edit.field) == edit.to && now.value(edit.field) != edit.to)
            lost.append({edit.field, now.value(edit.field), edit.to});
    }
    return lost;
}

} // namespace

QList<DoneCommand> vanished(const QList<DoneCommand> &done, const std::optional<User> &copied, const std::optional<User> &now)
{
    const UserId id = copied ? copied->id : now ? now->id : UserId{};
    const QJsonObject before = copied ? toJson(*copied) : QJsonObject();
    const QJsonObject after = now ? toJson(*now) : QJsonObject();
    QList<DoneCommand> lost;
    UserId madeAs; // the temporary id, when the user's making is lost too
    for (DoneCommand command : done) {
        if (command.object != id)
            continue;
        if (std::holds_alternative<SetUpUser>(command.command)) {
            if (!copied || now)
                continue;
            madeAs = temporaryUser(command.key);
        } else if (auto *change = std::get_if<ChangeUser>(&command.command)) {
            change->edits = copied ? lostEdits(change->edits, before, after) : QList<FieldEdit>();
            if (change->edits.isEmpty())
                continue;
            change->baseRevision = now ? now->revision : 0;
            if (!madeAs.isEmpty())
                command.object = change->user = madeAs;
        } else if (auto *removal = std::get_if<RemoveUser>(&command.command)) {
            if (copied || !now)
                continue;
            removal->baseRevision = now->revision;
        }
        lost.append(command);
    }
    return lost;
}

} // namespace jackfield
