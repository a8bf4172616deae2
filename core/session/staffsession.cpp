#include "core/session/staffsession.h"

#include "core/cache/outbox.h"

namespace jackfield {

StaffSession::StaffSession(
    const SavedCopies &copies, const QUrl &address, const SignedIn &signedIn, AccountSession::MakeGate makeGate)
    : m_copies(copies)
    , m_address(address)
    , m_actor(signedIn.actor)
    , m_providerName(signedIn.providerName)
    , m_makeGate(std::move(makeGate))
    , m_tokens(
          new TokenDesk([this](const QString &over) { return freshToken(over); }), [](TokenDesk *desk) { desk->deleteLater(); })
    , m_thread(QStringLiteral("staff"))
{
    m_thread.run([this, tokens = signedIn.tokens, level = signedIn.staffLevel] {
        m_gate = m_makeGate();
        m_directory = m_gate->openDirectory(m_address, tokens, level);
    });
}

StaffSession::~StaffSession()
{
    m_tokens->close();
    m_thread.runBlocking([this] {
        m_directory.reset();
        m_gate.reset();
    });
}

template<class T>
Async<T> StaffSession::asked(std::function<Async<T>(CustomerDirectory &)> ask)
{
    const auto answer = m_thread.runAsync([this, ask = std::move(ask)] { return ask(*m_directory); });
    whenDone(answer, this, [this](const Result<T> &result) {
        if (!result && result.error().kind == Error::Kind::Auth)
            Q_EMIT signedOut();
    });
    return answer;
}

Async<QList<Customer>> StaffSession::find(const QString &text)
{
    return asked<QList<Customer>>([text](CustomerDirectory &directory) { return directory.find(text); });
}

Async<CustomerInformation> StaffSession::information(const AccountId &customer)
{
    return asked<CustomerInformation>([customer](CustomerDirectory &directory) { return directory.information(customer); });
}

Async<QList<PastAccess>> StaffSession::recent()
{
    return asked<QList<PastAccess>>([](CustomerDirectory &directory) { return directory.recent(); });
}

Async<std::shared_ptr<Session>> StaffSession::enter(const Customer &customer, const AccessRequest &request)
{
    const auto entered = asked<CustomerAccess>(
        [id = customer.account.id, request](CustomerDirectory &directory) { return directory.enter(id, request); });
    const auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Session>>>>();
    promise->start();
    whenDone(entered, this, [this, customer, promise](const Result<CustomerAccess> &access) {
        if (!access) {
            promise->addResult(tl::unexpected(access.error()));
            promise->finish();
            return;
        }
        whenDone(open(customer, *access), this, [this, customer, promise](const Result<std::shared_ptr<Session>> &session) {
            if (session)
                m_entered.insert(customer.account.id.value, *session);
            else
                leave(customer.account.id); // nobody is there to use it
            promise->addResult(session);
            promise->finish();
        });
    });
    return promise->future();
}

// The token is renewed by whoever signed in; what the session gets of it is over in minutes.
Async<std::shared_ptr<Session>> StaffSession::open(const Customer &customer, const CustomerAccess &access)
{
    SavedCopy copy;
    copy.folder = m_copies.folderOf(m_address, customer.account.id, m_actor.id);
    copy.address = m_address;
    copy.providerName = m_providerName;
    copy.account = customer.account;
    copy.actor = m_actor;
    copy.access = access;
    TokenPair tokens;
    tokens.renew = TokenDesk::renewer(m_tokens);
    return AccountSession::open(copy, tokens, {}, m_makeGate);
}

Async<bool> StaffSession::leave(const AccountId &customer)
{
    return asked<bool>([customer](CustomerDirectory &directory) { return directory.leave(customer); });
}

Async<bool> StaffSession::signOut()
{
    return m_thread.runAsync([this] { return m_directory->signOut(); });
}

bool StaffSession::hasWaitingChanges(const AccountId &customer) const
{
    if (const auto session = m_entered.value(customer.value).lock())
        return !session->commands().isEmpty();
    return Outbox::holdsCommands(SavedCopies::outboxOf(m_copies.folderOf(m_address, customer, m_actor.id)));
}

Async<QString> StaffSession::freshToken(const QString &over)
{
    return asked<QString>([over](CustomerDirectory &directory) { return directory.freshToken(over); });
}

} // namespace jackfield
