#include "tests/app/provider/providertest.h"

#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/objectstore.h"

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class UserSetups : public ProviderTest {
protected:
    QStringList refusedOf(const UserSetup &setup)
    {
        const auto before = customer->everything();
        const Reply reply = customer->setUp(setup, "refused" + QByteArray::number(++m_keys));
        EXPECT_EQ(reply.status, 422);
        EXPECT_EQ(reply.code(), u"rejected"_s);
        EXPECT_EQ(reply.header("Content-Type"), "application/problem+json");
        EXPECT_EQ(customer->everything(), before) << "a refused set-up changes nothing";
        last = reply;
        return reply.refused();
    }

    Reply last;

private:
    int m_keys = 0;
};

TEST_F(UserSetups, S1_18_TheUserIsThereWithEverythingAsked)
{
    const QJsonObject phone = freeDevice(2);
    UserSetup setup = person();
    setup.licence = {u"advanced"_s};
    setup.phoneNumber = {freeNumber()};
    setup.applications = {u"receptionist-console"_s, u"voicemail-to-email"_s};
    setup.device = {phone.value("id"_L1).toString()};
    setup.ports = 2;
    setup.lineNumber = 2;
    setup.lineName = u"Réception"_s;
    setup.tags = {u"front desk"_s, u" front desk "_s};
    setup.adminLevel = u"basic"_s;
    setup.callingPlan = u"us-canada"_s;
    const QJsonObject poolBefore = object(u"licence"_s, u"advanced"_s);
    const QJsonObject seatsBefore = object(u"application"_s, u"receptionist-console"_s);

    const Reply reply = customer->setUp(setup, "everything");
    ASSERT_EQ(reply.status, 201) << reply.body.constData();
    const QString id = reply.json.value("userId"_L1).toString();
    const QJsonObject user = object(u"user"_s, id);
    EXPECT_EQ(user, reply.changed(u"user"_s));
    EXPECT_EQ(user["firstName"_L1].toString(), u"Zoé"_s);
    EXPECT_EQ(user["lastName"_L1].toString(), u"O’Malley-Đặng"_s);
    EXPECT_EQ(
        user["applications"_L1].toArray(),
        QJsonArray::fromStringList({u"softphone"_s, u"team-messaging"_s, u"receptionist-console"_s, u"voicemail-to-email"_s}));
    EXPECT_EQ(user["tags"_L1].toArray(), QJsonArray{u"front desk"_s});
    EXPECT_EQ(user["device"_L1].toString(), phone["make"_L1].toString() + u' ' + phone["model"_L1].toString());
    EXPECT_EQ(user["changedBy"_L1].toString(), u"Maren Okafor"_s);
    EXPECT_EQ(user["changedAt"_L1].toString(), u"2031-03-04T05:06:07Z"_s);
    EXPECT_TRUE(user["portalAccess"_L1].toBool());

    const QJsonObject device = object(u"device"_s, phone["id"_L1].toString());
    EXPECT_EQ(device["user"_L1].toString(), id);
    EXPECT_EQ(device["userName"_L1].toString(), u"Zoé O’Malley-Đặng"_s);
    EXPECT_EQ(device["portsUsed"_L1].toInt(), 2);
    EXPECT_EQ(device["lineNumber"_L1].toInt(), 2);
    EXPECT_EQ(device["lineName"_L1].toString(), u"Réception"_s);

    EXPECT_EQ(object(u"licence"_s, u"advanced"_s)["assigned"_L1].toInt(), poolBefore["assigned"_L1].toInt() + 1);
    EXPECT_EQ(object(u"application"_s, u"receptionist-console"_s)["assigned"_L1].toInt(), seatsBefore["assigned"_L1].toInt() + 1);
}

