#pragma once

#include "app/provider/api/edit.h"
#include "core/domain/emergencyaddress.h"

namespace jackfield::reference {

/// S2.14: a number that was assigned becomes active. Refuses state conflict when there is nothing to activate.
Answer activateNumber(Edit &edit, const QString &number);

/// S2.16 to S2.19: the address of a number that somebody has; a good one verifies number and user.
Answer changeEmergencyAddress(Edit &edit, const QString &number);

} // namespace jackfield::reference
