#include "app/provider/api/routes.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accessstore.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/auditstore.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/store/token.h"
#include "app/provider/web/requestjson.h"
#include "core/base/text.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 50;
constexpr int mostMinutes = 8 * 60;

Answer json(int status, const QJsonObject &object)
{
    Answer answer = Answer::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

QJsonObject customerOf(AccountStore &accounts, qint64 slot)
{
    QJsonObject customer = toJson(accounts.account(slot));
    customer.insert(u"type"_s, accounts.type(slot));
    return customer;
}

// S1.5: by a part of the name or of the account number, whatever its case and accents.
Answer search(Services &services, const Call &call)
{
    const QString wanted = foldForSearch(call.query.value(u"query"_s).trimmed());
    if (wanted.isEmpty())
        return problem(Trouble::Malformed, u"A query is needed."_s);
    AccountStore accounts(services.databases.mine());
    QJsonArray found;
    for (const qint64 slot : accounts.slotsByName()) {
        const Account account = accounts.account(slot);
        if ((foldForSearch(account.name).contains(wanted) || account.number.contains(wanted)) && found.size() < mostFound)
            found.append(customerOf(accounts, slot));
    }
    return json(200, {{u"customers"_s, found}});
}

std::optional<qint64> slotOf(Services &services, const Call &call)
{
    return AccountStore(services.databases.mine()).slotOf({call.parts.value(u"customer"_s)});
}

/// For kinds of which an account has a few.
template<class Entity>
QList<Entity> objectsOf(Connection &sql, qint64 slot)
{
    Statement rows(sql, "SELECT line FROM objects WHERE slot = ? AND kind = ? AND gone = 0 ORDER BY id");
    QList<Entity> objects;
    for (rows.run(slot, kindWord<Entity>()); rows.next();)
        fromJson(ObjectStore::objectOf(rows.bytes(0)), objects.emplaceBack());
    return objects;
}

// S1.6: what is told before anybody enters.
Answer information(Services &services, const Call &call)
{
    const auto slot = slotOf(services, call);
    if (!slot)
        return problem(Trouble::NotFound);
    Connection &sql = services.databases.mine();
    AccountStore accounts(sql);
    QJsonObject customer = customerOf(accounts, *slot);
    Statement count(sql, "SELECT count(*) FROM user_keys WHERE slot = ?");
    count.run(*slot).next();
    customer.insert(u"users"_s, count.integer(0));
    QJsonArray administrators;
    for (const Administrator &one : objectsOf<Administrator>(sql, *slot)) {
        administrators.append(QJsonObject{
            {u"name"_s, one.displayName()},
            {u"email"_s, one.email},
            {u"contactNumber"_s, one.contactNumber},
            {u"registered"_s, one.state != "invited"_L1}});
    }
    customer.insert(u"administrators"_s, administrators);
    QJsonArray stations;
    for (const Licence &licence : objectsOf<Licence>(sql, *slot))
        stations.append(QJsonObject{
            {u"name"_s, licence.name}, {u"assigned"_s, licence.assigned}, {u"total"_s, licence.total}, {u"rank"_s, licence.rank}});
    customer.insert(u"stations"_s, stations);
    const QList<Site> sites = objectsOf<Site>(sql, *slot);
    customer.insert(u"sites"_s, sites.size());
    customer.insert(u"sitesOffline"_s, std::count_if(sites.begin(), sites.end(), [](const Site &site) { return !site.online; }));
    return json(200, customer);
}

Answer enter(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body)
        return problem(Trouble::Malformed, u"The body is not one unambiguous JSON object."_s);
    const auto slot = slotOf(services, call);
    if (!slot)
        return problem(Trouble::NotFound);
    QList<FieldError> errors = memberErrors(*body, {{"reason"}, {"mode"}, {"minutes", Member::Type::WholeNumber}});
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    const QString reason = body->value("reason"_L1).toString().trimmed();
    const QString mode = body->value("mode"_L1).toString(u"read-only"_s);
    const int minutes = body->value("minutes"_L1).toInt(60);
    if (reason.isEmpty() || !shapeError(reason).isEmpty())
        errors.append({u"reason"_s, reason.isEmpty() ? u"required"_s : shapeError(reason), {}, {}, {}});
    if (mode != "read-only"_L1 && mode != "full"_L1)
        errors.append({u"mode"_s, u"unknown"_s, {}, {}, {}});
    if (minutes < 1 || minutes > mostMinutes)
        errors.append({u"minutes"_s, u"length"_s, {}, {}, {}});
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);

    const QDateTime now = services.clock.now();
    const CustomerAccess access{freshId(u'x'),          *slot, call.person.id,           call.person.name, reason,
                                mode == "read-only"_L1, now,   now.addSecs(minutes * 60)};
    services.databases.write([&](Connection &sql) {
        const Person &person = call.person;
        AccessStore(sql).add(access);
        AuditStore(sql).add(
            *slot, {now, person.id, person.name, wireName(person.kind), access.id, call.remote, u"access"_s, {}, {}, reason, {}});
        return true;
    });
    return json(
        201,
        {{u"id"_s, access.id},
         {u"account"_s, toJson(AccountStore(services.databases.mine()).account(*slot))},
         {u"reason"_s, reason},
         {u"mode"_s, mode},
         {u"endsAt"_s, access.endsAt.toString(Qt::ISODate)}});
}

Answer leave(Services &services, const Call &call)
{
    const auto slot = slotOf(services, call);
    if (!slot)
        return problem(Trouble::NotFound);
    services.databases.write([&](Connection &sql) {
        AccessStore(sql).end(call.person.id, *slot, services.clock.now());
        return true;
    });
    return Answer::noContent();
}

Answer audit(Services &services, const Call &call)
{
    bool isNumber = true;
    bool isLimit = true;
    const QString after = call.query.value(u"after"_s, u"0"_s);
    const qint64 from = after.isEmpty() ? 0 : after.toLongLong(&isNumber);
    const int limit = call.query.value(u"limit"_s, u"200"_s).toInt(&isLimit);
    if (!isNumber || !isLimit)
        return problem(Trouble::Malformed, u"after is a cursor, and limit a whole number."_s);
    return json(200, AuditStore(services.databases.mine()).page(call.slot, from, qBound(1, limit, 1000)));
}

} // namespace

void addCustomerRoutes(std::vector<Route> &routes, Services &services)
{
    constexpr auto staff = Route::Access::Staff;
    const QString one = u"/v1/customers/{customer}"_s;
    routes.push_back({"GET", u"/v1/customers"_s, staff, [&services](Call &call) { return search(services, call); }});
    routes.push_back({"GET", one, staff, [&services](Call &call) { return information(services, call); }});
    routes.push_back({"POST", one + u"/accesses"_s, staff, [&services](Call &call) { return enter(services, call); }});
    routes.push_back({"DELETE", one + u"/accesses/current"_s, staff, [&services](Call &call) { return leave(services, call); }});
    routes.push_back({"GET", u"/v1/sessions/current/accesses"_s, staff, [&services](Call &call) {
                          return json(200, {{u"accesses"_s, AccessStore(services.databases.mine()).recent(call.person.id)}});
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/audit"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return audit(services, call);
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/accesses"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return json(200, {{u"accesses"_s, AccessStore(services.databases.mine()).of(call.slot)}});
                      }});
}

} // namespace jackfield::reference
