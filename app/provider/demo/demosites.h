#pragma once

#include "app/provider/store/connection.h"
#include "core/domain/account.h"

namespace jackfield::reference {

/// The sites of the policy, each with one of the demo's administrators as its contact; one of them is not online. Throws StorageFailure.
void writeDemoSites(Connection &sql, qint64 slot, const AccountPolicy &policy);

} // namespace jackfield::reference
