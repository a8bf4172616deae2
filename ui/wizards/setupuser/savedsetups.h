#pragma once

#include "core/domain/pastedusers.h"
#include "core/session/session.h"

#include <functional>

namespace jackfield {

/// Whether somebody whose set-up was handed in before the program was killed is saved already: in the outbox, or done.
namespace SavedSetups {

/// In the outbox, other than as the command `besides`.
bool waits(const Session &session, const UserSetup &setup, const IdempotencyKey &besides);
/// The same of a line of a table, by name and address.
bool waits(const Session &session, const PastedUser &person);
/// The same, or a user of the copy.
void find(
    Session &session, const UserSetup &setup, const IdempotencyKey &besides, QObject *context,
    std::function<void(bool isSaved)> then);

} // namespace SavedSetups

} // namespace jackfield
