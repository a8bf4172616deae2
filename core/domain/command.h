#pragma once

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

/// Change fields of a user who is there, or who is being set up: then `user` is that command's temporary id.
struct ChangeUser {
    UserId user;
    QString name;            ///< as people know the user, for lists
    qint64 baseRevision = 0; ///< what the person looked at
    QList<FieldEdit> edits;
    bool operator==(const ChangeUser &) const = default;
};

/// Remove a user, and free the number and device.
struct RemoveUser {
    UserId user;
    QString name;
    qint64 baseRevision = 0;
    bool operator==(const RemoveUser &) const = default;
};

/// What a person wants. A new intent is a new alternative here; the compiler then names every place that must know it. Nothing
/// secret may stand in a command: it is written to disk.
using Command = std::variant<SetUpUser, ChangeUser, RemoveUser>;

/// The word for the kind of command in files and logs: "set-up-user".
QString commandKind(const Command &command);
/// The name of what it is about, for people: the new user's name.
QString commandSubject(const Command &command);
/// The user that it is about; empty for one that makes a user.
UserId commandUser(const Command &command);
/// The revision that it was made for; 0: it is not about a revision.
qint64 baseRevision(const Command &command);
/// The same command, about another id, or for another revision.
Command withUser(Command command, const UserId &user);
Command withBaseRevision(Command command, qint64 revision);

} // namespace jackfield
