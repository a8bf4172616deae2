#pragma once

#include "core/base/error.h"
#include "core/domain/emergencyaddress.h"

#include <QList>

namespace jackfield {

/// S2.18. Codes: required, format (region, postal code), unknown (country).
QList<FieldError> checkEmergencyAddress(const EmergencyAddress &address);

} // namespace jackfield
