#include "core/sync/syncengine.h"

#include "core/base/logging.h"

#include <QRandomGenerator>

namespace jackfield {

namespace {

constexpr std::chrono::seconds newsWait{25};
constexpr std::chrono::seconds pollPause{30};
constexpr qint64 newsTooSoon = 1000;
// The background index works for this long and then rests, so that it takes half of the engine's time at most.
constexpr int refineMilliseconds = 8;
constexpr std::chrono::milliseconds refinePause{8};
constexpr std::chrono::milliseconds listPause{250};

} // namespace

SyncEngine::SyncEngine(Cache &cache, Outbox &outbox, const Clock &clock)
    : m_cache(cache)
    , m_outbox(outbox)
    , m_clock(clock)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SyncEngine::syncNow);
    m_refine.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &SyncEngine::refineIndex);
    if (m_cache.needsParts())
        m_refine.start(refinePause);
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
    m_pusher = std::make_unique<Pusher>(*m_provider, m_cache, m_outbox, *m_puller);
    connect(m_puller.get(), &Puller::progressed, this, [this] {
        online();
        announce();
    });
    connect(m_puller.get(), &Puller::caughtUp, this, &SyncEngine::caughtUp);
    connect(m_puller.get(), &Puller::failed, this, &SyncEngine::failed);
    connect(m_pusher.get(), &Pusher::commandChanged, this, [this](const QueuedCommand &command, const QString &createdId) {
        Q_EMIT commandChanged(command, createdId);
        announce();
    });
    connect(m_pusher.get(), &Pusher::failed, this, &SyncEngine::failed);
    connect(m_pusher.get(), &Pusher::answered, this, &SyncEngine::online);
    m_backoff.reset();
    m_newsAsked.invalidate();
    m_activity.link = Link::Connecting;
    m_activity.error = {};
    announce();
    syncNow();
}

void SyncEngine::signedOut(const Error &why)
{
    m_pusher.reset();
    m_puller.reset();
    m_provider.reset();
    m_retry.stop();
    m_activity.link = Link::SignedOut;
    m_activity.nextTry = {};
    m_activity.error = why;
    announce();
}

void SyncEngine::syncNow()
{
    if (!m_provider)
        return;
    m_retry.stop();
    m_activity.nextTry = {};
    fetchPolicy();
    pull();
    m_pusher->push();
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
    announce();
    if (m_cache.needsParts() && !m_refine.isActive())
        m_refine.start(refinePause);
    waitForNews();
}

// From here on the provider tells: it holds its answer until there is something new. One that answers at once with nothing does not
// know how to wait, and is asked now and then instead.
void SyncEngine::waitForNews()
{
    const bool answeredAtOnce = m_newsAsked.isValid() && !m_newsAsked.hasExpired(newsTooSoon) && m_puller->objectsRead() == m_readBefore;
    if (!m_provider->capabilities().longPoll || answeredAtOnce) {
        m_newsAsked.invalidate();
        m_retry.start(pollPause);
        return;
    }
    m_newsAsked.start();
    m_readBefore = m_puller->objectsRead();
    m_puller->pull(newsWait);
    announce();
}

void SyncEngine::refineIndex()
{
    if (m_puller && m_puller->isWriting()) {
        m_refine.start(refinePause);
        return;
    }
    // Somebody is typing or scrolling: the next page must find the engine free.
    if (m_cache.users().idleFor() < listPause.count()) {
        m_refine.start(listPause);
        return;
    }
    const auto all = m_cache.refineIndex(refineMilliseconds);
    if (!all)
        qCWarning(lcSync) << "the index of parts cannot be made:" << all.error().detail;
    else if (!*all)
        m_refine.start(refinePause);
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
        // Not from inside a signal of the puller that this ends.
        QMetaObject::invokeMethod(this, [this, error] { signedOut(error); }, Qt::QueuedConnection);
        return;
    case Error::Kind::RateLimited:
        break;
    default:
        m_activity.link = Link::Offline;
    }
    const auto wait = m_backoff.next(error.retryAfter, QRandomGenerator::global()->generateDouble());
    m_retry.start(wait);
    m_activity.nextTry = m_clock.now().addMSecs(wait.count());
    announce();
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
