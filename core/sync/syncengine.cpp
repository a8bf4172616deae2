#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/sync/conflict.h"
#include "core/sync/vanished.h"

namespace jackfield {

namespace {

constexpr std::chrono::seconds newsWait{25};
constexpr std::chrono::seconds pollPause{30};
constexpr qint64 newsTooSoon = 1000; // milliseconds
// The background index works for this long and then rests, so that it takes half of the engine's time at most.
constexpr int refineMilliseconds = 8;
constexpr std::chrono::milliseconds refinePause{8};
constexpr std::chrono::milliseconds listPause{250};

} // namespace

SyncEngine::SyncEngine(Cache &cache, Outbox &outbox, const Clock &clock) : m_cache(cache), m_outbox(outbox), m_clock(clock)
{
    m_retry = clock.alarm([this] { syncNow(); });
    m_retryCommands = clock.alarm([this] {
        if (m_pusher)
            m_pusher->pushAgain();
    });
    m_refine = clock.alarm([this] { refineIndex(); });
    if (m_cache.needsParts())
        m_refine->set(refinePause);
    m_activity.link = Link::SignedOut;
    m_activity.firstCopy = !m_cache.state().complete;
    m_activity.copyTime = m_cache.state().syncedAt;
    m_activity.waiting = int(m_outbox.commands().size());
    m_announced = m_activity;
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::connectTo(std::unique_ptr<Provider> provider)
{
    m_pusher.reset();
    m_puller.reset();
    m_provider = std::move(provider);
    m_puller = std::make_unique<Puller>(*m_provider, m_cache, m_clock);
    m_pusher = std::make_unique<Pusher>(*m_provider, m_cache, m_outbox, *m_puller, m_clock);
    m_puller->onDifference([this](const auto &object, const auto &copied, const auto &now) { notice(object, copied, now); });
    connect(m_puller.get(), &Puller::progressed, this, [this] {
        online();
        announce();
    });
    connect(m_puller.get(), &Puller::caughtUp, this, &SyncEngine::caughtUp);
    connect(m_puller.get(), &Puller::failed, this, &SyncEngine::failed);
    connect(m_puller.get(), &Puller::deletionsFound, this, [this](qint64 users) {
        online();
        m_activity.deletionsToConfirm = users;
        announce();
        m_pusher->push();
    });
    connect(m_pusher.get(), &Pusher::commandChanged, this, [this](const QueuedCommand &command, const QString &createdId) {
        Q_EMIT commandChanged(command, createdId);
        announce();
        // What one may do has changed, or it was never so.
        if (command.state == CommandState::Parked && command.error.kind == Error::Kind::Forbidden)
            fetchPolicy();
    });
    connect(m_pusher.get(), &Pusher::failed, this, &SyncEngine::failed);
    connect(m_pusher.get(), &Pusher::delayed, this, &SyncEngine::commandFailed);
    connect(m_pusher.get(), &Pusher::historyChanged, this, [this] { m_puller->pull(); });
    connect(m_pusher.get(), &Pusher::answered, this, &SyncEngine::online);
    m_backoff.reset();
    m_newsAsked.reset();
    m_activity.link = Link::Connecting;
    m_activity.error = {};
    announce();
    syncNow();
}

void SyncEngine::signedOut(const Error &why)
{
    m_pusher.reset();
    m_puller.reset();
    // Who may not see the account is still signed in, until they sign out.
    if (why.kind != Error::Kind::Forbidden)
        m_provider.reset();
    m_retry->cancel();
    m_retryCommands->cancel();
    m_activity.link = Link::SignedOut;
    m_activity.nextTry = {};
    m_activity.error = why;
    announce();
}

void SyncEngine::syncNow()
{
    if (!m_puller)
        return;
    m_retry->cancel();
    m_activity.nextTry = {};
    fetchPolicy();
    pull();
    m_pusher->pushAgain();
}

void SyncEngine::commandQueued()
{
    announce();
    // While nobody answers, the next try sends it; asking more often would not help.
    if (m_pusher && m_activity.link != Link::Offline)
        m_pusher->push();
}

void SyncEngine::fetchPolicy()
{
    whenDone(m_provider->policy(), m_puller.get(), [this](const Result<AccountPolicy> &policy) {
        if (!policy)
            return; // the pull, which runs at the same time, says why
        const AccountPolicy fresh = *policy;
        m_puller->betweenPages([this, fresh] {
            const auto known = m_cache.policy();
            if (known && known->has_value() && **known == fresh)
                return;
            if (auto kept = m_cache.setPolicy(fresh); !kept)
                qCWarning(lcSync) << "the policy cannot be kept:" << kept.error().detail;
            Q_EMIT policyChanged(fresh);
        });
    });
}

void SyncEngine::pull()
{
    m_puller->pull();
    announce();
}

void SyncEngine::caughtUp()
{
    online();
    m_activity.deletionsToConfirm = 0;
    announce();
    if (m_cache.needsParts() && !m_refine->isSet())
        m_refine->set(refinePause);
    m_pusher->pushAgain();
    waitForNews();
}

// From here on the provider tells: it holds its answer until there is something new. One that answers at once with nothing does not
// know how to wait, and is asked now and then instead.
void SyncEngine::waitForNews()
{
    const bool answeredAtOnce =
        m_newsAsked && m_clock.elapsed() - *m_newsAsked < newsTooSoon && m_puller->objectsRead() == m_readBefore;
    if (!m_provider->capabilities().longPoll || answeredAtOnce) {
        m_newsAsked.reset();
        m_retry->set(pollPause);
        return;
    }
    m_newsAsked = m_clock.elapsed();
    m_readBefore = m_puller->objectsRead();
    m_puller->pull(newsWait);
    announce();
}

void SyncEngine::refineIndex()
{
    if (m_puller && m_puller->isWriting()) {
        m_refine->set(refinePause);
        return;
    }
    // Somebody is typing or scrolling: the next page must find the engine free.
    if (m_cache.users().idleFor() < listPause.count()) {
        m_refine->set(listPause);
        return;
    }
    const auto all = m_cache.refineIndex(refineMilliseconds, m_clock);
    if (!all)
        qCWarning(lcSync) << "the index of parts cannot be made:" << all.error().detail;
    else if (!*all)
        m_refine->set(refinePause);
}

void SyncEngine::online()
{
    m_backoff.reset();
    m_activity.link = Link::Online;
    m_activity.error = {};
    m_activity.nextTry = {};
}

void SyncEngine::failed(const Error &error)
{
    m_activity.error = error;
    switch (error.kind) {
    case Error::Kind::Auth:
    case Error::Kind::Forbidden: // the right to see the account was taken away: asking again changes nothing
        // Not from inside a signal of the puller that this ends.
        QMetaObject::invokeMethod(
            this, [this, error] { signedOut(error); }, Qt::QueuedConnection);
        return;
    case Error::Kind::RateLimited: break;
    default: m_activity.link = Link::Offline;
    }
    const auto wait = m_backoff.next(error.retryAfter, m_clock.chance());
    m_retry->set(wait);
    m_activity.nextTry = m_clock.now().addMSecs(wait.count());
    announce();
}

void SyncEngine::commandFailed(const Error &error)
{
    announce();
    if (!m_retryCommands->isSet())
        m_retryCommands->set(m_commandBackoff.next(error.retryAfter, m_clock.chance()));
}

void SyncEngine::confirmDeletions()
{
    if (!m_puller)
        return;
    m_activity.deletionsToConfirm = 0;
    m_puller->confirmDeletions();
    pull();
}

Result<const QueuedCommand *> SyncEngine::settled(const IdempotencyKey &key) const
{
    const QueuedCommand *command = m_outbox.find(key);
    if (!command)
        return failure(Error::Kind::Gone, QStringLiteral("not-found"));
    // What is on its way can no more be taken back; whether it was done is being found out.
    if (command->state == CommandState::Sending || command->state == CommandState::Checking)
        return failure(Error::Kind::Conflict, QStringLiteral("on-its-way"));
    return command;
}

void SyncEngine::commandIs(const QueuedCommand &command)
{
    Q_EMIT commandChanged(command, {});
    commandQueued();
}

Result<void> SyncEngine::release(const IdempotencyKey &key)
{
    return settled(key).and_then([&](const QueuedCommand *command) -> Result<void> {
        if (command->state == CommandState::Conflict)
            return failure(Error::Kind::Rejected, QStringLiteral("choice-missing"));
        return m_outbox.release(key).map([&] { commandIs(*m_outbox.find(key)); });
    });
}

Result<void> SyncEngine::edit(const IdempotencyKey &key, const Command &command)
{
    return settled(key).and_then([&](const QueuedCommand *known) -> Result<void> {
        if (commandKind(known->command) != commandKind(command))
            return failure(Error::Kind::Rejected, QStringLiteral("another-kind"));
        const CommandState state = known->state == CommandState::Held ? CommandState::Held : CommandState::Queued;
        return m_outbox.renew(key, withUser(command, commandUser(known->command)), state).map([&] {
            commandIs(*m_outbox.find(key));
        });
    });
}

Result<void> SyncEngine::discard(const IdempotencyKey &key)
{
    return settled(key)
        .and_then([&](const QueuedCommand *) { return m_outbox.discard(key); })
        .map([&](const QList<QueuedCommand> &orphans) {
            for (const QueuedCommand &orphan : orphans)
                Q_EMIT commandChanged(orphan, {});
            commandQueued();
        });
}

Result<void> SyncEngine::choose(const IdempotencyKey &key, const ConflictChoice &choice)
{
    return settled(key).and_then([&](const QueuedCommand *command) -> Result<void> {
        if (command->state != CommandState::Conflict)
            return failure(Error::Kind::Rejected, QStringLiteral("no-conflict"));
        return jackfield::settled(*command, choice).and_then([&](const std::optional<Command> &left) -> Result<void> {
            if (!left)
                return discard(key);
            return m_outbox.renew(key, *left).map([&] { commandIs(*m_outbox.find(key)); });
        });
    });
}

// The provider was restored from a backup: what it confirmed and has no more is held for a person to look at.
void SyncEngine::notice(const ObjectRef &object, const QJsonObject &copied, const QJsonObject &now)
{
    const auto done = m_outbox.done();
    if (!done) {
        qCWarning(lcSync) << "what the provider has lost cannot be found:" << done.error().detail;
        return;
    }
    UserId madeAs;
    for (const DoneCommand &lost : vanished(*done, object, copied, now)) {
        const auto held = m_outbox.takeBack(lost, {Error::Kind::Gone, QStringLiteral("vanished"), {}});
        if (!held)
            continue;
        if (std::holds_alternative<SetUpUser>(held->command))
            madeAs = held->object;
        Q_EMIT commandChanged(*held, {});
    }
    if (madeAs.isEmpty())
        return;
    if (const auto following = m_outbox.follow({object.id}, madeAs)) {
        for (const QueuedCommand &command : *following)
            Q_EMIT commandChanged(command, {});
    }
}

void SyncEngine::announce()
{
    const bool pulling = m_puller && m_puller->isPulling() && !m_puller->isWaiting();
    m_activity.syncing = pulling && m_activity.link != Link::Offline;
    m_activity.firstCopy = !m_cache.state().complete;
    m_activity.total = m_cache.state().total;
    m_activity.done = m_activity.firstCopy && m_puller ? std::min(m_puller->objectsRead(), m_activity.total) : m_activity.total;
    m_activity.copyTime = m_cache.state().syncedAt;
    m_activity.waiting = int(m_outbox.commands().size());
    m_activity.quarantined = m_puller ? m_puller->quarantined() : 0;
    if (m_activity == m_announced)
        return;
    m_announced = m_activity;
    Q_EMIT activityChanged(m_activity);
}

} // namespace jackfield
