#include "core/session/desk.h"

#include "core/cache/outbox.h"
#include "core/secrets/passwordverifier.h"
#include "core/session/staffsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield {

namespace {

QString secretKey(const QUrl &address, const AccountId &account, const ActorId &actor)
{
    return QStringList{address.toString(), account.value, actor.value}.join(u' ');
}

// One person at one provider, whatever accounts they have there.
QString lockKey(const QUrl &address, const ActorId &who) { return address.toString() + u' ' + who.value; }

QString proxyKey(const QString &proxy) { return QStringLiteral("proxy ") + proxy; }

QString secretKey(const SavedCopy &copy) { return secretKey(copy.address, copy.account.id, copy.actor.id); }

Entry isThere()
{
    Entry entry;
    entry.isConfirmed = true;
    return entry;
}

bool isOffline(const Result<Entry> &entry) { return !entry && entry.error().kind == Error::Kind::Offline; }

OpenSignIn confirming(const QUrl &address, const Actor &who)
{
    OpenSignIn open;
    open.address = address;
    open.confirms = who.id;
    return open;
}

void settle(const std::shared_ptr<QPromise<Result<Entry>>> &promise, const Result<Entry> &entry)
{
    promise->addResult(entry);
    promise->finish();
}

QString secretKey(const Session &session) { return secretKey(session.providerAddress(), session.account().id, session.actor().id); }

} // namespace

Desk::Desk(const QString &root, SecretStore &secrets, AccountSession::MakeGate makeGate, std::shared_ptr<ProxySignIns> proxies)
    : m_copies(root)
    , m_kept(new KeptSignIns(secrets), [](KeptSignIns *kept) { kept->deleteLater(); })
    , m_open(*m_kept, m_clock)
    , m_makeGate(std::move(makeGate))
    , m_proxies(std::move(proxies))
    , m_thread(QStringLiteral("desk"))
    , m_lock(m_kept, m_thread, m_clock)
{
    m_copies.wipeActingCopies();
    m_thread.run([this] { m_gate = m_makeGate(); });
    connect(m_kept.get(), &KeptSignIns::kept, this, [this](const QString &key, bool isKept) {
        if (isKept)
            m_notKept.remove(key);
        else
            m_notKept.insert(key);
        Q_EMIT keptChanged();
    });
}

Async<bool> Desk::tellProxy(const QString &proxy, const QString &user, const QString &password, bool keep)
{
    m_proxies->set(proxy, {user, password});
    const QJsonObject both{{QStringLiteral("user"), user}, {QStringLiteral("password"), password}};
    return keep ? m_kept->keep(proxyKey(proxy), QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact)))
                : readyFuture<Result<bool>>(true);
}

Async<bool> Desk::recallProxy(const QString &proxy)
{
    return thenIn(this, m_kept->read(proxyKey(proxy)), [this, proxy](const Result<QString> &kept) -> Result<bool> {
        if (!kept)
            return tl::unexpected(kept.error());
        const QJsonObject both = QJsonDocument::fromJson(kept->toUtf8()).object();
        const ProxySignIns::SignIn signIn{both[QStringLiteral("user")].toString(), both[QStringLiteral("password")].toString()};
        if (m_proxies->of(proxy) == signIn)
            return failure(Error::Kind::Gone, QStringLiteral("refused"));
        m_proxies->set(proxy, signIn);
        return true;
    });
}

bool Desk::isNotKept(const Session &session) const { return m_notKept.contains(secretKey(session)); }

Desk::~Desk()
{
    m_thread.runBlocking([this] { m_gate.reset(); });
}

Async<ProviderInfo> Desk::discover(const QUrl &address)
{
    return m_thread.runAsync([this, address] { return m_gate->discover(address); });
}

// On the engine's thread. Whoever answers must say that it is a provider before it is given a password.
Async<Desk::Asked> Desk::askProvider(const QUrl &address, const Credentials &credentials)
{
    auto promise = std::make_shared<QPromise<Result<Asked>>>();
    promise->start();
    whenDone(
        m_gate->discover(address), m_thread.context(), [this, address, credentials, promise](const Result<ProviderInfo> &provider) {
            if (!provider) {
                promise->addResult(tl::unexpected(provider.error()));
                promise->finish();
                return;
            }
            whenDone(
                m_gate->signIn(address, credentials), m_thread.context(),
                [promise, name = provider->name, credentials](const Result<SignInProgress> &progress) {
                    QPromise<QString> verifier;
                    verifier.start();
                    promise->addResult(progress.map([&](const SignInProgress &known) {
                        return Asked{name, known, verifier.future()};
                    }));
                    promise->finish();
                    // Nobody waits for it.
                    if (progress)
                        verifier.addResult(passwordverifier::of(credentials.password));
                    verifier.finish();
                });
        });
    return promise->future();
}

