#pragma once

#include "core/base/async.h"

#include <QSignalSpy>
#include <QTest>

namespace jackfield::test {

/// Runs the event loop until the future is finished, at most `milliseconds`; answers whether it is.
template<class T>
bool finished(const QFuture<T> &future, int milliseconds = 10000)
{
    if (future.isFinished())
        return true;
    QFutureWatcher<T> watcher;
    QSignalSpy spy(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    return future.isFinished() || spy.wait(milliseconds) || future.isFinished();
}

/// The value of a future, for tests that cannot go on without it.
template<class T>
T valueOf(QFuture<T> future, int milliseconds = 10000)
{
    if (!finished(future, milliseconds) || future.resultCount() == 0)
        qFatal("a future that a test waits for did not end");
    return future.result();
}

} // namespace jackfield::test
