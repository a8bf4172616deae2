#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace jackfield {

/// The one shape of what takes time.
template<class T>
using Async = QFuture<Result<T>>;

/// A future that already has its value.
template<class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Calls `continuation(value)` in `context`'s thread when the future is finished; never, when `context` died first or the future was
/// cancelled. In Qt 6.4 `future.then(context, …)` aborts in debug and goes silent in release in that case. Call it in context's thread.
template<class T, class F>
void whenDone(const QFuture<T> &future, QObject *context, F continuation)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, continuation = std::move(continuation)]() mutable {
        watcher->deleteLater();
        const QFuture<T> done = watcher->future();
        if constexpr (std::is_void_v<T>) {
            if (!done.isCanceled())
                continuation();
        } else {
            if (done.resultCount() > 0)
                continuation(done.result());
        }
    });
    watcher->setFuture(future);
}

/// The future `continuation(value)`, which is called as whenDone() does; never finished when that never calls it.
template<class T, class F>
QFuture<std::invoke_result_t<F, const T &>> thenIn(QObject *context, const QFuture<T> &future, F continuation)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<F, const T &>>>();
    promise->start();
    whenDone(future, context, [promise, continuation = std::move(continuation)](const T &value) mutable {
        promise->addResult(continuation(value));
        promise->finish();
    });
    return promise->future();
}

} // namespace jackfield
