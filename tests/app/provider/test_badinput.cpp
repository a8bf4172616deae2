#include "tests/app/provider/operations.h"
#include "tests/app/provider/providertest.h"
#include "tests/app/provider/rawrequest.h"

#include "core/domain/administrator.h"
#include "core/domain/demostaff.h"
#include "core/domain/emergencyaddress.h"
#include "core/domain/fieldjson.h"
#include "core/domain/site.h"
#include "core/domain/usercalling.h"
#include "core/domain/usermessaging.h"
#include "core/domain/uservoicemail.h"

#include <QRegularExpression>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

struct Body {
    const char *what;
    QByteArray bytes;
};

QByteArray repeated(const QByteArray &text, int times)
{
    QByteArray all;
    for (int at = 0; at < times; ++at)
        all += text;
    return all;
}

/// None of them is one unambiguous JSON object.
const QList<Body> &unreadable()
{
    static const QList<Body> all{
        {"white space", "  \n"},
        {"truncated", R"({"firstName":"A)"},
        {"truncated behind a backslash", R"({"firstName":"A\)"},
        {"truncated behind a colon", R"({"firstName":)"},
        {"an array", "[]"},
        {"a text", R"("text")"},
        {"a number", "17"},
        {"null", "null"},
        {"two objects", "{}{}"},
        {"garbage behind it", "{}x"},
        {"a comma too many", R"({"firstName":"A",})"},
        {"single quotes", "{'firstName':'A'}"},
        {"a comment", R"({/* why */"firstName":"A"})"},
        {"not a number", R"({"firstName":NaN})"},
        {"a member twice", R"({"firstName":"A","firstName":"B"})"},
        {"a member twice, once escaped", R"({"firstName":"A","first\u004eame":"B"})"},
        {"a member twice, deep inside", R"({"a":[{"b":{"c":1,"c":2}}]})"},
        {"half a surrogate pair", R"({"firstName":"\ud83d"})"},
        {"half a surrogate pair in a name", R"({"\udc00":"A"})"},
        {"invalid UTF-8 in a text", "{\"firstName\":\"\xff\xfe\"}"},
        {"overlong UTF-8", "{\"firstName\":\"\xc0\xaf\"}"},
        {"UTF-8 cut short", "{\"firstName\":\"\xe2\x82\"}"},
        {"invalid UTF-8 in a name", "{\"\x80\":1}"},
        {"UTF-16", QByteArray("\xff\xfe{\0}\0", 6)},
        {"a NUL before it", QByteArray("\0{}", 3)},
        {"a NUL behind it", QByteArray("{}\0", 3)},
        {"33 levels", repeated("{\"a\":", 33) + '1' + repeated("}", 33)},
        {"100,000 levels", repeated("[", 100000)},
        {"100,000 levels of objects", repeated("{\"a\":", 100000)},
        {"a form", "firstName=A&lastName=B"},
        {"XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"}};
    return all;
}

