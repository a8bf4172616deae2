#pragma once

#include "core/base/enginethread.h"
#include "core/provider/proxysignins.h"
#include "core/session/accountsession.h"
#include "core/session/frontdesk.h"
#include "core/session/locallock.h"
#include "core/session/opensignins.h"
#include "core/session/savedcopies.h"

namespace jackfield {

/// How a sign-out went. What could not be done is said: the sign-in is over on this computer all the same.
struct SignedOut {
    bool revoked = false;   ///< the provider has ended it
    bool forgotten = false; ///< the keychain was read back, and has it no more
};

/// What is left of an account that was forgotten.
struct Forgotten : SignedOut {
    bool wiped = false; ///< its files were looked for, and are not there any more
    QString folder;
};

/// The FrontDesk over real providers, keychain and folders.
class Desk final : public FrontDesk {
    Q_OBJECT

public:
    /// `root` is the folder of all copies; the store outlives the desk. `proxies` are those of the gates' transports.
    Desk(
        const QString &root, SecretStore &secrets, AccountSession::MakeGate makeGate,
        std::shared_ptr<ProxySignIns> proxies = std::make_shared<ProxySignIns>());
    ~Desk() override;

    Async<ProviderInfo> discover(const QUrl &address) override;
    Async<Entry> signIn(const QUrl &address, const Credentials &credentials, bool keep) override;
    Async<Entry> signInAgain(const std::shared_ptr<Session> &session, const Credentials &credentials) override;
    Async<Entry> unlock(const QUrl &address, const Actor &who, const Credentials &credentials) override;
    Async<Entry> confirm(const QUrl &address, const Actor &who, const Credentials &credentials) override;
    Async<Entry> takeStep(const OpenSignIn &open, const StepAnswer &answer) override;
    Async<OpenSignIn> leftOpen() override { return m_open.left(); }
    void dropOpen() override { m_open.drop(); }
    Async<LinkInfo> link(const QUrl &address, const QString &token) override;
    Async<bool> useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms) override;
    Async<bool> forgotPassword(const QUrl &address, const QString &login) override;
    Async<std::shared_ptr<Session>> openCopy(const SavedCopy &copy) override;
    QList<SavedCopy> copies() const override { return m_copies.list(); }
    Async<bool> tellProxy(const QString &proxy, const QString &user, const QString &password, bool keep) override;
    Async<bool> recallProxy(const QString &proxy) override;
    bool isNotKept(const Session &session) const override;

    /// Whether changes wait in a copy that nobody has open.
    static bool hasWaitingChanges(const SavedCopy &copy);
    /// Whether the keychain has a sign-in for this copy.
    Async<bool> isKept(const SavedCopy &copy);
    /// Ends the sign-in at the provider, in the keychain and here.
    Async<SignedOut> signOut(const std::shared_ptr<Session> &session);
    /// The same, and takes its files from this computer, with what waits to be sent. To be called by the last one who has the session.
    Async<Forgotten> forget(std::shared_ptr<Session> session);
    /// The same for a copy that nobody has open.
    Async<Forgotten> forget(const SavedCopy &copy);

private:
    struct Asked {
        QString providerName;
        SignInProgress progress;
        QFuture<QString> verifier; ///< of the password
    };

    Async<Asked> askProvider(const QUrl &address, const Credentials &credentials);
    Async<Entry> begin(const OpenSignIn &open, const Credentials &credentials);
    void arrive(const OpenSignIn &open, const Result<SignInProgress> &progress, const std::shared_ptr<QPromise<Result<Entry>>> &to);
    Result<Entry> confirmed(const OpenSignIn &open, const SignedIn &signedIn);
    bool isKnownOffline(const QUrl &address, const ActorId &who) const;
    Async<std::shared_ptr<Session>> enter(const OpenSignIn &open, const SignedIn &signedIn);
    Async<bool> revoke(const SavedCopy &copy, const QString &refresh);
    void forgetLock(const QUrl &address, const ActorId &who, const QString &folder);
    KeepToken keeperOf(const QString &key);
    Async<std::shared_ptr<Session>> open(const SavedCopy &copy, const TokenPair &tokens, const KeepToken &keep);
    std::shared_ptr<AccountSession> openIn(const QString &folder) const; ///< null: nobody has it open

    SystemClock m_clock;
    SavedCopies m_copies;
    std::shared_ptr<KeptSignIns> m_kept; ///< a session may outlive the desk
    OpenSignIns m_open;
    QHash<QString, std::weak_ptr<AccountSession>> m_sessions; ///< by folder: its files are open once
    QSet<QString> m_keeping;                                  ///< what shall outlive the program
    QSet<QString> m_notKept;                                  ///< what will not, though it shall
    AccountSession::MakeGate m_makeGate;
    std::shared_ptr<ProxySignIns> m_proxies; ///< what the gates tell them
    EngineThread m_thread;
    std::unique_ptr<ProviderGate> m_gate;
    LocalLock m_lock;
};

} // namespace jackfield
