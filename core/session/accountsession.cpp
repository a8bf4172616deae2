#include "core/session/accountsession.h"

#include "core/base/logging.h"
#include "core/domain/extensiontext.h"
#include "core/domain/fieldjson.h"
#include "core/models/usersmodel.h"
#include "core/session/historykeeper.h"
#include "core/session/savedcopies.h"
#include "core/session/userdetails.h"
#include "core/sync/conflict.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>

namespace jackfield {

namespace {

CommandStatus statusOf(const QueuedCommand &command, const QString &createdId = {})
{
    const QStringList disputed = command.state == CommandState::Conflict ? disputedFields(command) : QStringList();
    return {command.key, command.command, command.state, command.error, createdId, command.submitted, command.object, disputed};
}

} // namespace

struct AccountSession::Engine {
    std::unique_ptr<History> history;
    std::unique_ptr<HistoryKeeper> keeper;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<ProviderGate> gate;
    std::unique_ptr<SyncEngine> sync;
};

AccountSession::AccountSession(const SavedCopy &copy, MakeGate makeGate)
    : m_copy(copy)
    , m_makeGate(std::move(makeGate))
    , m_thread(std::make_unique<EngineThread>(QStringLiteral("engine")))
    , m_engine(std::make_unique<Engine>())
{
    m_activity.link = Link::SignedOut;
}

AccountSession::~AccountSession()
{
    m_users.reset();
    m_thread->runBlocking([this] {
        m_engine->sync.reset();
        m_engine->gate.reset();
        m_engine->outbox.reset();
        m_engine->cache.reset();
        m_engine->keeper.reset();
        m_engine->history.reset();
    });
    if (m_copy.access)
        wipeCopy();
}

// On disk before anything of the customer is: should the program be killed, the next start finds it and wipes it.
Result<void> AccountSession::claimCopy()
{
    if (!m_copy.access)
        return {};
    QDir().mkpath(m_copy.folder);
    QFile::setPermissions(m_copy.folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(SavedCopies::lockOf(m_copy.folder));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        return failure(Error::Kind::Cache, QStringLiteral("locked"), m_copy.folder);
    return SavedCopies::write(m_copy);
}

// What waits is somebody's work: only who said so loses it.
void AccountSession::wipeCopy()
{
    if (!m_lock || !m_lock->isLocked())
        return; // it is somebody else's
    m_lock->unlock();
    const bool withOutbox = m_isOpen && (m_commands.isEmpty() || m_discardOnClose);
    if (m_policy.keepsActingCopies) {
        if (withOutbox)
            QDir(m_copy.folder).remove(QStringLiteral("outbox.db"));
        return;
    }
    if (auto wiped = SavedCopies::wipe(m_copy.folder, withOutbox); !wiped)
        qCWarning(lcCache) << "the copy of a customer could not be removed:" << wiped.error().detail;
}

void AccountSession::setPolicy(const AccountPolicy &policy)
{
    m_policy = policy;
    if (!m_copy.access)
        return;
    m_copy.mayStay = policy.keepsActingCopies;
    if (m_policy.providerName.isEmpty())
        m_policy.providerName = m_copy.providerName;
    m_policy.readOnly = m_copy.access->readOnly;
    m_policy.level = m_copy.access->level;
}

std::optional<Error> AccountSession::refusal() const
{
    if (!m_policy.readOnly)
        return {};
    return Error{Error::Kind::Forbidden, QStringLiteral("read-only"), {}};
}

Async<std::shared_ptr<Session>>
AccountSession::open(const SavedCopy &copy, const TokenPair &tokens, const KeepToken &keep, MakeGate makeGate)
{
    std::shared_ptr<AccountSession> session(new AccountSession(copy, std::move(makeGate)));
    AccountSession *self = session.get();
    if (auto claimed = self->claimCopy(); !claimed)
        return readyFuture<Result<std::shared_ptr<Session>>>(tl::unexpected(claimed.error()));

    struct Opened {
        AccountPolicy policy;
        Activity activity;
        QList<CommandStatus> commands;
        bool wasDamaged = false;
    };
    auto opened = self->m_thread->run([self, folder = copy.folder]() -> Result<Opened> {
        Engine &engine = *self->m_engine;
        auto cache = Cache::open(folder + QLatin1String("/cache.db"));
        if (!cache)
            return tl::unexpected(cache.error());
        auto outbox = Outbox::open(SavedCopies::outboxOf(folder), self->m_clock);
        if (!outbox)
            return tl::unexpected(outbox.error());
        auto history = History::open(folder + QLatin1String("/history.db"));
        if (!history)
            return tl::unexpected(history.error());
        engine.history = std::move(*history);
        engine.keeper = std::make_unique<HistoryKeeper>(*engine.history, self->m_clock);
        engine.cache = std::move(*cache);
        if (auto recording = engine.cache->recordInto(*engine.history); !recording)
            return tl::unexpected(recording.error());
        engine.outbox = std::move(*outbox);
        engine.gate = self->m_makeGate();
        engine.sync = std::make_unique<SyncEngine>(*engine.cache, *engine.outbox, self->m_clock);
        Opened result;
        if (const auto policy = engine.cache->policy())
            result.policy = policy->value_or(AccountPolicy());
        result.activity = engine.sync->activity();
        result.wasDamaged = engine.cache->wasDamaged();
        for (const QueuedCommand &command : engine.outbox->commands())
            result.commands += statusOf(command);
        return result;
    });

    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<Session>>>>();
    promise->start();
    // Not in the session's own context: a session that cannot be opened dies with this continuation.
    auto *opening = new QObject;
    whenDone(opened, opening, [opening, session, tokens, keep, promise](const Result<Opened> &result) {
        opening->deleteLater();
        if (result) {
            session->setPolicy(result->policy);
            session->m_activity = result->activity;
            session->m_commands = result->commands;
            session->m_copyWasDamaged = result->wasDamaged;
            session->m_isOpen = true;
            session->attach();
            session->markPending();
            if (!tokens.access.isEmpty() || tokens.renew)
                session->useTokens(tokens, keep);
            promise->addResult(std::shared_ptr<Session>(session));
        } else {
            promise->addResult(tl::unexpected(result.error()));
        }
        promise->finish();
    });
    return promise->future();
}

// From here on the two sides only talk by values: signals of the engine's side arrive queued.
void AccountSession::attach()
{
    qRegisterMetaType<Activity>();
    qRegisterMetaType<CommandStatus>();
    qRegisterMetaType<ChangeSet>();
    m_users = std::make_unique<UsersModel>(*m_thread, *m_engine->cache);
    connect(m_engine->cache.get(), &Cache::changed, m_users.get(), &UsersModel::apply);
    connect(m_engine->cache.get(), &Cache::changed, this, [this](const ChangeSet &changes) {
        Q_EMIT contentChanged(changes);
        noteCopy();
    });
    connect(m_engine->sync.get(), &SyncEngine::activityChanged, this, &AccountSession::takeActivity);
    connect(
        m_engine->sync.get(), &SyncEngine::commandChanged, this,
        [this](const QueuedCommand &command, const QString &createdId) { takeCommand(statusOf(command, createdId)); });
    connect(m_engine->sync.get(), &SyncEngine::policyChanged, this, [this](const AccountPolicy &policy) {
        setPolicy(policy);
        Q_EMIT policyChanged();
    });
}

void AccountSession::useTokens(const TokenPair &tokens, const KeepToken &keep)
{
    m_thread->run(
        [this, tokens, keep] { m_engine->sync->connectTo(m_engine->gate->open(m_copy.address, m_copy.account.id, tokens, keep)); });
}

void AccountSession::takeActivity(const Activity &activity)
{
    const bool copied = activity.copyTime != m_activity.copyTime;
    m_activity = activity;
    if (copied)
        noteCopy();
    Q_EMIT activityChanged(m_activity);
}

void AccountSession::takeCommand(const CommandStatus &status)
{
    remember(status);
    markPending();
    Q_EMIT commandChanged(status);
}

void AccountSession::remember(const CommandStatus &status)
{
    const auto same = [&](const CommandStatus &other) { return other.key == status.key; };
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), same);
    if (status.state == CommandState::Applied)
        m_commands.removeIf(same);
    else if (found != m_commands.end())
        *found = status;
    else
        m_commands.append(status);
}

