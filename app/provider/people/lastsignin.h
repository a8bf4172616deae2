#pragma once

#include "app/provider/people/person.h"
#include "app/provider/store/connection.h"

#include <QDateTime>

namespace jackfield::reference {

/// Writes "last sign-in" into the user or administrator, and that an invited administrator is active from now on. Inside the caller's
/// write transaction.
void noteSignIn(Connection &sql, const Person &person, const QDateTime &now);

} // namespace jackfield::reference
