#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"
#include "core/domain/demostaff.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>
#include <QSet>

#include <future>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// What the people of an account choose from: departments, calling plans, branding domains, languages, time zones; and tags.
class ChoiceLists : public ProviderTest {
protected:
    static QJsonObject items(const QList<std::pair<QString, QString>> &choices)
    {
        QJsonArray array;
        for (const auto &[id, name] : choices)
            array.append(QJsonObject{{u"id"_s, id}, {u"name"_s, name}});
        return {{u"items"_s, array}};
    }
    Reply change(Customer &who, const QString &list, const QJsonObject &body, const std::string &ifMatch = "*")
    {
        return who.send(
            "PATCH", account(list), QJsonDocument(body).toJson(),
            {{"Idempotency-Key", "list" + std::to_string(++m_count)}, {"If-Match", ifMatch}});
    }
    /// One of the provider's own, who may change everything here for now.
    Customer priya()
    {
        Customer who(port);
        EXPECT_EQ(who.signIn(demo::agentEmail(), demo::agentPassword()).status, 201);
        EXPECT_EQ(who.post(u"/v1/customers/quillhaven/accesses"_s, R"({"reason":"Ticket 7","mode":"full"})").status, 201);
        return who;
    }
    QMap<QString, int> tagsListed()
    {
        QMap<QString, int> users;
        for (const QJsonValue &tag : customer->get(account(u"tags"_s)).json["tags"_L1].toArray())
            users.insert(tag["name"_L1].toString(), tag["users"_L1].toInt());
        return users;
    }
    QMap<QString, int> tagsOfEverybody()
    {
        QMap<QString, int> users;
        for (const QJsonObject &user : objects(u"user"_s)) {
            QSet<QString> tags;
            for (const QJsonValue &tag : user["tags"_L1].toArray())
                tags += tag.toString();
            for (const QString &tag : tags)
                ++users[tag];
        }
        return users;
    }

private:
    int m_count = 0;
};

TEST_F(ChoiceLists, EachSaysWhatThePolicySays)
{
    const QJsonObject policy = customer->get(account(u"policy"_s)).json;
    for (const auto &[list, member] :
         {std::pair{"calling-plans"_L1, "callingPlans"_L1}, {"languages"_L1, "languages"_L1}, {"time-zones"_L1, "timeZones"_L1}}) {
        const Reply reply = customer->get(account(list));
        EXPECT_EQ(reply.json["items"_L1], policy[member]) << list.data();
        EXPECT_EQ(reply.header("ETag"), "\"0\"");
    }
    EXPECT_EQ(customer->get(account(u"branding-domains"_s)).json["items"_L1], policy["administrators"_L1]["brandingDomains"_L1]);
    EXPECT_EQ(
        customer->get(account(u"departments"_s)).json["items"_L1].toArray().size(), policy["departments"_L1].toArray().size());
}

TEST_F(ChoiceLists, S2_5_ADepartmentIsAddedAndCanBeChosenFromThenOn)
{
    const QString user = objects(u"user"_s).first()["id"_L1].toString();
    EXPECT_EQ(patchUser(user, {{u"department"_s, u"Telegraphy"_s}}).refused(), QStringList{u"department:unknown"_s});
    const Reply changed = change(*customer, u"departments"_s, items({{u"Sales"_s, u"Sales"_s}, {{}, u" Telegraphy "_s}}), "\"0\"");
    ASSERT_EQ(changed.status, 200) << changed.body.constData();
    const Reply read = customer->get(account(u"departments"_s));
    EXPECT_EQ(read.json["items"_L1].toArray().last()["id"_L1].toString(), u"Telegraphy"_s);
    EXPECT_EQ(read.header("ETag"), changed.header("ETag"));
    EXPECT_EQ(patchUser(user, {{u"department"_s, u"Telegraphy"_s}}).status, 200);
}

TEST_F(ChoiceLists, S2_5_UsersKeepADepartmentThatIsTakenOut)
{
    const QString user = objects(u"user"_s).first()["id"_L1].toString();
    ASSERT_EQ(patchUser(user, {{u"department"_s, u"Sales"_s}}).status, 200);
    ASSERT_EQ(change(*customer, u"departments"_s, items({})).status, 200);
    EXPECT_EQ(patchUser(user, {{u"lastName"_s, u"Vall"_s}}).status, 200);
    EXPECT_EQ(object(u"user"_s, user)["department"_L1].toString(), u"Sales"_s);
}

TEST_F(ChoiceLists, Fault13_OfTwoWhoReadTheSameListOneChangesIt)
{
    EXPECT_EQ(change(*customer, u"departments"_s, items({{u"Sales"_s, u"Sales"_s}}), "\"0\"").status, 200);
    const Reply late = change(*customer, u"departments"_s, items({{u"Legal"_s, u"Legal"_s}}), "\"0\"");
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(late.json["current"_L1]["object"_L1]["items"_L1].toArray().size(), 1);
    EXPECT_EQ(customer->send("PATCH", account(u"departments"_s), "{}", {{"Idempotency-Key", "x"}}).status, 428);
}

