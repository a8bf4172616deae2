#include "app/provider/account/accounttype.h"
#include "app/provider/account/numberrest.h"
#include "app/provider/api/routes.h"
#include "app/provider/feed/feedpage.h"
#include "app/provider/feed/gzip.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/keystore.h"
#include "app/provider/store/objectkind.h"
#include "core/domain/accesslevels.h"
#include "core/domain/fieldjson.h"
#include "core/domain/usersetuprules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// A number of the query within its bounds; `fallback` when it is not given; nothing when it is no number.
std::optional<int> numberIn(const Call &call, const QString &name, int fallback, int least, int most)
{
    const auto found = call.query.constFind(name);
    if (found == call.query.constEnd() || found->isEmpty())
        return fallback;
    bool isNumber = false;
    const int value = found->toInt(&isNumber);
    return isNumber ? std::optional(qBound(least, value, most)) : std::nullopt;
}

/// The kinds that are asked for; nothing when one of them does not exist.
std::optional<QStringList> kindsIn(const Call &call)
{
    const QString asked = call.query.value(u"kinds"_s);
    if (asked.isEmpty())
        return firstKinds();
    if (asked == "all"_L1)
        return allKinds();
    QStringList kinds;
    for (const QString &kind : asked.split(u',')) {
        if (!allKinds().contains(kind))
            return {};
        kinds += kind;
    }
    return kinds;
}

Answer changes(Services &services, const Call &call)
{
    const auto limit = numberIn(call, u"limit"_s, FeedPage::defaultLimit, 1, FeedPage::mostLimit);
    const auto wait = numberIn(call, u"wait"_s, 0, 0, 30);
    if (!limit || !wait)
        return problem(Trouble::Malformed, u"limit and wait are whole numbers."_s);
    auto kinds = kindsIn(call);
    if (!kinds)
        return problem(Trouble::Malformed, u"kinds are words of the feed, with commas between them, or all."_s);
    // A console asks for all it knows, whoever sits before it.
    kinds->removeIf([&](const QString &kind) { return !maySee(call.accountType, call.person.level, areaOfKind(kind)); });
    if (kinds->isEmpty())
        return problem(Trouble::Forbidden, u"Your level sees none of these kinds of objects."_s);

    const QString after = call.query.value(u"after"_s);
    Connection &sql = services.databases.mine();
    if (const QDateTime now = services.clock.now(); hasRestedNumbers(sql, now)) {
        services.databases.write([&now](Connection &writer) {
            wakeNumbers(writer, now);
            return true;
        });
        services.bell.ring();
    }
    const auto until = call.began + std::chrono::seconds(*wait);
    const quint64 seen = services.bell.count(); // before looking
    const FeedPage page = FeedPage::read(sql, call.slot, after, *limit, *kinds);
    Answer answer{200, "application/x-ndjson", {}, {}};
    if (!page.isNews() && *wait > 0 && call.mayWait) {
        answer.later = {seen, until};
        return answer;
    }
    answer.headers = {
        {"Jackfield-Next-Cursor", page.cursor},
        {"Jackfield-More", page.more ? "true" : "false"},
        {"Cache-Control", "no-store"},
        {"Vary", "Accept-Encoding"}};
    if (acceptsGzip(call.acceptEncoding)) {
        answer.body = gzip(page.body);
        if (!answer.body.isEmpty())
            answer.addHeader("Content-Encoding", "gzip");
    }
    if (answer.body.isEmpty())
        answer.body = page.body;
    return answer;
}

/// What is the account's own, and what an account of its type has not.
Answer readAccount(Services &services, const Call &call)
{
    AccountStore accounts(services.databases.mine());
    QJsonObject account = toJson(accounts.account(call.slot));
    account.insert(u"type"_s, call.accountType);
    account.insert(u"hasUsers"_s, hasUsers(call.accountType));
    return Answer::json(200, QJsonDocument(account).toJson(QJsonDocument::Compact));
}

Answer policy(Services &services, const Call &call)
{
    AccountStore accounts(services.databases.mine());
    AccountPolicy own = accounts.policy(call.slot);
    own.administrators = accounts.signInPolicy(call.slot);
    own.accountType = call.accountType;
    own.level = call.person.level;
    QJsonObject policy = toJson(own);
    QJsonArray levels;
    for (const LevelRow &row : levelTable(call.accountType)) {
        levels.append(QJsonObject{
            {u"level"_s, QString::fromLatin1(row.level)},
            {u"rank"_s, row.rank},
            {u"sees"_s, QJsonArray::fromStringList(row.sees)},
            {u"changes"_s, QJsonArray::fromStringList(row.changes)}});
    }
    policy.insert(u"levels"_s, levels);
    return Answer::json(200, QJsonDocument(policy).toJson(QJsonDocument::Compact));
}

Answer availability(Services &services, const Call &call)
{
    const QString field = call.query.value(u"field"_s);
    const QString value = call.query.value(u"value"_s).trimmed();
    if (value.isEmpty())
        return problem(Trouble::Malformed, u"A value to ask about is needed."_s);
    KeyStore keys(services.databases.mine());
    std::optional<Holder> holder;
    if (field == "extension"_L1)
        holder = keys.extensionHolder(call.slot, value);
    else if (field == "signInId"_L1)
        holder = keys.signInIdHolder(call.slot, value);
    else if (field == "username"_L1)
        holder = keys.usernameHolder(value);
    else if (field == "email"_L1)
        holder = keys.emailHolder(value);
    else if (field == "newDeviceMac"_L1)
        holder = keys.macHolder(normalizedMac(value));
    else
        return problem(Trouble::Malformed, u"field is extension, signInId, username, email or newDeviceMac."_s);

    QJsonObject verdict{{u"free"_s, !holder.has_value()}};
    if (holder) {
        const bool ours = holder->slot == call.slot; // nothing is said about people of other accounts
        verdict.insert(u"holderId"_s, ours ? holder->id : QString());
        verdict.insert(u"holderName"_s, ours ? holder->name : QString());
    }
    return Answer::json(200, QJsonDocument(verdict).toJson(QJsonDocument::Compact));
}

} // namespace

void addAccountRoutes(std::vector<Route> &routes, Services &services)
{
    routes.push_back({"GET", u"/v1/accounts/{account}"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return readAccount(services, call);
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/policy"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return policy(services, call);
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/changes"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return changes(services, call);
                      }});
    routes.push_back({"GET", u"/v1/accounts/{account}/availability"_s, Route::Access::SignedIn, [&services](Call &call) {
                          return availability(services, call);
                      }});
}

} // namespace jackfield::reference
