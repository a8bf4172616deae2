#pragma once

#include "app/provider/api/edit.h"
#include "core/domain/emergencyaddress.h"

namespace jackfield::reference {

/// S2.14: a number that was assigned becomes active. Refuses state conflict when there is nothing to activate.
Answer activateNumber(Edit &edit, const QString &number);

/// S2.16 to S2.19: the address of a number that somebody has, or that is active on an account without users. One that can be found
/// verifies number and user, any other is kept and rejects them; the answer's `suggestion` says how it is usually written.
Answer changeEmergencyAddress(Edit &edit, const QString &number);

} // namespace jackfield::reference
