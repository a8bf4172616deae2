#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include <QJsonDocument>

#include <array>
#include <atomic>
#include <future>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rivals = 16;

/// How often each answer came, as "1 x 200, 15 x 412": reads well when a test fails.
std::string tally(const QList<int> &statuses)
{
    QMap<int, int> counts;
    for (const int status : statuses)
        ++counts[status];
    QStringList words;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        words += u"%1 x %2"_s.arg(at.value()).arg(at.key());
    return words.join(u", "_s).toStdString();
}

} // namespace

class Concurrency : public ProviderTest {
protected:
    /// Does it so often at once, and answers the statuses.
    static QList<int> atOnce(int times, const std::function<int(int)> &request)
    {
        std::vector<std::future<int>> running;
        for (int at = 0; at < times; ++at)
            running.push_back(std::async(std::launch::async, [&request, at] { return request(at); }));
        QList<int> statuses;
        for (auto &one : running)
            statuses += one.get();
        return statuses;
    }

    /// Sends all of them at once, each over a connection of its own, and answers the statuses.
    QList<int> allAtOnce(const QList<UserSetup> &setups, bool sameKey = false)
    {
        return atOnce(int(setups.size()), [&](int at) {
            return another().setUp(setups[at], sameKey ? QByteArray("same") : "many" + QByteArray::number(at)).status;
        });
    }

    /// So many sets of somebody new, each made different by `change`.
    static QList<UserSetup> people(const std::function<void(UserSetup &)> &change)
    {
        QList<UserSetup> setups;
        for (int at = 0; at < rivals; ++at) {
            setups += person(at);
            change(setups.last());
        }
        return setups;
    }

    /// Patches so many users at once, each as it stands now.
    QList<int> patchAll(const QList<QJsonObject> &users, const QJsonObject &patch)
    {
        return atOnce(rivals, [&](int at) {
            return another()
                .change("PATCH", userPath(users[at]["id"_L1].toString()), patch, users[at]["revision"_L1].toInteger())
                .status;
        });
    }

    /// Somebody who manages the account, signed in.
    Customer administrator(int at)
    {
        const QString email = u"rival%1@quillhaven.example"_s.arg(at);
        const Reply added = customer->change(
            "POST", account(u"administrators"_s),
            {{u"firstName"_s, u"Rival"_s},
             {u"lastName"_s, QString::number(at)},
             {u"email"_s, email},
             {u"contactNumber"_s, u"+12185550199"_s}});
        EXPECT_EQ(added.status, 201) << added.body.constData();
        return signedIn(email);
    }

    /// With a password made by a link, past the terms of service; an authenticator is only asked of who registers with a link.
    Customer signedIn(const QString &login)
    {
        Customer(port).post(u"/v1/password-resets"_s, QJsonDocument(QJsonObject{{u"login"_s, login}}).toJson());
        const QString token = mailsIn(options().dataFolder).last().token();
        EXPECT_EQ(Customer(port).post(u"/v1/links/"_s + token, "{\"password\":\"Blue-Door-8\"}").status, 204);
        Customer who(port);
        Reply reply = who.signIn(login, u"Blue-Door-8"_s);
        while (reply.status == 200) {
            const QJsonObject next = reply.json["next"_L1].toObject();
            QJsonObject step{{u"ticket"_s, next["ticket"_L1]}, {u"step"_s, next["step"_L1]}};
            step.insert(u"accept"_s, true);
            step.insert(u"saved"_s, true);
            step.insert(u"deviceName"_s, u"Phone"_s);
            if (next["step"_L1].toString() == u"authenticator-code"_s)
                step.insert(u"code"_s, codeAt(fromBase32(next["secret"_L1].toString()), clock->now()));
            reply = who.post(u"/v1/sessions/steps"_s, QJsonDocument(step).toJson());
        }
        EXPECT_EQ(reply.status, 201) << reply.body.constData();
        who.token = reply.json["token"_L1].toString().toLatin1();
        return who;
    }
};

