#pragma once

#include "core/domain/change.h"
#include "core/domain/fieldedit.h"
#include "core/domain/usersetup.h"

#include <QDateTime>

#include <variant>

namespace jackfield {

/// Set Up a User with its number, licence, applications and device: one atomic request.
struct SetUpUser {
    UserSetup setup;
    bool operator==(const SetUpUser &) const = default;
};

/// Change fields of an object that is there, or of a user who is being set up: then its id is that command's temporary one.
struct ChangeObject {
    ObjectRef object;
    QString name;            ///< as people know it, or whose part it is, for lists
    qint64 baseRevision = 0; ///< what the person looked at; 0 for a part that nobody has changed yet
    QList<FieldEdit> edits;
    UserId holder = {}; ///< of an emergency address: who has the number, so that it follows that user's edits
    bool operator==(const ChangeObject &) const = default;
};

inline ChangeObject changeUser(const UserId &user, const QString &name, qint64 baseRevision, const QList<FieldEdit> &edits)
{
    return {{ObjectKind::User, user.value}, name, baseRevision, edits};
}

/// Remove a user, and free the number and device.
struct RemoveUser {
    UserId user;
    QString name;
    qint64 baseRevision = 0;
    bool operator==(const RemoveUser &) const = default;
};

/// What a person wants. A new intent is a new alternative here; the compiler then names every place that must know it. Nothing
/// secret may stand in a command: it is written to disk.
using Command = std::variant<SetUpUser, ChangeObject, RemoveUser>;

/// A key that nobody else has (RFC 9562).
IdempotencyKey freshKey();

/// The word for the kind of command in files and logs: "set-up-user".
QString commandKind(const Command &command);
/// The name of what it is about, for people: the new user's name.
QString commandSubject(const Command &command);
/// The object that it is about; nothing for one that makes a user.
std::optional<ObjectRef> commandObject(const Command &command);
/// The user that it is about; empty for one that makes a user, or is not about one.
UserId commandUser(const Command &command);
/// The revision that it was made for.
qint64 baseRevision(const Command &command);
/// Whether it does not say for which revision it was made, so that the object must be looked at first.
bool lacksRevision(const Command &command);
/// The same command, about another user, or for another revision.
Command withUser(Command command, const UserId &user);
Command withBaseRevision(Command command, qint64 revision);

} // namespace jackfield
