#include "app/provider/web/router.h"

#include "app/provider/people/personstore.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/store/accountstore.h"

#include <QStringList>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// Whether the path is one of the route; then its parts are filled in. A part at the end may hold slashes: the path comes decoded.
bool matches(const QString &pattern, const QString &path, QHash<QString, QString> &parts)
{
    const QStringList wanted = pattern.split(u'/');
    QStringList given = path.split(u'/');
    if (given.size() > wanted.size() && wanted.last().startsWith(u'{')) {
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

Answer Router::answer(Call call) const
{
    QList<QByteArray> allowed;
    // HEAD is GET without the body, which the HTTP library leaves out.
    const QByteArray method = call.method == "HEAD" ? QByteArray("GET") : call.method;
    for (const Route &route : m_routes) {
        if (!matches(route.path, call.path, call.parts))
            continue;
        if (route.method != method) {
            allowed += route.method;
            continue;
        }
        try {
            return admit(route, call);
        } catch (const std::exception &failed) {
            qWarning("%s %s: %s", route.method.constData(), qPrintable(route.path), failed.what());
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
    if (route.access == Route::Access::SignedIn) {
        const QSqlDatabase &sql = m_services.databases.mine();
        call.token = bearerToken(call.authorization);
        const auto signIn = call.token.isEmpty() ? std::nullopt : SignInStore(sql).find(call.token, m_services.clock.now());
        const auto person = signIn ? PersonStore(sql).find(signIn->person) : std::nullopt;
        if (!person)
            return problem(Trouble::Unauthenticated);
        call.signIn = signIn->signIn;
        call.person = *person;
        call.actor = person->actor();
        if (const auto account = call.parts.constFind(u"account"_s); account != call.parts.constEnd()) {
            // An account that does not exist and one of somebody else look the same.
            const auto slot = AccountStore(sql).slotOf({*account});
            if (!slot || person->slot != *slot)
                return problem(Trouble::Forbidden);
            call.slot = *slot;
        }
    }
    return route.handler(call);
}

} // namespace jackfield::reference