void AccountSession::markPending()
{
    QSet<QString> users;
    for (const CommandStatus &status : std::as_const(m_commands))
        users.insert(status.object.value);
    m_users->setPendingUsers(users);
}

void AccountSession::noteCopy()
{
    m_copy.savedAt = m_activity.copyTime;
    if (!m_copy.savedAt.isValid())
        return;
    m_thread->run([this, copy = m_copy]() mutable {
        copy.users = m_engine->cache->users().count().value_or(0);
        if (auto written = SavedCopies::write(copy); !written)
            qCWarning(lcCache) << "the list of copies cannot be written:" << written.error().detail;
    });
}

Async<IdempotencyKey> AccountSession::submit(const Command &command) { return enqueue(command, CommandState::Queued); }
Async<IdempotencyKey> AccountSession::hold(const Command &command) { return enqueue(command, CommandState::Held); }

Async<IdempotencyKey> AccountSession::enqueue(const Command &command, CommandState first)
{
    if (const auto refused = refusal())
        return readyFuture<Result<IdempotencyKey>>(tl::unexpected(*refused));
    auto added = m_thread->run([this, command, first] { return m_engine->outbox->add(command, first); });
    return thenIn(this, added, [this](const Result<QueuedCommand> &queued) -> Result<IdempotencyKey> {
        if (!queued)
            return tl::unexpected(queued.error());
        takeCommand(statusOf(*queued));
        m_thread->run([this] { m_engine->sync->commandQueued(); });
        return queued->key;
    });
}

