#include "app/provider/account/choiceedit.h"
#include "app/provider/account/tagcount.h"
#include "app/provider/api/routes.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void addChoiceRoutes(std::vector<Route> &routes, Services &services)
{
    constexpr auto signedIn = Route::Access::SignedIn;
    for (const QString &which : {u"departments"_s, u"calling-plans"_s, u"branding-domains"_s, u"languages"_s, u"time-zones"_s}) {
        const QString path = u"/v1/accounts/{account}/"_s + which;
        routes.push_back({"GET", path, signedIn, [&services, which](Call &call) {
                              Connection &sql = services.databases.mine();
                              ObjectStore objects(sql, call.slot);
                              const ChoiceList list = choicesOf(sql, objects, call.slot, which);
                              Answer answer = Answer::json(200, jsonText(list));
                              answer.addHeader("ETag", etagOf(list.revision));
                              answer.addHeader("Cache-Control", "no-store");
                              return answer;
                          }});
        routes.push_back({"PATCH", path, signedIn, [&services, which](Call &call) {
                              return runEdit(
                                  services, call, [&which](Edit &edit) { return changeChoices(edit, which); },
                                  EditTarget{kindWord<ChoiceList>(), which, {}, true});
                          }});
    }
    routes.push_back({"GET", u"/v1/accounts/{account}/tags"_s, signedIn, [&services](Call &call) {
                          return tagsOf(services.databases.mine(), call.slot);
                      }});
}

} // namespace jackfield::reference
