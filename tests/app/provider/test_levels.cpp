#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/api/routearea.h"
#include "core/domain/accesslevels.h"
#include "core/domain/demostaff.h"

#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Levels : public ProviderTest {
protected:
    /// A user of that level, signed in, and the user's id.
    std::pair<std::unique_ptr<Customer>, QString> somebody(const QString &level, int at)
    {
        UserSetup setup = person(at);
        setup.adminLevel = level;
        const Reply made = customer->setUp(setup, "level" + QByteArray::number(at));
        EXPECT_EQ(made.status, 201) << made.body.constData();
        const QString token = mailsIn(options().dataFolder).last().token();
        Customer(port).post(u"/v1/links/"_s + token, "{\"password\":\"Blue-Door-8\"}");
        auto client = std::make_unique<Customer>(port);
        EXPECT_EQ(client->signIn(setup.email, u"Blue-Door-8"_s).status, 201);
        return {std::move(client), made.json["userId"_L1].toString()};
    }

    static Reply patch(Customer &who, const QString &id, const QJsonObject &body)
    {
        return who.send(
            "PATCH", userPath(id), QJsonDocument(body).toJson(),
            {{"If-Match", "*"}, {"Idempotency-Key", "p" + std::to_string(++s_count)}});
    }

    Customer staff(const QString &email, const QString &password)
    {
        Customer client(port);
        EXPECT_EQ(client.signIn(email, password).status, 201);
        return client;
    }

    static Reply enter(Customer &who, const QString &customer, const QString &mode)
    {
        return who.post(
            u"/v1/customers/"_s + customer + u"/accesses"_s,
            QJsonDocument(QJsonObject{{u"reason"_s, u"Ticket 8812"_s}, {u"mode"_s, mode}, {u"minutes"_s, 30}}).toJson());
    }

    static inline int s_count = 0;
};

TEST(AccessLevels, S3_6_TheHighestLevelDependsOnTheTypeOfAccount)
{
    EXPECT_GT(rankOf(u"business-cloud"_s, u"super"_s), rankOf(u"business-cloud"_s, u"advanced"_s));
    EXPECT_EQ(rankOf(u"cloud-pbx"_s, u"admin"_s), rankOf(u"cloud-pbx"_s, u"super"_s));
    EXPECT_EQ(rankOf(u"cloud-pbx"_s, u"advanced"_s), -1);
    EXPECT_EQ(rankOf(u"sip-trunks"_s, u"own"_s), -1) << "S3.4: there are no users";
}

TEST(AccessLevels, S0_2_StaffLeavesItToTheCustomerWhoAdministers)
{
    for (const char *type : {"business-cloud", "cloud-pbx", "business-lines", "sip-trunks", "specialty-lines"}) {
        for (const LevelRow &row : levelTable(QString::fromLatin1(type))) {
            const bool isStaff = row.rank == 5;
            EXPECT_EQ(row.changes.contains(u"membership"_s), row.rank == 4) << type << row.level;
            EXPECT_TRUE(!isStaff || row.sees.contains(u"administrators"_s));
            for (const QString &area : row.changes)
                EXPECT_TRUE(row.sees.contains(area)) << "nobody changes what they do not see: " << row.level << qPrintable(area);
        }
    }
}

TEST_F(Levels, S3_8_TheTableCanBeLookedUp)
{
    const QJsonObject policy = customer->get(account(u"policy"_s)).json;
    EXPECT_EQ(policy["accountType"_L1].toString(), u"business-cloud"_s);
    EXPECT_EQ(policy["level"_L1].toString(), u"super"_s);
    EXPECT_EQ(policy["levels"_L1].toArray().size(), levelTable(u"business-cloud"_s).size());
    EXPECT_EQ(policy["levels"_L1][0]["level"_L1].toString(), u"own"_s);
}

TEST_F(Levels, S4_19_WithoutAdminAccessOneSeesOneselfOnly)
{
    auto [own, id] = somebody({}, 1);
    EXPECT_EQ(own->get(userPath(id)).status, 200);
    EXPECT_EQ(own->get(userPath(objects(u"user"_s).first()["id"_L1].toString())).status, 403);
    EXPECT_EQ(own->get(account(u"policy"_s)).status, 200);
    for (const QString &path : {u"changes"_s, u"availability?field=extension&value=1"_s, u"audit"_s, u"administrators"_s})
        EXPECT_EQ(own->get(account(path)).code(), u"forbidden"_s) << qPrintable(path);
    EXPECT_EQ(patch(*own, id, {{u"licence"_s, u"professional"_s}}).status, 403) << "one's own licence is not one's own";
}

