#pragma once

#include "core/cache/cache.h"
#include "core/domain/change.h"

namespace jackfield {

/// What a plan for a page depends on.
struct PullState {
    CopyState copy;
    QString comparing;      ///< the epoch of the history that is being compared with the copy; empty: none is
    qint64 users = 0;       ///< in the copy
    qint64 removals = 0;    ///< of users in the copy, by this page
    bool mayRemove = false; ///< a person said that so many may go
    qint64 revision = 0;    ///< up to which the page goes; of a comparison, all its pages
};

/// What to do with a page, as a function of values.
struct PullPlan {
    enum class Action {
        StartOver, ///< the provider has another history, and there is no whole copy of the old one: read everything
        Compare,   ///< the provider has another history: read it beside the copy, and compare
        Ask,       ///< it would remove so much that a person must say yes first
        Apply      ///< write the page, and `state` with it
    };
    Action action = Action::Apply;
    CopyState state;     ///< as it is when the page is written; of a comparison, when its last page is
    bool more = false;   ///< ask for the next page now
    bool finish = false; ///< the first copy is all here: index it
};

PullPlan planPull(const ChangePage &page, const PullState &local, const QDateTime &now);

/// Whether that many of so many users may go without a question.
bool isMassDeletion(qint64 removals, qint64 users);

} // namespace jackfield