TEST_F(ChoiceLists, Fault1_TwoDeliveriesOfOneChangeAreOne)
{
    const httplib::Headers headers{{"Idempotency-Key", "one"}, {"If-Match", "\"0\""}};
    const QByteArray body = QJsonDocument(items({{u"Sales"_s, u"Sales"_s}})).toJson();
    const Reply first = customer->send("PATCH", account(u"departments"_s), body, headers);
    const Reply second = customer->send("PATCH", account(u"departments"_s), body, headers);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(second.header("Idempotency-Replayed"), "true");
}

TEST_F(ChoiceLists, AChangeStandsInTheFeedAndInTheAudit)
{
    const QString path = account(u"changes?kinds=choices&limit=100&after="_s);
    ASSERT_EQ(change(*customer, u"departments"_s, items({{u"Sales"_s, u"Sales"_s}})).status, 200);
    const QByteArray line = customer->get(path).body.split('\n').first();
    EXPECT_EQ(QJsonDocument::fromJson(line)["object"_L1]["items"_L1].toArray().size(), 1) << line.constData();
    const QJsonObject entry = customer->get(account(u"audit"_s)).json["entries"_L1].toArray().last().toObject();
    EXPECT_EQ(entry["kind"_L1].toString(), u"choices"_s);
    EXPECT_EQ(entry["object"_L1].toString(), u"departments"_s);
}

TEST_F(ChoiceLists, S3_7_WhatTheProviderOffersOnlyItsPeopleChange)
{
    Customer agent = priya();
    for (const auto &[list, choice] : {std::pair{u"calling-plans"_s, u"galaxy"_s}, {u"branding-domains"_s, u"voice.example"_s}}) {
        const QJsonObject body = items({{choice, u"Galaxy"_s}});
        EXPECT_EQ(change(*customer, list, body).status, 403) << qPrintable(list);
        EXPECT_EQ(change(agent, list, body).status, 200) << qPrintable(list);
    }
    const QString user = objects(u"user"_s).first()["id"_L1].toString();
    EXPECT_EQ(patchUser(user, {{u"callingPlan"_s, u"galaxy"_s}}).status, 200);
}

TEST_F(ChoiceLists, WhatIsNoChoiceIsRefused)
{
    Customer agent = priya();
    const auto refusal = [&](const QString &list, const QString &id, const QString &name = u"Name"_s) {
        return change(agent, list, items({{id, name}})).refused().join(u' ');
    };
    EXPECT_EQ(refusal(u"calling-plans"_s, u"No Word"_s), u"items:format"_s);
    EXPECT_EQ(refusal(u"calling-plans"_s, {}), u"items:required"_s);
    EXPECT_EQ(refusal(u"branding-domains"_s, u"https://voice.example"_s), u"items:format"_s);
    EXPECT_EQ(refusal(u"languages"_s, u"de"_s), u"items:unknown"_s);
    EXPECT_EQ(refusal(u"time-zones"_s, u"Mars/Olympus"_s), u"items:conflict items:unknown"_s);
    EXPECT_EQ(refusal(u"time-zones"_s, u"Europe/Paris"_s), u"items:conflict"_s) << "the group's own would be gone";
    EXPECT_EQ(refusal(u"departments"_s, u"x"_s, u"  "_s), u"items:required"_s);
    EXPECT_EQ(refusal(u"departments"_s, u"x"_s, u"a\nb"_s), u"items:format"_s);
    EXPECT_EQ(change(agent, u"languages"_s, items({})).refused(), QStringList{u"items:required"_s});
    EXPECT_EQ(
        change(agent, u"departments"_s, items({{u"a"_s, u"Sales"_s}, {u"b"_s, u"Sales"_s}})).refused(),
        QStringList{u"items:conflict"_s});
    EXPECT_EQ(change(agent, u"departments"_s, {{u"id"_s, u"x"_s}}).refused(), QStringList{u"id:read-only"_s});
    EXPECT_EQ(change(agent, u"departments"_s, {{u"items"_s, QJsonArray{1}}}).refused(), QStringList{u"items:format"_s});
}

