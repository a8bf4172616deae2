#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include <QJsonDocument>

#include <future>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Concurrency : public ProviderTest {
protected:
    /// Sends all of them at once, each over a connection of its own, and answers the statuses.
    QList<int> allAtOnce(const QList<UserSetup> &setups, bool sameKey = false)
    {
        std::vector<std::future<int>> running;
        for (int at = 0; at < setups.size(); ++at) {
            running.push_back(std::async(std::launch::async, [this, setup = setups[at], at, sameKey] {
                return another().setUp(setup, sameKey ? QByteArray("same") : "many" + QByteArray::number(at)).status;
            }));
        }
        QList<int> statuses;
        for (auto &one : running)
            statuses += one.get();
        return statuses;
    }
};

TEST_F(Concurrency, Fault55_OfTwentyWhoWantOneNumberExactlyOneGetsIt)
{
    const QString number = freeNumber();
    QList<UserSetup> setups;
    for (int at = 0; at < 20; ++at) {
        setups += person(at);
        setups.last().phoneNumber = {number};
    }
    const QList<int> statuses = allAtOnce(setups);
    EXPECT_EQ(statuses.count(201), 1);
    EXPECT_EQ(statuses.count(422), 19) << ::testing::PrintToString(std::vector<int>(statuses.begin(), statuses.end()));
    EXPECT_FALSE(object(u"number"_s, number)["user"_L1].toString().isEmpty());
}

TEST_F(Concurrency, Fault54_APoolIsNeverOverdrawn)
{
    QList<UserSetup> setups;
    for (int at = 0; at < 20; ++at) {
        setups += person(at);
        setups.last().licence = {u"professional"_s};
    }
    EXPECT_EQ(allAtOnce(setups).count(201), 3) << "the demo leaves three";
    const QJsonObject pool = object(u"licence"_s, u"professional"_s);
    EXPECT_EQ(pool["assigned"_L1], pool["total"_L1]);
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
    std::vector<std::future<int>> running;
    for (int at = 0; at < 16; ++at) {
        running.push_back(std::async(std::launch::async, [this, &user, at] {
            const QJsonObject patch{{u"firstName"_s, u"Number %1"_s.arg(at)}};
            return another().change("PATCH", userPath(user["id"_L1].toString()), patch, user["revision"_L1].toInteger()).status;
        }));
    }
    QList<int> statuses;
    for (auto &one : running)
        statuses += one.get();
    EXPECT_EQ(statuses.count(200), 1);
    EXPECT_EQ(statuses.count(412), 15);
}

TEST_F(Concurrency, Fault53_OfTwoAdministratorsWhoRemoveEachOtherOneStays)
{
    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"ingridbellamy\"}");
    const QString token = mailsIn(options().dataFolder).last().token();
    ASSERT_EQ(Customer(port).post(u"/v1/links/"_s + token, "{\"password\":\"Blue-Door-8\"}").status, 204);
    Customer ingrid(port);
    const Reply terms = ingrid.signIn(u"ingridbellamy"_s, u"Blue-Door-8"_s);
    const QJsonObject accept{{u"ticket"_s, terms.json["next"_L1]["ticket"_L1]}, {u"step"_s, u"terms"_s}, {u"accept"_s, true}};
    const Reply session = ingrid.post(u"/v1/sessions/steps"_s, QJsonDocument(accept).toJson());
    ASSERT_EQ(session.status, 201);
    ingrid.token = session.json["token"_L1].toString().toLatin1();

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
