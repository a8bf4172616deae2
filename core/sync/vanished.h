#pragma once

#include "core/cache/queuedcommand.h"
#include "core/domain/user.h"

#include <optional>

namespace jackfield {

/// Which confirmed commands are undone by another history, in which a user is `now` what was `copied` before. Only what could be seen in the
/// copy counts: what somebody changed or removed since is not missed. Each is made for the user as it is now.
QList<DoneCommand> vanished(const QList<DoneCommand> &done, const std::optional<User> &copied, const std::optional<User> &now);

} // namespace jackfield
