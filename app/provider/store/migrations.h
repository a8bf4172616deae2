#pragma once

#include "app/provider/store/connection.h"

namespace jackfield::reference {

/// The version of the schema that this program reads and writes.
int newestSchema();

/// Brings the database to the newest schema, one transaction a step. There is no second way to create one: an empty file is version 0.
/// Throws StorageFailure.
void migrate(Connection &connection);

} // namespace jackfield::reference
