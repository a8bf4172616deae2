#pragma once

#include "app/provider/store/connection.h"

#include <QDateTime>

namespace jackfield::reference {

/// Who manages the demo account: the one who signs in (core/domain/demoaccount.h), another one, and one whose registration mail went
/// astray. Throws StorageFailure.
void writeDemoAdministrators(Connection &sql, qint64 slot, const QDateTime &now);

} // namespace jackfield::reference
