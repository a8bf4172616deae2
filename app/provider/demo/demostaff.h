#pragma once

#include <QSqlDatabase>

namespace jackfield::reference {

/// The provider's own people (core/domain/demostaff.h), and customers of other types for them to find. Throws StorageFailure.
void writeDemoStaff(const QSqlDatabase &sql);

} // namespace jackfield::reference