TEST_F(Concurrency, Fault55_OfSixteenWhoWantOneNumberOneGetsIt)
{
    const QString number = freeNumber();
    const QList<int> statuses = allAtOnce(people([&](UserSetup &setup) { setup.phoneNumber = {number}; }));
    EXPECT_EQ(tally(statuses), "1 x 201, 15 x 422");
    EXPECT_FALSE(object(u"number"_s, number)["user"_L1].toString().isEmpty());
}

TEST_F(Concurrency, Fault55_OfSixteenUsersWhoAreGivenOneNumberOneGetsIt)
{
    const QString number = freeNumber();
    const QList<QJsonObject> users = objects(u"user"_s);
    EXPECT_EQ(tally(patchAll(users, {{u"phoneNumber"_s, number}})), "1 x 200, 15 x 422");
    int holders = 0;
    for (const QJsonObject &user : objects(u"user"_s))
        holders += user["phoneNumber"_L1].toString() == number ? 1 : 0;
    EXPECT_EQ(holders, 1);
}

TEST_F(Concurrency, S2_15_OfSixteenWhoWantOneExtensionOneGetsIt)
{
    EXPECT_EQ(tally(allAtOnce(people([](UserSetup &setup) { setup.extension = u"987654"_s; }))), "1 x 201, 15 x 422");
    const QList<QJsonObject> users = objects(u"user"_s);
    EXPECT_EQ(tally(patchAll(users, {{u"extension"_s, u"987655"_s}})), "1 x 200, 15 x 422");
    QSet<QString> extensions;
    for (const QJsonObject &user : objects(u"user"_s)) {
        EXPECT_FALSE(extensions.contains(user["extension"_L1].toString()));
        extensions += user["extension"_L1].toString();
    }
}

TEST_F(Concurrency, S4_10_OfSixteenWhoWantOneUsernameOneGetsIt)
{
    EXPECT_EQ(tally(allAtOnce(people([](UserSetup &setup) { setup.username = u"thesame"_s; }))), "1 x 201, 15 x 422");
}

TEST_F(Concurrency, Fault55_OfSixteenWhoWantOneTelephoneOneGetsIt)
{
    const QString device = freeDevice()["id"_L1].toString();
    EXPECT_EQ(tally(allAtOnce(people([&](UserSetup &setup) { setup.device = {device}; }))), "1 x 201, 15 x 422");
}

TEST_F(Concurrency, Fault55_OfSixteenWhoBringOneTelephoneAlongOneSetsSomebodyUp)
{
    EXPECT_EQ(
        tally(allAtOnce(people([](UserSetup &setup) {
            setup.newDeviceType = u"Yealink T54W"_s;
            setup.newDeviceMac = u"80:5E:C0:00:00:01"_s;
        }))),
        "1 x 201, 15 x 422");
}

TEST_F(Concurrency, S1_19_OfSixteenWhoAreAssignedOneTelephoneOneGetsIt)
{
    const QString device = freeDevice()["id"_L1].toString();
    const QList<QJsonObject> users = objects(u"user"_s);
    const QList<int> statuses = atOnce(rivals, [&](int at) {
        return another().change("POST", userPath(users[at]["id"_L1].toString()) + u"/devices"_s, {{u"device"_s, device}}).status;
    });
    EXPECT_EQ(tally(statuses), "1 x 200, 15 x 422");
}