/// Every member that any request takes, each with a value that none of them takes.
QByteArray wrongTypes()
{
    QSet<QString> names{u"login"_s,    u"password"_s, u"passcode"_s, u"ticket"_s, u"step"_s,    u"refreshToken"_s, u"reason"_s,
                        u"mode"_s,     u"minutes"_s,  u"type"_s,     u"mac"_s,    u"site"_s,    u"device"_s,       u"ports"_s,
                        u"lineName"_s, u"username"_s, u"accept"_s,   u"saved"_s,  u"enabled"_s, u"acceptTerms"_s};
    const auto add = [&names](const QJsonObject &object) {
        for (const QString &name : object.keys())
            names += name;
    };
    add(toJson(UserSetup()));
    add(toJson(User()));
    add(toJson(Administrator()));
    add(toJson(UserCalling()));
    add(toJson(UserVoicemail()));
    add(toJson(UserMessaging()));
    add(toJson(Site()));
    add(toJson(EmergencyAddress()));
    QJsonObject body;
    for (const QString &name : names)
        body.insert(name, QJsonArray{QJsonObject{{u"no"_s, 1.5}}});
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

class BadInput : public ProviderTest {
protected:
    static void expectProblem(const Reply &reply, const std::string &what)
    {
        EXPECT_TRUE(reply.status >= 400 && reply.status < 500) << what << ": " << reply.status << ' ' << reply.body.constData();
        EXPECT_EQ(reply.header("Content-Type"), "application/problem+json") << what;
        EXPECT_FALSE(reply.code().isEmpty()) << what;
        EXPECT_EQ(reply.json["status"_L1].toInt(), reply.status) << what;
    }

    /// The path with things that are there.
    QString filled(QString path)
    {
        const QList<QJsonObject> users = objects(u"user"_s);
        const QString number = users.first()["phoneNumber"_L1].toString();
        return path.replace(u"{account}"_s, u"quillhaven"_s)
            .replace(u"{customer}"_s, u"quillhaven"_s)
            .replace(u"{user}"_s, users.first()["id"_L1].toString())
            .replace(u"{number}"_s, number.isEmpty() ? freeNumber() : number)
            .replace(u"{device}"_s, objects(u"device"_s).first()["id"_L1].toString())
            .replace(u"{site}"_s, u"site01"_s)
            .replace(u"{licence}"_s, u"advanced"_s)
            .replace(u"{application}"_s, objects(u"application"_s).first()["id"_L1].toString())
            .replace(u"{administrator}"_s, u"ingrid"_s)
            .replace(QRegularExpression(u"[{][a-z]+[}]"_s), u"some"_s);
    }

    /// What takes a body, with the client who may send it; the pages of mails take a form.
    void withEveryWriter(const std::function<void(Customer &, const Operation &, const QString &path)> &use)
    {
        Customer agent(port);
        ASSERT_EQ(agent.signIn(demo::agentEmail(), demo::agentPassword()).status, 201);
        const QByteArray access = R"({"reason":"Ticket 1","mode":"full"})";
        ASSERT_EQ(agent.post(u"/v1/customers/quillhaven/accesses"_s, access).status, 201);
        static const QRegularExpression providers(
            u"^/v1/customers|/(calling-plans|languages|time-zones|branding-domains|[{]licence[}]|[{]application[}])$"_s);
        for (const Operation &operation : documentedOperations()) {
            const bool hasNoBody =
                operation.method == "GET" || (operation.method == "DELETE" && !operation.path.startsWith("/v1/accounts/"_L1));
            if (hasNoBody || operation.path == "/register"_L1 || operation.path == "/password/new"_L1)
                continue;
            use(operation.path.contains(providers) ? agent : *customer, operation, filled(operation.path));
        }
    }

    static httplib::Headers commandHeaders() { return {{"Idempotency-Key", "bad"}, {"If-Match", "*"}}; }

    void TearDown() override
    {
        EXPECT_EQ(Customer(port).get(u"/health"_s).status, 200);
        EXPECT_EQ(customer->get(account(u"policy"_s)).status, 200);
        EXPECT_EQ(customer->get(account(u"commands/bad"_s)).status, 404) << "something was done";
        ProviderTest::TearDown();
    }
};

TEST_F(BadInput, NoWriterTakesABodyThatCannotBeRead)
{
    withEveryWriter([](Customer &who, const Operation &operation, const QString &path) {
        for (const Body &body : unreadable()) {
            const Reply reply = who.send(operation.method.constData(), path, body.bytes, commandHeaders());
            const std::string what = operation.text().toStdString() + " with " + body.what;
            expectProblem(reply, what);
            EXPECT_EQ(reply.status, 400) << what;
        }
    });
}

TEST_F(BadInput, NoWriterTakesMembersOfTheWrongType)
{
    const QByteArray body = wrongTypes();
    withEveryWriter([&body](Customer &who, const Operation &operation, const QString &path) {
        if (operation.method != "DELETE" && !path.endsWith("/activation"_L1) && !path.endsWith("-mail"_L1))
            expectProblem(who.send(operation.method.constData(), path, body, commandHeaders()), operation.text().toStdString());
    });
}

// Each member for itself, since with several wrong ones the first would hide the others.
TEST_F(BadInput, NoWriterTakesASingleMemberOfTheWrongType)
{
    int tried = 0;
    withEveryWriter([&](Customer &who, const Operation &operation, const QString &path) {
        const QJsonObject properties = operation.takes()["properties"_L1].toObject();
        for (const QString &member : properties.keys()) {
            const QString types =
                QString::fromUtf8(QJsonDocument(properties[member].toObject()).toJson()); // one type, or one and null
            QJsonArray wrong{QJsonObject{{u"no"_s, 1}}, QJsonArray{1.5}};
            if (!types.contains(u"string"_s) || types.contains(u"array"_s))
                wrong.append(u"x"_s);
            if (!types.contains(u"boolean"_s))
                wrong.append(true);
            wrong.append(types.contains(u"integer"_s) ? 1.5 : 5);
            for (const QJsonValue &value : wrong) {
                QJsonObject body = operation.example();
                body.insert(member, value);
                const QByteArray sent = QJsonDocument(body).toJson(QJsonDocument::Compact);
                const Reply reply = who.send(operation.method.constData(), path, sent, commandHeaders());
                const std::string what = operation.text().toStdString() + ' ' + sent.toStdString();
                expectProblem(reply, what);
                const QString detail = reply.json["detail"_L1].toString();
                EXPECT_TRUE(!reply.error(member).isEmpty() || (reply.status == 400 && detail.contains(member)))
                    << what << "\nis refused, but not for it: " << reply.body.constData();
                ++tried;
            }
        }
    });
    EXPECT_GT(tried, 300);
}

TEST_F(BadInput, NoWriterTakesAMemberThatItDoesNotKnow)
{
    withEveryWriter([&](Customer &who, const Operation &operation, const QString &path) {
        QJsonObject body = operation.example();
        body.insert(u"nonsense"_s, u"x"_s);
        const Reply reply = who.send(operation.method.constData(), path, QJsonDocument(body).toJson(), commandHeaders());
        expectProblem(reply, operation.text().toStdString());
        EXPECT_EQ(reply.error(u"nonsense"_s)["code"_L1].toString(), u"unknown"_s)
            << qPrintable(operation.text()) << reply.body.constData();
    });
}

TEST_F(BadInput, Fault11_NoWriterTakesMoreThanAMebibyte)
{
    const QByteArray body = "{\"firstName\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    withEveryWriter([&body](Customer &who, const Operation &operation, const QString &path) {
        const Reply reply = who.send(operation.method.constData(), path, body, commandHeaders());
        EXPECT_EQ(reply.status, 413) << qPrintable(operation.text());
        expectProblem(reply, operation.text().toStdString());
    });
}

