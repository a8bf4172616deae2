#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/account/addresscheck.h"
#include "core/domain/passcoderules.h"

#include <QFile>
#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Features : public ProviderTest {
protected:
    void SetUp() override
    {
        ProviderTest::SetUp();
        UserSetup setup = person();
        setup.phoneNumber = {freeNumber()};
        number = setup.phoneNumber.value;
        id = customer->setUp(setup, "features").json["userId"_L1].toString();
    }

    static QString revisionOf(const Reply &reply) { return QString::fromLatin1(reply.header("ETag")).remove(u'"'); }

    /// Reads the thing and changes it with the tag that was read.
    Reply change(const QString &path, const QJsonObject &body, const char *method = "PATCH")
    {
        const Reply read = customer->get(account(path));
        httplib::Headers headers{{"Idempotency-Key", "f" + std::to_string(++m_count)}};
        headers.emplace("If-Match", read.status == 404 ? "\"0\"" : read.header("ETag").toStdString());
        return customer->send(method, account(path), QJsonDocument(body).toJson(), headers);
    }

    Reply command(const char *method, const QString &path, const QJsonObject &body = {})
    {
        return customer->send(
            method, account(path), QJsonDocument(body).toJson(),
            {{"Idempotency-Key", "f" + std::to_string(++m_count)}, {"If-Match", "*"}});
    }

    QString mine(const QString &part) const { return u"users/"_s + id + u'/' + part; }

    QString id;
    QString number;
    int m_count = 0;
};

TEST_F(Features, S2_20_FeaturesAreReadBeforeAnybodyChangedThem)
{
    const Reply reply = customer->get(account(mine(u"calling"_s)));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("ETag"), "\"0\"");
    EXPECT_TRUE(reply.json["callWaiting"_L1].toBool());
    EXPECT_EQ(customer->get(account(u"users/nobody/calling"_s)).status, 404);
    EXPECT_EQ(command("PATCH", u"users/nobody/calling"_s, {{u"doNotDisturb"_s, true}}).status, 404);
}

TEST_F(Features, S2_20_AToggleIsKept)
{
    ASSERT_EQ(change(mine(u"calling"_s), {{u"doNotDisturb"_s, true}}).status, 200);
    const Reply reply = customer->get(account(mine(u"calling"_s)));
    EXPECT_TRUE(reply.json["doNotDisturb"_L1].toBool());
    EXPECT_NE(reply.header("ETag"), "\"0\"");
    const Reply late = customer->send(
        "PATCH", account(mine(u"calling"_s)), "{\"doNotDisturb\":false}", {{"Idempotency-Key", "late"}, {"If-Match", "\"0\""}});
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(late.json["current"_L1]["kind"_L1].toString(), u"user-calling"_s);
}

TEST_F(Features, S2_22_ForwardingNeedsSomewhereToGo)
{
    const QString path = mine(u"calling"_s);
    EXPECT_EQ(
        change(path, {{u"forwardAlways"_s, true}, {u"forwardBusy"_s, true}}).refused(),
        (QStringList{u"forwardAlwaysTo:required"_s, u"forwardBusyTo:required"_s}));
    EXPECT_EQ(
        change(path, {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, u"call me"_s}}).refused(),
        QStringList{u"forwardAlwaysTo:format"_s});
    EXPECT_EQ(
        change(path, {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, person().extension}}).refused(),
        QStringList{u"forwardAlwaysTo:conflict"_s})
        << "to oneself";
    EXPECT_EQ(change(path, {{u"forwardBusyTo"_s, number}}).refused(), QStringList{u"forwardBusyTo:conflict"_s});
    EXPECT_EQ(change(path, {{u"noAnswerRings"_s, 1}}).refused(), QStringList{u"noAnswerRings:length"_s});
    ASSERT_EQ(change(path, {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, u"(218) 555-0142"_s}}).status, 200);
    EXPECT_EQ(customer->get(account(path)).json["forwardAlwaysTo"_L1].toString(), u"+12185550142"_s);
    ASSERT_EQ(change(path, {{u"forwardAlways"_s, false}}).status, 200);
    EXPECT_EQ(customer->get(account(path)).json["forwardAlwaysTo"_L1].toString(), u"+12185550142"_s) << "an old Forward To stays";
    ASSERT_EQ(change(path, {{u"forwardAlwaysTo"_s, QJsonValue::Null}}).status, 200) << "and can be removed";
}

