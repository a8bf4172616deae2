#include "tests/app/provider/providertest.h"

#include "app/provider/demo/numberplan.h"
#include "core/domain/account.h"
#include "core/domain/fieldjson.h"
#include "core/domain/usersetuprules.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Demo : public ProviderTest { };

TEST_F(Demo, UsersNumbersPhonesAndPoolsAgree)
{
    const auto all = customer->everything();
    AccountPolicy policy;
    ASSERT_TRUE(fromJson(customer->get(account(u"policy"_s)).json, policy).isEmpty());
    QHash<QString, int> licences;
    QHash<QString, int> seats;
    QSet<QString> keys;
    for (const QJsonObject &line : customer->page({}, 20000).lines) {
        const QJsonObject object = line["object"_L1].toObject();
        const QString kind = line["kind"_L1].toString();
        if (kind == u"user"_s) {
            User user;
            ASSERT_TRUE(fromJson(object, user).isEmpty());
            ++licences[user.licence.value];
            EXPECT_TRUE(isEmailAddress(user.signInId)) << qPrintable(user.signInId);
            EXPECT_TRUE(user.username.isEmpty() || isUsername(user.username)) << qPrintable(user.username);
            EXPECT_FALSE(user.portalAccess && user.email.isEmpty());
            EXPECT_TRUE(policy.sites.contains(user.site));
            for (const QString &key : {u'e' + user.extension, u's' + user.signInId, u'u' + user.username}) {
                EXPECT_FALSE(key.size() > 1 && keys.contains(key)) << qPrintable(key);
                keys += key;
            }
            if (!user.phoneNumber.isEmpty()) {
                const QJsonObject number = all.value(u"number "_s + user.phoneNumber.value);
                EXPECT_EQ(number["user"_L1].toString(), user.id.value);
                EXPECT_EQ(number["emergencyState"_L1].toString(), user.emergencyState);
                const Reply address = customer->get(account(u"numbers/%1/emergency-address"_s.arg(user.phoneNumber.value)));
                EXPECT_EQ(address.status, user.emergencyState == u"unverified"_s ? 404 : 200) << qPrintable(user.phoneNumber.value);
                EXPECT_EQ(!address.json["verifiedAt"_L1].toString().isEmpty(), user.emergencyState == u"verified"_s);
            }
            const QJsonArray included = all.value(u"licence "_s + user.licence.value)["applications"_L1].toArray();
            for (const QString &application : user.applications) {
                if (!included.contains(application))
                    ++seats[application];
            }
        } else if (kind == u"number"_s) {
            EXPECT_TRUE(QRegularExpression(u"^\\+1[2-9]\\d{2}55501\\d{2}$"_s).match(object["id"_L1].toString()).hasMatch());
        } else if (kind == u"device"_s) {
            EXPECT_EQ(normalizedMac(object["mac"_L1].toString()), object["mac"_L1].toString());
            EXPECT_LE(object["portsUsed"_L1].toInt(), object["ports"_L1].toInt());
        }
    }
    for (const QJsonObject &pool : objects(u"licence"_s))
        EXPECT_EQ(pool["assigned"_L1].toInt(), licences[pool["id"_L1].toString()]);
    for (const QJsonObject &application : objects(u"application"_s))
        EXPECT_EQ(application["assigned"_L1].toInt(), seats[application["id"_L1].toString()]);
    const QJsonObject empty = all.value(u"licence contact-center"_s);
    EXPECT_EQ(empty["assigned"_L1], empty["total"_L1]);
}

TEST_F(Demo, ThereIsSomethingFreeOfEverything)
{
    int phones = 0;
    for (const QJsonObject &device : objects(u"device"_s))
        phones += device["user"_L1].toString().isEmpty() ? 1 : 0;
    EXPECT_GE(phones, 20);
    EXPECT_FALSE(freeNumber(20).isEmpty());
}

TEST_F(Demo, IsTheSameEveryTime)
{
    const auto first = customer->everything();
    ReferenceServer second;
    ServerOptions again = options();
    again.dataFolder = folder.path() + u"/again"_s;
    const auto port = second.start(again);
    ASSERT_TRUE(port);
    Customer visitor(*port);
    visitor.signIn(u"marenokafor"_s, u"Corner-Lamp-27"_s);
    EXPECT_EQ(visitor.everything(), first);
}

TEST(NumberPlan, GivesEachNumberOnce)
{
    const NumberPlan plan;
    EXPECT_GT(plan.capacity(), 40000);
    QSet<QString> seen;
    for (int at = 0; at < plan.capacity(); ++at)
        seen += plan.at(at).number;
    EXPECT_EQ(seen.size(), plan.capacity());
}
