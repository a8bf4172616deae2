#pragma once

#include "core/domain/user.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace jackfield::reference {

/// Puts the welcome mail (S4.2) with its password link among the mails to send, inside the caller's transaction: the mail is committed
/// with what it speaks of. Throws StorageFailure.
void queueWelcomeMail(const QSqlDatabase &sql, qint64 slot, const User &user, const QDateTime &now);

} // namespace jackfield::reference