TEST_F(Features, S4_6_TheVoicemailBoxHasALanguageOfItsOwn)
{
    const QString path = mine(u"voicemail"_s);
    ASSERT_EQ(change(path, {{u"language"_s, u"fr"_s}}).status, 200);
    EXPECT_EQ(customer->get(account(path)).json["language"_L1].toString(), u"fr"_s);
    EXPECT_EQ(object(u"user"_s, id)["promptLanguage"_L1].toString(), u"en"_s);
    EXPECT_EQ(
        change(path, {{u"language"_s, u"tlh"_s}, {u"delivery"_s, u"pigeon"_s}}).refused(),
        (QStringList{u"delivery:unknown"_s, u"email:required"_s, u"language:unknown"_s}));
    EXPECT_EQ(change(path, {{u"delivery"_s, u"email"_s}, {u"email"_s, u"x@"_s}}).refused(), QStringList{u"email:format"_s});
    EXPECT_EQ(change(path, {{u"passcodeChangedAt"_s, u"now"_s}}).refused(), QStringList{u"passcodeChangedAt:read-only"_s});
}

TEST_F(Features, S2_8_S2_36_TheEmailStaysWhileMessagingIsOn)
{
    const QString path = mine(u"messaging"_s);
    ASSERT_EQ(change(path, {{u"enabled"_s, true}}).status, 200);
    EXPECT_EQ(customer->get(account(path)).json["account"_L1].toString(), person().email);
    EXPECT_EQ(customer->get(account(path)).json["directoryFrom"_L1].toString(), u"2031-03-05T05:06:07Z"_s) << "S2.11";
    const Reply refused = patchUser(id, {{u"email"_s, u"somebody.else@quillhaven.example"_s}});
    EXPECT_EQ(refused.refused(), QStringList{u"email:conflict"_s});
    ASSERT_EQ(change(path, {{u"enabled"_s, false}}).status, 200) << "S2.9";
    EXPECT_EQ(customer->get(account(path)).json["account"_L1].toString(), QString());
    ASSERT_EQ(patchUser(id, {{u"email"_s, u"somebody.else@quillhaven.example"_s}}).status, 200);
    ASSERT_EQ(change(path, {{u"enabled"_s, true}}).status, 200) << "S2.10";
    EXPECT_EQ(customer->get(account(path)).json["account"_L1].toString(), u"somebody.else@quillhaven.example"_s);
}

TEST_F(Features, S2_25_S2_26_AnAdministratorSetsThePortalPassword)
{
    EXPECT_EQ(
        command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"blue"_s}}).refused(),
        (QStringList{u"password:digit"_s, u"password:length"_s, u"password:symbol"_s, u"password:upper"_s}));
    ASSERT_EQ(command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
    Customer user(port);
    ASSERT_EQ(user.signIn(person().email, u"Blue-Door-8"_s).status, 201);
    ASSERT_EQ(command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"Red-Door-88"_s}}).status, 200);
    EXPECT_EQ(user.get(account(u"policy"_s)).status, 401) << "who signed in with the old one is out";
    EXPECT_EQ(user.signIn(person().email, u"Blue-Door-8"_s).status, 401);
    for (const QJsonValue &entry : customer->get(account(u"audit"_s)).json["entries"_L1].toArray())
        EXPECT_FALSE(QJsonDocument(entry.toObject()).toJson().contains("Door"));
}

struct BadPasscode {
    const char *rule;
    const char *passcode;
    const char *refused;
};

class PasscodeRules : public Features, public ::testing::WithParamInterface<BadPasscode> { };

TEST_P(PasscodeRules, ABrokenRuleIsRefused)
{
    const Reply reply = command("PUT", mine(u"voicemail-passcode"_s), {{u"passcode"_s, QString::fromLatin1(GetParam().passcode)}});
    EXPECT_EQ(reply.refused().join(u' '), QString::fromLatin1(GetParam().refused));
}

