#pragma once

#include <QDateTime>
#include <QSqlDatabase>

namespace jackfield::reference {

/// Who manages the demo account: the one who signs in (core/domain/demoaccount.h), another one, and one whose registration mail went
/// astray. Throws StorageFailure.
void writeDemoAdministrators(const QSqlDatabase &sql, qint64 slot, const QDateTime &now);

} // namespace jackfield::reference
