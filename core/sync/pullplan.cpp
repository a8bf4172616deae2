#include "core/sync/pullplan.h"

namespace jackfield {

PullPlan planPull(const ChangePage &page, const CopyState &local, const QDateTime &now)
{
    PullPlan plan;
    if (!local.epoch.isEmpty() && page.epoch != local.epoch) {
        plan.action = PullPlan::Action::StartOver;
        plan.more = true;
        return plan;
    }
    plan.state = local;
    plan.state.cursor = page.next;
    plan.state.epoch = page.epoch;
    plan.state.total = page.total;
    plan.more = page.more;
    if (!page.more)
        plan.state.syncedAt = now;
    plan.finish = !page.more && !local.complete;
    return plan;
}

} // namespace jackfield
