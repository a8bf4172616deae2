#pragma once

#include "core/base/enginethread.h"
#include "core/session/accountsession.h"
#include "core/session/customerdesk.h"
#include "core/session/savedcopies.h"
#include "core/session/tokendesk.h"

namespace jackfield {

/// A CustomerDesk over a provider. The sign-in of one who can enter every customer's account is never kept: it ends with the program.
class StaffSession final : public CustomerDesk {
    Q_OBJECT

public:
    StaffSession(const SavedCopies &copies, const QUrl &address, const SignedIn &signedIn, AccountSession::MakeGate makeGate);
    ~StaffSession() override;

    Actor actor() const override { return m_actor; }
    QString providerName() const override { return m_providerName; }
    QUrl providerAddress() const override { return m_address; }

    Async<QList<Customer>> find(const QString &text) override;
    Async<CustomerInformation> information(const AccountId &customer) override;
    Async<QList<PastAccess>> recent() override;
    Async<std::shared_ptr<Session>> enter(const Customer &customer, const AccessRequest &request) override;
    Async<bool> leave(const AccountId &customer) override;
    Async<bool> signOut() override;
    bool hasWaitingChanges(const AccountId &customer) const override;

    Async<QString> freshToken(const QString &over);

private:
    template<class T>
    Async<T> asked(std::function<Async<T>(CustomerDirectory &)> ask);
    Async<std::shared_ptr<Session>> open(const Customer &customer, const CustomerAccess &access);

    SavedCopies m_copies;
    QUrl m_address;
    Actor m_actor;
    QString m_providerName;
    AccountSession::MakeGate m_makeGate;
    QHash<QString, std::weak_ptr<Session>> m_entered; ///< by customer
    std::shared_ptr<TokenDesk> m_tokens;              ///< what sessions in customers' accounts ask, which may outlive this one
    EngineThread m_thread;
    std::unique_ptr<ProviderGate> m_gate;
    std::unique_ptr<CustomerDirectory> m_directory;
};

} // namespace jackfield
