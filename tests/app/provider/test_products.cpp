#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/demo/democustomers.h"
#include "core/domain/account.h"
#include "core/domain/demoaccount.h"
#include "core/domain/demostaff.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// The types of account besides Business Cloud Communications: what each has, what it lacks, and that nobody gets what it lacks.
class Products : public ProviderTest {
protected:
    void enter(const QString &account)
    {
        for (const DemoCustomer &one : demoCustomers()) {
            if (account != QLatin1String(one.id))
                continue;
            m_account = account;
            who = std::make_unique<Customer>(port);
            ASSERT_EQ(who->signIn(QString::fromLatin1(one.email), demo::password()).status, 201);
        }
    }
    QString at(const QString &rest) const { return u"/v1/accounts/"_s + m_account + u'/' + rest; }
    AccountPolicy policy()
    {
        AccountPolicy policy;
        EXPECT_TRUE(fromJson(who->get(at(u"policy"_s)).json, policy).isEmpty());
        return policy;
    }
    QStringList levels()
    {
        QStringList ids;
        for (const Choice &level : policy().adminLevels)
            ids += level.id;
        return ids;
    }
    QList<QJsonObject> inFeed(const QString &kind)
    {
        QList<QJsonObject> found;
        for (const QByteArray &line : who->get(at(u"changes?limit=1000&kinds="_s + kind)).body.split('\n')) {
            if (const QJsonObject object = QJsonDocument::fromJson(line)["object"_L1].toObject(); !object.isEmpty())
                found.append(object);
        }
        return found;
    }
    Reply command(const char *method, const QString &path, const QJsonObject &body = {})
    {
        const std::string key = "product" + std::to_string(++m_count);
        return who->send(method, at(path), QJsonDocument(body).toJson(), {{"If-Match", "*"}, {"Idempotency-Key", key}});
    }
    /// A set-up as Cloud PBX takes it.
    static UserSetup colleague()
    {
        UserSetup setup;
        setup.firstName = u"Sana"_s;
        setup.lastName = u"Marsh"_s;
        setup.email = u"sana@tidewell.example"_s;
        setup.signInId = u"sanamarsh"_s;
        setup.extension = u"450"_s;
        setup.licence = {u"standard"_s};
        return setup;
    }
    /// What an account without users has in common with the others.
    void expectNoUsers()
    {
        EXPECT_FALSE(who->get(u"/v1/accounts/"_s + m_account).json["hasUsers"_L1].toBool());
        EXPECT_EQ(policy().signInIdFormat, u"none"_s);
        EXPECT_FALSE(policy().hasUsername);
        EXPECT_FALSE(policy().hasCallingPlans);
        EXPECT_EQ(levels(), QStringList()) << "S3.4: there are account managers only";
        EXPECT_TRUE(inFeed(u"user"_s).isEmpty());
        EXPECT_EQ(command("POST", u"user-setups"_s, toJson(colleague())).refused(), QStringList{u"account:conflict"_s});
        EXPECT_EQ(who->get(at(u"administrators"_s)).json["administrators"_L1].toArray().size(), 1);

        // Its numbers are nobody's, and are activated and have their addresses all the same.
        QString waiting;
        for (const QJsonObject &number : inFeed(u"number"_s)) {
            const QString id = number["id"_L1].toString();
            EXPECT_EQ(number["user"_L1].toString(), QString());
            if (number["state"_L1].toString() == u"needs-activation"_s)
                waiting = u"numbers/"_s + id;
            else
                EXPECT_EQ(who->get(at(u"numbers/%1/emergency-address"_s.arg(id))).status, 200) << qPrintable(id);
        }
        const QJsonObject address{{u"callerName"_s, u"A"_s}, {u"street"_s, u"1 A Street"_s}, {u"city"_s, u"Duluth"_s},
                                  {u"region"_s, u"MN"_s},    {u"postalCode"_s, u"55802"_s},  {u"country"_s, u"US"_s}};
        EXPECT_EQ(command("PATCH", waiting + u"/emergency-address"_s, address).refused(), QStringList{u"id:conflict"_s});
        EXPECT_EQ(command("POST", waiting + u"/activation"_s).status, 200);
        EXPECT_EQ(command("PATCH", waiting + u"/emergency-address"_s, address).status, 200);
        EXPECT_EQ(who->get(at(waiting)).json["emergencyState"_L1].toString(), u"verified"_s);
    }
    Reply addPhone() { return command("POST", u"devices"_s, {{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80:5E:C0:00:09:01"_s}}); }

    std::unique_ptr<Customer> who;

private:
    QString m_account;
    int m_count = 0;
};

TEST_F(Products, S3_6_CloudPbxHasUsersOfOneAdministratorsLevel)
{
    enter(u"tidewell"_s);
    EXPECT_TRUE(who->get(u"/v1/accounts/tidewell"_s).json["hasUsers"_L1].toBool());
    EXPECT_EQ(levels(), QStringList{u"admin"_s});
    EXPECT_EQ(inFeed(u"user"_s).size(), 3);
    UserSetup setup = colleague();
    for (const QString &level : {u"super"_s, u"advanced"_s, u"standard"_s, u"basic"_s}) {
        setup.adminLevel = level;
        EXPECT_EQ(command("POST", u"user-setups"_s, toJson(setup)).refused(), QStringList{u"adminLevel:unknown"_s});
    }
    setup.adminLevel = u"admin"_s;
    const Reply made = command("POST", u"user-setups"_s, toJson(setup));
    ASSERT_EQ(made.status, 201) << made.body.constData();
    const QString path = u"users/"_s + made.json["userId"_L1].toString();
    EXPECT_EQ(command("PATCH", path, {{u"adminLevel"_s, u"advanced"_s}}).refused(), QStringList{u"adminLevel:unknown"_s});

    // The level counts: who has it manages, and without it nobody does.
    const QString link = mailsIn(options().dataFolder).last().token();
    ASSERT_EQ(Customer(port).post(u"/v1/links/"_s + link, "{\"password\":\"Blue-Door-8\"}").status, 204);
    Customer sana(port);
    ASSERT_EQ(sana.signIn(setup.email, u"Blue-Door-8"_s).status, 201);
    EXPECT_EQ(sana.get(at(u"administrators"_s)).status, 200);
    ASSERT_EQ(command("PATCH", path, {{u"adminLevel"_s, QString()}}).status, 200);
    EXPECT_EQ(sana.get(at(u"administrators"_s)).status, 403);
}

TEST_F(Products, S4_10_CloudPbxHasAUserIdOfLettersAndDigitsAndNoUsernameNorCallingPlan)
{
    enter(u"tidewell"_s);
    EXPECT_FALSE(policy().hasUsername);
    EXPECT_FALSE(policy().hasCallingPlans);
    UserSetup setup = colleague();
    setup.signInId = u"sana@tidewell.example"_s;
    setup.username = u"sana"_s;
    setup.callingPlan = u"local"_s;
    EXPECT_EQ(
        command("POST", u"user-setups"_s, toJson(setup)).refused(),
        (QStringList{u"callingPlan:unknown"_s, u"signInId:format"_s, u"username:unknown"_s}));
    const QString user = inFeed(u"user"_s).first()["id"_L1].toString();
    EXPECT_EQ(
        command("PATCH", u"users/"_s + user, {{u"username"_s, u"sana"_s}, {u"callingPlan"_s, u"local"_s}}).refused(),
        (QStringList{u"callingPlan:unknown"_s, u"username:unknown"_s}));
    Customer agent(port);
    ASSERT_EQ(agent.signIn(demo::agentEmail(), demo::agentPassword()).status, 201);
    ASSERT_EQ(agent.post(u"/v1/customers/tidewell/accesses"_s, R"({"reason":"Ticket 7","mode":"full"})").status, 201);
    const Reply plans = agent.send(
        "PATCH", at(u"calling-plans"_s), R"({"items":[{"id":"local","name":"Local"}]})",
        {{"If-Match", "*"}, {"Idempotency-Key", "p"}});
    EXPECT_EQ(plans.refused(), QStringList{u"items:conflict"_s});
}

TEST_F(Products, S3_15_AnAdministratorOfCloudPbxComesInWithATemporaryPassword)
{
    enter(u"tidewell"_s);
    ASSERT_EQ(
        command(
            "POST", u"administrators"_s,
            {{u"firstName"_s, u"Ann"_s},
             {u"lastName"_s, u"Lee"_s},
             {u"email"_s, u"ann@tidewell.example"_s},
             {u"contactNumber"_s, u"+12185550177"_s}})
            .status,
        201);
    EXPECT_TRUE(mailsIn(options().dataFolder).last().token().isEmpty()) << "no link, but a password";
}

TEST_F(Products, S3_4_BusinessLinesHaveSitesAndTelephonesButNoUsers)
{
    enter(u"ospreyhill"_s);
    expectNoUsers();
    EXPECT_EQ(who->get(at(u"sites"_s)).json["sites"_L1].toArray().size(), 2);
    EXPECT_EQ(addPhone().status, 201);
}

TEST_F(Products, S3_4_SipTrunksHaveSitesButNeitherUsersNorTelephones)
{
    enter(u"marlowe"_s);
    expectNoUsers();
    EXPECT_EQ(who->get(at(u"sites"_s)).json["sites"_L1].toArray().size(), 1);
    EXPECT_EQ(addPhone().refused(), QStringList{u"type:unknown"_s});
}

TEST_F(Products, S3_8_SpecialtyLinesHaveNumbersOnly)
{
    enter(u"petitpont"_s);
    expectNoUsers();
    EXPECT_FALSE(policy().hasSites);
    EXPECT_TRUE(who->get(at(u"sites"_s)).json["sites"_L1].toArray().isEmpty());
    EXPECT_EQ(addPhone().refused(), QStringList{u"type:unknown"_s});
}

// The flag alone is enough, whatever else stands in the policy.
TEST(ProductRules, S3_8_ASiteIsNotGivenWhereThereAreNone)
{
    AccountPolicy policy;
    policy.signInIdFormat = u"none"_s;
    policy.hasSites = false;
    policy.sites = {u"Oakmere"_s};
    UserSetup setup;
    setup.firstName = u"Sana"_s;
    setup.lastName = u"Marsh"_s;
    setup.email = u"sana@tidewell.example"_s;
    setup.extension = u"450"_s;
    setup.licence = {u"standard"_s};
    Licence licence;
    licence.total = 1;
    EXPECT_TRUE(checkUserOn(policy, setup, licence).isEmpty());
    setup.site = u"Oakmere"_s;
    const QList<FieldError> errors = checkUserOn(policy, setup, licence);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.first().field, u"site"_s);
}
