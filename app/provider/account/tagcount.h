#pragma once

#include "app/provider/store/connection.h"
#include "app/provider/web/answer.h"

namespace jackfield::reference {

/// S4.8: {"tags":[{"name","users"}…]}, by name. Tags are free: each is there as long as a user has it, and is changed with the user.
Answer tagsOf(Connection &sql, qint64 slot);

} // namespace jackfield::reference
