#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/people/onetimecode.h"
#include "app/provider/people/personstore.h"
#include "app/provider/people/recoverycode.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/passwordhash.h"
#include "core/domain/demoaccount.h"
#include "core/domain/passwordrules.h"

#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goodPassword = "Blue-Door-8";

} // namespace

class Identity : public ProviderTest {
protected:
    QList<ReadMail> mails() const { return mailsIn(options().dataFolder); }

    static QJsonObject newcomer()
    {
        return {
            {u"firstName"_s, u"Odile"_s},
            {u"lastName"_s, u"Faure"_s},
            {u"email"_s, u"odile.faure@quillhaven.example"_s},
            {u"contactNumber"_s, u"(218) 555-0177"_s},
            {u"language"_s, u"fr"_s}};
    }

    /// Adds the newcomer and answers the id.
    QString add(const QJsonObject &who = newcomer())
    {
        const Reply reply = customer->change("POST", account(u"administrators"_s), who);
        EXPECT_EQ(reply.status, 201) << reply.body.constData();
        return reply.json["id"_L1].toString();
    }

    Reply useLink(const QString &token, const QString &password, bool terms = true)
    {
        return Customer(port).post(
            u"/v1/links/"_s + token, QJsonDocument(QJsonObject{{u"password"_s, password}, {u"acceptTerms"_s, terms}}).toJson());
    }

    Reply step(const Reply &before, QJsonObject body)
    {
        body.insert(u"ticket"_s, before.json["next"_L1]["ticket"_L1]);
        return Customer(port).post(u"/v1/sessions/steps"_s, QJsonDocument(body).toJson());
    }

    static QString wanted(const Reply &reply) { return reply.json["next"_L1]["step"_L1].toString(); }

    Reply signIn(const QString &login, const QString &password = QString::fromLatin1(goodPassword))
    {
        return Customer(port).signIn(login, password);
    }

    QString codeNow() const { return codeAt(secret, clock->now()); }

    /// Names a device, confirms it and notes the recovery code; answers the session.
    Reply enrol(const Reply &at)
    {
        const Reply named = step(at, {{u"step"_s, u"authenticator-name"_s}, {u"deviceName"_s, u"Odile’s phone"_s}});
        secret = fromBase32(named.json["next"_L1]["secret"_L1].toString());
        const Reply shown = step(named, {{u"step"_s, u"authenticator-code"_s}, {u"code"_s, codeNow()}});
        EXPECT_EQ(wanted(shown), u"save-recovery-code"_s) << shown.body.constData();
        recoveryCode = shown.json["next"_L1]["recoveryCode"_L1].toString();
        return step(shown, {{u"step"_s, u"save-recovery-code"_s}, {u"saved"_s, true}});
    }

    /// Somebody who is registered, with an authenticator.
    void registerNewcomer()
    {
        add();
        ASSERT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 204);
        ASSERT_EQ(enrol(signIn(newcomer()["email"_L1].toString())).status, 201);
        clock->advance(std::chrono::seconds(90));
    }

    QByteArray secret;
    QString recoveryCode;
};

