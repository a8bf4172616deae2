#pragma once

#include "app/provider/api/edit.h"
#include "app/provider/store/objectstore.h"
#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/usersetup.h"

namespace jackfield::reference {

/// What setting up a user is going to write: worked out whole, with every rule asked, before anything is written.
struct SetupPlan {
    User user;
    std::optional<PhoneNumber> number;
    std::optional<Licence> licence; ///< there whenever the plan has no errors
    QList<Application> seats;       ///< limited applications that give away a seat
    std::optional<Device> device;
    QList<FieldError> errors; ///< all that is wrong, not only the first; nothing may be written when there is any
};

/// Who asks, and when.
struct SetupContext {
    qint64 slot = 0;
    AccountPolicy policy;
    QString actorName;
    QString now; ///< ISO 8601, UTC
};

/// Reads the account inside the caller's write transaction, so what was free while planning is free while writing.
SetupPlan planUserSetup(const UserSetup &setup, const SetupContext &context, ObjectStore &objects);

/// Writes a plan without errors: user, number, licence, applications, device.
void carryOut(SetupPlan &plan, Edit &edit);

} // namespace jackfield::reference
