#pragma once

#include "core/base/enginethread.h"
#include "core/secrets/secretstore.h"
#include "core/session/accountsession.h"
#include "core/session/savedcopies.h"

namespace jackfield {

/// The FrontDesk over real providers, keychain and folders.
class Desk final : public FrontDesk {
    Q_OBJECT

public:
    /// `root` is the folder of all copies; the store outlives the desk.
    Desk(const QString &root, SecretStore &secrets, AccountSession::MakeGate makeGate);
    ~Desk() override;

    Async<ProviderInfo> discover(const QUrl &address) override;
    Async<std::shared_ptr<Session>> signIn(const QUrl &address, const Credentials &credentials, bool keep) override;
    Async<std::shared_ptr<Session>> openCopy(const SavedCopy &copy) override;
    QList<SavedCopy> copies() const override { return m_copies.list(); }

    /// Whether the keychain has a sign-in for this copy.
    Async<bool> isKept(const SavedCopy &copy);
    /// Removes the sign-in of this session's account from the keychain.
    Async<bool> forgetSignIn(const Session &session);

private:
    Async<SignedIn> signInToProvider(const QUrl &address, const Credentials &credentials);

    SavedCopies m_copies;
    SecretStore &m_secrets;
    AccountSession::MakeGate m_makeGate;
    EngineThread m_thread;
    std::unique_ptr<ProviderGate> m_gate;
};

} // namespace jackfield
