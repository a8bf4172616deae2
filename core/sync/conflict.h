#pragma once

#include "core/base/result.h"
#include "core/cache/queuedcommand.h"
#include "core/domain/conflictchoice.h"
#include "core/domain/merge.h"

#include <optional>

namespace jackfield {

/// What a command in Conflict asks: for which fields a side must be chosen; empty: one choice for all of it.
QStringList disputedFields(const QueuedCommand &command);

/// The command as the choice makes it, to be sent under a new key; nothing: there is nothing left to do. The choice is in it: it is not
/// asked again unless the same field is changed once more. Rejected, "choice-missing": not all fields have a side.
Result<std::optional<Command>> settled(const QueuedCommand &command, const ConflictChoice &choice);

/// The provider's object of that kind in an Error of kind Conflict.
std::optional<Change> currentObject(const Error &error, ObjectKind kind);
/// An Error of kind Conflict that carries the object.
Error conflictWith(const Change &object, const QString &code);

/// The object by its field table; nothing for one that is gone.
QJsonObject jsonOf(const Change &object);

/// Edits that meet an object which changed meanwhile; see merge.h.
Rebased rebase(const QList<FieldEdit> &edits, const Change &theirs);

} // namespace jackfield