TEST_F(ChoiceLists, S4_8_TagsAreListedAsLongAsSomebodyHasThem)
{
    const auto usersWith = [this](const QString &name) {
        for (const QJsonValue &tag : customer->get(account(u"tags"_s)).json["tags"_L1].toArray()) {
            if (tag["name"_L1].toString() == name)
                return tag["users"_L1].toInt();
        }
        return 0;
    };
    const QList<QJsonObject> users = objects(u"user"_s);
    for (int at = 0; at < 2; ++at)
        ASSERT_EQ(patchUser(users[at]["id"_L1].toString(), {{u"tags"_s, QJsonArray{u"night \"shift\""_s}}}).status, 200);
    EXPECT_EQ(usersWith(u"night \"shift\""_s), 2);
    ASSERT_EQ(patchUser(users[0]["id"_L1].toString(), {{u"tags"_s, QJsonArray()}}).status, 200);
    EXPECT_EQ(usersWith(u"night \"shift\""_s), 1);
    ASSERT_EQ(removeUser(users[1]["id"_L1].toString()).status, 200);
    EXPECT_EQ(usersWith(u"night \"shift\""_s), 0);
}

TEST_F(ChoiceLists, S4_8_TagsAreCountedRightWhoeverChangesThemAtOnce)
{
    const QStringList words{u"day"_s, u"night"_s, u"Été"_s, u"o'clock"_s};
    const QList<QJsonObject> users = objects(u"user"_s);
    std::vector<std::future<void>> rivals;
    for (int rival = 0; rival < 12; ++rival) {
        rivals.push_back(std::async(std::launch::async, [&, rival] {
            Customer who = another();
            for (int at = 0; at < 12; ++at) {
                const QString user = users[(rival + at) % 8]["id"_L1].toString();
                QJsonArray tags{words[at % 4]};
                if (rival % 3 == 0)
                    tags.append(words[(at + rival) % 4]);
                const std::string key = "tags" + std::to_string(rival) + '-' + std::to_string(at);
                const bool removes = rival == 5 && at == 11;
                who.send(
                    removes ? "DELETE" : "PATCH", userPath(user),
                    removes ? "{}" : QJsonDocument(QJsonObject{{u"tags"_s, tags}}).toJson(),
                    {{"Idempotency-Key", key}, {"If-Match", "*"}});
            }
        }));
    }
    for (auto &rival : rivals)
        rival.get();
    EXPECT_EQ(tagsListed(), tagsOfEverybody());
    EXPECT_FALSE(tagsListed().isEmpty());
}

TEST_F(ChoiceLists, S4_8_TheTagsOfAnOlderDatabaseAreCountedOnce)
{
    const QMap<QString, int> before = tagsOfEverybody();
    ASSERT_FALSE(before.isEmpty());
    server->stop();
    {
        const auto database = Database::open(databaseAddress());
        Connection &sql = (*database)->sql();
        for (const char *undo :
             {"DROP TABLE tags", "DROP TABLE brakes", "ALTER TABLE mails DROP COLUMN attempts",
              "ALTER TABLE mails DROP COLUMN due_at", "ALTER TABLE mails ADD COLUMN claimed_until INTEGER NOT NULL DEFAULT 0"})
            runSql(sql, undo);
        sql.dialect().setSchema(sql, 7);
    }
    start();
    customer = std::make_unique<Customer>(another());
    EXPECT_EQ(tagsListed(), before);
}

TEST_F(ChoiceLists, S3_13_WithOneBrandingDomainEveryMailCarriesIt)
{
    Customer agent = priya();
    ASSERT_EQ(change(agent, u"branding-domains"_s, items({{u"voice.quillhaven.example"_s, u"Quillhaven Voice"_s}})).status, 200);
    UserSetup setup = person();
    setup.portalAccess = true;
    ASSERT_EQ(customer->setUp(setup, "branded").status, 201);
    ReadMail mail = mailsIn(options().dataFolder).last();
    EXPECT_EQ(mail.from, u"\"Quillhaven Voice\" <no-reply@voice.quillhaven.example>"_s);
    EXPECT_TRUE(mail.body.contains(u"https://voice.quillhaven.example/password/new?token="_s)) << qPrintable(mail.body);
    Customer(port).post(u"/v1/password-resets"_s, QJsonDocument(QJsonObject{{u"login"_s, setup.email}}).toJson());
    mail = mailsIn(options().dataFolder).last();
    EXPECT_EQ(mail.from, u"\"Quillhaven Voice\" <no-reply@voice.quillhaven.example>"_s);
    EXPECT_EQ(Customer(port).get(u"/v1/links/"_s + mail.token()).json["brand"_L1].toString(), u"Quillhaven Voice"_s);
}

TEST_F(ChoiceLists, S3_13_AResetMailCarriesTheBrandOfItsAdministrator)
{
    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"ingridbellamy\"}");
    EXPECT_EQ(mailsIn(options().dataFolder).last().from, u"\"Quillhaven Telephone\" <no-reply@telephone.quillhaven.example>"_s);
    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"marenokafor\"}");
    EXPECT_EQ(mailsIn(options().dataFolder).last().from, u"\"Northfold Voice\" <no-reply@portal.northfold.example>"_s);
}