TEST_F(Concurrency, S4_25_OfSixteenWhoBringOneTelephoneOneAddsIt)
{
    const QJsonObject device{{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80:5E:C0:00:00:01"_s}};
    const QList<int> statuses = atOnce(rivals, [&](int) { return another().change("POST", account(u"devices"_s), device).status; });
    EXPECT_EQ(tally(statuses), "1 x 201, 15 x 422");
}

TEST_F(Concurrency, Fault54_OfSixteenWhoWantTheLastLicenceOneGetsIt)
{
    for (int at = 100; at < 102; ++at) { // the demo leaves three
        UserSetup setup = person(at);
        setup.licence = {u"professional"_s};
        ASSERT_EQ(customer->setUp(setup, "before" + QByteArray::number(at)).status, 201);
    }
    EXPECT_EQ(tally(allAtOnce(people([](UserSetup &setup) { setup.licence = {u"professional"_s}; }))), "1 x 201, 15 x 422");
    const QJsonObject pool = object(u"licence"_s, u"professional"_s);
    EXPECT_EQ(pool["assigned"_L1], pool["total"_L1]);
}

TEST_F(Concurrency, Fault54_APoolIsNeverOverdrawnByChanges)
{
    QList<QJsonObject> users;
    for (const QJsonObject &user : objects(u"user"_s)) {
        if (user["licence"_L1].toString() == u"standard"_s && !user["email"_L1].toString().isEmpty())
            users += user;
    }
    ASSERT_GE(users.size(), rivals);
    EXPECT_EQ(tally(patchAll(users, {{u"licence"_s, u"professional"_s}})), "3 x 200, 13 x 422");
    const QJsonObject pool = object(u"licence"_s, u"professional"_s);
    EXPECT_EQ(pool["assigned"_L1], pool["total"_L1]);
}

TEST_F(Concurrency, Fault53_OfSixteenWhoRemoveOneUserOneDoes)
{
    const QJsonObject user = objects(u"user"_s).first();
    const QList<int> statuses = atOnce(rivals, [&](int) {
        return another().change("DELETE", userPath(user["id"_L1].toString()), {}, user["revision"_L1].toInteger()).status;
    });
    EXPECT_EQ(tally(statuses), "1 x 200, 15 x 410");
}

TEST_F(Concurrency, Fault1_TwentyDeliveriesOfOneRequestMakeOneUser)
{
    const int before = int(objects(u"user"_s).size());
    const QList<int> statuses = allAtOnce(QList<UserSetup>(20, person()), true);
    EXPECT_EQ(statuses.count(201), 20);
    EXPECT_EQ(objects(u"user"_s).size(), before + 1);
}

TEST_F(Concurrency, TwentyPeopleAtOnceAreAllThereAndTheFeedMissesNone)
{
    QString cursor = customer->page({}, 20000).cursor();
    QList<UserSetup> setups;
    for (int at = 0; at < 20; ++at)
        setups += person(at);
    auto writing = std::async(std::launch::async, [&] { return allAtOnce(setups); });
    QSet<QString> seen;
    while (seen.size() < 20) {
        const Page page = customer->page(cursor, 7, 30);
        ASSERT_FALSE(page.lines.isEmpty()) << "nothing came for half a minute";
        for (const QJsonObject &line : page.lines) {
            if (line["kind"_L1].toString() == u"user"_s)
                seen += line["id"_L1].toString();
        }
        cursor = page.cursor();
    }
    EXPECT_EQ(writing.get().count(201), 20);
}

TEST_F(Concurrency, Fault13_OfSixteenWhoReadTheSameUserOneChangesIt)
{
    const QJsonObject user = objects(u"user"_s).first();
    const QList<int> statuses = atOnce(rivals, [&](int at) {
        const QJsonObject patch{{u"firstName"_s, u"Number %1"_s.arg(at)}};
        return another().change("PATCH", userPath(user["id"_L1].toString()), patch, user["revision"_L1].toInteger()).status;
    });
    EXPECT_EQ(tally(statuses), "1 x 200, 15 x 412");
}

TEST_F(Concurrency, Fault53_WhenSixteenAdministratorsRemoveEachOtherThereIsSomebodyLeft)
{
    std::vector<Customer> all;
    QStringList ids;
    for (int at = 0; at < rivals; ++at)
        all.push_back(administrator(at));
    for (const QJsonValue &one : customer->get(account(u"administrators"_s)).json["administrators"_L1].toArray()) {
        if (one["email"_L1].toString().startsWith("rival"_L1))
            ids += one["id"_L1].toString();
    }
    ASSERT_EQ(ids.size(), rivals);
    // Each removes two of the others, and so each is removed by two of them, unless those are gone before.
    const QList<int> statuses = atOnce(2 * rivals, [&](int at) {
        Customer who(port);
        who.token = all[size_t(at % rivals)].token;
        const QString own = who.get(u"/v1/sessions/current"_s).json["actor"_L1]["id"_L1].toString();
        const qsizetype place = ids.indexOf(own);
        const QString whom = ids[(qMax<qsizetype>(place, 0) + 1 + at / rivals) % rivals];
        return who
            .send(
                "DELETE", account(u"administrators/"_s + whom), {},
                {{"If-Match", "*"}, {"Idempotency-Key", "rival" + std::to_string(at)}})
            .status;
    });
    for (const int status : statuses)
        EXPECT_TRUE(status == 200 || status == 401 || status == 410) << tally(statuses);
    const qsizetype left = customer->get(account(u"administrators"_s)).json["administrators"_L1].toArray().size();
    EXPECT_EQ(left, 3 + rivals - statuses.count(200)) << "each removal is one administrator less";
    EXPECT_GE(left, 3 + 1) << "who removes the last of the others is there";
}

// Nobody but the sixteen is left, and each removes all the others: whoever comes last cannot be removed any more.
TEST_F(Concurrency, Fault53_OfSixteenWhoFightToBeTheLastAdministratorOneStays)
{
    std::vector<Customer> all;
    for (int at = 0; at < rivals; ++at)
        all.push_back(administrator(at));
    const auto remove = [](Customer &who, const QString &whom, const std::string &key) {
        return who.send("DELETE", account(u"administrators/"_s + whom), {}, {{"If-Match", "*"}, {"Idempotency-Key", key}}).status;
    };
    for (const QString &other : {u"maren"_s, u"ingrid"_s, u"lucien"_s})
        ASSERT_EQ(remove(all[0], other, "before" + other.toStdString()), 200);
    QHash<QString, QString> idByEmail;
    for (const QJsonValue &one : all[0].get(account(u"administrators"_s)).json["administrators"_L1].toArray())
        idByEmail.insert(one["email"_L1].toString(), one["id"_L1].toString());
    ASSERT_EQ(idByEmail.size(), rivals);
    const auto idOf = [&](int at) { return idByEmail.value(u"rival%1@quillhaven.example"_s.arg(at)); };

    std::array<std::atomic<int>, 600> count{};
    atOnce(rivals, [&](int at) {
        Customer who(port);
        who.token = all[size_t(at)].token;
        for (int step = 1; step < rivals; ++step) {
            const int status = remove(who, idOf((at + step) % rivals), "last" + std::to_string(at * rivals + step));
            ++count[size_t(qBound(0, status, 599))];
        }
        return 0;
    });
    EXPECT_EQ(count[200], rivals - 1) << "all but one are removed, each once";
    EXPECT_EQ(count[200] + count[401] + count[410], rivals * (rivals - 1)) << "gone before, or oneself gone";
    int left = 0;
    for (int at = 0; at < rivals; ++at) {
        Customer who(port);
        who.token = all[size_t(at)].token;
        const Reply seen = who.get(account(u"administrators"_s));
        if (seen.status != 200)
            continue;
        ++left;
        EXPECT_EQ(seen.json["administrators"_L1].toArray().size(), 1);
        EXPECT_EQ(remove(who, idOf(at), "oneself"), 422) << "the last one";
    }
    EXPECT_EQ(left, 1);
}

TEST_F(Concurrency, Fault53_OfTwoAdministratorsWhoRemoveEachOtherOneStays)
{
    Customer ingrid = signedIn(u"ingridbellamy"_s);
    const auto remove = [](Customer &who, const QString &whom, const char *key) {
        return who.send("DELETE", account(u"administrators/"_s + whom), {}, {{"If-Match", "*"}, {"Idempotency-Key", key}}).status;
    };
    auto one = std::async(std::launch::async, [&] { return remove(ingrid, u"maren"_s, "a"); });
    const int mine = remove(*customer, u"ingrid"_s, "b");
    const int hers = one.get();
    EXPECT_EQ((mine == 200) + (hers == 200), 1) << mine << ' ' << hers;
    EXPECT_TRUE(mine == 401 || hers == 401) << "the other one is nobody any more";
}

TEST_F(Concurrency, TheDatabaseIsWellWhileItAnswers) { EXPECT_EQ(Customer(port).get(u"/health"_s).body, "{\"status\":\"ok\"}"); }