TEST_F(UserSetups, S2_14_S2_16_ANewNumberWantsActivationAndItsEmergencyAddress)
{
    UserSetup setup = person();
    setup.phoneNumber = {freeNumber()};
    setup.extension.clear();
    const Reply reply = customer->setUp(setup, "number");
    ASSERT_EQ(reply.status, 201) << reply.body.constData();
    const QJsonObject number = object(u"number"_s, setup.phoneNumber.value);
    EXPECT_EQ(number["state"_L1].toString(), u"needs-activation"_s);
    EXPECT_EQ(number["emergencyState"_L1].toString(), u"unverified"_s);
    EXPECT_EQ(number["user"_L1], reply.json["userId"_L1]);
    EXPECT_EQ(reply.changed(u"user"_s)["emergencyState"_L1].toString(), u"unverified"_s);
}

TEST_F(UserSetups, AUserWithoutANumberHasNoEmergencyState)
{
    EXPECT_EQ(customer->setUp(person(), "none").changed(u"user"_s)["emergencyState"_L1].toString(), u"none"_s);
}

TEST_F(UserSetups, S4_25_APhoneThatIsNotYetInTheListIsAdded)
{
    UserSetup setup = person();
    setup.newDeviceType = u"Cisco 8841"_s;
    setup.newDeviceMac = u"00ee.ab12.3456"_s;
    setup.ports = 5;
    const Reply reply = customer->setUp(setup, "new phone");
    EXPECT_EQ(reply.code(), u"key-missing"_s) << "a key has no spaces";
    const QJsonObject device = customer->setUp(setup, "new-phone").changed(u"device"_s);
    EXPECT_EQ(device["mac"_L1].toString(), u"00:EE:AB:12:34:56"_s);
    EXPECT_EQ(device["make"_L1].toString(), u"Cisco"_s);
    EXPECT_EQ(device["model"_L1].toString(), u"8841"_s);
    EXPECT_EQ(device["ports"_L1].toInt(), 5);
    EXPECT_EQ(device["portsUsed"_L1].toInt(), 5);
}

TEST_F(UserSetups, S4_16_StandardMayGoWithoutThePortalAndThenWithoutAnEmail)
{
    UserSetup setup = person();
    setup.portalAccess = false;
    setup.email.clear();
    const Reply reply = customer->setUp(setup, "no-portal");
    ASSERT_EQ(reply.status, 201);
    EXPECT_FALSE(reply.changed(u"user"_s)["portalAccess"_L1].toBool());
    EXPECT_EQ(reply.changed(u"application"_s), QJsonObject());
}

TEST_F(UserSetups, S1_13_RefusesAStationThatHasRunOut)
{
    UserSetup setup = person();
    setup.licence = {u"contact-center"_s};
    EXPECT_EQ(refusedOf(setup), QStringList{u"licence:none-left"_s});
}

TEST_F(UserSetups, S1_8_AllThatIsMissingIsNamedAtOnce)
{
    EXPECT_EQ(
        refusedOf(UserSetup()),
        (QStringList{
            u"email:required"_s, u"extension:required"_s, u"firstName:required"_s, u"lastName:required"_s, u"licence:required"_s,
            u"signInId:required"_s}));
}

TEST_F(UserSetups, S1_10_S4_10_FormatsAreChecked)
{
    UserSetup setup = person();
    setup.signInId = u"not an address"_s;
    setup.email = u"also@not"_s;
    setup.username = u"with.dot"_s;
    setup.extension = u"12a"_s;
    EXPECT_EQ(
        refusedOf(setup), (QStringList{u"email:format"_s, u"extension:format"_s, u"signInId:format"_s, u"username:format"_s}));
}

TEST_F(UserSetups, UnknownChoicesAreRefused)
{
    UserSetup setup = person();
    setup.department = u"Alchemy"_s;
    setup.site = u"Atlantis"_s;
    setup.promptLanguage = u"tlh"_s;
    setup.timeZone = u"Mars/Olympus"_s;
    setup.callingPlan = u"free"_s;
    setup.adminLevel = u"owner"_s;
    setup.licence = {u"platinum"_s};
    setup.applications = {u"telepathy"_s};
    EXPECT_EQ(
        refusedOf(setup),
        (QStringList{
            u"adminLevel:unknown"_s, u"applications:unknown"_s, u"callingPlan:unknown"_s, u"department:unknown"_s,
            u"licence:unknown"_s, u"promptLanguage:unknown"_s, u"site:unknown"_s, u"timeZone:unknown"_s}));
}

