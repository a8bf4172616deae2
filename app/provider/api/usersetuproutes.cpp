#include "app/provider/account/accounttype.h"
#include "app/provider/api/edit.h"
#include "app/provider/api/routes.h"
#include "app/provider/mail/mailqueue.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/setupplan.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/commandstore.h"
#include "core/domain/accesslevels.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

Answer setUpUser(Edit &edit)
{
    if (!hasUsers(edit.call().accountType)) // S3.4: nobody there is a user
        return problem(Trouble::Rejected, u"This type of account has no users."_s, {{u"account"_s, u"conflict"_s, {}, {}, {}}});
    UserSetup setup;
    if (const QList<FieldError> errors = readMembers(edit.body(), setup); !errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);

    const SetupContext context{edit.slot(), AccountStore(edit.sql()).policy(edit.slot()), edit.call().actor.name, edit.nowText()};
    SetupPlan plan = planUserSetup(trimmed(setup), context, edit.objects());
    const Call &call = edit.call();
    if (rankOf(call.accountType, setup.adminLevel) > rankOf(call.accountType, call.person.level))
        plan.errors.append({u"adminLevel"_s, u"forbidden"_s, {}, {}, {}});
    if (!plan.errors.isEmpty())
        return problem(Trouble::Rejected, {}, plan.errors);
    carryOut(plan, edit);
    if (plan.user.portalAccess && !setup.blockWelcomeMail && !plan.user.email.isEmpty())
        queueWelcomeMail(edit.sql(), edit.slot(), plan.user, edit.now());
    return edit.answer(201, "userId", plan.user.id.value, plan.user.revision);
}

Answer whatBecameOf(Services &services, const Call &call)
{
    const auto answer = CommandStore(services.databases.mine()).find(call.slot, call.parts.value(u"key"_s), services.clock.now());
    // A key of somebody else looks like none.
    if (!answer || answer->actor != call.actor.id.value)
        return problem(Trouble::NotFound, u"Nothing was done under this key."_s);
    return withEpoch(Answer::json(answer->status, answer->body), services.databases.mine());
}

} // namespace

void addUserSetupRoutes(std::vector<Route> &routes, Services &services)
{
    routes.push_back({"POST", u"/v1/accounts/{account}/user-setups"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, setUpUser);
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/commands/{key}"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return whatBecameOf(services, call);
                      }});
}

} // namespace jackfield::reference
