#pragma once

#include "core/domain/phonenumber.h"

namespace jackfield::reference {

/// What becomes of a number that nobody has any more.
inline void release(PhoneNumber &number)
{
    number.user = {};
    number.state = QStringLiteral("available");
    number.emergencyState = QStringLiteral("none");
}

} // namespace jackfield::reference