Async<QList<IdempotencyKey>> AccountSession::submitAll(const QList<Command> &commands)
{
    return enqueueAll(commands, CommandState::Queued);
}

Async<QList<IdempotencyKey>> AccountSession::holdAll(const QList<Command> &commands)
{
    return enqueueAll(commands, CommandState::Held);
}

Async<QList<IdempotencyKey>> AccountSession::enqueueAll(const QList<Command> &commands, CommandState first)
{
    if (const auto refused = refusal())
        return readyFuture<Result<QList<IdempotencyKey>>>(tl::unexpected(*refused));
    auto added = m_thread->run([this, commands, first] { return m_engine->outbox->addAll(commands, first); });
    return thenIn(this, added, [this](const Result<QList<QueuedCommand>> &queued) -> Result<QList<IdempotencyKey>> {
        if (!queued)
            return tl::unexpected(queued.error());
        QList<IdempotencyKey> keys;
        for (const QueuedCommand &command : *queued) {
            keys += command.key;
            remember(statusOf(command));
        }
        // The list is marked once, not once for each.
        markPending();
        for (const QueuedCommand &command : *queued)
            Q_EMIT commandChanged(statusOf(command));
        m_thread->run([this] { m_engine->sync->commandQueued(); });
        return keys;
    });
}

// What leads to something being sent; to discard is always allowed.
Async<bool> AccountSession::settleToSend(const IdempotencyKey &key, std::function<Result<void>(SyncEngine &)> act)
{
    if (const auto refused = refusal())
        return readyFuture<Result<bool>>(tl::unexpected(*refused));
    return settle(key, std::move(act));
}

Async<bool> AccountSession::settle(const IdempotencyKey &key, std::function<Result<void>(SyncEngine &)> act)
{
    auto acted = m_thread->run([this, key, act = std::move(act)]() -> Result<bool> {
        return act(*m_engine->sync).map([&] { return m_engine->outbox->find(key) == nullptr; });
    });
    return thenIn(this, acted, [this, key](const Result<bool> &isGone) -> Result<bool> {
        if (isGone && *isGone && m_commands.removeIf([&](const CommandStatus &status) { return status.key == key; }) > 0) {
            markPending();
            Q_EMIT commandDropped(key);
        }
        return isGone.map([](bool) { return true; });
    });
}

Async<bool> AccountSession::discard(const IdempotencyKey &key)
{
    return settle(key, [key](SyncEngine &sync) { return sync.discard(key); });
}

Async<bool> AccountSession::release(const IdempotencyKey &key)
{
    return settleToSend(key, [key](SyncEngine &sync) { return sync.release(key); });
}

