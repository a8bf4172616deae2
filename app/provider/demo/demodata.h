#pragma once

#include "app/provider/store/connection.h"

#include <QDateTime>

namespace jackfield::reference {

/// Writes the made-up account "Quillhaven Group" with that many users, its numbers, telephones, licence pools and applications, and its
/// administrator (core/domain/demoaccount.h). The same every time; only dates are counted back from `now`. Inside the caller's
/// transaction. Throws StorageFailure.
void writeDemoAccount(Connection &sql, int users, const QDateTime &now);

} // namespace jackfield::reference
