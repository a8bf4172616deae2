#pragma once

#include "core/domain/ids.h"

namespace jackfield {

/// Counts for navigation and dashboard, from the cache.
struct AccountCounts {
    qint64 users = 0;
    qint64 numbers = 0;
    qint64 numbersFree = 0;
    qint64 numbersNeedActivation = 0;
    qint64 devices = 0;
    qint64 devicesFree = 0;
    qint64 usersWithoutNumber = 0;
    qint64 emergencyProblems = 0;
};

/// A user with a missing, rejected or unverified emergency address, for the dashboard.
struct EmergencyProblem {
    UserId user;
    QString name;
    QString state;
};

} // namespace jackfield
