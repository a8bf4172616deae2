#include "core/session/desk.h"

namespace jackfield {

namespace {

QString secretKey(const QUrl &address, const AccountId &account, const ActorId &actor)
{
    return QStringList{address.toString(), account.value, actor.value}.join(u' ');
}

QString secretKey(const SavedCopy &copy) { return secretKey(copy.address, copy.account.id, copy.actor.id); }

} // namespace

Desk::Desk(const QString &root, SecretStore &secrets, AccountSession::MakeGate makeGate)
    : m_copies(root)
    , m_secrets(secrets)
    , m_makeGate(std::move(makeGate))
    , m_thread(QStringLiteral("desk"))
{
    m_thread.run([this] { m_gate = m_makeGate(); });
}

Desk::~Desk()
{
    m_thread.runBlocking([this] { m_gate.reset(); });
}

Async<ProviderInfo> Desk::discover(const QUrl &address)
{
    return m_thread.runAsync([this, address] { return m_gate->discover(address); });
}

// On the engine's thread. Whoever answers must say that it is a provider before it is given a password.
Async<SignedIn> Desk::signInToProvider(const QUrl &address, const Credentials &credentials)
{
    auto promise = std::make_shared<QPromise<Result<SignedIn>>>();
    promise->start();
    whenDone(
        m_gate->discover(address), m_thread.context(), [this, address, credentials, promise](const Result<ProviderInfo> &provider) {
            if (!provider) {
                promise->addResult(tl::unexpected(provider.error()));
                promise->finish();
                return;
            }
            whenDone(m_gate->signIn(address, credentials), m_thread.context(), [promise](const Result<SignedIn> &signedIn) {
                promise->addResult(signedIn);
                promise->finish();
            });
        });
    return promise->future();
}

Async<std::shared_ptr<Session>> Desk::signIn(const QUrl &address, const Credentials &credentials, bool keep)
{
    auto signedIn = m_thread.runAsync([this, address, credentials] { return signInToProvider(address, credentials); });
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Session>>>>();
    promise->start();
    whenDone(signedIn, this, [this, address, keep, promise](const Result<SignedIn> &result) {
        if (!result) {
            promise->addResult(tl::unexpected(result.error()));
            promise->finish();
            return;
        }
        SavedCopy copy;
        copy.folder = m_copies.folderOf(address, result->account.id, result->actor.id);
        copy.address = address;
        copy.providerName = result->providerName;
        copy.account = result->account;
        copy.actor = result->actor;
        whenDone(
            AccountSession::open(copy, result->token, m_makeGate), this,
            [promise](const Result<std::shared_ptr<Session>> &session) {
                promise->addResult(session);
                promise->finish();
            });
        if (keep) {
            whenDone(m_secrets.write(secretKey(copy), result->token), this, [this](const Result<bool> &kept) {
                if (!kept)
                    Q_EMIT signInNotKept();
            });
        } else {
            m_secrets.remove(secretKey(copy));
        }
    });
    return promise->future();
}

Async<std::shared_ptr<Session>> Desk::openCopy(const SavedCopy &copy)
{
    auto opened = AccountSession::open(copy, {}, m_makeGate);
    // The list is there at once; whether there is a sign-in to go on with, the keychain says later.
    whenDone(opened, this, [this, copy](const Result<std::shared_ptr<Session>> &session) {
        if (!session)
            return;
        const std::weak_ptr<AccountSession> weak = std::static_pointer_cast<AccountSession>(*session);
        whenDone(m_secrets.read(secretKey(copy)), this, [weak](const Result<QString> &token) {
            const auto session = weak.lock();
            if (session && token)
                session->useToken(*token);
        });
    });
    return opened;
}

Async<bool> Desk::isKept(const SavedCopy &copy)
{
    return m_secrets.read(secretKey(copy)).then([](const Result<QString> &token) -> Result<bool> { return token.has_value(); });
}

Async<bool> Desk::forgetSignIn(const Session &session)
{
    return m_secrets.remove(secretKey(session.providerAddress(), session.account().id, session.actor().id));
}

} // namespace jackfield