TEST(OneTimeCode, IsThatOfRfc6238)
{
    const QByteArray secret = "12345678901234567890";
    const std::pair<qint64, const char *> vectors[] = {{59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
                                                       {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
    for (const auto &[seconds, code] : vectors) {
        const QDateTime when = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        EXPECT_EQ(stepOfCode(secret, QString::fromLatin1(code), 0, when), seconds / 30);
        EXPECT_EQ(stepOfCode(secret, QString::fromLatin1(code), seconds / 30, when), std::nullopt) << "used already";
        EXPECT_EQ(stepOfCode(secret, QString::fromLatin1(code), 0, when.addSecs(30)), seconds / 30);
        EXPECT_EQ(stepOfCode(secret, QString::fromLatin1(code), 0, when.addSecs(60)), std::nullopt);
        EXPECT_EQ(codeAt(secret, when), QString::fromLatin1(code));
    }
}

TEST(RecoveryCode, S0_22_HasEightyRandomBitsAndForgivesHowItIsTyped)
{
    QSet<QString> seen;
    for (int at = 0; at < 500; ++at) {
        const QString code = freshRecoveryCode();
        EXPECT_TRUE(QRegularExpression(u"^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$"_s).match(code).hasMatch()) << qPrintable(code);
        seen += code;
    }
    EXPECT_EQ(seen.size(), 500);
    EXPECT_EQ(hashOfRecoveryCode(u"abcd-2345 efgh-6789"_s), hashOfRecoveryCode(u"ABCD2345EFGH6789"_s));
    EXPECT_NE(hashOfRecoveryCode(u"ABCD2345EFGH6788"_s), hashOfRecoveryCode(u"ABCD2345EFGH6789"_s));
}

TEST(PasswordRules, S2_25_NamesEachThingThatIsMissing)
{
    EXPECT_EQ(passwordErrors(u"Aa1-xy"_s), QStringList());
    EXPECT_EQ(passwordErrors(u"Aa1-x"_s), QStringList{u"length"_s});
    EXPECT_EQ(passwordErrors(u"aa1-xy"_s), QStringList{u"upper"_s});
    EXPECT_EQ(passwordErrors(u"AA1-XY"_s), QStringList{u"lower"_s});
    EXPECT_EQ(passwordErrors(u"Aab-xy"_s), QStringList{u"digit"_s});
    EXPECT_EQ(passwordErrors(u"Aa1bxy"_s), QStringList{u"symbol"_s});
    EXPECT_EQ(passwordErrors(QString()), (QStringList{u"length"_s, u"upper"_s, u"lower"_s, u"digit"_s, u"symbol"_s}));
    EXPECT_EQ(passwordErrors(u"Éé1 xy"_s), QStringList());
}

TEST(PasswordRules, S2_24_AGeneratedOneAlwaysComplies)
{
    quint64 state = 7;
    const auto below = [&state](int n) { return int((state = state * 6364136223846793005u + 1442695040888963407u) >> 33) % n; };
    for (int at = 0; at < 2000; ++at) {
        const QString password = compliantPassword(below);
        EXPECT_EQ(passwordErrors(password), QStringList()) << qPrintable(password);
        EXPECT_EQ(password.size(), 14);
    }
}

TEST_F(Identity, S0_7_AnAdministratorIsAddedAndTheLinkGoesToTheAddress)
{
    const QString id = add();
    ASSERT_EQ(mails().size(), 1);
    EXPECT_EQ(mails().last().to, u"\"Odile Faure\" <odile.faure@quillhaven.example>"_s);
    EXPECT_EQ(mails().last().language, u"fr"_s);
    EXPECT_TRUE(mails().last().body.contains(u"https://portal.northfold.example/register?token="_s));
    const Reply read = customer->get(account(u"administrators/"_s + id));
    EXPECT_EQ(read.json["role"_L1].toString(), u"Admin"_s) << "S0.6";
    EXPECT_EQ(read.json["state"_L1].toString(), u"invited"_s);
    EXPECT_EQ(read.json["contactNumber"_L1].toString(), u"+12185550177"_s);
    EXPECT_EQ(signIn(u"odile.faure@quillhaven.example"_s).status, 401) << "there is no password yet";
}

TEST_F(Identity, S0_4_NameAddressAndContactNumberAreNeeded)
{
    const Reply reply = customer->change("POST", account(u"administrators"_s), {});
    EXPECT_EQ(
        reply.refused(),
        (QStringList{u"contactNumber:required"_s, u"email:required"_s, u"firstName:required"_s, u"lastName:required"_s}));
    QJsonObject wrong = newcomer();
    wrong.insert(u"email"_s, u"odile@"_s);
    wrong.insert(u"contactNumber"_s, u"204005"_s);
    wrong.insert(u"language"_s, u"tlh"_s);
    wrong.insert(u"brandingDomain"_s, u"elsewhere.example"_s);
    wrong.insert(u"username"_s, u"o.f"_s);
    EXPECT_EQ(
        customer->change("POST", account(u"administrators"_s), wrong).refused(),
        (QStringList{
            u"brandingDomain:unknown"_s, u"contactNumber:format"_s, u"email:format"_s, u"language:unknown"_s,
            u"username:format"_s}));
    EXPECT_EQ(mails().size(), 0);
}

TEST_F(Identity, S0_3_AnAdministratorCannotBeTiedToASite)
{
    QJsonObject tied = newcomer();
    tied.insert(u"site"_s, u"Pell Street"_s);
    EXPECT_EQ(customer->change("POST", account(u"administrators"_s), tied).refused(), QStringList{u"site:unknown"_s});
}

TEST_F(Identity, S3_11_OneAddressIsOneAdministratorOrOneUser)
{
    ASSERT_EQ(customer->setUp(person(), "someone").status, 201);
    QJsonObject second = newcomer();
    second.insert(u"email"_s, person().email.toUpper());
    second.insert(u"username"_s, person().username);
    const Reply reply = customer->change("POST", account(u"administrators"_s), second);
    EXPECT_EQ(reply.refused(), (QStringList{u"email:taken"_s, u"username:taken"_s}));
    EXPECT_EQ(reply.error(u"email"_s)["holderName"_L1].toString(), person().displayName());
    UserSetup user = person(2);
    user.email = demo::email();
    EXPECT_EQ(customer->setUp(user, "other-way").refused(), QStringList{u"email:taken"_s});
}

TEST_F(Identity, S0_16_TheRegistrationMailCanBeSentAgainAndTheOldLinkIsOver)
{
    const QString id = add();
    const QString old = mails().last().token();
    ASSERT_EQ(customer->change("POST", account(u"administrators/"_s + id + u"/registration-mail"_s), {}).status, 200);
    ASSERT_EQ(mails().size(), 2);
    EXPECT_EQ(useLink(old, QString::fromLatin1(goodPassword)).status, 404);
    EXPECT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 204);
    EXPECT_EQ(
        customer->change("POST", account(u"administrators/"_s + id + u"/registration-mail"_s), {}).refused(),
        QStringList{u"state:conflict"_s});
}

TEST_F(Identity, S0_7_RegistrationTakesAPasswordAndTheTermsOnce)
{
    add();
    const QString token = mails().last().token();
    const Reply seen = Customer(port).get(u"/v1/links/"_s + token);
    EXPECT_EQ(seen.json["purpose"_L1].toString(), u"registration"_s);
    EXPECT_EQ(seen.json["email"_L1].toString(), u"odile.faure@quillhaven.example"_s);
    EXPECT_EQ(seen.json["accountName"_L1].toString(), u"Quillhaven Group"_s);
    EXPECT_EQ(
        useLink(token, u"short"_s, false).refused(),
        (QStringList{u"password:digit"_s, u"password:length"_s, u"password:symbol"_s, u"password:upper"_s, u"terms:required"_s}));
    EXPECT_EQ(useLink(token, QString::fromLatin1(goodPassword)).status, 204);
    EXPECT_EQ(useLink(token, QString::fromLatin1(goodPassword)).status, 404);
    EXPECT_EQ(Customer(port).get(u"/v1/links/"_s + token).status, 404);
}

TEST_F(Identity, ALinkIsOverAfterSevenDays)
{
    add();
    clock->advance(std::chrono::hours(7 * 24));
    EXPECT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 404);
}

TEST_F(Identity, ThePageBehindTheLinkSpeaksThePersonsLanguageAndMakesThePassword)
{
    QJsonObject who = newcomer();
    who.insert(u"firstName"_s, u"<b>Odile</b>"_s);
    add(who);
    const QString token = mails().last().token();
    Customer browser(port);
    const Reply form = browser.get(u"/register?token="_s + token);
    EXPECT_EQ(form.status, 200);
    EXPECT_EQ(form.header("Content-Type"), "text/html; charset=utf-8");
    EXPECT_TRUE(form.header("Content-Security-Policy").startsWith("default-src 'none'"));
    EXPECT_EQ(form.header("Referrer-Policy"), "no-referrer");
    EXPECT_TRUE(form.body.contains("<html lang=\"fr\">"));
    EXPECT_TRUE(form.body.contains("&lt;b&gt;Odile&lt;/b&gt;"));
    EXPECT_FALSE(form.body.contains("<b>"));
    const auto submit = [&](const QByteArray &password, const QByteArray &repeat, const QByteArray &rest) {
        return browser.post(
            u"/register"_s, "token=" + token.toLatin1() + "&password=" + password + "&repeat=" + repeat + rest,
            {{"Content-Type", "application/x-www-form-urlencoded"}});
    };
    EXPECT_TRUE(submit("Blue-Door-8", "Blue-Door-9", "&terms=yes").body.contains("diffèrent"));
    EXPECT_EQ(submit("blue", "blue", "&terms=yes").status, 422);
    EXPECT_TRUE(submit("Blue-Door-8", "Blue-Door-8", "").body.contains("doivent être acceptées"));
    EXPECT_EQ(submit("Blue-Door-8", "Blue-Door-8", "&terms=yes").status, 200);
    EXPECT_EQ(submit("Blue-Door-8", "Blue-Door-8", "&terms=yes").status, 404);
    EXPECT_EQ(wanted(signIn(u"odile.faure@quillhaven.example"_s)), u"authenticator-name"_s);
}

TEST_F(Identity, S0_20_S0_21_S0_22_TheFirstSignInEnrolsADeviceAndShowsARecoveryCode)
{
    const QString id = add();
    ASSERT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 204);
    const Reply first = signIn(u"odile.faure@quillhaven.example"_s);
    ASSERT_EQ(first.status, 200);
    EXPECT_EQ(wanted(first), u"authenticator-name"_s);
    EXPECT_EQ(
        step(first, {{u"step"_s, u"authenticator-name"_s}, {u"deviceName"_s, u" "_s}}).refused(),
        QStringList{u"deviceName:required"_s});
    const Reply named = step(first, {{u"step"_s, u"authenticator-name"_s}, {u"deviceName"_s, u"Odile’s phone"_s}});
    EXPECT_EQ(wanted(named), u"authenticator-code"_s);
    secret = fromBase32(named.json["next"_L1]["secret"_L1].toString());
    EXPECT_EQ(secret.size(), 20);
    EXPECT_EQ(
        named.json["next"_L1]["otpauth"_L1].toString(),
        u"otpauth://totp/Northfold%20Voice:Odile%E2%80%99s%20phone?secret="_s + named.json["next"_L1]["secret"_L1].toString()
            + u"&issuer=Northfold%20Voice&algorithm=SHA1&digits=6&period=30"_s);
    EXPECT_EQ(
        step(named, {{u"step"_s, u"authenticator-code"_s}, {u"code"_s, u"000000"_s}}).refused(), QStringList{u"code:wrong"_s});
    EXPECT_EQ(step(named, {{u"step"_s, u"save-recovery-code"_s}, {u"saved"_s, true}}).refused(), QStringList{u"step:conflict"_s})
        << "nothing is skipped";
    const Reply shown = step(named, {{u"step"_s, u"authenticator-code"_s}, {u"code"_s, codeNow()}});
    ASSERT_EQ(wanted(shown), u"save-recovery-code"_s);
    EXPECT_EQ(shown.json["next"_L1]["recoveryCode"_L1].toString().size(), 19);
    EXPECT_EQ(step(shown, {{u"step"_s, u"save-recovery-code"_s}}).refused(), QStringList{u"saved:required"_s});
    const Reply session = step(shown, {{u"step"_s, u"save-recovery-code"_s}, {u"saved"_s, true}});
    ASSERT_EQ(session.status, 201);
    Customer odile(port);
    odile.token = session.json["token"_L1].toString().toLatin1();
    EXPECT_EQ(odile.get(account(u"policy"_s)).status, 200);
    EXPECT_EQ(customer->get(account(u"administrators/"_s + id)).json["state"_L1].toString(), u"active"_s);
    EXPECT_EQ(step(shown, {{u"step"_s, u"save-recovery-code"_s}, {u"saved"_s, true}}).code(), u"ticket-over"_s);
}

