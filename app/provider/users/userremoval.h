#pragma once

#include "app/provider/api/edit.h"

namespace jackfield::reference {

/// Removes a user: the tombstone, the numbers and telephones that become free, the seats that go back to their pools.
void removeUser(Edit &edit, const User &user);

} // namespace jackfield::reference
