#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/contract/prism.h"
#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/operations.h"
#include "tests/app/provider/providertest.h"

#include "core/domain/demoaccount.h"
#include "core/domain/demostaff.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

#include <utility>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// Everything goes through the proxy; what differs from the document fails.
class Contract : public ProviderTest {
protected:
    void SetUp() override
    {
        ProviderTest::SetUp();
        prism = std::make_unique<Prism>(port);
        ASSERT_TRUE(prism->isThere()) << prism->said.constData();
    }

    /// One request of the document's operation, with its {parts} filled in, of which this status is expected.
    Reply
    ask(const char *method, const QString &path, const QStringList &parts, int status, const QByteArray &body = {},
        httplib::Headers headers = {})
    {
        QString address = path;
        for (const QString &part : parts) {
            const qsizetype from = address.indexOf(u'{');
            address.replace(from, address.indexOf(u'}') - from + 1, part);
        }
        Customer proxied(prism->port);
        proxied.token = token;
        headers.emplace("Accept-Encoding", "identity");
        const Reply reply = proxied.send(method, address, body, headers);
        prism->drain();
        EXPECT_EQ(reply.status, status) << method << ' ' << qPrintable(address) << '\n' << reply.body.left(2000).constData();
        EXPECT_EQ(reply.header("sl-violations"), "") << method << ' ' << qPrintable(address) << ' ' << reply.status << '\n'
                                                     << reply.body.left(2000).constData();
        if (reply.status < 400)
            succeeded += QString::fromLatin1(method) + u' ' + path.section(u'?', 0, 0);
        return reply;
    }

    Reply
    ask(const char *method, const QString &path, const QStringList &parts, int status, const QJsonObject &body, bool patch = false)
    {
        const std::string key = "contract" + std::to_string(++m_keys);
        return ask(
            method, path, parts, status, QJsonDocument(body).toJson(QJsonDocument::Compact),
            {{"Idempotency-Key", key},
             {"If-Match", "*"},
             {"Content-Type", patch ? "application/merge-patch+json" : "application/json"}});
    }

    Reply askEmpty(const char *method, const QString &path, const QStringList &parts, int status)
    {
        return ask(
            method, path, parts, status, QByteArray(),
            {{"Idempotency-Key", "contract" + std::to_string(++m_keys)}, {"If-Match", "*"}});
    }

