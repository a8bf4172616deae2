#pragma once

#include "core/provider/customerdirectory.h"
#include "core/provider/native/sessiontransport.h"

namespace jackfield {

/// The customers of a provider that speaks our own API.
class NativeDirectory final : public CustomerDirectory {
public:
    /// `level` is the kind of the one who signed in.
    NativeDirectory(std::shared_ptr<SessionTransport> transport, const QUrl &address, const QString &level);

    Async<QList<Customer>> find(const QString &text) override;
    Async<CustomerInformation> information(const AccountId &customer) override;
    Async<QList<PastAccess>> recent() override;
    Async<CustomerAccess> enter(const AccountId &customer, const AccessRequest &request) override;
    Async<bool> leave(const AccountId &customer) override;
    Async<bool> signOut() override;
    Async<QString> freshToken(const QString &over) override;

private:
    HttpRequest request(const QByteArray &method, const QString &path) const;

    std::shared_ptr<SessionTransport> m_transport;
    QUrl m_address;
    QString m_level;
};

} // namespace jackfield
