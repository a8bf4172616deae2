#pragma once

#include "core/base/error.h"
#include "core/domain/emergencyaddress.h"

#include <QList>

namespace jackfield {

/// S2.18. Codes: required, format (region, postal code), unknown (country).
QList<FieldError> checkEmergencyAddress(const EmergencyAddress &address);

/// The address as it is usually written: what "k1a0b1", "558021234" and "mn" mean. What cannot be told stays as it is.
EmergencyAddress usuallyWritten(EmergencyAddress address);

} // namespace jackfield
