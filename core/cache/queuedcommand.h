#pragma once

#include "core/base/error.h"
#include "core/domain/command.h"

namespace jackfield {

/// A command's life in the outbox.
enum class CommandState {
    Queued,   ///< on disk, waits for a connection or its turn
    Held,     ///< waits until a person says Apply
    Sending,  ///< it may be on its way
    Checking, ///< sent, no answer: finding out what happened before anything is sent again
    Parked,   ///< it fails again and again, or is not allowed: others go on, a person may try it again
    Conflict, ///< a person must choose; see Error::current
    Rejected, ///< refused: kept with its reason until it is changed or discarded
    Gone,     ///< what it would change is not there any more: kept to be looked at, or discarded
    Applied   ///< the provider's answer is in the cache; it is not in the outbox any more
};

/// A command as it stands in the outbox.
struct QueuedCommand {
    IdempotencyKey key;     ///< what this console knows it by, as long as it is there
    IdempotencyKey wireKey; ///< what the provider knows it by: another one whenever its content changes
    Command command;
    CommandState state = CommandState::Queued;
    int attempts = 0; ///< how often it was sent under its wire key
    Error error = {};
    UserId
        object; ///< what keeps commands in order: the user that it is about, else the object; before a user is made, a temporary id
    QDateTime submitted;
    QDateTime keySince; ///< the provider cannot know the wire key for longer than since then

    bool waitsForPerson() const
    {
        return state == CommandState::Held || state == CommandState::Parked || state == CommandState::Conflict
            || state == CommandState::Rejected || state == CommandState::Gone;
    }
};

/// A command that the provider confirmed, kept for a while: should the provider be restored from a backup, it is missed there.
struct DoneCommand {
    IdempotencyKey key;
    Command command;
    UserId object;
    QDateTime at;
};

/// The id of a user who is to be made by the command of this key, until the provider gives one.
inline UserId temporaryUser(const IdempotencyKey &key) { return {QStringLiteral("new:") + key.value}; }
inline bool isTemporary(const UserId &user) { return user.value.startsWith(QLatin1String("new:")); }

} // namespace jackfield