Async<Entry> Desk::signIn(const QUrl &address, const Credentials &credentials, bool keep)
{
    OpenSignIn open;
    open.address = address;
    open.keep = keep;
    return begin(open, credentials);
}

Async<Entry> Desk::signInAgain(const std::shared_ptr<Session> &session, const Credentials &credentials)
{
    OpenSignIn open;
    open.address = session->providerAddress();
    open.keep = m_keeping.contains(secretKey(*session));
    open.again = session;
    return begin(open, credentials);
}

Async<Entry> Desk::unlock(const QUrl &address, const Actor &who, const Credentials &credentials)
{
    const auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    const auto here = m_lock.check(lockKey(address, who.id), credentials.password);
    whenDone(here, this, [this, address, who, credentials, promise](const Result<bool> &fits) {
        if (fits)
            return settle(promise, isThere());
        whenDone(begin(confirming(address, who), credentials), this, [promise, here = fits.error()](const Result<Entry> &entry) {
            settle(promise, isOffline(entry) && here.kind != Error::Kind::Gone ? Result<Entry>(tl::unexpected(here)) : entry);
        });
    });
    return promise->future();
}

// The provider first; the password that it took last counts only while it cannot be asked.
Async<Entry> Desk::confirm(const QUrl &address, const Actor &who, const Credentials &credentials)
{
    const auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    const Result<Entry> unreachable = failure(Error::Kind::Offline, QStringLiteral("no-answer"));
    const auto asked = isKnownOffline(address, who.id) ? readyFuture(unreachable) : begin(confirming(address, who), credentials);
    whenDone(asked, this, [this, key = lockKey(address, who.id), credentials, promise](const Result<Entry> &entry) {
        if (!isOffline(entry))
            return settle(promise, entry);
        whenDone(m_lock.check(key, credentials.password), this, [promise, entry](const Result<bool> &fits) {
            if (fits)
                settle(promise, isThere());
            else
                settle(promise, fits.error().kind == Error::Kind::Gone ? entry : Result<Entry>(tl::unexpected(fits.error())));
        });
    });
    return promise->future();
}

// Nobody uses the sign-in any further.
Result<Entry> Desk::confirmed(const OpenSignIn &open, const SignedIn &signedIn)
{
    m_thread.run([this, address = open.address, signedIn] {
        const std::shared_ptr<Provider> provider = m_gate->open(address, signedIn.account.id, signedIn.tokens);
        whenDone(provider->signOut(), m_thread.context(), [provider](const Result<bool> &) {});
    });
    if (signedIn.actor.id != open.confirms)
        return failure(Error::Kind::Rejected, QStringLiteral("other-account"));
    m_lock.keep(lockKey(open.address, open.confirms), open.verifier, signedIn.staffLevel.isEmpty());
    return isThere();
}

bool Desk::isKnownOffline(const QUrl &address, const ActorId &who) const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(), [&](const std::weak_ptr<AccountSession> &weak) {
        const auto session = weak.lock();
        return session && session->providerAddress() == address && session->actor().id == who
            && session->activity().link == Link::Offline;
    });
}

Async<Entry> Desk::begin(const OpenSignIn &begun, const Credentials &credentials)
{
    auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    OpenSignIn open = begun;
    open.login = credentials.login;
    auto asked = m_thread.runAsync([this, address = open.address, credentials] { return askProvider(address, credentials); });
    whenDone(asked, this, [this, open, promise](const Result<Asked> &answer) mutable {
        if (answer) {
            open.providerName = answer->providerName;
            open.verifier = answer->verifier;
        }
        arrive(open, answer.map([](const Asked &known) { return known.progress; }), promise);
    });
    return promise->future();
}

Async<Entry> Desk::takeStep(const OpenSignIn &open, const StepAnswer &answer)
{
    auto promise = std::make_shared<QPromise<Result<Entry>>>();
    promise->start();
    OpenSignIn next = open;
    if (const auto *named = std::get_if<NameAuthenticator>(&answer))
        next.deviceName = named->deviceName;
    auto taken = m_thread.runAsync(
        [this, address = open.address, ticket = open.step.ticket, answer] { return m_gate->takeStep(address, ticket, answer); });
    whenDone(taken, this, [this, next, answer, promise](const Result<SignInProgress> &progress) mutable {
        if (const auto *chosen = std::get_if<SetNewPassword>(&answer); chosen && progress)
            next.verifier = m_thread.run([password = chosen->password] { return passwordverifier::of(password); });
        arrive(next, progress, promise);
    });
    return promise->future();
}