Async<bool> AccountSession::edit(const IdempotencyKey &key, const Command &command)
{
    return settleToSend(key, [key, command](SyncEngine &sync) { return sync.edit(key, command); });
}

Async<bool> AccountSession::choose(const IdempotencyKey &key, const ConflictChoice &choice)
{
    return settleToSend(key, [key, choice](SyncEngine &sync) { return sync.choose(key, choice); });
}

void AccountSession::confirmDeletions()
{
    m_thread->run([this] { m_engine->sync->confirmDeletions(); });
}

template<class T>
Async<T> AccountSession::asked(std::function<Async<T>(Provider &)> ask)
{
    return m_thread->runAsync([this, ask = std::move(ask)]() -> Async<T> {
        Provider *provider = m_engine->sync->provider();
        if (!provider)
            return readyFuture<Result<T>>(failure(Error::Kind::Offline, QStringLiteral("signed-out")));
        return ask(*provider);
    });
}

Async<bool> AccountSession::setSecret(const Secret &secret)
{
    if (const auto refused = refusal())
        return readyFuture<Result<bool>>(tl::unexpected(*refused));
    return asked<bool>([secret](Provider &provider) { return provider.setSecret(secret, freshKey()); });
}

Async<bool> AccountSession::sendMail(const ObjectRef &to)
{
    if (const auto refused = refusal())
        return readyFuture<Result<bool>>(tl::unexpected(*refused));
    return asked<bool>([to](Provider &provider) { return provider.sendMail(to, freshKey()); });
}

Async<Verdict> AccountSession::check(const Question &question)
{
    return asked<Verdict>([question](Provider &provider) { return provider.check(question); });
}

Async<QList<Licence>> AccountSession::licences()
{
    return m_thread->run([this] { return m_engine->cache->licences().select(QStringLiteral("ORDER BY rank, name")); });
}

Async<QList<Application>> AccountSession::applications()
{
    return m_thread->run([this] { return m_engine->cache->applications().select(QStringLiteral("ORDER BY rank, name")); });
}

Async<QList<PhoneNumber>> AccountSession::freeNumbers(const QString &text, int limit)
{
    return m_thread->run([this, text, limit] { return m_engine->cache->freeNumbers(text, limit); });
}

Async<qint64> AccountSession::freeNumberCount()
{
    return m_thread->run([this] { return m_engine->cache->freeNumberCount(); });
}

Async<QList<Device>> AccountSession::devices(const DeviceSearch &search)
{
    return m_thread->run([this, search] { return m_engine->cache->searchDevices(search.text, search.freeFirst, search.limit); });
}

Async<QList<Site>> AccountSession::sites()
{
    return m_thread->run([this] { return m_engine->cache->objects<Site>().select(QStringLiteral("ORDER BY name, id")); });
}

Async<QList<Administrator>> AccountSession::administrators()
{
    return m_thread->run(
        [this] { return m_engine->cache->objects<Administrator>().select(QStringLiteral("ORDER BY lastName, firstName, id")); });
}

Async<QList<User>> AccountSession::findUsers(const QString &text, int limit)
{
    return m_thread->run([this, text, limit] { return m_engine->cache->users().page(UserList(text), 0, limit); });
}

Async<UserDetails> AccountSession::userDetails(const UserId &id)
{
    return m_thread->run([this, id] { return detailsIn(*m_engine->cache, id); });
}

Async<QList<BulkUser>> AccountSession::bulkUsers(const QList<UserId> &ids)
{
    return m_thread->run([this, ids]() -> Result<QList<BulkUser>> {
        QList<BulkUser> users;
        for (const UserId &id : ids) {
            const auto user = m_engine->cache->find<User>(id.value);
            if (!user)
                return tl::unexpected(user.error());
            if (!*user)
                continue;
            const auto calling = m_engine->cache->find<UserCalling>(id.value);
            if (!calling)
                return tl::unexpected(calling.error());
            users.append({**user, calling->value_or(UserCalling())});
        }
        return users;
    });
}