    Reply form(const QString &path, const QString &linkToken, int status)
    {
        const QByteArray body = "token=" + linkToken.toLatin1() + "&password=Blue-Door-8&repeat=Blue-Door-8&terms=yes";
        return ask("POST", path, {}, status, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    QString lastToken() const { return mailsIn(options().dataFolder).last().token(); }

    std::unique_ptr<Prism> prism;
    QByteArray token;
    QSet<QString> succeeded;

private:
    int m_keys = 0;
};

// Whether the proxy would notice at all.
TEST_F(Contract, ARequestThatDiffersFromTheDocumentIsNoticed)
{
    Customer proxied(prism->port);
    const auto violations = [&](const QByteArray &body) {
        const Reply reply = proxied.post(u"/v1/sessions"_s, body);
        prism->drain();
        return reply.header("sl-violations");
    };
    EXPECT_EQ(violations(R"({"login":"x","password":"y"})"), "");
    EXPECT_TRUE(violations(R"({"login":"x","password":"y","refresh":"yes"})").contains("refresh"));
    EXPECT_TRUE(violations(R"({"login":"x"})").contains("password"));
    EXPECT_TRUE(violations(R"({"login":"x","password":"y","nonsense":1})").contains("nonsense"));
}

TEST_F(Contract, AnAnswerThatDiffersFromTheDocumentIsNoticed)
{
    QJsonObject document = openApiDocument();
    QJsonObject components = document["components"_L1].toObject();
    QJsonObject schemas = components["schemas"_L1].toObject();
    QJsonObject discovery = schemas["Discovery"_L1].toObject();
    discovery.insert(u"required"_s, QJsonArray{u"api"_s, u"motto"_s});
    schemas.insert(u"Discovery"_s, discovery);
    components.insert(u"schemas"_s, schemas);
    document.insert(u"components"_s, components);
    QFile other(folder.filePath(u"other.json"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QJsonDocument(document).toJson());
    other.close();
    Prism strict(port, other.fileName());
    ASSERT_TRUE(strict.isThere()) << strict.said.constData();
    Customer proxied(strict.port);
    const Reply reply = proxied.get(u"/v1"_s);
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.header("sl-violations").contains("motto")) << reply.header("sl-violations").constData();
}

TEST_F(Contract, EveryOperationIsAsTheDocumentSays)
{
    const QString inAccount = u"/v1/accounts/{account}/"_s;
    const QString a = u"quillhaven"_s;

    // Sign-in.
    ask("GET", u"/v1"_s, {}, 200);
    ask("GET", u"/health"_s, {}, 200);
    const QJsonObject maren{{u"login"_s, demo::email()}, {u"password"_s, demo::password()}, {u"refresh"_s, true}};
    ask("POST", u"/v1/sessions"_s, {}, 401, QJsonDocument(QJsonObject{{u"login"_s, u"x"_s}, {u"password"_s, u"y"_s}}).toJson());
    const Reply session = ask("POST", u"/v1/sessions"_s, {}, 201, QJsonDocument(maren).toJson());
    const QJsonObject refresh{{u"refreshToken"_s, session.json["refreshToken"_L1]}};
    token = ask("POST", u"/v1/sessions/refresh"_s, {}, 201, QJsonDocument(refresh).toJson()).json["token"_L1].toString().toLatin1();
    ask("GET", u"/v1/sessions/current"_s, {}, 200);

    // The account.
    ask("GET", u"/v1/accounts/{account}"_s, {a}, 200);
    ask("GET", inAccount + u"policy"_s, {a}, 200);
    ask("GET", inAccount + u"policy"_s, {u"tidewell"_s}, 403);
    ask("GET", inAccount + u"changes?limit=50&kinds=all"_s, {a}, 200);
    ask("GET", inAccount + u"availability?field=extension&value=999999"_s, {a}, 200);

    // A user, from the set-up on.
    UserSetup setup = person();
    setup.phoneNumber = {freeNumber()};
    setup.portalAccess = true;
    const Reply setUp =
        ask("POST", inAccount + u"user-setups"_s, {a}, 201, QJsonDocument(toJson(setup)).toJson(), {{"Idempotency-Key", "set-up"}});
    const QString user = setUp.json["userId"_L1].toString();
    const QString number = setup.phoneNumber.value;
    setup.extension = u"1"_s;
    ask("POST", inAccount + u"user-setups"_s, {a}, 422, QJsonDocument(toJson(setup)).toJson(), {{"Idempotency-Key", "again"}});
    ask("GET", inAccount + u"commands/{key}"_s, {a, u"set-up"_s}, 201);
    ask("GET", inAccount + u"commands/{key}"_s, {a, u"unknown"_s}, 404);
    const QString one = inAccount + u"users/{user}"_s;
    ask("GET", one, {a, user}, 200);
    ask("GET", one, {a, u"nobody"_s}, 404);
    ask("PATCH", one, {a, user}, 200, {{u"department"_s, u"Sales"_s}, {u"tags"_s, QJsonArray{u"remote"_s}}}, true);
    ask("PATCH", one, {a, user}, 422, {{u"email"_s, u"no address"_s}}, true);
    ask("PATCH", one, {a, user}, 412, "{\"department\":\"Sales\"}", {{"Idempotency-Key", "old"}, {"If-Match", "\"1\""}});
    for (const QString &part : {u"calling"_s, u"voicemail"_s, u"messaging"_s})
        ask("GET", one + u'/' + part, {a, user}, 200);
    ask("PATCH", one + u"/calling"_s, {a, user}, 200, {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, u"+12185550142"_s}},
        true);
    ask("PATCH", one + u"/calling"_s, {a, user}, 422, {{u"forwardBusy"_s, true}}, true);
    ask("PATCH", one + u"/voicemail"_s, {a, user}, 200, {{u"language"_s, u"fr"_s}}, true);
    ask("PATCH", one + u"/messaging"_s, {a, user}, 200, {{u"enabled"_s, true}}, true);
    ask("PUT", one + u"/portal-password"_s, {a, user}, 200, {{u"password"_s, u"Blue-Door-8"_s}});
    ask("PUT", one + u"/portal-password"_s, {a, user}, 422, {{u"password"_s, u"short"_s}});
    ask("PUT", one + u"/voicemail-passcode"_s, {a, user}, 200, {{u"passcode"_s, u"739154"_s}});
    ask("PATCH", one + u"/messaging"_s, {a, user}, 200, {{u"enabled"_s, false}}, true);
    ask("POST", one + u"/replacement"_s, {a, user}, 200, {{u"firstName"_s, u"Noor"_s}, {u"lastName"_s, u"Haddad"_s}});

    // Telephones.
    const QJsonObject phone{{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80:5E:C0:00:00:01"_s}};
    const QString device = ask("POST", inAccount + u"devices"_s, {a}, 201, phone).json["id"_L1].toString();
    ask("POST", inAccount + u"devices"_s, {a}, 422, phone);
    ask("POST", one + u"/devices"_s, {a, user}, 200, {{u"type"_s, u"Yealink T54W"_s}, {u"mac"_s, u"80:5E:C0:00:00:02"_s}});
    ask("POST", one + u"/welcome-mail"_s, {a, user}, 200, QJsonObject());
    ask("GET", inAccount + u"devices/{device}"_s, {a, device}, 200);
    ask("POST", one + u"/devices"_s, {a, user}, 200, {{u"device"_s, device}, {u"ports"_s, 1}, {u"lineNumber"_s, 1}});
    ask("PATCH", inAccount + u"devices/{device}"_s, {a, device}, 200, {{u"lineName"_s, u"Reception"_s}}, true);
    ask("PATCH", inAccount + u"devices/{device}"_s, {a, device}, 422, {{u"lineNumber"_s, 0}}, true);
    ask("PUT", inAccount + u"devices/{device}/sip-credentials"_s, {a, device}, 200,
        {{u"username"_s, u"noor"_s}, {u"password"_s, u"long enough"_s}});
    askEmpty("DELETE", inAccount + u"devices/{device}/assignment"_s, {a, device}, 200);

    // Numbers.
    const QString theNumber = inAccount + u"numbers/{number}"_s;
    ask("GET", theNumber, {a, number}, 200);
    ask("POST", theNumber + u"/activation"_s, {a, number}, 200, QJsonObject());
    ask("POST", theNumber + u"/activation"_s, {a, number}, 422, QJsonObject());
    const QJsonObject address{
        {u"callerName"_s, u"Noor Haddad"_s},
        {u"street"_s, u"12 Pell Street"_s},
        {u"city"_s, u"Duluth"_s},
        {u"region"_s, u"MN"_s},
        {u"postalCode"_s, u"55802"_s},
        {u"country"_s, u"US"_s}};
    ask("PATCH", theNumber + u"/emergency-address"_s, {a, number}, 200,
        {{u"callerName"_s, u"Noor Haddad"_s},
         {u"street"_s, u"1 Rue Saint-Paul"_s},
         {u"city"_s, u"Montréal"_s},
         {u"region"_s, u"ON"_s},
         {u"postalCode"_s, u"H2Y1C6"_s},
         {u"country"_s, u"CA"_s}},
        true);
    ask("PATCH", theNumber + u"/emergency-address"_s, {a, number}, 200, address, true);
    ask("GET", theNumber + u"/emergency-address"_s, {a, number}, 200);

    // Licences and applications.
    QString application;
    for (const QJsonObject &each : objects(u"application"_s)) {
        if (each["total"_L1].toInt() >= 0)
            application = each["id"_L1].toString();
    }
    for (const auto &[list, one] : {std::pair(u"licences"_s, u"advanced"_s), std::pair(u"applications"_s, application)}) {
        const QString path = inAccount + list + (list == u"licences"_s ? u"/{licence}"_s : u"/{application}"_s);
        ask("GET", inAccount + list, {a}, 200);
        ask("GET", path, {a, one}, 200);
        ask("GET", path, {a, u"none"_s}, 404);
        ask("PATCH", path, {a, one}, 403, {{u"total"_s, 5000}}, true);
    }

    // Sites.
    ask("GET", inAccount + u"sites"_s, {a}, 200);
    ask("GET", inAccount + u"sites/{site}"_s, {a, u"site01"_s}, 200);
    ask("PATCH", inAccount + u"sites/{site}"_s, {a, u"site01"_s}, 200, {{u"contact"_s, u"ingrid"_s}}, true);
    ask("PATCH", inAccount + u"sites/{site}"_s, {a, u"site11"_s}, 422, {{u"contact"_s, u"ingrid"_s}}, true);

    // What there is to choose from.
    const auto items = [](const QString &id, const QString &name) {
        return QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"name"_s, name}}}}};
    };
    for (const QString &list : {u"departments"_s, u"calling-plans"_s, u"branding-domains"_s, u"languages"_s, u"time-zones"_s})
        ask("GET", inAccount + list, {a}, 200);
    ask("GET", inAccount + u"tags"_s, {a}, 200);
    ask("PATCH", inAccount + u"departments"_s, {a}, 412, "{\"items\":[]}", {{"Idempotency-Key", "no"}, {"If-Match", "\"1\""}});
    ask("PATCH", inAccount + u"departments"_s, {a}, 200, items(u"Sales"_s, u"Sales"_s), true);
    ask("PATCH", inAccount + u"departments"_s, {a}, 422, items(u"Sales"_s, QString()), true);
    ask("PATCH", inAccount + u"calling-plans"_s, {a}, 403, items(u"local"_s, u"Local"_s), true);

    // Administrators and their links.
    const QString administrators = inAccount + u"administrators"_s;
    const QString administrator = administrators + u"/{administrator}"_s;
    const auto newcomer = [](int at) {
        return QJsonObject{
            {u"firstName"_s, u"Odile"_s},
            {u"lastName"_s, u"Faure"_s},
            {u"contactNumber"_s, u"+12185550177"_s},
            {u"email"_s, u"odile%1@quillhaven.example"_s.arg(at)}};
    };
    ask("GET", administrators, {a}, 200);
    const QString odile = ask("POST", administrators, {a}, 201, newcomer(1)).json["id"_L1].toString();
    ask("POST", administrators, {a}, 422, newcomer(1));
    ask("GET", administrator, {a, odile}, 200);
    ask("PATCH", administrator, {a, odile}, 200, {{u"language"_s, u"fr"_s}}, true);
    ask("POST", administrator + u"/registration-mail"_s, {a, odile}, 200, QJsonObject());
    const QString link = lastToken();
    ask("GET", u"/v1/links/{token}"_s, {link}, 200);
    ask("POST", u"/v1/links/{token}"_s, {link}, 422, "{\"password\":\"x\",\"acceptTerms\":true}");
    ask("POST", u"/v1/links/{token}"_s, {link}, 204, "{\"password\":\"Blue-Door-8\",\"acceptTerms\":true}");
    ask("GET", u"/v1/links/{token}"_s, {link}, 404);
    Reply step = ask("POST", u"/v1/sessions"_s, {}, 200, "{\"login\":\"odile1@quillhaven.example\",\"password\":\"Blue-Door-8\"}");
    const auto takeStep = [&](QJsonObject with, int status) {
        with.insert(u"ticket"_s, step.json["next"_L1]["ticket"_L1]);
        with.insert(u"step"_s, step.json["next"_L1]["step"_L1]);
        return ask("POST", u"/v1/sessions/steps"_s, {}, status, QJsonDocument(with).toJson());
    };
    step = takeStep({{u"deviceName"_s, u"Odile's phone"_s}}, 200);
    takeStep({{u"code"_s, u"000000"_s}}, 422);
    step = takeStep({{u"code"_s, codeAt(fromBase32(step.json["next"_L1]["secret"_L1].toString()), clock->now())}}, 200);
    const Reply odiles = takeStep({{u"saved"_s, true}}, 201);

    // Her authenticators.
    const QByteArray marensToken = std::exchange(token, odiles.json["token"_L1].toString().toLatin1());
    const QString authenticators = u"/v1/sessions/current/authenticators"_s;
    const QString authenticator = authenticators + u"/{authenticator}"_s;
    ask("GET", authenticators, {}, 200);
    ask("POST", authenticators, {}, 422, "{\"deviceName\":\"Tablet\",\"password\":\"another\"}");
    const QJsonObject tablet =
        ask("POST", authenticators, {}, 201, "{\"deviceName\":\"Tablet\",\"password\":\"Blue-Door-8\"}").json;
    const QString tabletId = tablet["id"_L1].toString();
    const QString code = codeAt(fromBase32(tablet["secret"_L1].toString()), clock->now());
    ask("POST", authenticator + u"/confirmation"_s, {tabletId}, 204, QJsonDocument(QJsonObject{{u"code"_s, code}}).toJson());
    ask("POST", authenticator + u"/confirmation"_s, {tabletId}, 404, "{\"code\":\"000000\"}");
    ask("DELETE", authenticator, {tabletId}, 204);
    token = marensToken;

    ask("POST", administrators, {a}, 201, newcomer(2));
    ask("GET", u"/register?token="_s + lastToken(), {}, 200);
    form(u"/register"_s, lastToken(), 200);
    ask("POST", u"/v1/password-resets"_s, {}, 202, "{\"login\":\"odile2@quillhaven.example\"}");
    ask("GET", u"/password/new?token="_s + lastToken(), {}, 200);
    form(u"/password/new"_s, lastToken(), 200);
    form(u"/password/new"_s, lastToken(), 404);
    askEmpty("DELETE", administrator, {a, odile}, 200);
    ask("GET", administrator, {a, odile}, 410);

    // Who goes.
    askEmpty("DELETE", one, {a, user}, 200);
    askEmpty("DELETE", one, {a, user}, 410);
    ask("GET", inAccount + u"changes?after=&limit=20000"_s, {a}, 200);

    // The provider's own people.
    const QJsonObject priya{{u"login"_s, demo::agentEmail()}, {u"password"_s, demo::agentPassword()}};
    token = ask("POST", u"/v1/sessions"_s, {}, 201, QJsonDocument(priya).toJson()).json["token"_L1].toString().toLatin1();
    ask("GET", u"/v1/customers?query=quill"_s, {}, 200);
    ask("GET", u"/v1/customers/{customer}"_s, {a}, 200);
    ask("GET", u"/v1/sessions/current/accesses"_s, {}, 200);
    const QJsonObject reason{{u"reason"_s, u"Ticket 81"_s}, {u"mode"_s, u"read-only"_s}, {u"minutes"_s, 30}};
    ask("POST", u"/v1/customers/{customer}/accesses"_s, {a}, 201, QJsonDocument(reason).toJson());
    ask("GET", inAccount + u"accesses"_s, {a}, 200);
    ask("GET", inAccount + u"audit"_s, {a}, 200);
    ask("DELETE", u"/v1/customers/{customer}/accesses/current"_s, {a}, 204);
    const QJsonObject full{{u"reason"_s, u"Ticket 82"_s}, {u"mode"_s, u"full"_s}};
    ask("POST", u"/v1/customers/{customer}/accesses"_s, {a}, 201, QJsonDocument(full).toJson());
    ask("PATCH", inAccount + u"calling-plans"_s, {a}, 200, items(u"local"_s, u"Local"_s), true);
    ask("PATCH", inAccount + u"licences/{licence}"_s, {a, u"advanced"_s}, 200, {{u"total"_s, 5000}}, true);
    ask("PATCH", inAccount + u"licences/{licence}"_s, {a, u"advanced"_s}, 422, {{u"total"_s, 0}}, true);
    ask("PATCH", inAccount + u"applications/{application}"_s, {a, application}, 200, {{u"total"_s, 5000}}, true);
    ask("PATCH", inAccount + u"branding-domains"_s, {a}, 200, items(u"portal.quillhaven.example"_s, u"Quillhaven"_s), true);
    ask("PATCH", inAccount + u"languages"_s, {a}, 200, items(u"fr"_s, u"Français"_s), true);
    ask("PATCH", inAccount + u"time-zones"_s, {a}, 200, items(u"America/Chicago"_s, u"Central"_s), true);
    token = marensToken;
    ask("DELETE", u"/v1/sessions/current"_s, {}, 204);
    ask("GET", u"/v1/sessions/current"_s, {}, 401);

    for (const Operation &operation : documentedOperations())
        EXPECT_TRUE(succeeded.contains(operation.text())) << qPrintable(operation.text()) << " was not asked";
}
