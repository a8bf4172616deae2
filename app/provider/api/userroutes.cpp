#include "app/provider/api/edit.h"
#include "app/provider/api/routes.h"
#include "app/provider/mail/mailqueue.h"
#include "app/provider/people/linkstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/users/userchange.h"
#include "app/provider/users/userremoval.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString userId(const Call &call) { return call.parts.value(u"user"_s); }

Answer changeUser(Edit &edit)
{
    const User before = *edit.objects().find<User>(userId(edit.call()));
    UserChange change(edit, before);
    if (const QList<FieldError> errors = change.plan(); !errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    change.carryOut();
    // Whoever reads the old address is not the one any more.
    const bool wasInvited = change.user().email != before.email && LinkStore(edit.sql()).removeAll(before.id.value);
    if ((change.opensPortal() || (wasInvited && change.user().portalAccess)) && !change.user().email.isEmpty())
        queueWelcomeMail(edit.sql(), edit.slot(), change.user(), edit.now()); // S4.17
    return edit.answer(200, "userId", before.id.value, change.user().revision);
}

Answer dropUser(Edit &edit)
{
    const User user = *edit.objects().find<User>(userId(edit.call()));
    removeUser(edit, user);
    return edit.answer(200, "userId", user.id.value, 0);
}

// Its link takes the place of the one before.
Answer welcomeAgain(Edit &edit)
{
    if (const auto wrong = memberErrors(edit.body(), {}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const auto user = edit.objects().find<User>(userId(edit.call()));
    if (!user)
        return problem(Trouble::NotFound);
    if (user->email.isEmpty())
        return problem(Trouble::Rejected, {}, {{u"email"_s, u"required"_s, {}, {}, {}}});
    if (!user->portalAccess)
        return problem(Trouble::Rejected, {}, {{u"portalAccess"_s, u"conflict"_s, {}, {}, {}}});
    LinkStore(edit.sql()).removeAll(user->id.value);
    queueWelcomeMail(edit.sql(), edit.slot(), *user, edit.now());
    edit.note(u"welcome-mail-sent"_s, kindWord<User>(), user->id.value, user->displayName());
    return edit.answer(200, "id", user->id.value, user->revision);
}

} // namespace

void addUserRoutes(std::vector<Route> &routes, Services &services)
{
    const QString path = u"/v1/accounts/{account}/users/{user}"_s;
    routes.push_back({"GET", path, Route::Access::SignedIn, [&services](Call &call) {
                          return readObject(services, call, kindWord<User>(), userId(call));
                      }});
    routes.push_back({"PATCH", path, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, changeUser, EditTarget{kindWord<User>(), userId(call)});
                      }});
    routes.push_back({"DELETE", path, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, dropUser, EditTarget{kindWord<User>(), userId(call)});
                      }});
    routes.push_back({"POST", path + u"/welcome-mail"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, welcomeAgain);
                      }});
}

} // namespace jackfield::reference