void Desk::arrive(
    const OpenSignIn &open, const Result<SignInProgress> &progress, const std::shared_ptr<QPromise<Result<Entry>>> &to)
{
    const auto answer = [to](Result<Entry> entry) {
        to->addResult(std::move(entry));
        to->finish();
    };
    if (!progress) {
        if (progress.error().code == QLatin1String("ticket-over"))
            m_open.drop();
        return answer(tl::unexpected(progress.error()));
    }
    if (const auto *step = std::get_if<SignInStep>(&*progress)) {
        OpenSignIn next = open;
        next.step = *step;
        if (open.confirms.isEmpty())
            m_open.note(next);
        return answer(Entry{nullptr, next});
    }
    m_open.drop();
    if (!open.confirms.isEmpty())
        return answer(confirmed(open, std::get<SignedIn>(*progress)));
    if (const auto &signedIn = std::get<SignedIn>(*progress); !signedIn.staffLevel.isEmpty()) {
        if (open.again)
            return answer(failure(Error::Kind::Rejected, QStringLiteral("other-account")));
        m_lock.keep(lockKey(open.address, signedIn.actor.id), open.verifier, false);
        return answer(Entry{nullptr, {}, std::make_shared<StaffSession>(m_copies, open.address, signedIn, m_makeGate)});
    }
    whenDone(enter(open, std::get<SignedIn>(*progress)), this, [answer](const Result<std::shared_ptr<Session>> &session) {
        answer(session.map([](const std::shared_ptr<Session> &opened) { return Entry{opened, {}}; }));
    });
}

Async<std::shared_ptr<Session>> Desk::enter(const OpenSignIn &open, const SignedIn &signedIn)
{
    const QString key = secretKey(open.address, signedIn.account.id, signedIn.actor.id);
    // Somebody else's edits must not go out under this name.
    if (open.again && secretKey(*open.again) != key)
        return readyFuture<Result<std::shared_ptr<Session>>>(failure(Error::Kind::Rejected, QStringLiteral("other-account")));
    m_kept->begin(key);
    m_lock.keep(lockKey(open.address, signedIn.actor.id), open.verifier, true);
    KeepToken keeper;
    if (open.keep) {
        m_keeping.insert(key);
        keeper = keeperOf(key);
        keeper(signedIn.tokens.refresh);
    } else {
        m_keeping.remove(key);
        m_notKept.remove(key);
        m_kept->forget(key);
    }
    if (open.again) {
        std::static_pointer_cast<AccountSession>(open.again)->useTokens(signedIn.tokens, keeper);
        return readyFuture<Result<std::shared_ptr<Session>>>(open.again);
    }
    SavedCopy copy;
    copy.folder = m_copies.folderOf(open.address, signedIn.account.id, signedIn.actor.id);
    copy.address = open.address;
    copy.providerName = signedIn.providerName;
    copy.account = signedIn.account;
    copy.actor = signedIn.actor;
    if (const auto session = openIn(copy.folder)) {
        session->useTokens(signedIn.tokens, keeper);
        return readyFuture<Result<std::shared_ptr<Session>>>(std::shared_ptr<Session>(session));
    }
    return this->open(copy, signedIn.tokens, keeper);
}

std::shared_ptr<AccountSession> Desk::openIn(const QString &folder) const { return m_sessions.value(folder).lock(); }

Async<std::shared_ptr<Session>> Desk::open(const SavedCopy &copy, const TokenPair &tokens, const KeepToken &keep)
{
    const auto opened = AccountSession::open(copy, tokens, keep, m_makeGate);
    return thenIn(this, opened, [this, folder = copy.folder](const Result<std::shared_ptr<Session>> &session) {
        if (session)
            m_sessions.insert(folder, std::static_pointer_cast<AccountSession>(*session));
        return session;
    });
}

KeepToken Desk::keeperOf(const QString &key)
{
    return [kept = m_kept, key](const QString &refresh) { return kept->keepFromAfar(key, refresh); };
}

Async<LinkInfo> Desk::link(const QUrl &address, const QString &token)
{
    return m_thread.runAsync([this, address, token] { return m_gate->link(address, token); });
}

Async<bool> Desk::useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms)
{
    return m_thread.runAsync(
        [this, address, token, password, acceptTerms] { return m_gate->useLink(address, token, password, acceptTerms); });
}

Async<bool> Desk::forgotPassword(const QUrl &address, const QString &login)
{
    return m_thread.runAsync([this, address, login] { return m_gate->forgotPassword(address, login); });
}

