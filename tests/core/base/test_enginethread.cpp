#include "core/base/enginethread.h"

#include "tests/support/future.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(EngineThread, RunsOnAThreadOfItsOwnAndAnswersWithTheValue)
{
    EngineThread engine(QStringLiteral("test"));
    QThread *const here = QThread::currentThread();
    EXPECT_TRUE(test::valueOf(engine.run([here] { return QThread::currentThread() != here; })));
}

TEST(EngineThread, RunsEverythingThatWasGivenBeforeItStops)
{
    int count = 0;
    {
        EngineThread engine(QStringLiteral("test"));
        for (int i = 0; i < 100; ++i)
            engine.run([&count] { ++count; });
    }
    EXPECT_EQ(count, 100);
}

TEST(WhenDone, Fault37_DoesNotCallBackIntoAnObjectThatHasDied)
{
    EngineThread engine(QStringLiteral("test"));
    bool called = false;
    auto context = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    whenDone(promise.future(), context.get(), [&called](int) { called = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}