TEST_F(Identity, AOneTimeCodeIsAskedForAndWorksOnce)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const Reply first = signIn(login);
    EXPECT_EQ(wanted(first), u"one-time-code"_s);
    EXPECT_EQ(step(first, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).status, 201);
    EXPECT_EQ(
        step(signIn(login), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).refused(), QStringList{u"code:wrong"_s});
    clock->advance(std::chrono::seconds(30));
    EXPECT_EQ(step(signIn(login), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).status, 201);
}

TEST_F(Identity, CodesCannotBeTriedOutQuickly)
{
    registerNewcomer();
    const Reply first = signIn(newcomer()["email"_L1].toString());
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ(step(first, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, u"12345"_s}}).status, 422);
    const Reply later = step(first, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}});
    EXPECT_EQ(later.status, 429);
    EXPECT_EQ(later.header("Retry-After"), "1");
}

TEST_F(Identity, S0_18_S0_19_TheRecoveryCodeDeletesEveryAuthenticatorAndEndsWithANewOne)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const QString old = recoveryCode;
    const Reply first = signIn(login);
    EXPECT_EQ(first.json["next"_L1]["authenticators"_L1].toArray(), QJsonArray{u"Odile’s phone"_s}) << "what is going to be lost";
    const QJsonObject recover{{u"step"_s, u"recover"_s}, {u"recoveryCode"_s, old.toLower()}};
    EXPECT_EQ(step(first, recover).refused(), QStringList{u"acknowledge:required"_s}) << "nobody is to lose them unwarned";
    QJsonObject sure = recover;
    sure.insert(u"acknowledge"_s, true);
    const Reply terms = step(first, sure);
    EXPECT_EQ(wanted(terms), u"terms"_s) << "S0.20";
    EXPECT_EQ(wanted(signIn(login)), u"one-time-code"_s) << "a password alone must not enrol a new device now";
    EXPECT_EQ(step(terms, {{u"step"_s, u"terms"_s}}).refused(), QStringList{u"accept:required"_s});
    const Reply naming = step(terms, {{u"step"_s, u"terms"_s}, {u"accept"_s, true}});
    EXPECT_EQ(wanted(naming), u"authenticator-name"_s);
    const QByteArray lost = secret;
    ASSERT_EQ(enrol(naming).status, 201);
    EXPECT_NE(recoveryCode, old);

    clock->advance(std::chrono::seconds(90));
    const Reply next = signIn(login);
    EXPECT_EQ(step(next, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeAt(lost, clock->now())}}).status, 422);
    EXPECT_EQ(step(next, sure).refused(), QStringList{u"recoveryCode:wrong"_s}) << "used once";
    EXPECT_EQ(step(next, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).status, 201);
}

