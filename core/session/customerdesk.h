#pragma once

#include "core/domain/customer.h"
#include "core/session/session.h"

namespace jackfield {

/// The front desk of one of the provider's own people, on the GUI thread: finds customers and enters their accounts, each in a session of
/// its own with its own files and connection. Errors: Offline, Auth, Forbidden, Rejected with the field, Gone, Cache.
class CustomerDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Actor actor() const = 0;
    virtual QString providerName() const = 0;
    virtual QUrl providerAddress() const = 0;

    virtual Async<QList<Customer>> find(const QString &text) = 0;
    virtual Async<CustomerInformation> information(const AccountId &customer) = 0;
    virtual Async<QList<PastAccess>> recent() = 0;
    /// Takes access and opens the account. When the last one who has the session lets it go, its copy is wiped from this computer, unless
    /// the customer's policy lets it stay; changes that wait stay in any case, until they are sent or Session::discardOnClose().
    virtual Async<std::shared_ptr<Session>> enter(const Customer &customer, const AccessRequest &request) = 0;
    /// Gives the access back.
    virtual Async<bool> leave(const AccountId &customer) = 0;
    virtual Async<bool> signOut() = 0;
    /// Whether changes for this customer wait on this computer from an earlier access.
    virtual bool hasWaitingChanges(const AccountId &customer) const = 0;

Q_SIGNALS:
    void signedOut(); ///< the provider has ended the sign-in
};

} // namespace jackfield
