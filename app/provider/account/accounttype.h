#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/usersetuprules.h"

namespace jackfield::reference {

// What there is on an account of one type, and what it lacks.

/// S4.20, S3.6: what a user can be made, the highest first, as the table of core/domain/accesslevels.h has it. Of two levels with the same
/// rank the second is the account managers' own.
Choices adminLevelsOf(const QString &accountType);

/// checkUserSetup() of the domain, and what was given although the account has no such field: username, site, callingPlan, signInId (code
/// unknown).
QList<FieldError> checkUserOn(const AccountPolicy &policy, const UserSetup &setup, const std::optional<Licence> &licence);

} // namespace jackfield::reference
