#pragma once

#include "core/base/result.h"
#include "core/cache/queuedcommand.h"
#include "core/domain/conflictchoice.h"
#include "core/domain/user.h"

#include <optional>

namespace jackfield {

/// What a command in Conflict asks: for which fields a side must be chosen; empty: one choice for all of it.
QStringList disputedFields(const QueuedCommand &command);

/// The command as the choice makes it, to be sent under a new key; nothing: there is nothing left to do. The choice is in it: it is not
/// asked again unless the same field is changed once more. Rejected, "choice-missing": not all fields have a side.
Result<std::optional<Command>> settled(const QueuedCommand &command, const ConflictChoice &choice);

/// The provider's user in an Error of kind Conflict.
std::optional<User> currentUser(const Error &error);
/// An Error of kind Conflict that carries `user`.
Error conflictWith(const User &user, const QString &code);

} // namespace jackfield