// What the server does is what the table says, for each level and each kind of request.
TEST_F(Levels, S4_20_EachLevelMayDoWhatTheTableSays)
{
    const QString other = customer->setUp(person(50), "other").json["userId"_L1].toString();
    int at = 1;
    for (const QString &level : {QString(), u"basic"_s, u"standard"_s, u"advanced"_s, u"super"_s}) {
        auto [who, id] = somebody(level, at++);
        const QString type = u"business-cloud"_s;
        const QString name = level.isEmpty() ? u"own"_s : level;
        EXPECT_EQ(who->get(account(u"changes?limit=1"_s)).status == 200, maySee(type, name, u"users"_s)) << qPrintable(name);
        EXPECT_EQ(who->get(account(u"audit"_s)).status == 200, maySee(type, name, u"audit"_s)) << qPrintable(name);
        EXPECT_EQ(who->get(account(u"administrators"_s)).status == 200, maySee(type, name, u"administrators"_s))
            << qPrintable(name);
        EXPECT_EQ(
            who->get(account(u"changes?limit=1&kinds=administrator"_s)).status == 200, maySee(type, name, u"administrators"_s))
            << qPrintable(name);
        EXPECT_EQ(
            patch(*who, other, {{u"department"_s, at % 2 ? u"Legal"_s : u"Sales"_s}}).status == 200,
            mayChange(type, name, u"users"_s))
            << qPrintable(name);
        EXPECT_EQ(who->change("POST", account(u"administrators"_s), {}).status == 422, mayChange(type, name, u"membership"_s))
            << qPrintable(name);
    }
}

TEST_F(Levels, NobodyManagesSomebodyAboveTheOwnLevel)
{
    auto [standard, id] = somebody(u"standard"_s, 1);
    auto [advanced, above] = somebody(u"advanced"_s, 2);
    EXPECT_EQ(patch(*standard, above, {{u"department"_s, u"Legal"_s}}).status, 403);
    EXPECT_EQ(patch(*advanced, id, {{u"department"_s, u"Legal"_s}}).status, 200);
    EXPECT_EQ(patch(*standard, id, {{u"adminLevel"_s, u"super"_s}}).refused(), QStringList{u"adminLevel:forbidden"_s});
    UserSetup setup = person(9);
    setup.adminLevel = u"super"_s;
    EXPECT_EQ(standard->setUp(setup, "too-high").refused(), QStringList{u"adminLevel:forbidden"_s});
}

