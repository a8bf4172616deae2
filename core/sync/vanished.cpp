#include "core/sync/vanished.h"

#include "core/domain/merge.h"

#include <utility>

namespace jackfield {

namespace {

// The edits whose effect was there and is no more, from what is there instead. A copy that is no newer than what they were made for, after
// a loss of power, cannot know: they count.
QList<FieldEdit> lostEdits(const ChangeUser &change, const User &copied, const QJsonObject &now)
{
    const QJsonObject before = toJson(copied);
    const bool isOlder = copied.revision <= change.baseRevision;
    QList<FieldEdit> lost;
    for (const FieldEdit &edit : change.edits) {
        if ((isOlder || before.value(edit.field) == edit.to) && now.value(edit.field) != edit.to)
            lost.append({edit.field, now.value(edit.field), edit.to});
    }
    return lost;
}

// The user as the set-up will make it again: what later edits begin from.
QJsonObject madeBy(const UserSetup &setup)
{
    User user;
    fromJson(toJson(setup), user);
    return toJson(user);
}

} // namespace

QList<DoneCommand> vanished(const QList<DoneCommand> &done, const std::optional<User> &copied, const std::optional<User> &now)
{
    const UserId id = copied ? copied->id : now ? now->id : UserId{};
    QJsonObject after = now ? toJson(*now) : QJsonObject();
    QList<DoneCommand> lost;
    UserId madeAs; // the temporary id, when the user's making is lost too
    for (DoneCommand command : done) {
        if (command.object != id)
            continue;
        if (const auto *setUp = std::get_if<SetUpUser>(&command.command)) {
            if (!copied || now)
                continue;
            madeAs = temporaryUser(command.key);
            after = madeBy(setUp->setup);
        } else if (auto *change = std::get_if<ChangeUser>(&command.command)) {
            change->edits = copied ? lostEdits(*change, *copied, after) : QList<FieldEdit>();
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
