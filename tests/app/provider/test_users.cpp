#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/objectstore.h"

#include <QDir>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Users : public ProviderTest {
protected:
    /// A fresh user with number and telephone, and its id.
    QString setUpOne(const QString &licence = u"standard"_s, const QStringList &applications = {})
    {
        UserSetup setup = person();
        setup.phoneNumber = {freeNumber()};
        setup.device = {freeDevice()["id"_L1].toString()};
        setup.licence = {licence};
        setup.applications = applications;
        const Reply reply = customer->setUp(setup, "set-up-one");
        EXPECT_EQ(reply.status, 201) << reply.body.constData();
        return reply.json["userId"_L1].toString();
    }

    QJsonObject user(const QString &id) { return object(u"user"_s, id); }
    int assigned(const QString &kind, const QString &id) { return object(kind, id)["assigned"_L1].toInt(); }
    int mails() const { return int(QDir(options().dataFolder + u"/mail/new"_s).entryList(QDir::Files).size()); }

    static QStringList kinds(const Reply &reply)
    {
        QStringList list;
        for (const QJsonValue &change : reply.json["changes"_L1].toArray())
            list += change["kind"_L1].toString();
        return list;
    }
};

TEST_F(Users, AUserIsReadWithTheTagOfItsRevision)
{
    const QString id = setUpOne();
    const Reply reply = customer->get(userPath(id));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json, user(id));
    EXPECT_EQ(reply.header("ETag"), '"' + QByteArray::number(user(id)["revision"_L1].toInteger()) + '"');
    EXPECT_EQ(customer->get(userPath(u"nobody"_s)).code(), u"not-found"_s);
}

TEST_F(Users, S2_4_NamesAreChangedAndTheTelephoneFollows)
{
    const QString id = setUpOne();
    const Reply reply = patchUser(id, {{u"firstName"_s, u"Núria"_s}, {u"lastName"_s, u" Vall "_s}, {u"clidFirstName"_s, u"N."_s}});
    ASSERT_EQ(reply.status, 200) << reply.body.constData();
    EXPECT_EQ(reply.json["userId"_L1].toString(), id);
    EXPECT_EQ(kinds(reply), (QStringList{u"user"_s, u"device"_s}));
    EXPECT_EQ(reply.header("ETag"), '"' + QByteArray::number(reply.changed(u"user"_s)["revision"_L1].toInteger()) + '"');
    EXPECT_EQ(user(id)["lastName"_L1].toString(), u"Vall"_s);
    EXPECT_EQ(user(id)["clidFirstName"_L1].toString(), u"N."_s);
    EXPECT_EQ(user(id)["clidLastName"_L1].toString(), person().lastName) << "only what was named is changed";
    EXPECT_EQ(reply.changed(u"device"_s)["userName"_L1].toString(), u"Núria Vall"_s);
    EXPECT_EQ(user(id)["changedBy"_L1].toString(), u"Maren Okafor"_s);
}

TEST_F(Users, TheFeedSaysWhoChangedWhatAndWhen)
{
    const QString id = setUpOne();
    const QString cursor = customer->page({}, 20000).cursor();
    ASSERT_EQ(patchUser(id, {{u"department"_s, u"Sales"_s}}).status, 200);
    const Page page = customer->page(cursor);
    ASSERT_EQ(page.lines.size(), 1);
    EXPECT_EQ(page.lines[0]["by"_L1].toString(), u"Maren Okafor"_s);
    EXPECT_EQ(page.lines[0]["at"_L1].toString(), u"2031-03-04T05:06:07Z"_s);
    ASSERT_EQ(removeUser(id).status, 200);
    for (const QJsonObject &line : customer->page(page.cursor()).lines)
        EXPECT_EQ(line["by"_L1].toString(), u"Maren Okafor"_s);
}

TEST_F(Users, APatchOfTheSameValuesChangesNothing)
{
    const QString id = setUpOne();
    const QJsonObject before = user(id);
    const Reply reply = patchUser(id, {{u"firstName"_s, before["firstName"_L1]}, {u"tags"_s, QJsonArray()}});
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.json["changes"_L1].toArray().isEmpty());
    EXPECT_EQ(user(id), before);
    EXPECT_EQ(reply.header("ETag"), '"' + QByteArray::number(before["revision"_L1].toInteger()) + '"');
}

