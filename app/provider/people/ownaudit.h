#pragma once

#include "app/provider/people/person.h"
#include "app/provider/store/connection.h"

#include <QDateTime>

namespace jackfield::reference {

/// Writes into the audit of somebody's account what that person did to the own way in: sign-in, password-changed, registered,
/// recovery-code-used, authenticator-added, authenticator-removed. The provider's staff have no account, and no entry. Throws StorageFailure.
void noteOwn(
    Connection &sql, const Person &person, const QString &remote, const QDateTime &now, const QString &action,
    const QString &name = {});

} // namespace jackfield::reference
