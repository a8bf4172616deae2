#include "app/provider/api/routes.h"
#include "app/provider/mail/welcomemail.h"
#include "app/provider/setup/setupplan.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/commandstore.h"
#include "app/provider/store/mailstore.h"
#include "app/provider/store/token.h"
#include "app/provider/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

bool isKey(const QByteArray &key)
{
    for (const char c : key) {
        if (c < '!' || c > '~')
            return false;
    }
    return !key.isEmpty() && key.size() <= 64;
}

Answer stored(const StoredAnswer &answer)
{
    return Answer::json(answer.status, answer.body);
}

void queueWelcomeMail(const QSqlDatabase &sql, const Call &call, const User &user, const QDateTime &now)
{
    AccountStore accounts(sql);
    MailStore mails(sql);
    QString accountName;
    for (const Account &account : accounts.accountsOf(call.actor.id)) {
        if (account.id.value == call.parts.value(u"account"_s))
            accountName = account.name;
    }
    WelcomeMail mail{accounts.fact(u"providerName"_s), accountName, accounts.fact(u"portalAddress"_s), freshToken(), mails.nextId(), now};
    mails.addPasswordLink(mail.linkToken, call.slot, user.id.value, now);
    mails.add(mail.mailId, mail.messageFor(user), now);
}

QByteArray createdBody(const UserId &user, const QList<QByteArray> &lines)
{
    QByteArray body = "{\"userId\":";
    appendJson(body, user);
    body += ",\"changes\":[" + lines.join(',') + "]}";
    return body;
}

Answer setUpUser(Services &services, const Call &call)
{
    if (!isKey(call.idempotencyKey))
        return problem(Trouble::KeyMissing);
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isObject())
        return problem(Trouble::Malformed, u"The body is not a JSON object."_s);
    UserSetup setup;
    QList<FieldError> wrongTypes;
    for (const QString &field : fromJson(document.object(), setup))
        wrongTypes.append({field, u"format"_s, u"wrong JSON type"_s, {}, {}});
    if (!wrongTypes.isEmpty())
        return problem(Trouble::Rejected, {}, wrongTypes);

    const QString key = QString::fromLatin1(call.idempotencyKey);
    // Canonical: members in another order or with other white space are the same request.
    const QByteArray hash = QCryptographicHash::hash(document.toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    const QDateTime now = services.clock.now();
    QByteArray body;
    {
        WriteTransaction transaction(services.databases);
        CommandStore commands(transaction.sql());
        if (const auto before = commands.find(call.slot, key, now)) {
            if (before->bodyHash != hash)
                return problem(Trouble::KeyReused);
            Answer again = stored(*before);
            again.addHeader("Idempotency-Replayed", "true");
            return again;
        }
        const SetupContext context{call.slot, AccountStore(transaction.sql()).policy(call.slot), call.actor.name,
                                   now.toString(Qt::ISODate)};
        ObjectStore objects(transaction.sql(), call.slot);
        SetupPlan plan = planUserSetup(trimmed(setup), context, objects);
        if (!plan.errors.isEmpty())
            return problem(Trouble::Rejected, {}, plan.errors); // nothing was done, so nothing is remembered under the key
        const QList<QByteArray> lines = carryOut(plan, objects);
        if (plan.user.portalAccess && !setup.blockWelcomeMail && !plan.user.email.isEmpty())
            queueWelcomeMail(transaction.sql(), call, plan.user, now);
        body = createdBody(plan.user.id, lines);
        commands.add(call.slot, key, {hash, 201, body}, now);
        transaction.commit();
    }
    services.bell.ring();
    services.mail.deliver();
    return Answer::json(201, body);
}

Answer whatBecameOf(Services &services, const Call &call)
{
    const auto answer = CommandStore(services.databases.mine()).find(call.slot, call.parts.value(u"key"_s), services.clock.now());
    return answer ? stored(*answer) : problem(Trouble::NotFound, u"Nothing was done under this key."_s);
}

} // namespace

void addUserSetupRoutes(std::vector<Route> &routes, Services &services)
{
    routes.push_back({"POST", u"/v1/accounts/{account}/user-setups"_s, Route::Access::SignedIn,
                      [&services](Call &call) { return setUpUser(services, call); }});
    routes.push_back({"GET", u"/v1/accounts/{account}/commands/{key}"_s, Route::Access::SignedIn,
                      [&services](Call &call) { return whatBecameOf(services, call); }});
}

} // namespace jackfield::reference