Async<QJsonObject> AccountSession::object(const ObjectRef &object)
{
    return m_thread->run([this, object] {
        return withEntity(object.kind, [&]<class Entity>() -> Result<QJsonObject> {
            return m_engine->cache->find<Entity>(object.id).and_then([](const std::optional<Entity> &found) -> Result<QJsonObject> {
                if (found || isPart(kindOf<Entity>()))
                    return toJson(found.value_or(Entity()));
                return failure(Error::Kind::Gone, QStringLiteral("not-found"));
            });
        });
    });
}

Async<AccountCounts> AccountSession::counts()
{
    return m_thread->run([this] { return m_engine->cache->counts(); });
}

Async<QStringList> AccountSession::listed(const ObjectList &list)
{
    return m_thread->run([this, list] { return m_engine->cache->listed(list); });
}

Async<QList<ListedObject>> AccountSession::listedRows(ObjectKind kind, const QStringList &ids)
{
    return m_thread->run([this, kind, ids] { return m_engine->cache->listedRows(kind, ids); });
}

Async<ListCounts> AccountSession::listCounts(ObjectKind kind)
{
    return m_thread->run([this, kind] { return m_engine->cache->listCounts(kind); });
}

Async<QList<EmergencyProblem>> AccountSession::emergencyProblems(int limit)
{
    return m_thread->run([this, limit] { return m_engine->cache->emergencyProblems(limit); });
}

Async<QString> AccountSession::holderOfExtension(const QString &extension)
{
    return m_thread->run([this, extension]() -> Result<QString> {
        const QString waiting = m_engine->outbox->waitsForExtension(extension);
        return waiting.isEmpty() ? m_engine->cache->holderOfExtension(extension) : waiting;
    });
}

Async<QStringList> AccountSession::freeExtensions(int count)
{
    return m_thread->run([this, count] {
        return m_engine->cache->nextFreeExtension().map([this, count](QString next) {
            QStringList free;
            for (; !next.isEmpty() && free.size() < count; next = followingExtension(next)) {
                // Not those of who waits, or two who are set up offline would get the same one.
                if (m_engine->outbox->waitsForExtension(next).isEmpty())
                    free += next;
            }
            return free;
        });
    });
}

Async<HistoryOverview> AccountSession::historyOverview(const HistoryQuery &query)
{
    return m_thread->run([this, query] { return m_engine->history->overview(query); });
}

Async<QList<HistoryEvent>>
AccountSession::historyEvents(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind)
{
    return m_thread->run([this, query, limit, behind] { return m_engine->history->events(query, limit, behind); });
}

void AccountSession::keepHistoryFor(int days)
{
    m_thread->run([this, days] { m_engine->keeper->keepFor(days); });
}

Async<QJsonObject> AccountSession::unfinished(const QString &name)
{
    return m_thread->run([this, name] {
        return m_engine->outbox->draft(name).map([](const QByteArray &body) { return QJsonDocument::fromJson(body).object(); });
    });
}

void AccountSession::keepUnfinished(const QString &name, const QJsonObject &what)
{
    m_thread->run([this, name, body = QJsonDocument(what).toJson(QJsonDocument::Compact)] {
        if (auto kept = m_engine->outbox->keepDraft(name, body); !kept)
            qCWarning(lcCache) << "what is not finished cannot be kept:" << kept.error().detail;
    });
}

void AccountSession::dropUnfinished(const QString &name)
{
    m_thread->run([this, name] {
        if (auto dropped = m_engine->outbox->dropDraft(name); !dropped)
            qCWarning(lcCache) << "what is finished cannot be dropped:" << dropped.error().detail;
    });
}

Async<bool> AccountSession::signOut()
{
    return m_thread->runAsync([this]() -> Async<bool> {
        Provider *provider = m_engine->sync->provider();
        if (!provider)
            return readyFuture<Result<bool>>(true);
        return thenIn(m_engine->sync.get(), provider->signOut(), [this](const Result<bool> &revoked) {
            m_engine->sync->signedOut({Error::Kind::Auth, QStringLiteral("signed-out"), {}});
            return revoked;
        });
    });
}

void AccountSession::syncNow()
{
    m_thread->run([this] { m_engine->sync->syncNow(); });
}

} // namespace jackfield
