#include "app/provider/api/routes.h"
#include "app/provider/people/authenticatorstore.h"
#include "app/provider/people/onetimecode.h"
#include "app/provider/people/ownaudit.h"
#include "app/provider/people/passwordtry.h"
#include "app/provider/people/personstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/passwordhash.h"
#include "app/provider/web/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int mostAuthenticators = 10;

Answer json(int status, const QJsonObject &object)
{
    Answer answer = Answer::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer refused(const QString &field, const QString &code) { return problem(Trouble::Rejected, {}, {{field, code, {}, {}, {}}}); }

Answer list(Services &services, const Call &call)
{
    QJsonArray all;
    for (const Authenticator &one : AuthenticatorStore(services.databases.mine(), services.vault).of(call.person.id))
        all.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}});
    return json(200, {{u"authenticators"_s, all}});
}

// An additional one (S0.19). It opens the account for as long as it is there, so whoever adds it gives the password once more.
Answer add(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("deviceName"_L1).isString() || !body->value("password"_L1).isString())
        return problem(Trouble::Malformed, u"A JSON object with the texts deviceName and password is needed."_s);
    if (const auto wrong = memberErrors(*body, {{"deviceName"}, {"password"}}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const QString name = body->value("deviceName"_L1).toString().trimmed();
    if (name.isEmpty())
        return refused(u"deviceName"_s, u"required"_s);
    if (name.size() > longestName || !shapeError(name).isEmpty())
        return refused(u"deviceName"_s, name.size() > longestName ? u"length"_s : u"format"_s);
    PasswordTry attempt(services.databases, services.vault, {u"password "_s + call.person.id, call.remote, services.clock.now()});
    if (attempt.pause())
        return tooSoon(*attempt.pause(), u"Too many wrong passwords."_s);
    if (!PasswordHash::matches(call.person.passwordHash, body->value("password"_L1).toString())) {
        attempt.failed();
        return refused(u"password"_s, u"wrong"_s);
    }
    const QByteArray secret = freshOneTimeSecret();
    QString id;
    services.databases.write([&](Connection &sql) {
        attempt.succeeded(sql);
        AuthenticatorStore store(sql, services.vault);
        if (store.of(call.person.id).size() < mostAuthenticators)
            id = store.add(call.person.id, name, secret);
        return true;
    });
    if (id.isEmpty())
        return refused(u"deviceName"_s, u"none-left"_s);
    const QString issuer = AccountStore(services.databases.mine()).fact(u"providerName"_s);
    return json(
        201,
        {{u"id"_s, id}, {u"name"_s, name}, {u"secret"_s, base32(secret)}, {u"otpauth"_s, otpauthAddress(issuer, name, secret)}});
}

Answer confirm(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("code"_L1).isString())
        return problem(Trouble::Malformed, u"A JSON object with the text code is needed."_s);
    if (const auto wrong = memberErrors(*body, {{"code"}}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const BrakeStore::Attempt attempt{u"code "_s + call.person.id, call.remote, services.clock.now()};
    const QString id = call.parts.value(u"authenticator"_s);
    bool known = false;
    bool right = false;
    std::optional<std::chrono::seconds> pause;
    services.databases.write([&](Connection &sql) {
        BrakeStore brakes(sql, services.vault);
        pause = brakes.standing(attempt).pause;
        if (pause)
            return false;
        AuthenticatorStore store(sql, services.vault);
        for (const Authenticator &one : store.of(call.person.id, false))
            known = known || (one.id == id && !one.confirmed);
        right = known && store.confirm(call.person.id, id, body->value("code"_L1).toString(), services.clock.now());
        if (right) {
            PersonStore(sql).setNeedsOneTimeCode(call.person.id, true);
            noteOwn(sql, call.person, call.remote, services.clock.now(), u"authenticator-added"_s);
        } else if (known) {
            brakes.failed(attempt);
        }
        return known;
    });
    if (pause)
        return tooSoon(*pause, u"Too many wrong codes."_s);
    if (!known)
        return problem(Trouble::NotFound);
    return right ? Answer::noContent() : refused(u"code"_s, u"wrong"_s);
}

Answer remove(Services &services, const Call &call)
{
    bool last = false;
    bool removed = false;
    services.databases.write([&](Connection &sql) {
        AuthenticatorStore store(sql, services.vault);
        const QList<Authenticator> all = store.of(call.person.id);
        const QString id = call.parts.value(u"authenticator"_s);
        last = all.size() == 1 && all.first().id == id;
        removed = !last && store.remove(call.person.id, id);
        if (removed)
            noteOwn(sql, call.person, call.remote, services.clock.now(), u"authenticator-removed"_s);
        return removed;
    });
    if (last)
        return refused(u"id"_s, u"last"_s); // one of them has to stay, or the next sign-in would have none
    return removed ? Answer::noContent() : problem(Trouble::NotFound);
}

} // namespace

void addAuthenticatorRoutes(std::vector<Route> &routes, Services &services)
{
    constexpr auto signedIn = Route::Access::SignedIn;
    const QString all = u"/v1/sessions/current/authenticators"_s;
    const QString one = all + u"/{authenticator}"_s;
    routes.push_back({"GET", all, signedIn, [&services](Call &call) { return list(services, call); }});
    routes.push_back({"POST", all, signedIn, [&services](Call &call) { return add(services, call); }});
    routes.push_back({"POST", one + u"/confirmation"_s, signedIn, [&services](Call &call) { return confirm(services, call); }});
    routes.push_back({"DELETE", one, signedIn, [&services](Call &call) { return remove(services, call); }});
}

} // namespace jackfield::reference