TEST_F(BadInput, AnObjectOfThousandsOfMembersIsRefusedAndNotSlow)
{
    QByteArray body = "{";
    for (int at = 0; at < 50000; ++at)
        body += "\"m" + QByteArray::number(at) + "\":0,";
    body += "\"last\":0}";
    expectProblem(customer->send("PATCH", filled(userPath(u"{user}"_s)), body, commandHeaders()), "PATCH");
}

TEST_F(BadInput, AddressesThatTryTricksAreNotFound)
{
    for (const char *path :
         {"/v1/accounts/quillhaven/../tidewell/policy",
          "/v1/accounts/quillhaven/%2e%2e/tidewell/policy",
          "/v1/accounts/quillhaven/policy/",
          "/v1/accounts/quillhaven//policy",
          "//v1",
          "/v1/",
          "/V1/accounts/quillhaven/policy",
          "/v1/accounts/quillhaven/users/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "/v1/accounts/quillhaven/users/%00",
          "/v1/accounts/quillhaven/users/%ff%fe",
          "/v1/accounts/quillhaven/users/%",
          "/v1/accounts/quillhaven/users/%zz",
          "/v1/accounts/quillhaven/users/'%20OR%201=1--",
          "/v1/accounts/quillhaven/users/*",
          "/v1/accounts/quillhaven/policy;v=2",
          "/v1/accounts/quillhaven/policy%00",
          "/v1/links/%00",
          "/../provider.db",
          "/v1/accounts/quillhaven/commands/%2e%2e/%2e%2e/policy",
          "/v1/accounts/quillhaven/devices/%25%32%65"}) {
        const Reply reply = customer->get(QString::fromLatin1(path));
        expectProblem(reply, path);
        EXPECT_EQ(reply.status, 404) << path;
    }
    for (const char *account :
         {"tidewell", "QUILLHAVEN", "quillhaven%00", "quillhaven%20", "quillhaven%2Fpolicy", "%F0%9F%98%80", ""})
        expectProblem(customer->get(u"/v1/accounts/%1/policy"_s.arg(QString::fromLatin1(account))), account);
    expectProblem(customer->get(account(u"users/"_s) + QString(7000, u'u')), "a long id");
}

TEST_F(BadInput, QueriesThatMakeNoSenseAreAnswered)
{
    for (const char *query :
         {"changes?limit=abc", "changes?limit=1.5", "changes?limit=999999999999999999999", "changes?wait=soon",
          "changes?kinds=users", "changes?kinds=user%27)--", "changes?kinds=%00", "availability", "availability?field=extension",
          "availability?value=1", "availability?field=password&value=1", "audit?after=x", "audit?limit=x",
          "audit?after=99999999999999999999999"})
        expectProblem(customer->get(account(QString::fromLatin1(query))), query);
    // Bounded, or begun anew: no harm in either.
    for (const char *query :
         {"changes?limit=-5", "changes?limit=0", "changes?limit=2000000000", "changes?after=zzz", "changes?after=e1.2.3.4.5",
          "changes?after=%ff%00", "changes?after=-1.-1.-1", "availability?field=email&value=%ff%fe", "changes?a=b&a=b&=&&&&",
          "audit?after=-1", "audit?limit=-1"})
        EXPECT_EQ(customer->get(account(QString::fromLatin1(query))).status, 200) << query;
}

