#pragma once

#include "core/domain/emergencyaddress.h"

namespace jackfield::reference {

// What a provider that has no street directory can tell of an emergency address of the right form (S2.17, S2.18).

/// Whether the postal code can be in the state or province: by the first digit of a ZIP code, by the first letter of a Canadian one.
bool canBeFound(const EmergencyAddress &address);

/// The address as it is usually written, in the province that a Canadian postal code is of. What cannot be told stays as it is.
EmergencyAddress suggestionFor(EmergencyAddress address);

} // namespace jackfield::reference