TEST_F(Identity, S0_19_TheRecoveryCodeDeletesBothOfTwoAuthenticators)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const QByteArray phone = secret;
    Customer odile(port);
    odile.token =
        step(signIn(login), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).json["token"_L1].toString().toLatin1();
    const QString authenticators = u"/v1/sessions/current/authenticators"_s;
    const QJsonObject another{{u"deviceName"_s, u"Tablet"_s}, {u"password"_s, QString::fromLatin1(goodPassword)}};
    const Reply added = odile.post(authenticators, QJsonDocument(another).toJson());
    const QByteArray tablet = fromBase32(added.json["secret"_L1].toString());
    ASSERT_EQ(
        odile
            .post(
                authenticators + u'/' + added.json["id"_L1].toString() + u"/confirmation"_s,
                QJsonDocument(QJsonObject{{u"code"_s, codeAt(tablet, clock->now())}}).toJson())
            .status,
        204);
    clock->advance(std::chrono::seconds(90));
    const Reply asked = signIn(login);
    ASSERT_EQ(asked.json["next"_L1]["authenticators"_L1].toArray().size(), 2);
    const QJsonObject sure{{u"step"_s, u"recover"_s}, {u"recoveryCode"_s, recoveryCode}, {u"acknowledge"_s, true}};
    const Reply session = enrol(step(step(asked, sure), {{u"step"_s, u"terms"_s}, {u"accept"_s, true}}));
    ASSERT_EQ(session.status, 201);
    EXPECT_EQ(odile.get(authenticators).status, 401) << "signed in before";
    odile.token = session.json["token"_L1].toString().toLatin1();
    EXPECT_EQ(odile.get(authenticators).json["authenticators"_L1].toArray().size(), 1) << "the new one";
    clock->advance(std::chrono::seconds(90));
    const Reply next = signIn(login);
    for (const QByteArray &lost : {phone, tablet}) {
        const QString code = codeAt(lost, clock->now());
        EXPECT_EQ(step(next, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, code}}).refused(), QStringList{u"code:wrong"_s});
    }
    EXPECT_EQ(step(next, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).status, 201);
}

