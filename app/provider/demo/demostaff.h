#pragma once

#include "app/provider/store/connection.h"

namespace jackfield::reference {

/// The provider's own people (core/domain/demostaff.h). Throws StorageFailure.
void writeDemoStaff(Connection &sql);

} // namespace jackfield::reference
