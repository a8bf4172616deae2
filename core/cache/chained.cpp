#include "core/cache/outbox.h"

namespace jackfield {

QueuedCommand chained(QueuedCommand later, const QueuedCommand &done, qint64 revision, const UserId &createdId)
{
    const auto object = commandObject(later.command);
    if (!createdId.isEmpty()) {
        later.object = createdId;
        later.command = withUser(later.command, createdId);
        // A part of somebody new has not been changed yet.
        if (object && object->kind == ObjectKind::User)
            later.command = withBaseRevision(later.command, revision);
        return later;
    }
    // One that came back from a lost history is older than its place says: its person has not seen what is done now.
    if (later.submitted < done.submitted || object != commandObject(done.command))
        return later;
    // Made for the same state as the one that is done: the difference is the person's own. Made for an older one, somebody else's changes
    // lie in between, and the provider must be asked.
    if (revision > 0 && baseRevision(later.command) == baseRevision(done.command))
        later.command = withBaseRevision(later.command, revision);
    const auto *before = std::get_if<ChangeObject>(&done.command);
    auto *change = std::get_if<ChangeObject>(&later.command);
    if (!before || !change)
        return later;
    for (FieldEdit &edit : change->edits) {
        for (const FieldEdit &own : before->edits) {
            // One's own earlier edit is no conflict.
            if (edit.field == own.field)
                edit.from = own.to;
        }
    }
    return later;
}

} // namespace jackfield