TEST_F(UserSetups, Fault55_WhatSomebodyHoldsIsRefusedWithTheHolder)
{
    ASSERT_EQ(customer->setUp(person(1), "holder").status, 201);
    UserSetup setup = person(1);
    setup.email = setup.email.toUpper();
    setup.username = setup.username.toUpper();
    EXPECT_EQ(refusedOf(setup), (QStringList{u"email:taken"_s, u"extension:taken"_s, u"signInId:taken"_s, u"username:taken"_s}));
    EXPECT_EQ(last.error(u"extension"_s)["holderName"_L1].toString(), u"Zoé O’Malley-Đặng"_s);
    EXPECT_FALSE(last.error(u"extension"_s)["holderId"_L1].toString().isEmpty());
}

TEST_F(UserSetups, S3_11_AnAdministratorsAddressAndUsernameAreTakenToo)
{
    UserSetup setup = person();
    setup.email = u"Maren.Okafor@quillhaven.example"_s;
    setup.username = u"MarenOkafor"_s;
    EXPECT_EQ(refusedOf(setup), (QStringList{u"email:taken"_s, u"username:taken"_s}));
    EXPECT_EQ(last.error(u"email"_s)["holderName"_L1].toString(), QString()) << "an administrator is no user of the account";
}

TEST_F(UserSetups, Fault38_Fault58_WhoHasItOnAnotherAccountIsNotSaid)
{
    {
        const auto database = Database::open(databaseAddress());
        const qint64 slot = AccountStore((*database)->sql()).addAccount({{u"elsewhere"_s}, u"1"_s, u"Elsewhere"_s}, {});
        User stranger;
        stranger.id.value = u"u-stranger"_s;
        stranger.firstName = u"Canary"_s;
        stranger.email = person().email;
        stranger.signInId = person().signInId;
        stranger.username = person().username;
        stranger.extension = person().extension;
        ObjectStore((*database)->sql(), slot).put(stranger);
    }
    EXPECT_EQ(refusedOf(person()), (QStringList{u"email:taken"_s, u"username:taken"_s}))
        << "User ID and extension are unique in an account only";
    EXPECT_FALSE(last.body.contains("Canary") || last.body.contains("stranger"));
    const Reply verdict = customer->get(account(u"availability?field=email&value="_s + person().email));
    EXPECT_FALSE(verdict.json["free"_L1].toBool(true));
    EXPECT_FALSE(verdict.body.contains("Canary") || verdict.body.contains("stranger"));
    EXPECT_FALSE(customer->get(account(u"changes?limit=20000"_s)).body.contains("Canary"));
}

TEST_F(UserSetups, S1_16_APhoneThatSomebodyHasIsRefusedWithTheHolder)
{
    QJsonObject taken;
    for (const QJsonObject &device : objects(u"device"_s)) {
        if (!device["user"_L1].toString().isEmpty())
            taken = device;
    }
    UserSetup setup = person();
    setup.device = {taken["id"_L1].toString()};
    EXPECT_EQ(refusedOf(setup), QStringList{u"device:taken"_s});
    EXPECT_EQ(last.error(u"device"_s)["holderName"_L1], taken["userName"_L1]);
    EXPECT_EQ(last.error(u"device"_s)["holderId"_L1], taken["user"_L1]);

    setup.device = {};
    setup.newDeviceType = u"Snom D785"_s;
    setup.newDeviceMac = taken["mac"_L1].toString().toLower().remove(u':');
    EXPECT_EQ(refusedOf(setup), QStringList{u"newDeviceMac:taken"_s});
    EXPECT_EQ(last.error(u"newDeviceMac"_s)["holderName"_L1], taken["userName"_L1]);
}

TEST_F(UserSetups, S1_17_NoMorePortsThanThePhoneHas)
{
    UserSetup setup = person();
    setup.newDeviceType = u"Yealink T33G"_s;
    setup.newDeviceMac = u"44:db:d2:00:00:01"_s;
    setup.ports = 5;
    setup.lineNumber = 5;
    EXPECT_EQ(refusedOf(setup), (QStringList{u"lineNumber:length"_s, u"ports:length"_s}));
    setup.ports = 0;
    setup.lineNumber = 1;
    EXPECT_EQ(refusedOf(setup), QStringList{u"ports:length"_s});
}

