#pragma once

#include "core/domain/change.h"
#include "core/domain/fieldedit.h"
#include "core/domain/usersetup.h"

#include <QDateTime>
#include <QJsonObject>

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

/// Add an object of its own: an administrator, or a telephone that a user gets at once.
struct AddObject {
    ObjectKind kind = ObjectKind::Administrator;
    QString name;       ///< as people will know it, for lists
    QJsonObject fields; ///< the body of its request; nothing secret
    UserId holder = {}; ///< of a telephone: who gets it; may be one who is being set up
    bool operator==(const AddObject &) const = default;
};

/// Remove an object for good: a user, which frees number, telephones and licences; an administrator, whose sites pass to who removes.
struct RemoveObject {
    ObjectRef object;
    QString name;
    qint64 baseRevision = 0;
    bool operator==(const RemoveObject &) const = default;
};

inline RemoveObject removeUser(const UserId &user, const QString &name, qint64 baseRevision)
{
    return {{ObjectKind::User, user.value}, name, baseRevision};
}

/// What is done to an object otherwise than by changing its fields.
enum class Action {
    ActivateNumber, ///< so that it takes calls (S2.14)
    AssignDevice,   ///< to the holder; details: ports, lineNumber, lineName (S1.15, S1.17, S1.19, S4.26)
    ReleaseDevice,  ///< Remove Device Assignment: from the holder (S1.16)
    ReplaceUser     ///< somebody else takes over number and telephones (S2.3); details: the new person's fields
};

struct ActOnObject {
    Action action = Action::ActivateNumber;
    ObjectRef object;
    QString name;
    qint64 baseRevision = 0;
    UserId holder = {}; ///< of the number or telephone, before or after it; may be one who is being set up
    QJsonObject details = {};
    bool operator==(const ActOnObject &) const = default;
};

/// Whether the object, by its field table, is as the action leaves it.
bool isDone(const ActOnObject &act, const QJsonObject &object);

/// Whether it was meant for another holder than the object has by now, or for another person, so that somebody must say again.
bool isForAnother(const ActOnObject &act, const QJsonObject &object);

/// What a person wants. A new intent is a new alternative here; the compiler then names every place that must know it. Nothing
/// secret may stand in a command: it is written to disk.
using Command = std::variant<SetUpUser, ChangeObject, AddObject, RemoveObject, ActOnObject>;

/// Switches off whatever forwards the user's calls (S2.21).
ChangeObject forwardingOff(const User &user, const UserCalling &calling);

/// A key that nobody else has (RFC 9562).
IdempotencyKey freshKey();

/// The word for the kind of command in files and logs: "set-up-user".
QString commandKind(const Command &command);
/// The name of what it is about, for people: the new user's name.
QString commandSubject(const Command &command);
/// The object that it is about; nothing for one that makes it.
std::optional<ObjectRef> commandObject(const Command &command);
/// The user that it is about, or who has or gets the object; empty for one that makes a user, or is not about one.
UserId commandUser(const Command &command);
/// The revision that it was made for.
qint64 baseRevision(const Command &command);
/// Whether it does not say for which revision it was made, so that the object must be looked at first.
bool lacksRevision(const Command &command);
/// The same command, about another user, or for another revision.
Command withUser(Command command, const UserId &user);
Command withBaseRevision(Command command, qint64 revision);

} // namespace jackfield
