#pragma once

#include "core/cache/cache.h"
#include "core/session/session.h"

namespace jackfield {

/// A user of the copy with all parts. Gone: not in the copy.
Result<UserDetails> detailsIn(const Cache &cache, const UserId &id);

} // namespace jackfield
