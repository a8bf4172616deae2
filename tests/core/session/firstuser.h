#pragma once

#include "core/models/usersmodel.h"
#include "core/session/session.h"

#include <QTest>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The first of the list, once its row is read.
inline User firstUser(Session &session)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.users()->userAt(0).has_value(); }, 20000));
    return session.users()->userAt(0).value_or(User());
}

} // namespace jackfield::test
