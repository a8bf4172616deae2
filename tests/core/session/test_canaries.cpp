#include "tests/core/session/canaries.h"

using namespace jackfield;
using namespace jackfield::test;

TEST_F(Canaries, Fault39_WhatACustomersProviderAnswersAfterOneHasGoneToAnotherIsDropped)
{
    wire->holds = QStringLiteral("/accounts/tidewell/");
    auto first = enter(0);
    ASSERT_TRUE(first);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QMutexLocker locker(&wire->lock);
        const auto isThere = [](const Async<HttpAnswer> &answer) { return answer.isFinished(); };
        // Its policy and its users: on the wire, and not yet at the session.
        return wire->held.size() >= 2 && std::all_of(wire->answers.begin(), wire->answers.end(), isThere);
    }));
    first.reset();
    auto second = enter(1);
    ASSERT_TRUE(second && synced(*second));
    wire->release();
    QCoreApplication::processEvents();
    expectOwnModel(1, *second);
    expectOwnFiles();
    EXPECT_FALSE(QDir(copies()).entryList({QStringLiteral("*")}, QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QDirIterator all(copies(), {customers[0]}, QDir::Dirs, QDirIterator::Subdirectories);
    EXPECT_FALSE(all.hasNext()) << "and makes no file of its own again";
}
