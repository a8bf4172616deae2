#pragma once

#include "core/base/async.h"
#include "core/domain/customer.h"

namespace jackfield {

/// What the provider's own people may ask outside of any customer's account: one signed-in connection. Lives on the engine's thread.
/// Errors: as Provider. Nothing is retried in here.
class CustomerDirectory {
public:
    virtual ~CustomerDirectory() = default;

    virtual Async<QList<Customer>> find(const QString &text) = 0; ///< by a part of the name or number (S1.5)
    virtual Async<CustomerInformation> information(const AccountId &customer) = 0;
    virtual Async<QList<PastAccess>> recent() = 0; ///< the newest first
    /// Rejected: field `reason`, `mode` or `minutes`. Another access of the same person to the same customer ends.
    virtual Async<CustomerAccess> enter(const AccountId &customer, const AccessRequest &request) = 0;
    virtual Async<bool> leave(const AccountId &customer) = 0;
    virtual Async<bool> signOut() = 0;
    /// An access token other than this one, which is over: what a session in a customer's account goes on with.
    virtual Async<QString> freshToken(const QString &over) = 0;
};

} // namespace jackfield
