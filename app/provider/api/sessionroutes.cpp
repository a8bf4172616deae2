#include "app/provider/api/routes.h"
#include "app/provider/api/signinbrake.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/keystore.h"
#include "app/provider/store/passwordhash.h"
#include "app/provider/store/sessionstore.h"
#include "app/provider/store/token.h"
#include "app/provider/store/transaction.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

#include <memory>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString providerName(const QSqlDatabase &sql) { return AccountStore(sql).fact(u"providerName"_s); }

Answer discover(Services &services)
{
    return Answer::json(
        200, text({{u"api"_s, u"jackfield"_s}, {u"version"_s, 1}, {u"name"_s, providerName(services.databases.mine())}}));
}

Answer signIn(Services &services, SignInBrake &brake, const Call &call)
{
    QJsonParseError parsing;
    const QJsonObject body = QJsonDocument::fromJson(call.body, &parsing).object();
    const QJsonValue login = body.value("login"_L1);
    const QJsonValue password = body.value("password"_L1);
    if (parsing.error != QJsonParseError::NoError || !login.isString() || !password.isString())
        return problem(Trouble::Malformed, u"A sign-in is a JSON object with the texts login and password."_s);

    const QDateTime now = services.clock.now();
    const QString name = keyForm(login.toString()).left(254); // no address is longer, and the brake remembers names
    if (const auto pause = brake.pauseFor(name, now)) {
        Answer later = problem(Trouble::RateLimited, u"Too many sign-ins with a wrong password."_s);
        later.addHeader("Retry-After", QByteArray::number(qint64(pause->count())));
        return later;
    }

    AccountStore accounts(services.databases.mine());
    const auto found = accounts.findSignIn(name);
    // An unknown name costs the same work as a known one, so the time tells nothing.
    const bool right = PasswordHash::matches(found ? found->passwordHash : PasswordHash::decoy(), password.toString());
    if (!found || !right) {
        brake.failed(name, now);
        return problem(Trouble::BadCredentials);
    }
    brake.succeeded(name);

    const QByteArray token = freshToken();
    WriteTransaction transaction(services.databases);
    SessionStore(transaction.sql()).add(token, found->actor.id, now);
    transaction.commit();

    QJsonArray list;
    for (const Account &account : accounts.accountsOf(found->actor.id))
        list.append(toJson(account));
    Answer answer = Answer::json(
        201,
        text(
            {{u"token"_s, QString::fromLatin1(token)},
             {u"expiresIn"_s, SessionStore::lifetimeSeconds},
             {u"actor"_s, toJson(found->actor)},
             {u"accounts"_s, list},
             {u"providerName"_s, providerName(services.databases.mine())}}));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer signOut(Services &services, const Call &call)
{
    WriteTransaction transaction(services.databases);
    SessionStore(transaction.sql()).remove(call.token);
    transaction.commit();
    return Answer::noContent();
}

} // namespace

void addSessionRoutes(std::vector<Route> &routes, Services &services)
{
    const auto brake = std::make_shared<SignInBrake>();
    routes.push_back({"GET", u"/v1"_s, Route::Access::Open, [&services](Call &) { return discover(services); }});
    routes.push_back({"POST", u"/v1/sessions"_s, Route::Access::Open, [&services, brake](Call &call) {
                          return signIn(services, *brake, call);
                      }});
    routes.push_back({"DELETE", u"/v1/sessions/current"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return signOut(services, call);
                      }});
}

} // namespace jackfield::reference