Async<std::shared_ptr<Session>> Desk::openCopy(const SavedCopy &copy)
{
    if (const auto session = openIn(copy.folder))
        return readyFuture<Result<std::shared_ptr<Session>>>(std::shared_ptr<Session>(session));
    auto opened = open(copy, {}, {});
    // The list is there at once; whether there is a sign-in to go on with, the keychain says later.
    whenDone(opened, this, [this, copy](const Result<std::shared_ptr<Session>> &session) {
        if (!session)
            return;
        const std::weak_ptr<AccountSession> weak = std::static_pointer_cast<AccountSession>(*session);
        const QString key = secretKey(copy);
        whenDone(m_kept->read(key), this, [this, weak, key](const Result<QString> &refresh) {
            const auto session = weak.lock();
            if (!session || !refresh)
                return;
            m_kept->begin(key);
            m_keeping.insert(key);
            session->useTokens({{}, *refresh}, keeperOf(key));
        });
    });
    return opened;
}

bool Desk::hasWaitingChanges(const SavedCopy &copy) { return Outbox::holdsCommands(SavedCopies::outboxOf(copy.folder)); }

Async<bool> Desk::isKept(const SavedCopy &copy)
{
    return m_kept->read(secretKey(copy)).then([](const Result<QString> &token) -> Result<bool> { return token.has_value(); });
}

Async<SignedOut> Desk::signOut(const std::shared_ptr<Session> &session)
{
    auto promise = std::make_shared<QPromise<Result<SignedOut>>>();
    promise->start();
    const QString key = secretKey(*session);
    // To revoke it, it may have to be renewed once more: only then is it forgotten.
    whenDone(session->signOut(), this, [this, key, promise](const Result<bool> &revoked) {
        m_kept->end(key);
        m_keeping.remove(key);
        m_notKept.remove(key);
        whenDone(m_kept->forget(key), this, [promise, revoked](const Result<bool> &forgotten) {
            promise->addResult(SignedOut{revoked.has_value(), forgotten.has_value()});
            promise->finish();
        });
    });
    return promise->future();
}

Async<Forgotten> Desk::forget(std::shared_ptr<Session> session)
{
    const auto promise = std::make_shared<QPromise<Result<Forgotten>>>();
    promise->start();
    const QString folder = m_copies.folderOf(session->providerAddress(), session->account().id, session->actor().id);
    forgetLock(session->providerAddress(), session->actor().id, folder);
    const auto out = signOut(session);
    whenDone(out, this, [session = std::move(session), folder, promise](const Result<SignedOut> &out) mutable {
        session.reset(); // closes the files
        Forgotten forgotten;
        static_cast<SignedOut &>(forgotten) = *out;
        forgotten.folder = folder;
        forgotten.wiped = SavedCopies::wipe(folder, true).has_value();
        promise->addResult(forgotten);
        promise->finish();
    });
    return promise->future();
}

Async<Forgotten> Desk::forget(const SavedCopy &copy)
{
    const auto promise = std::make_shared<QPromise<Result<Forgotten>>>();
    promise->start();
    const QString key = secretKey(copy);
    forgetLock(copy.address, copy.actor.id, copy.folder);
    whenDone(m_kept->read(key), this, [this, copy, key, promise](const Result<QString> &refresh) {
        whenDone(revoke(copy, refresh.value_or(QString())), this, [this, copy, key, promise](const Result<bool> &revoked) {
            whenDone(m_kept->forget(key), this, [copy, promise, revoked](const Result<bool> &gone) {
                Forgotten forgotten;
                forgotten.revoked = revoked.has_value();
                forgotten.forgotten = gone.has_value();
                forgotten.folder = copy.folder;
                forgotten.wiped = SavedCopies::wipe(copy.folder, true).has_value();
                promise->addResult(forgotten);
                promise->finish();
            });
        });
    });
    return promise->future();
}

// Of a copy that nobody has open. One whose sign-in was not kept has none to end.
Async<bool> Desk::revoke(const SavedCopy &copy, const QString &refresh)
{
    if (refresh.isEmpty())
        return readyFuture<Result<bool>>(true);
    return m_thread.runAsync([this, copy, refresh] {
        const std::shared_ptr<Provider> provider = m_gate->open(copy.address, copy.account.id, {{}, refresh});
        return thenIn(m_thread.context(), provider->signOut(), [provider](const Result<bool> &done) { return done; });
    });
}

// It opens the person's other copies too.
void Desk::forgetLock(const QUrl &address, const ActorId &who, const QString &folder)
{
    const QList<SavedCopy> copies = m_copies.list();
    const bool isNeeded = std::any_of(copies.cbegin(), copies.cend(), [&](const SavedCopy &copy) {
        return copy.address == address && copy.actor.id == who && copy.folder != folder;
    });
    if (!isNeeded)
        m_lock.forget(lockKey(address, who));
}

} // namespace jackfield