TEST_F(Identity, S0_20_OtherTermsAreAcceptedOnceMore)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const auto withCode = [&] { return step(signIn(login), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}); };
    EXPECT_EQ(withCode().status, 201);
    {
        const auto database = Database::open(databaseAddress());
        AccountStore accounts((*database)->sql());
        const qint64 slot = *accounts.slotOf({u"quillhaven"_s});
        SignInPolicy policy = accounts.signInPolicy(slot);
        policy.termsVersion = u"2031-02"_s;
        accounts.setPolicies(slot, accounts.policy(slot), policy);
    }
    clock->advance(std::chrono::seconds(90));
    const Reply terms = withCode();
    EXPECT_EQ(wanted(terms), u"terms"_s);
    EXPECT_EQ(terms.json["next"_L1]["termsVersion"_L1].toString(), u"2031-02"_s);
    EXPECT_EQ(step(terms, {{u"step"_s, u"terms"_s}, {u"accept"_s, false}}).refused(), QStringList{u"accept:required"_s});
    EXPECT_EQ(step(terms, {{u"step"_s, u"terms"_s}, {u"accept"_s, true}}).status, 201);
    clock->advance(std::chrono::seconds(90));
    EXPECT_EQ(withCode().status, 201) << "accepted";
}

TEST_F(Identity, S0_7_ACorrectedAddressGetsTheRegistrationMailAndTheOldLinkIsOver)
{
    const QString id = add();
    const QString old = mails().last().token();
    const auto correct = [&](const QString &who, const QString &email) {
        return customer
            ->send(
                "PATCH", account(u"administrators/"_s + who), QJsonDocument(QJsonObject{{u"email"_s, email}}).toJson(),
                {{"If-Match", "*"}, {"Idempotency-Key", email.toStdString()}})
            .status;
    };
    ASSERT_EQ(correct(id, u"odile.f@quillhaven.example"_s), 200);
    EXPECT_EQ(useLink(old, QString::fromLatin1(goodPassword)).status, 404);
    EXPECT_TRUE(mails().last().to.contains(u"odile.f@quillhaven.example"_s)) << qPrintable(mails().last().to);
    EXPECT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 204);

    // Who has registered is not asked again, but what went to the old address is over.
    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"odile.f@quillhaven.example\"}");
    const qsizetype sent = mails().size();
    const QString reset = mails().last().token();
    ASSERT_EQ(correct(id, u"odile@quillhaven.example"_s), 200);
    EXPECT_EQ(useLink(reset, QString::fromLatin1(goodPassword)).status, 404);
    EXPECT_EQ(mails().size(), sent);
}