INSTANTIATE_TEST_SUITE_P(
    Checklist, PasscodeRules,
    ::testing::Values(
        BadPasscode{"S2_29_five", "13579", "passcode:length"}, BadPasscode{"S2_29_eleven", "13579135791", "passcode:length"},
        BadPasscode{"S2_29_letters", "13a79b", "passcode:format"},
        BadPasscode{"S2_30_the_extension", "990001", "passcode:own-number"},
        BadPasscode{"S2_30_the_extension_reversed", "100099", "passcode:own-number"},
        BadPasscode{"S2_31_six_alike", "777777", "passcode:repeated"},
        BadPasscode{"S2_31_six_alike_within", "31777777", "passcode:repeated"},
        BadPasscode{"S2_32_five_ascending", "912345", "passcode:sequence"},
        BadPasscode{"S2_32_five_descending", "765432", "passcode:sequence"}, BadPasscode{"S2_31_five_alike_are_fine", "777771", ""},
        BadPasscode{"S2_32_four_ascending_are_fine", "123491", ""}, BadPasscode{"S2_29_ten_are_fine", "1357913579", ""}),
    [](const auto &given) { return std::string(given.param.rule); });

TEST_F(Features, S2_30_TheNumberIsNoPasscodeNeitherForwardsNorBackwards)
{
    const QString national = number.mid(2);
    for (const QString &passcode : {national, reversed(national)})
        EXPECT_TRUE(command("PUT", mine(u"voicemail-passcode"_s), {{u"passcode"_s, passcode}})
                        .refused()
                        .contains(u"passcode:own-number"_s));
}

TEST_F(Features, S2_33_TheLastPasscodeIsNotTheNextOne)
{
    const auto set = [&](const char *passcode) {
        return command("PUT", mine(u"voicemail-passcode"_s), {{u"passcode"_s, QString::fromLatin1(passcode)}});
    };
    ASSERT_EQ(set("136924").status, 200);
    EXPECT_EQ(customer->get(account(mine(u"voicemail"_s))).json["passcodeChangedAt"_L1].toString(), u"2031-03-04T05:06:07Z"_s);
    EXPECT_EQ(set("136924").refused(), QStringList{u"passcode:last"_s});
    EXPECT_EQ(set("429631").refused(), QStringList{u"passcode:last"_s});
    ASSERT_EQ(set("840273").status, 200);
    EXPECT_EQ(set("136924").status, 200) << "only the last one counts";
}

// Each code against a second reading of the rules, written as words instead of runs.
TEST(PasscodeOracle, Fault56_AllSixDigitCodesAreJudgedAsTheDocumentSays)
{
    const PasscodeOwner owner{u"204005"_s, u"+12185550163"_s};
    const QStringList sequences = [] {
        QStringList all;
        for (int from = 0; from <= 5; ++from) {
            const QString up = u"0123456789"_s.mid(from, 5);
            all << up << reversed(up);
        }
        return all;
    }();
    int bad = 0;
    for (int code = 0; code < 1000000; ++code) {
        const QString passcode = u"%1"_s.arg(code, 6, 10, QChar(u'0'));
        bool refused = passcode == u"204005"_s || passcode == u"500402"_s || passcode == QString(6, passcode[0]);
        for (const QString &sequence : sequences)
            refused = refused || passcode.contains(sequence);
        bad += refused;
        if (refused != !passcodeErrors(passcode, owner).isEmpty())
            FAIL() << qPrintable(passcode);
    }
    EXPECT_EQ(bad, 2 + 10 + 2 * (6 * 20 - 5))
        << "own, alike, sequences (six of five digits with one more on either side, five counted twice)";
}

TEST(PasscodeOracle, S2_28_AGeneratedPasscodeKeepsTheRules)
{
    quint64 state = 11;
    const auto below = [&state](int n) { return int((state = state * 6364136223846793005u + 1442695040888963407u) >> 33) % n; };
    for (int at = 0; at < 2000; ++at)
        EXPECT_EQ(passcodeErrors(compliantPasscode({u"204005"_s, {}}, below), {u"204005"_s, {}}), QStringList());
}