// Whoever holds it is who is managed, also where the address names a telephone or a number.
TEST_F(Levels, NobodyManagesWhatSomebodyAboveTheOwnLevelHolds)
{
    auto [standard, standardId] = somebody(u"standard"_s, 1);
    auto [advanced, advancedId] = somebody(u"advanced"_s, 2);
    auto [super, superId] = somebody(u"super"_s, 3);
    const auto give = [&](const QString &user, int at) {
        const QString device = customer
                                   ->change(
                                       "POST", userPath(user) + u"/devices"_s,
                                       {{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80:5E:C0:00:01:0%1"_s.arg(at)}})
                                   .json["id"_L1]
                                   .toString();
        EXPECT_EQ(patchUser(user, {{u"phoneNumber"_s, freeNumber()}}).status, 200);
        return std::pair(device, object(u"user"_s, user)["phoneNumber"_L1].toString());
    };
    const auto [superDevice, superNumber] = give(superId, 1);
    const auto [advancedDevice, advancedNumber] = give(advancedId, 2);
    const auto command = [](Customer &who, const char *method, const QString &path, const QJsonObject &body) {
        const std::string key = "h" + std::to_string(++s_count);
        return who.send(method, account(path), QJsonDocument(body).toJson(), {{"If-Match", "*"}, {"Idempotency-Key", key}});
    };
    const QJsonObject credentials{{u"username"_s, u"stolen"_s}, {u"password"_s, u"long enough"_s}};
    const QJsonObject address{{u"callerName"_s, u"A"_s}, {u"street"_s, u"1 A Street"_s}, {u"city"_s, u"Duluth"_s},
                              {u"region"_s, u"MN"_s},    {u"postalCode"_s, u"55802"_s},  {u"country"_s, u"US"_s}};
    struct Try {
        const char *method;
        QString path;
        QJsonObject body;
    };
    const auto tries = [&](const QString &device, const QString &number) {
        return QList<Try>{
            {"PUT", u"devices/"_s + device + u"/sip-credentials"_s, credentials},
            {"PATCH", u"devices/"_s + device, {{u"lineName"_s, u"Mine"_s}}},
            {"POST", u"numbers/"_s + number + u"/activation"_s, {}},
            {"PATCH", u"numbers/"_s + number + u"/emergency-address"_s, address},
            {"DELETE", u"devices/"_s + device + u"/assignment"_s, {}}};
    };
    EXPECT_EQ(command(*standard, "PUT", u"devices/"_s + advancedDevice + u"/sip-credentials"_s, credentials).status, 403);
    for (const Try &each : tries(superDevice, superNumber)) {
        const Reply reply = command(*advanced, each.method, each.path, each.body);
        EXPECT_EQ(reply.status, 403) << each.method << qPrintable(each.path);
        EXPECT_TRUE(reply.json["detail"_L1].toString().contains(u"above"_s)) << reply.body.constData();
    }
    for (const Try &each : tries(advancedDevice, advancedNumber))
        EXPECT_EQ(command(*advanced, each.method, each.path, each.body).status, 200) << each.method << qPrintable(each.path);
    for (const Try &each : tries(superDevice, superNumber))
        EXPECT_EQ(command(*super, each.method, each.path, each.body).status, 200) << each.method << qPrintable(each.path);
}

TEST_F(Levels, S0_15_WhenAUserRemovesAnAdministratorTheSitesPassToWhoHasAdministeredLongest)
{
    auto [super, id] = somebody(u"super"_s, 1);
    const auto add = [&](const QString &email) {
        return super
            ->change(
                "POST", account(u"administrators"_s),
                {{u"firstName"_s, u"Aaron"_s},
                 {u"lastName"_s, u"Abbot"_s},
                 {u"email"_s, email},
                 {u"contactNumber"_s, u"+12185550177"_s}})
            .json["id"_L1]
            .toString();
    };
    const QString aaron = add(u"aaron@quillhaven.example"_s);
    const auto contacts = [&] {
        QSet<QString> all;
        for (const QJsonValue &site : super->get(account(u"sites"_s)).json["sites"_L1].toArray())
            all += site["contact"_L1].toString() + u' ' + site["contactEmail"_L1].toString();
        return all;
    };
    const auto remove = [&](const QString &administrator) {
        const std::string key = "r" + std::to_string(++s_count);
        return super->send(
            "DELETE", account(u"administrators/"_s + administrator), {}, {{"If-Match", "*"}, {"Idempotency-Key", key}});
    };
    ASSERT_EQ(remove(u"maren"_s).status, 200);
    EXPECT_EQ(contacts(), QSet<QString>{u"ingrid ingrid.bellamy@quillhaven.example"_s}) << "lucien has not registered yet";
    ASSERT_EQ(remove(u"ingrid"_s).status, 200);
    EXPECT_EQ(contacts(), QSet<QString>{u"lucien lucien.belanger@quillhaven.example"_s}) << "he was there before Aaron";
    ASSERT_EQ(remove(u"lucien"_s).status, 200);
    EXPECT_EQ(contacts(), QSet<QString>{aaron + u" aaron@quillhaven.example"_s});
}

TEST_F(Levels, Fault40_ALevelThatIsTakenAwayCountsAtOnce)
{
    auto [who, id] = somebody(u"standard"_s, 1);
    EXPECT_EQ(who->get(account(u"changes?limit=1"_s)).status, 200);
    ASSERT_EQ(patchUser(id, {{u"adminLevel"_s, u""_s}}).status, 200);
    EXPECT_EQ(who->get(account(u"changes?limit=1"_s)).status, 403);
    ASSERT_EQ(patchUser(id, {{u"portalAccess"_s, false}}).status, 200);
    EXPECT_EQ(who->get(account(u"policy"_s)).status, 401);
}

TEST_F(Levels, S1_5_AnAgentFindsACustomerByNameOrNumber)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    const Reply byName = agent.get(u"/v1/customers?query=QUILL"_s);
    EXPECT_EQ(byName.json["customers"_L1][0]["id"_L1].toString(), u"quillhaven"_s);
    EXPECT_EQ(agent.get(u"/v1/customers?query=hotel"_s).json["customers"_L1][0]["type"_L1].toString(), u"specialty-lines"_s);
    EXPECT_EQ(agent.get(u"/v1/customers?query=40-7718"_s).json["customers"_L1].toArray().size(), 1);
    EXPECT_EQ(agent.get(u"/v1/customers?query=zzz"_s).json["customers"_L1].toArray().size(), 0);
    EXPECT_EQ(agent.get(u"/v1/customers"_s).code(), u"malformed"_s);
    EXPECT_EQ(customer->get(u"/v1/customers?query=QUILL"_s).code(), u"forbidden"_s) << "a customer does not see the others";
}

TEST_F(Levels, S1_6_InformationComesBeforeAccessAndAccessNeedsAReason)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    const Reply info = agent.get(u"/v1/customers/quillhaven"_s);
    EXPECT_EQ(info.json["users"_L1].toInt(), 120);
    EXPECT_EQ(info.json["administrators"_L1].toArray().size(), 3);
    EXPECT_EQ(agent.get(account(u"policy"_s)).code(), u"forbidden"_s) << "not before access is taken";
    const Reply bare = agent.post(u"/v1/customers/quillhaven/accesses"_s, "{\"mode\":\"all\",\"minutes\":100000}");
    EXPECT_EQ(bare.refused(), (QStringList{u"minutes:length"_s, u"mode:unknown"_s, u"reason:required"_s}));
    EXPECT_EQ(enter(agent, u"nobody"_s, u"full"_s).status, 404);
    EXPECT_EQ(enter(agent, u"quillhaven"_s, u"full"_s).status, 201);
    EXPECT_EQ(agent.get(account(u"policy"_s)).status, 200);
    EXPECT_EQ(agent.get(u"/v1/accounts/tidewell/policy"_s).status, 403) << "one customer is not the other";
}

TEST_F(Levels, S1_6_AccessEndsByItselfOrWhenItIsGivenBack)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    ASSERT_EQ(enter(agent, u"quillhaven"_s, u"full"_s).status, 201);
    clock->advance(std::chrono::minutes(30));
    EXPECT_EQ(agent.get(account(u"policy"_s)).status, 403);
    ASSERT_EQ(enter(agent, u"quillhaven"_s, u"full"_s).status, 201);
    EXPECT_EQ(agent.remove(u"/v1/customers/quillhaven/accesses/current"_s).status, 204);
    EXPECT_EQ(agent.get(account(u"policy"_s)).status, 403);
}

