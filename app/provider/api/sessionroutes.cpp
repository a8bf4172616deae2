#include "app/provider/api/routes.h"
#include "app/provider/people/passwordtry.h"
#include "app/provider/people/personstore.h"
#include "app/provider/people/signinflow.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/keystore.h"
#include "app/provider/store/passwordhash.h"
#include "app/provider/web/requestjson.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

Answer json(int status, const QJsonObject &object)
{
    Answer answer = Answer::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer discover(Services &services)
{
    const QString name = AccountStore(services.databases.mine()).fact(u"providerName"_s);
    return Answer::json(
        200,
        QJsonDocument(QJsonObject{{u"api"_s, u"jackfield"_s}, {u"version"_s, 1}, {u"name"_s, name}})
            .toJson(QJsonDocument::Compact));
}

/// For whoever watches over the process: well while the database answers. Says nothing else, since anybody may ask.
Answer health(Services &services)
{
    AccountStore(services.databases.mine()).fact(u"epoch"_s);
    return Answer::json(200, "{\"status\":\"ok\"}");
}

Answer signIn(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    const QJsonValue login = body ? body->value("login"_L1) : QJsonValue();
    const QJsonValue password = body ? body->value("password"_L1) : QJsonValue();
    if (!login.isString() || !password.isString())
        return problem(Trouble::Malformed, u"A sign-in is a JSON object with the texts login and password."_s);
    const auto wrong = memberErrors(*body, {{"login"}, {"password"}, {"refresh", Member::Type::Flag}});
    if (!wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);

    const QString name = keyForm(login.toString());
    PasswordTry attempt(services.databases, services.vault, {name, call.remote, services.clock.now()});
    if (attempt.pause())
        return tooSoon(*attempt.pause(), u"Too many sign-ins with a wrong password."_s);

    const auto found = PersonStore(services.databases.mine()).findLogin(name);
    // An unknown name costs the same work as a known one, so the time tells nothing.
    const bool known = found && !found->passwordHash.isEmpty();
    const bool right = PasswordHash::matches(known ? found->passwordHash : PasswordHash::decoy(), password.toString());
    if (!known || !right) {
        attempt.failed();
        return problem(Trouble::BadCredentials);
    }
    Answer answer;
    services.write([&](Connection &sql, Hashes &hashes) {
        attempt.succeeded(sql);
        answer = SignInFlow(services, sql, hashes, call.remote).begin(*found, body->value("refresh"_L1).toBool());
        return true;
    });
    services.bell.ring();
    return answer;
}

Answer takeStep(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("ticket"_L1).isString() || !body->value("step"_L1).isString())
        return problem(Trouble::Malformed, u"A step is a JSON object with the texts ticket and step."_s);
    constexpr auto flag = Member::Type::Flag;
    const auto wrong = memberErrors(
        *body,
        {{"ticket"},
         {"step"},
         {"code"},
         {"recoveryCode"},
         {"password"},
         {"deviceName"},
         {"acknowledge", flag},
         {"accept", flag},
         {"saved", flag}});
    if (!wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    Answer answer;
    services.write([&](Connection &sql, Hashes &hashes) {
        answer = SignInFlow(services, sql, hashes, call.remote).step(*body);
        return true;
    });
    services.bell.ring();
    return answer;
}

Answer refresh(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("refreshToken"_L1).isString())
        return problem(Trouble::Malformed, u"A refresh is a JSON object with the text refreshToken."_s);
    if (const auto wrong = memberErrors(*body, {{"refreshToken"}}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    SignInStore::Refusal refusal{};
    std::optional<TokenPair> tokens;
    std::optional<Person> person;
    services.databases.write([&](Connection &sql) {
        QString id;
        tokens = SignInStore(sql).refresh(body->value("refreshToken"_L1).toString().toLatin1(), services.clock.now(), refusal, id);
        person = tokens ? PersonStore(sql).find(id) : std::nullopt;
        return true;
    });
    if (!person)
        return problem(refusal == SignInStore::Refusal::Reused ? Trouble::TokenReused : Trouble::Unauthenticated);
    QJsonObject session = SignInFlow::sessionOf(services.databases.mine(), *person);
    session.insert(u"token"_s, QString::fromLatin1(tokens->access));
    session.insert(u"expiresIn"_s, tokens->expiresIn);
    session.insert(u"refreshToken"_s, QString::fromLatin1(tokens->refresh));
    return json(201, session);
}

Answer signOut(Services &services, const Call &call)
{
    services.databases.write([&](Connection &sql) {
        SignInStore(sql).end(call.token);
        return true;
    });
    return Answer::noContent();
}

} // namespace

void addSessionRoutes(std::vector<Route> &routes, Services &services)
{
    routes.push_back({"GET", u"/v1"_s, Route::Access::Open, [&services](Call &) { return discover(services); }});
    routes.push_back({"GET", u"/health"_s, Route::Access::Open, [&services](Call &) { return health(services); }});
    routes.push_back({"POST", u"/v1/sessions"_s, Route::Access::Open, [&services](Call &call) { return signIn(services, call); }});
    routes.push_back(
        {"POST", u"/v1/sessions/steps"_s, Route::Access::Open, [&services](Call &call) { return takeStep(services, call); }});
    routes.push_back(
        {"POST", u"/v1/sessions/refresh"_s, Route::Access::Open, [&services](Call &call) { return refresh(services, call); }});
    routes.push_back({"GET", u"/v1/sessions/current"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return json(200, SignInFlow::sessionOf(services.databases.mine(), call.person));
                      }});
    routes.push_back({"DELETE", u"/v1/sessions/current"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return signOut(services, call);
                      }});
}

} // namespace jackfield::reference
