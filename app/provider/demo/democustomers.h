#pragma once

#include "app/provider/store/connection.h"

#include <QDateTime>
#include <QList>

namespace jackfield::reference {

/// A customer besides Quillhaven: one of each other type of account, with an administrator who signs in with demo::password().
struct DemoCustomer {
    const char *id;
    const char *number; ///< of the account
    const char *name;
    const char *type;
    const char *administrator; ///< id
    const char *firstName;
    const char *lastName;
    const char *email;
    const char *sites; ///< with commas between them
};

const QList<DemoCustomer> &demoCustomers();

/// The customers with what their type of account has (policyFor()): sites, licences and users, devices, and four numbers each with a verified
/// emergency address, one of which waits for its activation. Throws StorageFailure.
void writeDemoCustomers(Connection &sql, const QDateTime &now);

} // namespace jackfield::reference
