#pragma once

#include "core/cache/cache.h"
#include "core/domain/change.h"

namespace jackfield {

/// What to do with a page, as a function of values.
struct PullPlan {
    enum class Action {
        StartOver, ///< the provider has another history: forget the copy and read everything
        Apply      ///< write the page, and `state` with it
    };
    Action action = Action::Apply;
    CopyState state;     ///< as it is when the page is written
    bool more = false;   ///< ask for the next page now
    bool finish = false; ///< the first copy is all here: index it
};

PullPlan planPull(const ChangePage &page, const CopyState &local, const QDateTime &now);

} // namespace jackfield