TEST_F(Levels, S1_6_AnAccessForReadingChangesNothing)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    ASSERT_EQ(enter(agent, u"quillhaven"_s, u"read-only"_s).status, 201);
    const QString id = objects(u"user"_s).first()["id"_L1].toString();
    EXPECT_EQ(agent.get(userPath(id)).status, 200);
    EXPECT_EQ(patch(agent, id, {{u"department"_s, u"Legal"_s}}).code(), u"forbidden"_s);
    EXPECT_EQ(agent.setUp(person(), "staff").status, 403);
    QList<int> recorded;
    for (const QJsonValue &request : customer->get(account(u"accesses"_s)).json["accesses"_L1][0]["requests"_L1].toArray())
        recorded += request["status"_L1].toInt();
    EXPECT_EQ(recorded, (QList<int>{200, 403, 403})) << "also what was refused";
}

TEST_F(Levels, S3_7_LicencesAreOrderedFromTheProvider)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    ASSERT_EQ(enter(agent, u"quillhaven"_s, u"full"_s).status, 201);
    const QString path = account(u"licences/contact-center"_s);
    const Reply pool = customer->get(path);
    const int assigned = pool.json["assigned"_L1].toInt();
    ASSERT_EQ(pool.json["total"_L1].toInt(), assigned) << "none is left";
    const auto order = [&](Customer &who, const QJsonObject &body) {
        return who.change("PATCH", path, body, customer->get(path).json["revision"_L1].toInteger());
    };
    EXPECT_EQ(order(*customer, {{u"total"_s, assigned + 1}}).code(), u"forbidden"_s);
    EXPECT_EQ(order(agent, {{u"total"_s, assigned - 1}}).refused(), QStringList{u"total:conflict"_s});
    EXPECT_EQ(order(agent, {{u"total"_s, u"many"_s}}).refused(), QStringList{u"total:format"_s});
    EXPECT_EQ(
        order(agent, {{u"name"_s, u"X"_s}, {u"assigned"_s, 0}}).refused(),
        (QStringList{u"assigned:read-only"_s, u"name:read-only"_s}));
    const Reply ordered = order(agent, {{u"total"_s, assigned + 1}});
    ASSERT_EQ(ordered.status, 200) << ordered.body.constData();
    EXPECT_EQ(ordered.header("ETag"), customer->get(path).header("ETag"));
    UserSetup setup = person(40);
    setup.licence = {u"contact-center"_s};
    EXPECT_EQ(customer->setUp(setup, "ordered").status, 201);
    setup = person(41);
    setup.licence = {u"contact-center"_s};
    EXPECT_EQ(customer->setUp(setup, "too-many").refused(), QStringList{u"licence:none-left"_s});
}

