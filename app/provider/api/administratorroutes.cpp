#include "app/provider/api/routes.h"
#include "app/provider/people/administratoredit.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const Call &call) { return call.parts.value(u"administrator"_s); }

} // namespace

void addAdministratorRoutes(std::vector<Route> &routes, Services &services)
{
    constexpr auto signedIn = Route::Access::SignedIn;
    const QString all = u"/v1/accounts/{account}/administrators"_s;
    const QString one = all + u"/{administrator}"_s;
    const auto target = [](const Call &call) { return EditTarget{kindWord<Administrator>(), idOf(call)}; };
    routes.push_back({"GET", all, signedIn, [&services](Call &call) {
                          return listObjects(services, call, kindWord<Administrator>(), "administrators");
                      }});
    routes.push_back({"POST", all, signedIn, [&services](Call &call) { return runEdit(services, call, addAdministrator); }});
    routes.push_back({"GET", one, signedIn, [&services](Call &call) {
                          return readObject(services, call, kindWord<Administrator>(), idOf(call));
                      }});
    routes.push_back({"PATCH", one, signedIn, [&services, target](Call &call) {
                          return runEdit(
                              services, call, [](Edit &edit) { return changeAdministrator(edit, idOf(edit.call())); },
                              target(call));
                      }});
    routes.push_back({"DELETE", one, signedIn, [&services, target](Call &call) {
                          return runEdit(
                              services, call, [](Edit &edit) { return removeAdministrator(edit, idOf(edit.call())); },
                              target(call));
                      }});
    routes.push_back({"POST", one + u"/registration-mail"_s, signedIn, [&services](Call &call) {
                          return runEdit(services, call, [](Edit &edit) { return resendRegistration(edit, idOf(edit.call())); });
                      }});
}

} // namespace jackfield::reference
