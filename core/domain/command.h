#pragma once

#include "core/domain/usersetup.h"

#include <QDateTime>

#include <variant>

namespace jackfield {

/// Set Up a User with its number, licence, applications and device: one atomic request.
struct SetUpUser {
    UserSetup setup;
    bool operator==(const SetUpUser &) const = default;
};

/// What a person wants. A new intent is a new alternative here; the compiler then names every place that must know it. Nothing
/// secret may stand in a command: it is written to disk.
using Command = std::variant<SetUpUser>;

/// The word for the kind of command in files and logs: "set-up-user".
QString commandKind(const Command &command);
/// The name of what it is about, for people: the new user's name.
QString commandSubject(const Command &command);

} // namespace jackfield