TEST_F(Levels, S3_8_TheFeedHasNoMoreThanALevelSees)
{
    const auto [basic, id] = somebody(u"basic"_s, 50);
    EXPECT_EQ(basic->get(account(u"changes"_s)).status, 200);
    for (const QString &kind : {u"site"_s, u"emergency-address"_s, u"administrator"_s}) {
        EXPECT_EQ(basic->get(account(u"changes?kinds="_s + kind)).code(), u"forbidden"_s) << qPrintable(kind);
        EXPECT_EQ(customer->get(account(u"changes?kinds="_s + kind)).status, 200) << qPrintable(kind);
        const Reply left = basic->get(account(u"changes?kinds=user,"_s + kind));
        EXPECT_EQ(left.status, 200);
        EXPECT_TRUE(left.body.contains("\"kind\":\"user\""));
        EXPECT_FALSE(left.body.contains("\"kind\":\"" + kind.toLatin1())) << "left out";
    }
}

TEST_F(Levels, S3_4_AnAccountSaysOfWhichTypeItIs)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    for (const auto &[id, type, hasUsers] :
         {std::tuple(u"quillhaven"_s, u"business-cloud"_s, true), std::tuple(u"tidewell"_s, u"cloud-pbx"_s, true),
          std::tuple(u"marlowe"_s, u"sip-trunks"_s, false), std::tuple(u"ospreyhill"_s, u"business-lines"_s, false),
          std::tuple(u"petitpont"_s, u"specialty-lines"_s, false)}) {
        ASSERT_EQ(enter(agent, id, u"read-only"_s).status, 201);
        const QJsonObject account = agent.get(u"/v1/accounts/"_s + id).json;
        EXPECT_EQ(account["type"_L1].toString(), type);
        EXPECT_EQ(account["hasUsers"_L1].toBool(), hasUsers) << qPrintable(type);
    }
}

TEST_F(Levels, S0_2_StaffCannotAddOrRemoveAdministrators)
{
    Customer partner = staff(demo::partnerEmail(), demo::partnerPassword());
    ASSERT_EQ(enter(partner, u"quillhaven"_s, u"full"_s).status, 201);
    EXPECT_EQ(partner.get(account(u"administrators"_s)).status, 200);
    EXPECT_EQ(partner.change("POST", account(u"administrators"_s), {{u"firstName"_s, u"A"_s}}).status, 403);
    EXPECT_EQ(
        partner.send("DELETE", account(u"administrators/ingrid"_s), {}, {{"If-Match", "*"}, {"Idempotency-Key", "d"}}).status, 403);
    EXPECT_EQ(partner.change("POST", account(u"administrators/lucien/registration-mail"_s), {}).status, 200);
}

