#pragma once

#include "app/provider/api/edit.h"
#include "core/domain/administrator.h"

namespace jackfield::reference {

// Adding, changing and removing administrators (S0, S3). What is refused is answered by field; then nothing may be committed.

/// Adds the administrator of the body, with the mail that the account's policy wants: a registration link (S0.7) or a temporary password
/// (S3.15).
Answer addAdministrator(Edit &edit);
Answer changeAdministrator(Edit &edit, const QString &id);
/// S0.13. The last one and oneself are refused (last, conflict).
Answer removeAdministrator(Edit &edit, const QString &id);
/// S0.16: the first mail again; what stood in the one before is good for nothing any more. Refused (state conflict) once registered.
Answer resendRegistration(Edit &edit, const QString &id);

/// The administrator and the person who signs in, together.
void putAdministrator(Edit &edit, Administrator &administrator);

} // namespace jackfield::reference