TEST_F(Users, NullMakesAFieldEmpty)
{
    const QString id = setUpOne();
    ASSERT_EQ(patchUser(id, {{u"tags"_s, QJsonArray{u"front desk"_s}}, {u"department"_s, u"Sales"_s}}).status, 200);
    ASSERT_EQ(patchUser(id, {{u"tags"_s, QJsonValue::Null}, {u"department"_s, QJsonValue::Null}}).status, 200);
    EXPECT_EQ(user(id)["tags"_L1].toArray().size(), 0);
    EXPECT_EQ(user(id)["department"_L1].toString(), QString());
}

TEST_F(Users, WhatIsReadOnlyUnknownOrOfAWrongTypeIsNamed)
{
    const QString id = setUpOne();
    const QJsonObject before = user(id);
    const Reply reply = patchUser(
        id,
        {{u"id"_s, u"x"_s},
         {u"revision"_s, 7},
         {u"emergencyState"_s, u"verified"_s},
         {u"shoeSize"_s, 43},
         {u"firstName"_s, 5},
         {u"portalAccess"_s, u"yes"_s},
         {u"tags"_s, QJsonArray{1}},
         {u"lastName"_s, QString(201, u'x')},
         {u"site"_s, u"a\nb"_s}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(
        reply.refused(),
        (QStringList{
            u"emergencyState:read-only"_s, u"firstName:format"_s, u"id:read-only"_s, u"lastName:length"_s, u"portalAccess:format"_s,
            u"revision:read-only"_s, u"shoeSize:unknown"_s, u"site:format"_s, u"tags:format"_s}));
    EXPECT_EQ(user(id), before);
}

// One row breaks one rule: what is sent, and what is refused.
struct BrokenRule {
    const char *rule;
    const char *field;
    QJsonValue value;
    const char *refused;
};

class UserRules : public Users, public ::testing::WithParamInterface<BrokenRule> { };

TEST_P(UserRules, ABrokenRuleIsRefusedAtItsField)
{
    const QString id = setUpOne(u"advanced"_s);
    const QJsonObject before = user(id);
    const Reply reply = patchUser(id, {{QString::fromLatin1(GetParam().field), GetParam().value}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.refused().join(u' '), QString::fromLatin1(GetParam().refused));
    EXPECT_EQ(user(id), before);
}

INSTANTIATE_TEST_SUITE_P(
    Checklist, UserRules,
    ::testing::Values(
        BrokenRule{"S1_8_first_name", "firstName", u""_s, "firstName:required"},
        BrokenRule{"S4_3_last_name", "lastName", QJsonValue::Null, "lastName:required"},
        BrokenRule{"S1_9_email_form", "email", u"nobody@"_s, "email:format"},
        BrokenRule{"S4_17_email_with_portal", "email", u""_s, "email:required"},
        BrokenRule{"S1_10_user_id_is_an_address", "signInId", u"zoe"_s, "signInId:format"},
        BrokenRule{"S4_10_username_form", "username", u"zoe.o"_s, "username:format"},
        BrokenRule{"S1_12_station", "licence", u""_s, "licence:required"},
        BrokenRule{"S1_12_unknown_station", "licence", u"gold"_s, "licence:unknown"},
        BrokenRule{"S1_13_no_station_left", "licence", u"contact-center"_s, "licence:none-left"},
        BrokenRule{"S1_14_unknown_application", "applications", QJsonArray{u"telepathy"_s}, "applications:unknown"},
        BrokenRule{"S2_5_unknown_department", "department", u"Astrology"_s, "department:unknown"},
        BrokenRule{"S4_7_unknown_time_zone", "timeZone", u"Mars/Olympus"_s, "timeZone:unknown"},
        BrokenRule{"S2_7_mobile_number", "mobileNumber", u"call me"_s, "mobileNumber:format"},
        BrokenRule{"S2_7_pager_number", "pagerNumber", u"12"_s, "pagerNumber:format"},
        BrokenRule{"S2_13_number_of_nobody", "phoneNumber", u"+15005550006"_s, "phoneNumber:not-found"},
        BrokenRule{"S4_4_extension_digits", "extension", u"12a4"_s, "extension:format"},
        BrokenRule{"S4_4_extension_length", "extension", u"1234567"_s, "extension:length"},
        BrokenRule{"S4_5_prompt_language", "promptLanguage", u"tlh"_s, "promptLanguage:unknown"},
        BrokenRule{"S4_16_portal_is_no_choice", "portalAccess", false, "portalAccess:required"},
        BrokenRule{"S4_20_admin_type", "adminLevel", u"emperor"_s, "adminLevel:unknown"},
        BrokenRule{"S4_21_calling_plan", "callingPlan", u"lunar"_s, "callingPlan:unknown"}),
    [](const auto &given) { return std::string(given.param.rule); });

TEST_F(Users, S2_15_WhatIsTakenNamesTheHolder)
{
    const QString id = setUpOne();
    UserSetup second = person(2);
    const QString holder = customer->setUp(second, "second").json["userId"_L1].toString();
    const Reply reply = patchUser(
        id,
        {{u"extension"_s, second.extension},
         {u"signInId"_s, second.signInId.toUpper()},
         {u"email"_s, second.email},
         {u"username"_s, second.username}});
    EXPECT_EQ(reply.refused(), (QStringList{u"email:taken"_s, u"extension:taken"_s, u"signInId:taken"_s, u"username:taken"_s}));
    EXPECT_EQ(reply.error(u"extension"_s)["holderId"_L1].toString(), holder);
    EXPECT_EQ(reply.error(u"extension"_s)["holderName"_L1].toString(), second.displayName());
}

TEST_F(Users, S2_14_ANewNumberNeedsActivationAndS2_16_ItsAddressIsUnverified)
{
    const QString id = setUpOne();
    const QString old = user(id)["phoneNumber"_L1].toString();
    const QString fresh = freeNumber();
    const Reply reply = patchUser(id, {{u"phoneNumber"_s, fresh}});
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(kinds(reply), (QStringList{u"user"_s, u"number"_s, u"number"_s}));
    EXPECT_EQ(object(u"number"_s, fresh)["state"_L1].toString(), u"needs-activation"_s);
    EXPECT_EQ(object(u"number"_s, fresh)["emergencyState"_L1].toString(), u"unverified"_s);
    EXPECT_EQ(object(u"number"_s, fresh)["user"_L1].toString(), id);
    EXPECT_EQ(user(id)["emergencyState"_L1].toString(), u"unverified"_s);
    EXPECT_EQ(object(u"number"_s, old)["user"_L1].toString(), QString());
    EXPECT_EQ(object(u"number"_s, old)["emergencyState"_L1].toString(), u"none"_s);
}

TEST_F(Users, S1_11_WithoutANumberAnExtensionIsRequired)
{
    const QString id = setUpOne();
    EXPECT_EQ(patchUser(id, {{u"extension"_s, u""_s}}).status, 200) << "there is a number still";
    EXPECT_EQ(patchUser(id, {{u"phoneNumber"_s, u""_s}}).refused(), QStringList{u"extension:required"_s});
    EXPECT_EQ(patchUser(id, {{u"phoneNumber"_s, u""_s}, {u"extension"_s, u"990555"_s}}).status, 200);
    EXPECT_EQ(user(id)["emergencyState"_L1].toString(), u"none"_s);
}

TEST_F(Users, S4_14_AnotherLicenceMovesTheSeatAndBringsItsApplications)
{
    const QString id = setUpOne(u"standard"_s, {u"call-recording"_s});
    const int standard = assigned(u"licence"_s, u"standard"_s);
    const int professional = assigned(u"licence"_s, u"professional"_s);
    const Reply up = patchUser(id, {{u"licence"_s, u"professional"_s}});
    ASSERT_EQ(up.status, 200) << up.body.constData();
    EXPECT_EQ(assigned(u"licence"_s, u"standard"_s), standard - 1);
    EXPECT_EQ(assigned(u"licence"_s, u"professional"_s), professional + 1);
    EXPECT_EQ(kinds(up), (QStringList{u"user"_s, u"licence"_s, u"licence"_s}));
    EXPECT_EQ(
        user(id)["applications"_L1].toArray(),
        (QJsonArray{u"softphone"_s, u"team-messaging"_s, u"video"_s, u"screen-sharing"_s, u"call-recording"_s}));
    ASSERT_EQ(patchUser(id, {{u"licence"_s, u"standard"_s}}).status, 200);
    EXPECT_EQ(user(id)["applications"_L1].toArray(), QJsonArray{u"call-recording"_s});
}

TEST_F(Users, S1_14_AnApplicationTakesASeatAndGivesItBack)
{
    const QString id = setUpOne();
    const int before = assigned(u"application"_s, u"receptionist-console"_s);
    ASSERT_EQ(patchUser(id, {{u"applications"_s, QJsonArray{u"receptionist-console"_s}}}).status, 200);
    EXPECT_EQ(assigned(u"application"_s, u"receptionist-console"_s), before + 1);
    ASSERT_EQ(patchUser(id, {{u"applications"_s, QJsonArray()}}).status, 200);
    EXPECT_EQ(assigned(u"application"_s, u"receptionist-console"_s), before);
}

TEST_F(Users, S4_17_TheLicenceOpensThePortalAndTheMailTellsThePerson)
{
    UserSetup setup = person();
    setup.portalAccess = false;
    const QString id = customer->setUp(setup, "closed").json["userId"_L1].toString();
    EXPECT_EQ(mails(), 0);
    ASSERT_EQ(patchUser(id, {{u"licence"_s, u"advanced"_s}}).status, 200);
    EXPECT_TRUE(user(id)["portalAccess"_L1].toBool());
    EXPECT_EQ(mails(), 1);
}

TEST_F(Users, S4_2_TheWelcomeMailIsSentAgain)
{
    UserSetup setup = person();
    setup.portalAccess = false;
    const QString path = u"users/"_s + customer->setUp(setup, "again").json["userId"_L1].toString();
    const auto again = [&] { return customer->change("POST", account(path + u"/welcome-mail"_s), {}); };
    EXPECT_EQ(again().refused(), QStringList{u"portalAccess:conflict"_s});
    ASSERT_EQ(patchUser(path.mid(6), {{u"portalAccess"_s, true}}).status, 200);
    EXPECT_EQ(mails(), 1);
    ASSERT_EQ(again().status, 200);
    EXPECT_EQ(mails(), 2);
    EXPECT_EQ(customer->change("POST", account(u"users/nobody/welcome-mail"_s), {}).status, 404);
}

TEST_F(Users, S1_9_ACorrectedAddressGetsTheWelcomeAndTheLinkOfTheOldOneIsOver)
{
    UserSetup setup = person(8);
    setup.portalAccess = true;
    const QString invited = customer->setUp(setup, "invited").json["userId"_L1].toString();
    const QString old = mailsIn(options().dataFolder).last().token();
    ASSERT_EQ(patchUser(invited, {{u"email"_s, u"corrected@quillhaven.example"_s}}).status, 200);
    EXPECT_EQ(Customer(port).get(u"/v1/links/"_s + old).status, 404);
    const ReadMail mail = mailsIn(options().dataFolder).last();
    EXPECT_TRUE(mail.to.contains(u"corrected@quillhaven.example"_s)) << qPrintable(mail.to);
    EXPECT_EQ(Customer(port).get(u"/v1/links/"_s + mail.token()).status, 200);
    ASSERT_EQ(customer->change("POST", userPath(invited) + u"/welcome-mail"_s, {}).status, 200);
    EXPECT_EQ(Customer(port).get(u"/v1/links/"_s + mail.token()).status, 404) << "the next link takes its place";
}

TEST_F(Users, WhatWasWrongBeforeAndIsNotTouchedIsLetBe)
{
    const QString id = setUpOne();
    {
        // A department that was closed since.
        const auto database = Database::open(databaseAddress());
        ObjectStore objects((*database)->sql(), 1);
        User user = *objects.find<User>(id);
        user.department = u"Telegraphy"_s;
        objects.put(user);
    }
    EXPECT_EQ(patchUser(id, {{u"lastName"_s, u"Vall"_s}}).status, 200);
    EXPECT_EQ(
        patchUser(id, {{u"department"_s, u"Telegraphy"_s}, {u"lastName"_s, u"V."_s}}).refused(),
        QStringList{u"department:unknown"_s});
}

TEST_F(Users, S2_7_AMobileNumberIsKeptInOneForm)
{
    const QString id = setUpOne();
    ASSERT_EQ(patchUser(id, {{u"mobileNumber"_s, u"(218) 555-0142"_s}}).status, 200);
    EXPECT_EQ(user(id)["mobileNumber"_L1].toString(), u"+12185550142"_s);
}

TEST_F(Users, Fault13_WhoReadBeforeSomebodyElseWroteIsToldWhatItIsNow)
{
    const QString id = setUpOne();
    const qint64 read = user(id)["revision"_L1].toInteger();
    ASSERT_EQ(patchUser(id, {{u"department"_s, u"Sales"_s}}).status, 200);
    const Reply late = customer->change("PATCH", userPath(id), {{u"department"_s, u"Legal"_s}}, read);
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(late.code(), u"precondition-failed"_s);
    EXPECT_EQ(late.json["current"_L1]["object"_L1].toObject(), user(id));
    EXPECT_EQ(late.json["current"_L1]["kind"_L1].toString(), u"user"_s);
    EXPECT_EQ(late.json["current"_L1]["revision"_L1], user(id)["revision"_L1]);
    EXPECT_EQ(user(id)["department"_L1].toString(), u"Sales"_s);
    EXPECT_EQ(customer->change("DELETE", userPath(id), {}, read).status, 412);
}

TEST_F(Users, AChangeWithoutARevisionOrAKeyIsNotTaken)
{
    const QString id = setUpOne();
    const Reply blind = customer->change("PATCH", userPath(id), {{u"department"_s, u"Legal"_s}});
    EXPECT_EQ(blind.status, 428);
    EXPECT_EQ(blind.code(), u"precondition-required"_s);
    EXPECT_EQ(customer->send("PATCH", userPath(id), "{}", {{"If-Match", "*"}}).code(), u"key-missing"_s);
    const Reply text =
        customer->send("PATCH", userPath(id), "{}", {{"If-Match", "*"}, {"Idempotency-Key", "k"}, {"Content-Type", "text/plain"}});
    EXPECT_EQ(text.status, 415);
    EXPECT_EQ(text.code(), u"unsupported-media-type"_s);
}

TEST_F(Users, Fault2_AChangeIsDoneOnceForItsKey)
{
    const QString id = setUpOne();
    const qint64 read = user(id)["revision"_L1].toInteger();
    const QJsonObject patch{{u"department"_s, u"Legal"_s}};
    const Reply first = customer->change("PATCH", userPath(id), patch, read, "one");
    const QJsonObject after = user(id);
    const Reply again = customer->change("PATCH", userPath(id), patch, read, "one");
    EXPECT_EQ(again.status, 200) << "although the revision is another one by now";
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(again.header("ETag"), first.header("ETag"));
    EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(user(id), after);
    EXPECT_EQ(customer->get(account(u"commands/one"_s)).body, first.body);
    EXPECT_EQ(customer->change("PATCH", userPath(id), {{u"department"_s, u"Sales"_s}}, read, "one").code(), u"key-reused"_s);
    EXPECT_EQ(customer->change("DELETE", userPath(id), patch, read, "one").code(), u"key-reused"_s)
        << "another method is another request";
}

TEST_F(Users, ARemovedUserFreesNumberTelephoneAndSeats)
{
    const QString id = setUpOne(u"standard"_s, {u"call-recording"_s});
    const QString number = user(id)["phoneNumber"_L1].toString();
    const int standard = assigned(u"licence"_s, u"standard"_s);
    const int recording = assigned(u"application"_s, u"call-recording"_s);
    const int total = customer->page({}, 20000).end["total"_L1].toInt();
    const Reply reply = removeUser(id);
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(kinds(reply), (QStringList{u"user"_s, u"number"_s, u"licence"_s, u"application"_s, u"device"_s}));
    EXPECT_TRUE(reply.json["changes"_L1][0]["deleted"_L1].toBool());
    EXPECT_EQ(object(u"number"_s, number)["user"_L1].toString(), QString());
    EXPECT_EQ(reply.changed(u"device"_s)["user"_L1].toString(), QString());
    EXPECT_EQ(reply.changed(u"device"_s)["portsUsed"_L1].toInt(), 0);
    EXPECT_EQ(assigned(u"licence"_s, u"standard"_s), standard - 1);
    EXPECT_EQ(assigned(u"application"_s, u"call-recording"_s), recording - 1);
    EXPECT_EQ(customer->page({}, 20000).end["total"_L1].toInt(), total - 1);
    EXPECT_EQ(customer->setUp(person(), "the-same-again").status, 201) << "extension, User ID, e-mail and username are free";
}

TEST_F(Users, S4_27_TheSipCredentialsOfARemovedUserAreGone)
{
    const QJsonObject phone = freeDevice();
    const QString device = phone["id"_L1].toString();
    UserSetup setup = person(7);
    setup.device = {device};
    const QString leaving = customer->setUp(setup, "leaving").json["userId"_L1].toString();
    const QString credentials = account(u"devices/%1/sip-credentials"_s);
    const QJsonObject secret{{u"username"_s, u"line7"_s}, {u"password"_s, u"long enough"_s}};
    ASSERT_EQ(customer->change("PUT", credentials.arg(device), secret).status, 200);
    const QString other = freeDevice()["id"_L1].toString();
    EXPECT_EQ(customer->change("PUT", credentials.arg(other), secret).refused(), QStringList{u"username:taken"_s});
    ASSERT_EQ(removeUser(leaving).status, 200);
    EXPECT_EQ(customer->change("PUT", credentials.arg(other), secret).status, 200) << "the next holder does not inherit it";
}

TEST_F(Users, Fault14_WhatIsGoneSaysSo)
{
    const QString id = setUpOne();
    const qint64 read = user(id)["revision"_L1].toInteger();
    ASSERT_EQ(customer->change("DELETE", userPath(id), {}, read, "gone").status, 200);
    for (const Reply &reply :
         {customer->get(userPath(id)), customer->change("PATCH", userPath(id), {}, read),
          customer->change("DELETE", userPath(id), {}, read)}) {
        EXPECT_EQ(reply.status, 410);
        EXPECT_EQ(reply.code(), u"gone"_s);
    }
    EXPECT_EQ(customer->change("DELETE", userPath(id), {}, read, "gone").header("Idempotency-Replayed"), "true");
    EXPECT_EQ(customer->change("DELETE", userPath(u"nobody"_s), {}, read).status, 404);
}

TEST_F(Users, ABodyThatCanBeReadInTwoWaysIsMalformed)
{
    const QString id = setUpOne();
    const QByteArray deep = QByteArray("{\"tags\":").append(QByteArray(40, '[')).append(QByteArray(40, ']')).append('}');
    for (const QByteArray &body :
         {QByteArray("{\"site\":\"a\",\"site\":\"b\"}"), QByteArray("{\"site\":\"a\",\"s\\u0069te\":\"b\"}"),
          QByteArray("{\"site\":\"\\ud800\"}"), QByteArray("{\"site\":\"\xff\"}"), QByteArray("{\"site\":"), QByteArray("[]"),
          QByteArray(""), QByteArray("{\"site\":1e999}"), deep}) {
        const Reply reply = customer->send("PATCH", userPath(id), body, {{"If-Match", "*"}, {"Idempotency-Key", "k"}});
        EXPECT_EQ(reply.status, 400) << body.constData();
        EXPECT_EQ(reply.code(), u"malformed"_s);
    }
}
