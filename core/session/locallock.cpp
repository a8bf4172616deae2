#include "core/session/locallock.h"

#include "core/secrets/passwordverifier.h"

#include <algorithm>

namespace jackfield {

namespace {

constexpr int triesAtOnce = 5;
constexpr std::chrono::seconds firstWait{30};
constexpr int mostDoublings = 5;

QString entryOf(const QString &who) { return QStringLiteral("lock ") + who; }

} // namespace

LocalLock::LocalLock(std::shared_ptr<KeptSignIns> kept, EngineThread &thread, const Clock &clock)
    : m_kept(std::move(kept))
    , m_thread(thread)
    , m_clock(clock)
{ }

void LocalLock::keep(const QString &who, const QFuture<QString> &verifier, bool outlives)
{
    m_tries.remove(who);
    whenDone(verifier, this, [this, who, outlives](const QString &text) {
        if (text.isEmpty())
            return;
        m_known.insert(who, text);
        if (outlives)
            m_kept->keep(entryOf(who), text);
    });
}

void LocalLock::forget(const QString &who)
{
    m_known.remove(who);
    m_tries.remove(who);
    m_kept->forget(entryOf(who));
}

Async<QString> LocalLock::verifierOf(const QString &who)
{
    if (const QString known = m_known.value(who); !known.isEmpty())
        return readyFuture<Result<QString>>(known);
    return m_kept->read(entryOf(who));
}

Async<bool> LocalLock::check(const QString &who, const QString &password)
{
    const qint64 wait = m_tries.value(who).waitUntil - m_clock.elapsed();
    if (wait > 0) {
        Error error{Error::Kind::RateLimited, QStringLiteral("wait"), {}};
        error.retryAfter = std::chrono::seconds((wait + 999) / 1000);
        return readyFuture<Result<bool>>(tl::unexpected(error));
    }
    const auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    whenDone(verifierOf(who), this, [this, who, password, promise](const Result<QString> &verifier) {
        if (!verifier) {
            promise->addResult(failure(Error::Kind::Gone, QStringLiteral("no-verifier")));
            promise->finish();
            return;
        }
        const auto fits =
            m_thread.run([verifier = *verifier, password]() -> Result<bool> { return passwordverifier::fits(verifier, password); });
        whenDone(fits, this, [this, who, promise](const Result<bool> &fits) {
            count(who, *fits);
            promise->addResult(*fits ? Result<bool>(true) : failure(Error::Kind::Auth, QStringLiteral("wrong-password")));
            promise->finish();
        });
    });
    return promise->future();
}

void LocalLock::count(const QString &who, bool isRight)
{
    if (isRight) {
        m_tries.remove(who);
        return;
    }
    Tries &tries = m_tries[who];
    ++tries.wrong;
    if (tries.wrong >= triesAtOnce) {
        const int doublings = std::min(tries.wrong - triesAtOnce, mostDoublings);
        tries.waitUntil = m_clock.elapsed() + std::chrono::milliseconds(firstWait).count() * (1 << doublings);
    }
}

} // namespace jackfield
