#pragma once

#include "core/provider/httptransport.h"
#include "core/provider/provider.h"

namespace jackfield {

/// Discovery and sign-in of the native API.
class NativeGate final : public ProviderGate {
public:
    explicit NativeGate(std::shared_ptr<HttpTransport> transport);

    Async<ProviderInfo> discover(const QUrl &address) override;
    Async<SignInProgress> signIn(const QUrl &address, const Credentials &credentials) override;
    Async<SignInProgress> takeStep(const QUrl &address, const QString &ticket, const StepAnswer &answer) override;
    Async<LinkInfo> link(const QUrl &address, const QString &token) override;
    Async<bool> useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms) override;
    Async<bool> forgotPassword(const QUrl &address, const QString &login) override;
    std::unique_ptr<Provider>
    open(const QUrl &address, const AccountId &account, const TokenPair &tokens, const KeepToken &keep = {}) override;
    std::unique_ptr<CustomerDirectory>
    openDirectory(const QUrl &address, const TokenPair &tokens, const QString &staffLevel) override;

private:
    std::shared_ptr<HttpTransport> m_transport;
};

} // namespace jackfield
