#pragma once

#include "app/provider/account/choicelist.h"
#include "app/provider/api/edit.h"

namespace jackfield::reference {

/// The list as the account's policies have it, with the revision of its last change.
ChoiceList choicesOf(Connection &sql, ObjectStore &objects, qint64 slot, const QString &which);

/// Puts other items into a list; the policies follow, and what was chosen before stays as it is. Refuses items: required (an id or a name is
/// missing, or a list that must not be empty is), format, length, conflict (an id is there twice, the group's time zone would be gone, or
/// an account without calling plans would get some), unknown (no such IANA time zone; a language that nobody here writes, S3.14).
Answer changeChoices(Edit &edit, const QString &which);

} // namespace jackfield::reference
