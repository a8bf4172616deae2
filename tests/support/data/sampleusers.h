#pragma once

#include "core/domain/user.h"

namespace jackfield::test {

/// A made-up user with all fields filled; the same for the same number.
User sampleUser(int number, qint64 revision = 1);

/// A user with this name and nothing else.
User namedUser(const QString &id, const QString &first, const QString &last, qint64 revision = 1);

} // namespace jackfield::test