TEST_F(Levels, Fault48_EverythingUnderAnAccessIsRecordedWithActorAndCustomer)
{
    Customer agent = staff(demo::agentEmail(), demo::agentPassword());
    ASSERT_EQ(enter(agent, u"quillhaven"_s, u"full"_s).status, 201);
    const QString id = objects(u"user"_s).first()["id"_L1].toString();
    ASSERT_EQ(patch(agent, id, {{u"department"_s, u"Legal"_s}, {u"firstName"_s, u"Ann"_s}}).status, 200);
    EXPECT_EQ(agent.get(userPath(u"nobody"_s)).status, 404);

    const QJsonObject access = customer->get(account(u"accesses"_s)).json["accesses"_L1][0].toObject();
    EXPECT_EQ(access["personName"_L1].toString(), u"Priya Nandakumar"_s);
    EXPECT_EQ(access["person"_L1].toString(), u"priya"_s);
    EXPECT_EQ(access["account"_L1].toString(), u"quillhaven"_s);
    EXPECT_EQ(access["reason"_L1].toString(), u"Ticket 8812"_s);
    EXPECT_EQ(access["mode"_L1].toString(), u"full"_s);
    ASSERT_EQ(access["requests"_L1].toArray().size(), 2);
    EXPECT_EQ(access["requests"_L1][0]["method"_L1].toString(), u"PATCH"_s);
    EXPECT_EQ(access["requests"_L1][0]["route"_L1].toString(), u"/v1/accounts/{account}/users/{user}"_s);
    EXPECT_EQ(access["requests"_L1][1]["status"_L1].toInt(), 404);

    const QJsonArray entries = customer->get(account(u"audit"_s)).json["entries"_L1].toArray();
    const QJsonObject last = entries.last().toObject();
    EXPECT_EQ(last["actorName"_L1].toString(), u"Priya Nandakumar"_s);
    EXPECT_EQ(last["actorKind"_L1].toString(), u"agent"_s);
    EXPECT_EQ(last["account"_L1].toString(), u"quillhaven"_s);
    EXPECT_EQ(last["access"_L1], access["id"_L1]);
}

TEST_F(Levels, TheAuditSaysWhoWhenWhereAndWhatBecameOfEachField)
{
    const QString id = customer->setUp(person(), "audited").json["userId"_L1].toString();
    ASSERT_EQ(patchUser(id, {{u"department"_s, u"Legal"_s}, {u"tags"_s, QJsonArray{u"VIP"_s}}}).status, 200);
    ASSERT_EQ(removeUser(id).status, 200);
    QList<QJsonObject> about;
    QString cursor = u"0"_s;
    for (bool more = true; more;) {
        const QJsonObject page = customer->get(account(u"audit?limit=2&after="_s + cursor)).json;
        for (const QJsonValue &entry : page["entries"_L1].toArray()) {
            if (entry["object"_L1].toString() == id)
                about.append(entry.toObject());
        }
        cursor = page["cursor"_L1].toString();
        more = page["more"_L1].toBool();
    }
    ASSERT_EQ(about.size(), 3);
    EXPECT_EQ(about[0]["action"_L1].toString(), u"created"_s);
    EXPECT_EQ(about[1]["action"_L1].toString(), u"changed"_s);
    EXPECT_EQ(about[2]["action"_L1].toString(), u"removed"_s);
    EXPECT_EQ(about[1]["actorName"_L1].toString(), u"Maren Okafor"_s);
    EXPECT_EQ(about[1]["at"_L1].toString(), u"2031-03-04T05:06:07Z"_s);
    EXPECT_EQ(about[1]["remote"_L1].toString(), u"127.0.0.1"_s);
    EXPECT_EQ(about[1]["name"_L1].toString(), person().displayName());
    const QJsonArray expected{
        QJsonObject{{u"field"_s, u"department"_s}, {u"from"_s, u""_s}, {u"to"_s, u"Legal"_s}},
        QJsonObject{{u"field"_s, u"tags"_s}, {u"from"_s, QJsonArray()}, {u"to"_s, QJsonArray{u"VIP"_s}}}};
    EXPECT_EQ(about[1]["changes"_L1].toArray(), expected);
    EXPECT_EQ(customer->get(account(u"audit?after=x"_s)).code(), u"malformed"_s);
}