TEST_F(Features, S2_3_S2_21_SomebodyWhoTakesOverIsToldWhatWasLeftBehind)
{
    ASSERT_EQ(change(mine(u"calling"_s), {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, u"204001"_s}}).status, 200);
    ASSERT_EQ(command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
    EXPECT_EQ(
        command("POST", mine(u"replacement"_s), {{u"firstName"_s, u"Núria"_s}}).refused(), QStringList{u"lastName:required"_s});
    const Reply reply = command("POST", mine(u"replacement"_s), {{u"firstName"_s, u"Núria"_s}, {u"lastName"_s, u"Vall"_s}});
    ASSERT_EQ(reply.status, 200) << reply.body.constData();
    EXPECT_EQ(
        reply.json["advice"_L1].toArray(),
        (QJsonArray{u"email"_s, u"sign-in-id"_s, u"username"_s, u"clid-names"_s, u"forwarding"_s, u"portal-password"_s}));
    EXPECT_EQ(object(u"user"_s, id)["phoneNumber"_L1].toString(), number) << "the number stays";
}

TEST_F(Features, S2_3_WhoeverIsReplacedIsSignedInNoLonger)
{
    ASSERT_EQ(command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
    ASSERT_EQ(change(QString(u"users/"_s + id), {{u"clidFirstName"_s, u"Zoé"_s}}).status, 200);
    Customer old(port);
    const QString email = object(u"user"_s, id)["email"_L1].toString();
    ASSERT_EQ(old.signIn(email, u"Blue-Door-8"_s).status, 201);
    const QJsonObject next{
        {u"firstName"_s, u"Núria"_s}, {u"lastName"_s, u"Vall"_s}, {u"email"_s, u"nuria.vall@quillhaven.example"_s}};
    const Reply reply = command("POST", mine(u"replacement"_s), next);
    ASSERT_EQ(reply.status, 200) << reply.body.constData();
    EXPECT_EQ(
        reply.json["advice"_L1].toArray(), (QJsonArray{u"sign-in-id"_s, u"username"_s, u"clid-names"_s, u"portal-password"_s}));
    EXPECT_EQ(old.get(u"/v1/sessions/current"_s).status, 401);
}

TEST_F(Features, S2_3_S2_7_NumberAndTelephonesStayAndAllThatIsPersonalIsListed)
{
    const QString phone = freeDevice()["id"_L1].toString();
    ASSERT_EQ(command("POST", mine(u"devices"_s), {{u"device"_s, phone}}).status, 200);
    const QJsonObject personal{
        {u"adminLevel"_s, u"basic"_s},
        {u"mobileNumber"_s, u"+12185550142"_s},
        {u"pagerNumber"_s, u"+12185550143"_s},
        {u"portalAccess"_s, true}};
    ASSERT_EQ(change(QString(u"users/"_s + id), personal).status, 200);
    ASSERT_EQ(change(mine(u"voicemail"_s), {{u"delivery"_s, u"both"_s}, {u"email"_s, u"home@example.com"_s}}).status, 200);
    ASSERT_EQ(command("PUT", mine(u"voicemail-passcode"_s), {{u"passcode"_s, u"739154"_s}}).status, 200);
    ASSERT_EQ(change(mine(u"messaging"_s), {{u"enabled"_s, true}}).status, 200);
    ASSERT_EQ(command("PUT", mine(u"portal-password"_s), {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
    const QString email = object(u"user"_s, id)["email"_L1].toString();
    Customer old(port);
    ASSERT_EQ(old.signIn(email, u"Blue-Door-8"_s).status, 201);
    const QString authenticators = u"/v1/sessions/current/authenticators"_s;
    const Reply app = old.post(authenticators, R"({"deviceName":"Phone","password":"Blue-Door-8"})");
    const QString code = codeAt(fromBase32(app.json["secret"_L1].toString()), clock->now());
    ASSERT_EQ(
        old.post(
               authenticators + u'/' + app.json["id"_L1].toString() + u"/confirmation"_s, "{\"code\":\"" + code.toLatin1() + "\"}")
            .status,
        204);
    ASSERT_EQ(command("POST", mine(u"welcome-mail"_s)).status, 200);
    const QString link = u"/v1/links/"_s + mailsIn(options().dataFolder).last().token();
    ASSERT_EQ(Customer(port).get(link).status, 200);
    const QJsonObject before = object(u"user"_s, id);

    const Reply reply = command("POST", mine(u"replacement"_s), {{u"firstName"_s, u"Núria"_s}, {u"lastName"_s, u"Vall"_s}});
    ASSERT_EQ(reply.status, 200) << reply.body.constData();
    EXPECT_EQ(
        reply.json["advice"_L1].toArray(),
        (QJsonArray{
            u"email"_s, u"sign-in-id"_s, u"username"_s, u"admin-level"_s, u"mobile-number"_s, u"pager-number"_s, u"clid-names"_s,
            u"voicemail-email"_s, u"messaging"_s, u"portal-password"_s, u"voicemail-passcode"_s, u"authenticators"_s}));
    const QJsonObject after = object(u"user"_s, id);
    for (const QString &field : {u"phoneNumber"_s, u"extension"_s, u"device"_s, u"licence"_s})
        EXPECT_EQ(after[field], before[field]) << qPrintable(field);
    EXPECT_EQ(object(u"number"_s, number)["user"_L1].toString(), id);
    const QJsonObject device = object(u"device"_s, phone);
    EXPECT_EQ(device["user"_L1].toString(), id);
    EXPECT_EQ(device["userName"_L1].toString(), u"Núria Vall"_s);
    EXPECT_EQ(Customer(port).get(link).status, 404) << "the one before could make a new password by it";
    EXPECT_EQ(Customer(port).signIn(email, u"Blue-Door-8"_s).json["next"_L1]["step"_L1].toString(), u"authenticator-name"_s)
        << "no code of the one before is asked for";
}

TEST_F(Features, S2_14_ANumberIsActivatedOnce)
{
    ASSERT_EQ(command("POST", u"numbers/"_s + number + u"/activation"_s).status, 200);
    EXPECT_EQ(object(u"number"_s, number)["state"_L1].toString(), u"active"_s);
    EXPECT_EQ(command("POST", u"numbers/"_s + number + u"/activation"_s).refused(), QStringList{u"state:conflict"_s});
}

TEST_F(Features, S2_18_AnEmergencyAddressIsCompleteAndVerifiesTheNumber)
{
    const QString path = u"numbers/"_s + number + u"/emergency-address"_s;
    EXPECT_EQ(customer->get(account(path)).status, 404);
    EXPECT_EQ(
        change(path, {}).refused(),
        (QStringList{
            u"callerName:required"_s, u"city:required"_s, u"country:required"_s, u"postalCode:required"_s, u"region:required"_s,
            u"street:required"_s}));
    QJsonObject address{{u"callerName"_s, u"Quillhaven"_s}, {u"street"_s, u"12 Pell Street"_s}, {u"city"_s, u"Duluth"_s},
                        {u"region"_s, u"Minn."_s},          {u"postalCode"_s, u"558"_s},        {u"country"_s, u"FR"_s}};
    EXPECT_EQ(change(path, address).refused(), (QStringList{u"country:unknown"_s, u"postalCode:format"_s, u"region:format"_s}));
    address.insert(u"region"_s, u"MN"_s);
    address.insert(u"postalCode"_s, u"55802"_s);
    address.insert(u"country"_s, u"US"_s);
    ASSERT_EQ(change(path, address).status, 200);
    EXPECT_EQ(customer->get(account(path)).json["city"_L1].toString(), u"Duluth"_s);
    EXPECT_EQ(object(u"number"_s, number)["emergencyState"_L1].toString(), u"verified"_s);
    EXPECT_EQ(object(u"user"_s, id)["emergencyState"_L1].toString(), u"verified"_s);
    ASSERT_EQ(patchUser(id, {{u"phoneNumber"_s, freeNumber()}}).status, 200);
    EXPECT_EQ(object(u"user"_s, id)["emergencyState"_L1].toString(), u"unverified"_s) << "S2.16";
    EXPECT_EQ(customer->get(account(path)).status, 410) << "the old number's address is not the next holder's";
}

TEST_F(Features, S2_17_AnAddressThatCannotBeFoundIsRejectedAndACorrectionSuggested)
{
    const QString path = u"numbers/"_s + number + u"/emergency-address"_s;
    QJsonObject address{{u"callerName"_s, u"Quillhaven"_s}, {u"street"_s, u"12 Pell Street"_s},
                        {u"city"_s, u"Duluth"_s},           {u"region"_s, u"MN"_s},
                        {u"postalCode"_s, u"90210"_s},      {u"country"_s, u"US"_s}};
    const auto state = [&] {
        EXPECT_EQ(object(u"user"_s, id)["emergencyState"_L1], object(u"number"_s, number)["emergencyState"_L1]);
        return object(u"number"_s, number)["emergencyState"_L1].toString();
    };
    const Reply rejected = change(path, address);
    ASSERT_EQ(rejected.status, 200);
    EXPECT_FALSE(rejected.json.contains("suggestion"_L1)) << "nobody can tell which of the two is wrong";
    EXPECT_EQ(state(), u"rejected"_s);
    EXPECT_EQ(customer->get(account(path)).json["verifiedAt"_L1].toString(), QString());

    const QJsonObject montreal{
        {u"city"_s, u"Montréal"_s}, {u"region"_s, u"ON"_s}, {u"postalCode"_s, u"H2Y1C6"_s}, {u"country"_s, u"CA"_s}};
    const Reply suggested = change(path, montreal);
    ASSERT_EQ(suggested.status, 200);
    EXPECT_EQ(state(), u"rejected"_s);
    const QJsonObject suggestion = suggested.json["suggestion"_L1].toObject();
    EXPECT_EQ(suggestion["region"_L1].toString(), u"QC"_s);
    EXPECT_EQ(suggestion["postalCode"_L1].toString(), u"H2Y 1C6"_s);
    EXPECT_EQ(suggestion["street"_L1].toString(), u"12 Pell Street"_s);
    const Reply taken = change(path, suggestion);
    ASSERT_EQ(taken.status, 200) << taken.body.constData();
    EXPECT_FALSE(taken.json.contains("suggestion"_L1));
    EXPECT_EQ(state(), u"verified"_s);
    EXPECT_FALSE(customer->get(account(path)).json["verifiedAt"_L1].toString().isEmpty());
}

TEST(AddressCheck, S2_17_EachPostalCodeIsOfItsRegion)
{
    const auto isFound = [](const char *country, const char *region, const char *code) {
        EmergencyAddress address;
        address.country = QString::fromLatin1(country);
        address.region = QString::fromLatin1(region);
        address.postalCode = QString::fromLatin1(code);
        return canBeFound(address);
    };
    for (const auto &[region, code] :
         {std::pair("MA", "02108"), std::pair("NY", "10001"), std::pair("VA", "22314"), std::pair("GA", "30301"),
          std::pair("OH", "43004"), std::pair("MN", "55802"), std::pair("IL", "60601"), std::pair("TX", "75001"),
          std::pair("CO", "80202"), std::pair("CA", "90210"), std::pair("NY", "06390"), std::pair("DC", "56901")})
        EXPECT_TRUE(isFound("US", region, code)) << region << code;
    for (const auto &[region, code] : {std::pair("ON", "K1A 0B1"), std::pair("QC", "H2Y 1C6"), std::pair("NU", "X0A 0H0")})
        EXPECT_TRUE(isFound("CA", region, code)) << region << code;
    EXPECT_FALSE(isFound("US", "MN", "90210"));
    EXPECT_FALSE(isFound("US", "ZZ", "55802")) << "no such state";
    EXPECT_FALSE(isFound("CA", "BC", "K1A 0B1"));
    EXPECT_FALSE(isFound("CA", "MN", "K1A 0B1"));
}

TEST_F(Features, Fault51_S2_19_AHundredClicksAreOneUpdate)
{
    const QString path = account(u"numbers/"_s + number + u"/emergency-address"_s);
    const QByteArray address =
        R"({"callerName":"Q","street":"12 Pell Street","city":"Duluth","region":"MN","postalCode":"55802","country":"US"})";
    QSet<QByteArray> answers;
    for (int at = 0; at < 100; ++at)
        answers += customer->send("PATCH", path, address, {{"Idempotency-Key", "clicks"}, {"If-Match", "\"0\""}}).body;
    EXPECT_EQ(answers.size(), 1);
}

TEST_F(Features, S1_19_ASecondTelephoneIsAssignedAndS1_16_TakenAwayAgain)
{
    const QJsonObject first = freeDevice();
    const QString device = first["id"_L1].toString();
    ASSERT_EQ(command("POST", mine(u"devices"_s), {{u"device"_s, device}, {u"lineName"_s, u"Desk"_s}}).status, 200);
    const QString second = freeDevice()["id"_L1].toString();
    EXPECT_EQ(
        command("POST", mine(u"devices"_s), {{u"device"_s, second}, {u"ports"_s, 99}, {u"lineNumber"_s, 0}}).refused(),
        (QStringList{u"lineNumber:length"_s, u"ports:length"_s}));
    ASSERT_EQ(command("POST", mine(u"devices"_s), {{u"device"_s, second}}).status, 200);
    EXPECT_EQ(object(u"device"_s, second)["user"_L1].toString(), id);
    EXPECT_EQ(object(u"user"_s, id)["device"_L1].toString(), first["make"_L1].toString() + u' ' + first["model"_L1].toString());
    const Reply taken = command("POST", mine(u"devices"_s), {{u"device"_s, second}});
    EXPECT_EQ(taken.refused(), QStringList{u"device:taken"_s});
    EXPECT_EQ(taken.error(u"device"_s)["holderName"_L1].toString(), person().displayName());
    EXPECT_EQ(command("POST", mine(u"devices"_s), {{u"device"_s, u"d0"_s}}).refused(), QStringList{u"device:not-found"_s});
    ASSERT_EQ(command("DELETE", u"devices/"_s + device + u"/assignment"_s).status, 200);
    EXPECT_EQ(object(u"device"_s, device)["user"_L1].toString(), QString());
    ASSERT_EQ(command("DELETE", u"devices/"_s + second + u"/assignment"_s).status, 200);
    EXPECT_EQ(object(u"user"_s, id)["device"_L1].toString(), QString());
    EXPECT_EQ(command("DELETE", u"devices/"_s + second + u"/assignment"_s).refused(), QStringList{u"user:conflict"_s});
}

TEST_F(Features, S4_25_ATelephoneJoinsTheAccountByTypeAndMac)
{
    EXPECT_EQ(command("POST", u"devices"_s).refused(), (QStringList{u"mac:required"_s, u"type:required"_s}));
    EXPECT_EQ(
        command("POST", u"devices"_s, {{u"type"_s, u"Tin can"_s}, {u"mac"_s, u"zz"_s}, {u"site"_s, u"Moon"_s}}).refused(),
        (QStringList{u"mac:format"_s, u"site:unknown"_s, u"type:unknown"_s}));
    const QJsonObject phone{{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80-5e-c0-aa-bb-cc"_s}};
    ASSERT_EQ(command("POST", u"devices"_s, phone).status, 201);
    EXPECT_EQ(command("POST", u"devices"_s, phone).refused(), QStringList{u"mac:taken"_s});
}

TEST_F(Features, S4_25_S1_19_ATelephoneThatIsNotThereYetIsGivenAtOnce)
{
    const QJsonObject phone{{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"805e.c000.0009"_s}, {u"ports"_s, 2}};
    const Reply given = command("POST", mine(u"devices"_s), phone);
    ASSERT_EQ(given.status, 200) << given.body.constData();
    const QJsonObject device = given.changed(u"device"_s);
    EXPECT_EQ(device["mac"_L1].toString(), u"80:5E:C0:00:00:09"_s);
    EXPECT_EQ(device["user"_L1].toString(), id);
    EXPECT_EQ(device["portsUsed"_L1].toInt(), 2);
    EXPECT_EQ(command("POST", mine(u"devices"_s), phone).refused(), QStringList{u"mac:taken"_s});
    EXPECT_EQ(
        command("POST", mine(u"devices"_s), {{u"type"_s, u"Nobody 1"_s}}).refused(),
        (QStringList{u"mac:required"_s, u"type:unknown"_s}));
}

TEST_F(Features, S4_26_TheLineOfATelephoneIsItsHoldersToChange)
{
    const QString phone = u"devices/"_s + freeDevice()["id"_L1].toString();
    EXPECT_EQ(command("PATCH", phone, {{u"lineName"_s, u"Desk"_s}}).refused(), QStringList{u"user:conflict"_s});
    ASSERT_EQ(command("POST", mine(u"devices"_s), {{u"device"_s, phone.mid(8)}}).status, 200);
    const QJsonObject wrong{{u"lineNumber"_s, 0}, {u"portsUsed"_s, 99}, {u"site"_s, u"Moon"_s}};
    EXPECT_EQ(
        command("PATCH", phone, wrong).refused(), (QStringList{u"lineNumber:length"_s, u"portsUsed:length"_s, u"site:unknown"_s}));
    EXPECT_EQ(command("PATCH", phone, {{u"mac"_s, u"80:5E:C0:00:00:09"_s}}).refused(), QStringList{u"mac:read-only"_s});
    ASSERT_EQ(command("PATCH", phone, {{u"lineName"_s, u"Reception"_s}}).status, 200);
    EXPECT_EQ(object(u"device"_s, phone.mid(8))["lineName"_L1].toString(), u"Reception"_s);
}

TEST_F(Features, S4_27_SipCredentialsAreKeptSealedAndNeverRead)
{
    const QString device = freeDevice()["id"_L1].toString();
    const QString path = u"devices/"_s + device + u"/sip-credentials"_s;
    EXPECT_EQ(command("PUT", path).refused(), (QStringList{u"password:required"_s, u"username:required"_s}));
    EXPECT_EQ(
        command("PUT", path, {{u"username"_s, u"a b"_s}, {u"password"_s, u"short"_s}}).refused(),
        (QStringList{u"password:length"_s, u"username:format"_s}));
    const Reply reply = command("PUT", path, {{u"username"_s, u"desk.7"_s}, {u"password"_s, u"very-secret-canary"_s}});
    ASSERT_EQ(reply.status, 200);
    EXPECT_FALSE(reply.body.contains("canary"));
    QString other;
    for (const QJsonObject &each : objects(u"device"_s)) {
        if (each["id"_L1].toString() != device)
            other = each["id"_L1].toString();
    }
    ASSERT_NE(other, device);
    EXPECT_EQ(
        command(
            "PUT", u"devices/"_s + other + u"/sip-credentials"_s, {{u"username"_s, u"desk.7"_s}, {u"password"_s, u"another-one"_s}})
            .refused(),
        QStringList{u"username:taken"_s});
    server->stop();
    EXPECT_FALSE(isStored("canary"));
}

TEST_F(Features, S0_9_S0_10_S0_11_S0_12_ASitesContactIsAnAdministratorWithAnOutsideNumber)
{
    const QJsonArray sites = customer->get(account(u"sites"_s)).json["sites"_L1].toArray();
    ASSERT_EQ(sites.size(), 14);
    const QString path = u"sites/site01"_s;
    ASSERT_EQ(change(path, {{u"contact"_s, u"ingrid"_s}, {u"outsideNumber"_s, u"(218) 555-0199"_s}}).status, 200);
    const QJsonObject site = customer->get(account(path)).json;
    EXPECT_EQ(site["contactName"_L1].toString(), u"Ingrid Bellamy"_s) << "S0.11";
    EXPECT_EQ(site["outsideNumber"_L1].toString(), u"+12185550199"_s);
    EXPECT_EQ(change(path, {{u"contact"_s, id}}).refused(), QStringList{u"contact:unknown"_s}) << "S0.10: a user is none";
    EXPECT_EQ(change(path, {{u"outsideNumber"_s, u"204005"_s}}).refused(), QStringList{u"outsideNumber:format"_s})
        << "S0.12: an extension";
    EXPECT_EQ(change(path, {{u"outsideNumber"_s, number}}).refused(), QStringList{u"outsideNumber:conflict"_s})
        << "S0.12: of the system";
    EXPECT_EQ(change(path, {{u"contactName"_s, u"X"_s}}).refused(), QStringList{u"contactName:read-only"_s});
}

TEST_F(Features, S0_8_ASiteThatIsNotOnlineKeepsItsContact)
{
    EXPECT_EQ(change(u"sites/site11"_s, {{u"contact"_s, u"ingrid"_s}}).refused(), QStringList{u"contact:offline"_s});
}

TEST_F(Features, S0_15_TheSitesOfARemovedAdministratorPassToWhoRemoved)
{
    const Reply reply = command("DELETE", u"administrators/ingrid"_s);
    ASSERT_EQ(reply.status, 200);
    int handed = 0;
    for (const QJsonValue &site : customer->get(account(u"sites"_s)).json["sites"_L1].toArray()) {
        EXPECT_EQ(site["contact"_L1].toString(), u"maren"_s);
        EXPECT_EQ(site["contactName"_L1].toString(), u"Maren Okafor"_s);
    }
    for (const QJsonValue &change : reply.json["changes"_L1].toArray())
        handed += change["kind"_L1].toString() == u"site"_s;
    EXPECT_EQ(handed, 5);
}