TEST_F(Identity, S2_23_ANewPasswordEndsASignInThatWasBegunWithTheOldOne)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const Reply begun = signIn(login);
    Customer(port).post(u"/v1/password-resets"_s, QJsonDocument(QJsonObject{{u"login"_s, login}}).toJson());
    ASSERT_EQ(useLink(mails().last().token(), u"Green-Lamp-9"_s).status, 204);
    EXPECT_EQ(step(begun, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).code(), u"ticket-over"_s);

    // The same for a user whose password an administrator sets.
    const QString user = customer->setUp(person(), "u").json["userId"_L1].toString();
    const QString theirs = person().email;
    const auto set = [&](const QString &password) {
        return customer->change("PUT", userPath(user) + u"/portal-password"_s, {{u"password"_s, password}}).status;
    };
    ASSERT_EQ(set(u"Blue-Door-8"_s), 200);
    Customer who(port);
    ASSERT_EQ(who.signIn(theirs, u"Blue-Door-8"_s).status, 201);
    const QString authenticators = u"/v1/sessions/current/authenticators"_s;
    const Reply added = who.post(authenticators, R"({"deviceName":"Phone","password":"Blue-Door-8"})");
    secret = fromBase32(added.json["secret"_L1].toString());
    ASSERT_EQ(
        who.post(
               authenticators + u'/' + added.json["id"_L1].toString() + u"/confirmation"_s,
               QJsonDocument(QJsonObject{{u"code"_s, codeNow()}}).toJson())
            .status,
        204);
    clock->advance(std::chrono::seconds(90));
    const Reply theirTicket = signIn(theirs, u"Blue-Door-8"_s);
    ASSERT_EQ(wanted(theirTicket), u"one-time-code"_s);
    ASSERT_EQ(set(u"Green-Lamp-9"_s), 200);
    EXPECT_EQ(step(theirTicket, {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}}).code(), u"ticket-over"_s);
}

TEST_F(Identity, S3_16_ANewPasswordAtTheFirstSignInEndsTheOthersThatWereBegun)
{
    {
        const auto database = Database::open(databaseAddress());
        PersonStore people((*database)->sql());
        people.setPassword(u"ingrid"_s, PasswordHash::of(QString::fromLatin1(goodPassword)), true);
    }
    const QString login = u"ingridbellamy"_s;
    const Reply first = signIn(login);
    const Reply second = signIn(login);
    const QJsonObject chosen{{u"step"_s, u"new-password"_s}, {u"password"_s, u"Green-Lamp-9"_s}};
    ASSERT_EQ(wanted(second), u"new-password"_s);
    EXPECT_LT(step(first, chosen).status, 300);
    EXPECT_EQ(step(second, chosen).code(), u"ticket-over"_s);
}