TEST_F(BadInput, HeadersThatMakeNoSenseAreAnswered)
{
    const QString path = filled(userPath(u"{user}"_s));
    const auto patch = [&](const httplib::Headers &headers) { return customer->send("PATCH", path, "{}", headers); };
    for (const std::string &key : {std::string(), std::string("a b"), std::string(65, 'k'), std::string("k\xc3\xa9")})
        EXPECT_EQ(patch({{"Idempotency-Key", key}, {"If-Match", "*"}}).code(), u"key-missing"_s) << key;
    for (const char *tag : {"W/\"1\"", "1", "\"\"", "\"-1\"", "\"99999999999999999999999\"", ",,,", "\"1", "'*'"})
        EXPECT_EQ(patch({{"Idempotency-Key", "bad"}, {"If-Match", tag}}).code(), u"precondition-failed"_s) << tag;
    EXPECT_EQ(
        patch({{"Idempotency-Key", "bad"}, {"If-Match", "*"}, {"Content-Type", "multipart/form-data; boundary=x"}}).status, 400);
    for (const char *type : {"text/plain", "application/json-patch+json", ";", "\xff"})
        EXPECT_EQ(patch({{"Idempotency-Key", "bad"}, {"If-Match", "*"}, {"Content-Type", type}}).status, 415) << type;
    for (const char *header : {"Bearer", "Bearer ", "Basic bWFyZW46eA==", "bearer \xff\xfe", "Bearer a b c"}) {
        Customer stranger(port);
        expectProblem(stranger.get(account(u"policy"_s), {{"Authorization", header}}), header);
    }
    for (const char *encoding : {"gzip;q=banana", "gzip;q=-1", ";;;", "*;q=0", "\xff"})
        EXPECT_EQ(customer->get(account(u"changes?limit=1"_s), {{"Accept-Encoding", encoding}}).status, 200) << encoding;
    for (const char *range : {"bytes=0-0", "bytes=5-1", "bytes=-99999999", "lines=1", "bytes=0-0,0-0,0-0"})
        EXPECT_LT(customer->get(account(u"policy"_s), {{"Range", range}}).status, 500) << range;
}

TEST_F(BadInput, BytesThatAreNoRequestGetNoServerError)
{
    const QByteArray head = "Host: localhost\r\nAuthorization: Bearer " + customer->token + "\r\n";
    const QByteArray path = filled(userPath(u"{user}"_s)).toLatin1();
    for (const QByteArray &bytes :
         {QByteArray("\r\n\r\n"),
          QByteArray("GET\r\n\r\n"),
          QByteArray("GET /v1\r\n\r\n"),
          QByteArray("GET /v1 HTTP/9.9\r\n\r\n"),
          QByteArray("get /v1 HTTP/1.1\r\n\r\n"),
          QByteArray("BREW /v1 HTTP/1.1\r\nHost: x\r\n\r\n"),
          QByteArray("TRACE /v1 HTTP/1.1\r\nHost: x\r\n\r\n"),
          QByteArray("CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n"),
          QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
          QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
          QByteArray("GET /v1 HTTP/1.1\r\nNo colon\r\n\r\n"),
          QByteArray("GET /v1 HTTP/1.1\r\n: empty\r\n\r\n"),
          QByteArray("GET /v1 HTTP/1.1\r\nX: " + QByteArray(20000, 'x') + "\r\n\r\n"),
          QByteArray("GET /v1 HTTP/1.1\r\n" + repeated("X: y\r\n", 20000) + "\r\n"),
          QByteArray("GET /" + QByteArray(100000, 'x') + " HTTP/1.1\r\n\r\n"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nContent-Length: -1\r\n\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nContent-Length: ten\r\n\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nContent-Length: 10\r\n\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}"),
          QByteArray("POST /v1/sessions HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
          QByteArray(
              "PATCH " + path + " HTTP/1.1\r\n" + head
              + "Idempotency-Key: bad\r\nIf-Match: *\r\nContent-Length: 40\r\n\r\n{\"firstName\":"),
          QByteArray(
              "POST /register HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9\r\n\r\n--b\r\nX: y"),
          QByteArray("POST /register HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                     "12\r\n\r\npassword=%ff")}) {
        const QByteArray answer = rawRequest(port, bytes);
        EXPECT_FALSE(answer.startsWith("HTTP/1.1 5")) << bytes.left(200).constData() << "\n-> " << answer.constData();
        if (answer.startsWith("HTTP/1.1 4"))
            EXPECT_TRUE(
                answer.contains("application/problem+json") || answer.contains("text/html")) // the pages of mails are for people
                << bytes.left(200).constData() << "\n-> " << answer.constData();
    }
}
