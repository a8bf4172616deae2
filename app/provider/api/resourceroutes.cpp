#include "app/provider/account/deviceedit.h"
#include "app/provider/account/numberedit.h"
#include "app/provider/account/poolsize.h"
#include "app/provider/account/siteedit.h"
#include "app/provider/api/routes.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

using Work = std::function<Answer(Edit &, const QString &)>;

/// A command about the object whose id stands in the path as {part}; with a kind it takes an If-Match.
void addCommand(
    std::vector<Route> &routes, Services &services, const QByteArray &method, const QString &path, const QString &part,
    const Work &work, const QString &kind = {}, const QString &owner = {})
{
    routes.push_back(
        {method, u"/v1/accounts/{account}/"_s + path, Route::Access::SignedIn, [&services, part, work, kind, owner](Call &call) {
             const QString id = call.parts.value(part);
             std::optional<EditTarget> target;
             if (!kind.isEmpty())
                 target = EditTarget{kind, id, owner};
             return runEdit(
                 services, call, [&](Edit &edit) { return work(edit, id); }, target);
         }});
}

void addList(std::vector<Route> &routes, Services &services, const QString &kind, const char *word)
{
    routes.push_back(
        {"GET", u"/v1/accounts/{account}/"_s + QLatin1String(word), Route::Access::SignedIn,
         [&services, kind, word](Call &call) { return listObjects(services, call, kind, word); }});
}

void addRead(std::vector<Route> &routes, Services &services, const QString &path, const QString &part, const QString &kind)
{
    routes.push_back({"GET", u"/v1/accounts/{account}/"_s + path, Route::Access::SignedIn, [&services, part, kind](Call &call) {
                          return readObject(services, call, kind, call.parts.value(part));
                      }});
}

} // namespace

void addResourceRoutes(std::vector<Route> &routes, Services &services)
{
    addList(routes, services, kindWord<Licence>(), "licences");
    addRead(routes, services, u"licences/{licence}"_s, u"licence"_s, kindWord<Licence>());
    addCommand(routes, services, "PATCH", u"licences/{licence}"_s, u"licence"_s, changeLicence, kindWord<Licence>());
    addList(routes, services, kindWord<Application>(), "applications");
    addRead(routes, services, u"applications/{application}"_s, u"application"_s, kindWord<Application>());
    addCommand(
        routes, services, "PATCH", u"applications/{application}"_s, u"application"_s, changeApplication, kindWord<Application>());

    addList(routes, services, kindWord<Site>(), "sites");
    addRead(routes, services, u"sites/{site}"_s, u"site"_s, kindWord<Site>());
    addCommand(routes, services, "PATCH", u"sites/{site}"_s, u"site"_s, changeSite, kindWord<Site>());

    addRead(routes, services, u"numbers/{number}"_s, u"number"_s, kindWord<PhoneNumber>());
    addCommand(routes, services, "POST", u"numbers/{number}/activation"_s, u"number"_s, activateNumber, kindWord<PhoneNumber>());
    addRead(routes, services, u"numbers/{number}/emergency-address"_s, u"number"_s, kindWord<EmergencyAddress>());
    addCommand(
        routes, services, "PATCH", u"numbers/{number}/emergency-address"_s, u"number"_s, changeEmergencyAddress,
        kindWord<EmergencyAddress>(), kindWord<PhoneNumber>());

    addCommand(routes, services, "POST", u"devices"_s, {}, [](Edit &edit, const QString &) { return addDevice(edit); });
    addRead(routes, services, u"devices/{device}"_s, u"device"_s, kindWord<Device>());
    addCommand(routes, services, "PATCH", u"devices/{device}"_s, u"device"_s, changeDevice, kindWord<Device>());
    addCommand(routes, services, "DELETE", u"devices/{device}/assignment"_s, u"device"_s, releaseDevice, kindWord<Device>());
    addCommand(
        routes, services, "PUT", u"devices/{device}/sip-credentials"_s, u"device"_s,
        [&services](Edit &edit, const QString &device) { return setSipCredentials(edit, device, services.vault); });
    addCommand(routes, services, "POST", u"users/{user}/devices"_s, u"user"_s, assignDevice);
}

} // namespace jackfield::reference