TEST_F(Identity, Fault46_ACrashInTheMiddleOfARecoveryIsResumed)
{
    registerNewcomer();
    const QString login = newcomer()["email"_L1].toString();
    const QJsonObject sure{{u"step"_s, u"recover"_s}, {u"recoveryCode"_s, recoveryCode}, {u"acknowledge"_s, true}};
    ASSERT_EQ(step(signIn(login), sure).status, 200);
    server->stop();
    start();
    const Reply terms = step(signIn(login), sure);
    ASSERT_EQ(wanted(terms), u"terms"_s);
    const Reply named = step(
        step(terms, {{u"step"_s, u"terms"_s}, {u"accept"_s, true}}),
        {{u"step"_s, u"authenticator-name"_s}, {u"deviceName"_s, u"new"_s}});
    secret = fromBase32(named.json["next"_L1]["secret"_L1].toString());
    const Reply shown = step(named, {{u"step"_s, u"authenticator-code"_s}, {u"code"_s, codeNow()}});
    const QString unseen = shown.json["next"_L1]["recoveryCode"_L1].toString();
    clock->advance(std::chrono::seconds(90));
    const Reply again = step(signIn(login), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}});
    EXPECT_EQ(wanted(again), u"save-recovery-code"_s) << "shown until it is confirmed";
    EXPECT_NE(again.json["next"_L1]["recoveryCode"_L1].toString(), unseen);
}

TEST_F(Identity, RecoveryCodesCannotBeTriedOutQuickly)
{
    registerNewcomer();
    const Reply first = signIn(newcomer()["email"_L1].toString());
    QJsonObject guess{{u"step"_s, u"recover"_s}, {u"recoveryCode"_s, u"AAAA-BBBB-CCCC-DDDD"_s}, {u"acknowledge"_s, true}};
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ(step(first, guess).status, 422);
    guess.insert(u"recoveryCode"_s, recoveryCode);
    EXPECT_EQ(step(first, guess).status, 429);
}

TEST_F(Identity, S0_13_S0_14_ARemovedAdministratorIsOutAtOnce)
{
    registerNewcomer();
    const Reply session =
        step(signIn(newcomer()["email"_L1].toString()), {{u"step"_s, u"one-time-code"_s}, {u"code"_s, codeNow()}});
    Customer odile(port);
    odile.token = session.json["token"_L1].toString().toLatin1();
    const QString id = session.json["actor"_L1]["id"_L1].toString();
    ASSERT_EQ(
        customer->send("DELETE", account(u"administrators/"_s + id), {}, {{"If-Match", "*"}, {"Idempotency-Key", "out"}}).status,
        200);
    EXPECT_EQ(odile.get(account(u"policy"_s)).status, 401);
    EXPECT_EQ(signIn(newcomer()["email"_L1].toString()).status, 401);
    EXPECT_EQ(customer->get(account(u"administrators/"_s + id)).status, 410);
    EXPECT_NE(add(), id) << "the address is free again";
}

TEST_F(Identity, Fault53_TheLastAdministratorAndOneselfCannotBeRemoved)
{
    const auto remove = [&](const QString &id, const char *key) {
        return customer->send("DELETE", account(u"administrators/"_s + id), {}, {{"If-Match", "*"}, {"Idempotency-Key", key}});
    };
    EXPECT_EQ(remove(u"maren"_s, "1").refused(), QStringList{u"id:conflict"_s});
    ASSERT_EQ(remove(u"ingrid"_s, "2").status, 200);
    ASSERT_EQ(remove(u"lucien"_s, "3").status, 200);
    EXPECT_EQ(remove(u"maren"_s, "4").refused(), QStringList{u"id:last"_s});
}

TEST_F(Identity, S4_2_AUserMakesAPasswordByTheLinkAndSignsInWithEither)
{
    ASSERT_EQ(customer->setUp(person(), "u").status, 201);
    const QString token = mails().last().token();
    EXPECT_EQ(Customer(port).get(u"/password/new?token="_s + token).status, 200);
    ASSERT_EQ(useLink(token, QString::fromLatin1(goodPassword)).status, 204);
    const Reply byEmail = signIn(person().email);
    ASSERT_EQ(byEmail.status, 201);
    EXPECT_EQ(byEmail.json["actor"_L1]["kind"_L1].toString(), u"user"_s);
    EXPECT_EQ(byEmail.json["actor"_L1]["level"_L1].toString(), u"own"_s);
    EXPECT_EQ(byEmail.json["actor"_L1]["name"_L1].toString(), person().displayName());
    EXPECT_EQ(signIn(person().username.toUpper()).status, 201) << "S4.12";
    const QString id = byEmail.json["actor"_L1]["id"_L1].toString();
    EXPECT_EQ(object(u"user"_s, id)["lastSignIn"_L1].toString(), u"2031-03-04T05:06:07Z"_s);
    ASSERT_EQ(patchUser(id, {{u"portalAccess"_s, false}}).status, 200);
    EXPECT_EQ(signIn(person().email).status, 401) << "without portal access there is nothing to sign in to";
}

