#include "app/provider/api/routes.h"
#include "app/provider/mail/mailqueue.h"
#include "app/provider/people/brakestore.h"
#include "app/provider/people/linkpage.h"
#include "app/provider/people/personstore.h"
#include "app/provider/setup/membererrors.h"
#include "app/provider/store/auditstore.h"
#include "app/provider/store/keystore.h"
#include "app/provider/web/requestjson.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QByteArray tokenOf(const Call &call)
{
    const QString part = call.parts.value(u"token"_s);
    return (part.isEmpty() ? call.query.value(u"token"_s) : part).toLatin1();
}

Answer show(Services &services, const Call &call)
{
    const auto view = lookAtLink(services, tokenOf(call));
    if (!view)
        return problem(Trouble::NotFound, u"This link was used, or is over."_s);
    const QJsonObject body{
        {u"purpose"_s, view->link.purpose},
        {u"name"_s, view->person.name},
        {u"email"_s, view->person.email},
        {u"accountName"_s, view->accountName},
        {u"brand"_s, view->brand},
        {u"language"_s, view->language},
        {u"expiresAt"_s, view->link.expiresAt.toString(Qt::ISODate)},
        {u"termsVersion"_s, view->asksForTerms() ? view->policy.termsVersion : QString()},
        {u"termsAddress"_s, view->asksForTerms() ? view->policy.termsAddress : QString()}};
    Answer answer = Answer::json(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer use(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("password"_L1).isString())
        return problem(Trouble::Malformed, u"A JSON object with the text password is needed."_s);
    if (const auto wrong = memberErrors(*body, {{"password"}, {"acceptTerms", Member::Type::Flag}}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const QList<FieldError> errors = useLink(
        services, tokenOf(call), body->value("password"_L1).toString(), body->value("acceptTerms"_L1).toBool(), call.remote);
    if (errors.isEmpty())
        return Answer::noContent();
    if (errors.first().field == "token"_L1)
        return problem(Trouble::NotFound, u"This link was used, or is over."_s);
    return problem(Trouble::Rejected, {}, errors);
}

Answer page(Services &services, const Call &call)
{
    const auto view = lookAtLink(services, tokenOf(call));
    return view ? linkForm(*view, tokenOf(call), {}) : linkOver();
}

Answer submitPage(Services &services, const Call &call)
{
    const auto view = lookAtLink(services, tokenOf(call));
    if (!view)
        return linkOver();
    const QString password = call.query.value(u"password"_s);
    if (password != call.query.value(u"repeat"_s))
        return linkForm(*view, tokenOf(call), {{u"repeat"_s, u"conflict"_s, {}, {}, {}}});
    const QList<FieldError> errors =
        useLink(services, tokenOf(call), password, call.query.value(u"terms"_s) == "yes"_L1, call.remote);
    if (!errors.isEmpty() && errors.first().field == "token"_L1)
        return linkOver();
    return errors.isEmpty() ? linkDone(*view) : linkForm(*view, tokenOf(call), errors);
}

// Anybody may have asked: the entry says for whom and from where, and nobody who did it.
void noteAsked(Connection &sql, const Person &person, const QString &remote, const QDateTime &now)
{
    if (person.isStaff())
        return;
    AuditEntry entry;
    entry.at = now;
    entry.remote = remote;
    entry.action = u"password-reset-asked"_s;
    entry.kind = wireName(person.kind);
    entry.object = person.id;
    entry.name = person.name;
    AuditStore(sql).add(person.slot, entry);
}

// S3.16. Says nothing about who is known here, and takes the same time for everybody: the mail goes out afterwards.
Answer forgotten(Services &services, const Call &call)
{
    const auto body = readJsonObject(call.body);
    if (!body || !body->value("login"_L1).isString())
        return problem(Trouble::Malformed, u"A JSON object with the text login is needed."_s);
    if (const auto wrong = memberErrors(*body, {{"login"}}); !wrong.isEmpty())
        return problem(Trouble::Rejected, {}, wrong);
    const QDateTime now = services.clock.now();
    const BrakeStore::Attempt attempt{u"forgotten "_s + keyForm(body->value("login"_L1).toString()), call.remote, now};
    std::optional<std::chrono::seconds> pause;
    services.databases.write([&](Connection &sql) {
        BrakeStore brakes(sql, services.vault);
        pause = brakes.standing(attempt).pause;
        if (pause)
            return false;
        brakes.failed(attempt);
        const auto person = PersonStore(sql).findLogin(body->value("login"_L1).toString());
        if (person && !person->email.isEmpty()) {
            queueResetMail(sql, *person, now);
            noteAsked(sql, *person, call.remote, now);
        }
        return true;
    });
    if (pause)
        return tooSoon(*pause, u"Too many mails for one name."_s);
    services.mail.deliver();
    return Answer{202, {}, {}, {}};
}

} // namespace

void addLinkRoutes(std::vector<Route> &routes, Services &services)
{
    constexpr auto open = Route::Access::Open;
    routes.push_back({"GET", u"/v1/links/{token}"_s, open, [&services](Call &call) { return show(services, call); }});
    routes.push_back({"POST", u"/v1/links/{token}"_s, open, [&services](Call &call) { return use(services, call); }});
    routes.push_back({"POST", u"/v1/password-resets"_s, open, [&services](Call &call) { return forgotten(services, call); }});
    for (const QString &path : {u"/register"_s, u"/password/new"_s}) {
        routes.push_back({"GET", path, open, [&services](Call &call) { return page(services, call); }});
        routes.push_back({"POST", path, open, [&services](Call &call) { return submitPage(services, call); }});
    }
}

} // namespace jackfield::reference
