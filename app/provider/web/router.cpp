#include "app/provider/web/router.h"

#include "app/provider/people/personstore.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/store/accessstore.h"
#include "app/provider/store/accountstore.h"
#include "core/domain/accesslevels.h"

#include <QStringList>

#include <chrono>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// What stands between the slashes, decoded.
QStringList partsOf(const QString &path)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (part.contains(u'%'))
            part = QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    }
    return parts;
}

/// Whether the path is one of the route; then its parts are filled in. An idempotency key at the end may hold slashes.
bool matches(const QStringList &wanted, QStringList given, QHash<QString, QString> &parts)
{
    if (given.size() > wanted.size() && wanted.last() == "{key}"_L1) {
        const QString rest = given.mid(wanted.size() - 1).join(u'/');
        given = given.mid(0, wanted.size() - 1) << rest;
    }
    if (wanted.size() != given.size())
        return false;
    QHash<QString, QString> found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{') && !given[i].isEmpty())
            found.insert(wanted[i].mid(1, wanted[i].size() - 2), given[i]);
        else if (wanted[i] != given[i])
            return false;
    }
    parts = found;
    return true;
}

QByteArray bearerToken(const QByteArray &authorization)
{
    static constexpr char scheme[] = "bearer ";
    constexpr qsizetype length = sizeof scheme - 1;
    return authorization.left(length).toLower() == scheme ? authorization.mid(length).trimmed() : QByteArray();
}

} // namespace

Router::Router(Services &services, std::vector<Route> routes)
    : m_services(services)
    , m_clerks(services.databases)
    , m_routes(std::move(routes))
{
    for (const Route &route : m_routes)
        m_patterns.push_back(route.path.split(u'/'));
}

Answer Router::answer(Call call)
{
    QString route;
    const auto ask = [&] { return answerBy(call, route); };
    Answer answer = m_clerks.ask(ask);
    while (answer.later) { // the clerk does something else meanwhile
        call.mayWait = m_services.bell.waitAfter(answer.later->count, answer.later->until);
        answer = m_clerks.ask(ask);
    }
    const auto level = answer.status >= 500 ? Journal::Level::Error : Journal::Level::Info;
    if (m_services.journal.says(level)) {
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - call.began;
        m_services.journal.say(
            level, u"request"_s,
            {{u"method"_s, QString::fromLatin1(call.method)},
             {u"route"_s, route}, // not the path, in which a link's secret may stand
             {u"status"_s, answer.status},
             {u"milliseconds"_s, took.count()},
             {u"bytes"_s, answer.body.size()},
             {u"remote"_s, call.remote},
             {u"person"_s, call.person.id},
             {u"access"_s, call.access},
             {u"account"_s, call.slot > 0 ? call.parts.value(u"account"_s) : QString()}});
    }
    return answer;
}

Answer Router::answerBy(Call &call, QString &matched) const
{
    QList<QByteArray> allowed;
    // HEAD is GET without the body, which the HTTP library leaves out.
    const QByteArray method = call.method == "HEAD" ? QByteArray("GET") : call.method;
    const QStringList path = partsOf(call.path);
    for (size_t at = 0; at < m_routes.size(); ++at) {
        const Route &route = m_routes[at];
        if (!matches(m_patterns[at], path, call.parts))
            continue;
        if (route.method != method) {
            allowed += route.method;
            continue;
        }
        matched = route.path;
        try {
            return admit(route, call);
        } catch (const std::exception &failed) {
            m_services.journal.say(
                Journal::Level::Error, u"failure"_s, {{u"route"_s, route.path}, {u"detail"_s, QString::fromUtf8(failed.what())}});
            m_services.databases.closeMine(); // should the connection be broken, the next request has a new one
            return problem(Trouble::Unavailable);
        }
    }
    if (allowed.isEmpty())
        return problem(Trouble::NotFound, u"There is nothing at this address."_s);
    Answer refusal = problem(Trouble::MethodNotAllowed);
    refusal.addHeader("Allow", allowed.join(", "));
    return refusal;
}

Answer Router::admit(const Route &route, Call &call) const
{
    if (route.access == Route::Access::Open)
        return route.handler(call);
    Connection &sql = m_services.databases.mine();
    call.token = bearerToken(call.authorization);
    const auto signIn = call.token.isEmpty() ? std::nullopt : SignInStore(sql).find(call.token, m_services.clock.now());
    const auto person = signIn ? PersonStore(sql).find(signIn->person) : std::nullopt;
    if (!person)
        return problem(Trouble::Unauthenticated);
    call.signIn = signIn->signIn;
    call.person = *person;
    call.actor = person->actor();
    if (route.access == Route::Access::Staff && !person->isStaff())
        return problem(Trouble::Forbidden, u"This is for the provider's own people."_s);
    if (const auto account = call.parts.constFind(u"account"_s); account != call.parts.constEnd()) {
        const auto refusal = enterAccount(route, call, {*account});
        const Answer answer = refusal ? *refusal : route.handler(call);
        // A long poll may have been let in before a sign-out, and have read after it.
        if (call.query.contains(u"wait"_s) && !answer.later && !SignInStore(sql).find(call.token, m_services.clock.now()))
            return problem(Trouble::Unauthenticated);
        if (!call.access.isEmpty() && !answer.later)
            note(route, call, answer);
        return answer;
    }
    return route.handler(call);
}

void Router::note(const Route &route, const Call &call, const Answer &answer) const
{
    m_services.databases.write([&](Connection &sql) {
        AccessStore(sql).note(call.access, m_services.clock.now(), route.method, route.path, answer.status);
        return true;
    });
}

std::optional<Answer> Router::enterAccount(const Route &route, Call &call, const AccountId &account) const
{
    Connection &sql = m_services.databases.mine();
    AccountStore accounts(sql);
    const auto slot = accounts.slotOf(account);
    if (call.person.isStaff()) {
        const auto access = slot ? AccessStore(sql).find(call.person.id, *slot, m_services.clock.now()) : std::nullopt;
        if (!access)
            return problem(Trouble::Forbidden, u"Access to this customer must be taken first."_s);
        call.access = access->id;
        if (access->readOnly && route.writes())
            return problem(Trouble::Forbidden, u"This access is for reading only."_s);
    } else if (!slot || call.person.slot != *slot) {
        return problem(Trouble::Forbidden); // an account that does not exist and one of somebody else look the same
    }
    call.slot = *slot;
    call.accountType = accounts.type(*slot);
    return levelRefusal(route, call);
}

std::optional<Answer> Router::levelRefusal(const Route &route, const Call &call) const
{
    if (route.area.isEmpty())
        return {};
    const QString area = QString::fromLatin1(route.area);
    const QString &level = call.person.level;
    const QString user = call.parts.value(u"user"_s);
    // Everybody sees the own profile and manages the own features and secrets.
    const bool isOwn =
        !user.isEmpty() && user == call.person.id && (!route.writes() || area == "features"_L1 || area == "secrets"_L1);
    const bool allowed = route.writes() ? mayChange(call.accountType, level, area) : maySee(call.accountType, level, area);
    if (!isOwn && !allowed)
        return problem(Trouble::Forbidden, u"Your level does not reach that far."_s);
    return {};
}

} // namespace jackfield::reference
