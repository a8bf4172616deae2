#pragma once

#include "app/provider/store/connection.h"
#include "core/domain/phonenumber.h"

#include <QDateTime>

namespace jackfield::reference {

// A number that nobody has any more rests ("cooling-down") before the next one gets it, so that who dials the old holder does not ring at
// somebody else's. How long is the provider's fact numberRestHours; without it a number is available at once. Throws StorageFailure.

/// Takes the number from its holder. The caller writes it.
void release(Connection &sql, qint64 slot, PhoneNumber &number, const QDateTime &now);

bool hasRestedNumbers(Connection &sql, const QDateTime &now);
/// Makes the numbers available whose rest is over. Inside a write.
void wakeNumbers(Connection &sql, const QDateTime &now);

} // namespace jackfield::reference