TEST_F(Identity, S3_16_AForgottenPasswordIsMadeAnewByMail)
{
    const auto forget = [&](const QString &login) {
        return Customer(port).post(u"/v1/password-resets"_s, QJsonDocument(QJsonObject{{u"login"_s, login}}).toJson());
    };
    EXPECT_EQ(forget(u"nobody@quillhaven.example"_s).status, 202);
    EXPECT_EQ(mails().size(), 0);
    EXPECT_EQ(forget(u"marenokafor"_s).status, 202);
    ASSERT_EQ(mails().size(), 1);
    const QJsonObject asked = customer->get(account(u"audit?limit=1000"_s)).json["entries"_L1].toArray().last().toObject();
    EXPECT_EQ(asked["action"_L1].toString(), u"password-reset-asked"_s);
    EXPECT_EQ(asked["name"_L1].toString(), u"Maren Okafor"_s);
    EXPECT_EQ(asked["actor"_L1].toString(), QString()) << "anybody may have asked";
    EXPECT_TRUE(mails().last().to.contains(demo::email()));
    EXPECT_EQ(signIn(demo::email(), demo::password()).status, 201) << "until it is made, the old one stays";
    ASSERT_EQ(useLink(mails().last().token(), QString::fromLatin1(goodPassword)).status, 204);
    EXPECT_EQ(signIn(demo::email(), demo::password()).status, 401);
    EXPECT_EQ(signIn(demo::email()).status, 201);
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 401) << "who was signed in with the old one is not any more";
}

TEST_F(Identity, S3_13_AMailCarriesTheBrandOfThePersonsPortal)
{
    QJsonObject branded = newcomer();
    branded.insert(u"brandingDomain"_s, u"telephone.quillhaven.example"_s);
    add(branded);
    EXPECT_TRUE(mails().last().from.contains(u"Quillhaven Telephone"_s)) << qPrintable(mails().last().from);
    EXPECT_TRUE(mails().last().body.contains(u"https://telephone.quillhaven.example/register?token="_s));
}

TEST_F(Identity, TheDatabaseAloneGivesNoSecretAway)
{
    registerNewcomer();
    server->stop();
    EXPECT_FALSE(isStored(secret));
    EXPECT_FALSE(isStored(base32(secret).toLatin1()));
    EXPECT_FALSE(isStored(recoveryCode.toLatin1()));
    EXPECT_FALSE(isStored(goodPassword));
    const auto mode = QFileInfo(options().dataFolder + u"/provider.key"_s).permissions();
    EXPECT_FALSE(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(Identity, TheAuditTellsWhatBecameOfTheWayIn)
{
    registerNewcomer();
    const Reply asked = signIn(newcomer()["email"_L1].toString());
    ASSERT_EQ(step(asked, {{u"step"_s, u"recover"_s}, {u"acknowledge"_s, true}, {u"recoveryCode"_s, recoveryCode}}).status, 200);
    ASSERT_EQ(customer->change("POST", account(u"administrators/lucien/registration-mail"_s), {}).status, 200);
    QStringList hers;
    QJsonObject last;
    for (const QJsonValue &entry : customer->get(account(u"audit?limit=1000"_s)).json["entries"_L1].toArray()) {
        if (entry["actorName"_L1].toString() == u"Odile Faure"_s)
            hers += entry["action"_L1].toString();
        last = entry.toObject();
    }
    EXPECT_EQ(hers, (QStringList{u"registered"_s, u"authenticator-added"_s, u"sign-in"_s, u"recovery-code-used"_s}));
    EXPECT_EQ(last["action"_L1].toString(), u"registration-mail-sent"_s);
    EXPECT_EQ(last["object"_L1].toString(), u"lucien"_s);
    EXPECT_EQ(last["remote"_L1].toString(), u"127.0.0.1"_s);
}
