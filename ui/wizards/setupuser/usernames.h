#pragma once

#include "core/domain/usersetup.h"

#include <QStringList>

namespace jackfield {

/// Names of letters and digits to propose for somebody, the best one first (S4.11): initial and last name, what stands before the @, the
/// digits of the number, then the first of them with a counter. Empty as long as nobody knows the name.
QStringList proposedUsernames(const UserSetup &setup);

} // namespace jackfield
