#include "app/provider/api/routes.h"
#include "app/provider/users/userfeatures.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString userId(const Call &call) { return call.parts.value(u"user"_s); }

template<class Part>
Answer readPart(Services &services, const Call &call)
{
    ObjectStore objects(services.databases.mine(), call.slot);
    const auto part = partOf<Part>(objects, userId(call));
    if (!part)
        return problem(Trouble::NotFound);
    Answer answer = Answer::json(200, jsonText(*part));
    answer.addHeader("ETag", etagOf(part->revision));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

template<class Part>
void addPart(std::vector<Route> &routes, Services &services, const QString &path, Answer (*change)(Edit &, const QString &))
{
    routes.push_back({"GET", path, Route::Access::SignedIn, [&services](Call &call) { return readPart<Part>(services, call); }});
    routes.push_back({"PATCH", path, Route::Access::SignedIn, [&services, change](Call &call) {
                          EditTarget target{kindWord<Part>(), userId(call), kindWord<User>()};
                          return runEdit(
                              services, call, [change](Edit &edit) { return change(edit, userId(edit.call())); }, target);
                      }});
}

} // namespace

void addFeatureRoutes(std::vector<Route> &routes, Services &services)
{
    const QString user = u"/v1/accounts/{account}/users/{user}"_s;
    addPart<UserCalling>(routes, services, user + u"/calling"_s, changeCalling);
    addPart<UserVoicemail>(routes, services, user + u"/voicemail"_s, changeVoicemail);
    addPart<UserMessaging>(routes, services, user + u"/messaging"_s, changeMessaging);
    routes.push_back({"PUT", user + u"/portal-password"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, [](Edit &edit) { return setPortalPassword(edit, userId(edit.call())); });
                      }});
    routes.push_back({"PUT", user + u"/voicemail-passcode"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(services, call, [](Edit &edit) { return setPasscode(edit, userId(edit.call())); });
                      }});
    routes.push_back({"POST", user + u"/replacement"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return runEdit(
                              services, call, [](Edit &edit) { return replaceUser(edit, userId(edit.call())); },
                              EditTarget{kindWord<User>(), userId(call)});
                      }});
}

} // namespace jackfield::reference