TEST_F(UserSetups, PhonesAndNumbersThatAreNotThereAreNotFound)
{
    UserSetup setup = person();
    setup.device = {u"d0"_s};
    setup.phoneNumber = {u"+15005550006"_s};
    EXPECT_EQ(refusedOf(setup), (QStringList{u"device:not-found"_s, u"phoneNumber:not-found"_s}));
}

TEST_F(UserSetups, S1_11_OnlyAnAvailableNumberCanBePicked)
{
    QString porting;
    QJsonObject assigned;
    for (const QJsonObject &number : objects(u"number"_s)) {
        if (number["state"_L1].toString() == u"porting"_s)
            porting = number["id"_L1].toString();
        if (!number["user"_L1].toString().isEmpty())
            assigned = number;
    }
    UserSetup setup = person();
    setup.phoneNumber = {porting};
    EXPECT_EQ(refusedOf(setup), QStringList{u"phoneNumber:conflict"_s});
    setup.phoneNumber = {assigned["id"_L1].toString()};
    EXPECT_EQ(refusedOf(setup), QStringList{u"phoneNumber:taken"_s});
    EXPECT_EQ(last.error(u"phoneNumber"_s)["holderId"_L1], assigned["user"_L1]);
    EXPECT_FALSE(last.error(u"phoneNumber"_s)["holderName"_L1].toString().isEmpty());
}

TEST_F(UserSetups, S1_14_AnApplicationWithoutSeatsLeftIsRefused)
{
    int made = 0;
    for (; made < 10; ++made) {
        UserSetup setup = person(made);
        setup.applications = {u"receptionist-console"_s};
        if (customer->setUp(setup, "seat" + QByteArray::number(made)).status != 201)
            break;
    }
    EXPECT_EQ(made, 2) << "the demo leaves two seats";
    UserSetup setup = person(50);
    setup.applications = {u"receptionist-console"_s};
    EXPECT_EQ(refusedOf(setup), QStringList{u"applications:none-left"_s});
}

TEST_F(UserSetups, S4_17_AdvancedAlwaysHasThePortalAndAnEmail)
{
    UserSetup setup = person();
    setup.licence = {u"advanced"_s};
    setup.portalAccess = false;
    setup.email.clear();
    EXPECT_EQ(refusedOf(setup), (QStringList{u"email:required"_s, u"portalAccess:required"_s}));
}

TEST_F(UserSetups, WrongTypesAreNamed)
{
    const Reply reply =
        customer->post(account(u"user-setups"_s), "{\"firstName\":5,\"ports\":\"two\"}", {{"Idempotency-Key", "types"}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.refused(), (QStringList{u"firstName:format"_s, u"ports:format"_s}));
}

TEST_F(UserSetups, Fault11_ControlCharactersAndEndlessTextsAreRefused)
{
    UserSetup setup = person();
    setup.firstName = u"Ann\nBcc: all@example.com"_s;
    setup.lastName = QString(5000, u'x');
    EXPECT_EQ(refusedOf(setup), (QStringList{u"firstName:format"_s, u"lastName:length"_s}));
}

TEST_F(UserSetups, Fault30_Fault34_NamesComeBackAsTheyWereTyped)
{
    int at = 0;
    for (const QString &name : {u"<b>Bold</b>"_s, u"Tom & %1"_s, u"\u202Eabc"_s, u"李\U0001F600"_s, u"\"quoted\\"_s}) {
        UserSetup setup = person(++at);
        setup.firstName = name;
        const Reply reply = customer->setUp(setup, "name" + QByteArray::number(at));
        EXPECT_EQ(reply.changed(u"user"_s)["firstName"_L1].toString(), name);
        EXPECT_EQ(object(u"user"_s, reply.json["userId"_L1].toString())["firstName"_L1].toString(), name);
    }
}
