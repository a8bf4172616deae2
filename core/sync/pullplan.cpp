#include "core/sync/pullplan.h"

#include "core/base/guards.h"

namespace jackfield {

bool isMassDeletion(qint64 removals, qint64 users)
{
    constexpr qint64 always = 20;
    constexpr qint64 part = 10;
    return guards::on(Guard::MassDeletion) && removals > std::max(always, users / part);
}

PullPlan planPull(const ChangePage &page, const PullState &local, const QDateTime &now)
{
    PullPlan plan;
    const QString &known = local.comparing.isEmpty() ? local.copy.epoch : local.comparing;
    if (!known.isEmpty() && page.epoch != known && guards::on(Guard::Epoch)) {
        plan.action = local.copy.complete ? PullPlan::Action::Compare : PullPlan::Action::StartOver;
        plan.more = true;
        return plan;
    }
    const qint64 removals = local.copy.removals + local.removals;
    if (local.comparing.isEmpty() && !local.mayRemove && isMassDeletion(removals, local.users + local.copy.removals)) {
        plan.action = PullPlan::Action::Ask;
        return plan;
    }
    plan.state = local.copy;
    plan.state.cursor = page.next;
    plan.state.epoch = page.epoch;
    plan.state.total = page.total;
    plan.state.removals = page.more ? removals : 0;
    plan.state.revision = local.comparing.isEmpty() ? std::max(local.copy.revision, local.revision) : local.revision;
    plan.more = page.more;
    if (!page.more)
        plan.state.syncedAt = now;
    plan.finish = !page.more && !local.copy.complete;
    return plan;
}

} // namespace jackfield
