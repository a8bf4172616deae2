#include "core/session/keptsignins.h"

namespace jackfield {

namespace {

template<class T>
void pass(const Async<T> &from, QObject *context, const std::shared_ptr<QPromise<Result<T>>> &to)
{
    whenDone(from, context, [to](const Result<T> &result) {
        to->addResult(result);
        to->finish();
    });
}

std::shared_ptr<QPromise<Result<bool>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    return promise;
}

} // namespace

Async<bool> KeptSignIns::keep(const QString &key, const QString &secret)
{
    const auto promise = begun();
    whenDone(m_store.write(key, secret), this, [this, key, secret, promise](const Result<bool> &written) {
        if (!written) {
            promise->addResult(written);
            promise->finish();
            return;
        }
        pass(
            thenIn(
                this, m_store.read(key),
                [secret](const Result<QString> &found) -> Result<bool> {
                    if (found && *found == secret)
                        return true;
                    return failure(Error::Kind::Cache, QStringLiteral("no-keychain"), found ? QString() : found.error().detail);
                }),
            this, promise);
    });
    return promise->future();
}

Async<bool> KeptSignIns::forget(const QString &key)
{
    const auto promise = begun();
    whenDone(m_store.remove(key), this, [this, key, promise](const Result<bool> &removed) {
        if (!removed) {
            promise->addResult(removed);
            promise->finish();
            return;
        }
        pass(
            thenIn(
                this, m_store.read(key),
                [](const Result<QString> &found) -> Result<bool> {
                    if (!found && found.error().kind == Error::Kind::Gone)
                        return true;
                    return failure(Error::Kind::Cache, QStringLiteral("no-keychain"), found ? QString() : found.error().detail);
                }),
            this, promise);
    });
    return promise->future();
}

Async<bool> KeptSignIns::keepFromAfar(const QString &key, const QString &secret)
{
    const auto promise = begun();
    QMetaObject::invokeMethod(
        this,
        [this, key, secret, promise] {
            if (m_ended.contains(key)) {
                promise->addResult(failure(Error::Kind::Gone, QStringLiteral("ended")));
                promise->finish();
                return;
            }
            const Async<bool> done = secret.isEmpty() ? forget(key) : keep(key, secret);
            pass(done, this, promise);
            if (!secret.isEmpty())
                whenDone(done, this, [this, key](const Result<bool> &result) { Q_EMIT kept(key, result.has_value()); });
        },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace jackfield
