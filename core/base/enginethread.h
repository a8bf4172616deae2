#pragma once

#include "core/base/async.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace jackfield {

/// The second thread of a session. It owns provider, sync, outbox and cache; only values cross the border, by run().
///
/// Tasks run in the order they were given. Long work must give itself back in slices (post the next slice when the last is done), so
/// that a page for the screen never waits longer than one slice.
class EngineThread {
public:
    explicit EngineThread(const QString &name);
    ~EngineThread(); ///< runs what was given before, then stops
    EngineThread(const EngineThread &) = delete;
    EngineThread &operator=(const EngineThread &) = delete;

    /// An object that lives on the engine's thread: context for connections, parent for what is made there.
    QObject *context() const { return m_context.get(); }

    /// Runs `task` on the engine's thread. The future is cancelled when the engine stops before the task began.
    template<class F>
    auto run(F task) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_context.get(),
            [promise, task = std::move(task)]() mutable {
                if constexpr (std::is_void_v<R>) {
                    task();
                } else {
                    promise->addResult(task());
                }
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// The same for a task that itself takes time: the future ends when the inner one does.
    template<class F>
    auto runAsync(F task) -> std::invoke_result_t<F>
    {
        using Inner = std::invoke_result_t<F>;
        using R = std::decay_t<decltype(std::declval<Inner>().result())>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_context.get(),
            [promise, context = m_context.get(), task = std::move(task)]() mutable {
                whenDone(task(), context, [promise](const R &value) {
                    promise->addResult(value);
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
        return future;
    }

    /// Runs `task` there and waits: only for start and shutdown of the engine, and for tests.
    void runBlocking(const std::function<void()> &task);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace jackfield
