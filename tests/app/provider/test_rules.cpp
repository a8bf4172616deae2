#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "core/domain/demostaff.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

/// What came of breaking a rule: "422 email:taken", "403 forbidden", or what a rule that cannot be broken gives instead.
QString outcome(const Reply &reply)
{
    const QStringList refused = reply.refused();
    return QString::number(reply.status) + u' ' + (refused.isEmpty() ? reply.code() : refused.join(u' '));
}

} // namespace

/// Every rule of the checklist, S0.1 to S4.27: broken over HTTP, it is refused at the right field. What cannot be broken is shown to hold.
/// Where a rule is about what the console shows or asks, the table says so.
class Rules : public ProviderTest {
public:
    using Break = std::function<QString(Rules &)>;

    struct Rule {
        const char *id;
        Break breakIt;        ///< nothing: the rule is the console's
        const char *expected; ///< or what the console has to do
    };

    static const std::vector<Rule> &all();

    Reply setUp(const std::function<void(UserSetup &)> &change)
    {
        UserSetup setup = person(++m_count);
        change(setup);
        return customer->setUp(setup, "rule" + QByteArray::number(m_count));
    }
    QString setUpWith(const std::function<void(UserSetup &)> &change) { return outcome(setUp(change)); }
    /// A user who has everything: number, portal, e-mail.
    QString user()
    {
        if (m_user.isEmpty()) {
            m_number = freeNumber();
            m_user = setUp([this](UserSetup &setup) {
                         setup.phoneNumber = {m_number};
                         setup.portalAccess = true;
                     })
                         .json["userId"_L1]
                         .toString();
        }
        return m_user;
    }
    QString number()
    {
        user();
        return m_number;
    }
    Reply command(const char *method, const QString &path, const QJsonObject &body = {})
    {
        return customer->send(
            method, account(path), QJsonDocument(body).toJson(),
            {{"Idempotency-Key", "rule-c" + std::to_string(++m_count)}, {"If-Match", "*"}});
    }
    QString patch(const QJsonObject &body) { return outcome(command("PATCH", u"users/"_s + user(), body)); }
    QString part(const QString &which, const QJsonObject &body)
    {
        return outcome(command("PATCH", u"users/"_s + user() + u'/' + which, body));
    }
    QString put(const QString &which, const QJsonObject &body)
    {
        return outcome(command("PUT", u"users/"_s + user() + u'/' + which, body));
    }
    QString passcode(const QString &digits) { return put(u"voicemail-passcode"_s, {{u"passcode"_s, digits}}); }

    static QJsonObject newcomer()
    {
        return {
            {u"firstName"_s, u"Odile"_s},
            {u"lastName"_s, u"Faure"_s},
            {u"email"_s, u"odile.faure@quillhaven.example"_s},
            {u"contactNumber"_s, u"+12185550177"_s}};
    }
    Reply addAdministrator(const QJsonObject &change = {})
    {
        QJsonObject body = newcomer();
        for (auto at = change.begin(); at != change.end(); ++at)
            body.insert(at.key(), at.value());
        return command("POST", u"administrators"_s, body);
    }
    QString administratorWith(const QJsonObject &change) { return outcome(addAdministrator(change)); }
    QString site(const QString &id, const QJsonObject &body) { return outcome(command("PATCH", u"sites/"_s + id, body)); }
    QString lastToken() const { return mailsIn(options().dataFolder).last().token(); }

    Customer staff(bool partner = false)
    {
        Customer who(port);
        EXPECT_EQ(
            (partner ? who.signIn(demo::partnerEmail(), demo::partnerPassword())
                     : who.signIn(demo::agentEmail(), demo::agentPassword()))
                .status,
            201);
        return who;
    }
    static Reply enter(Customer &who, const QString &customer, const QJsonObject &body)
    {
        return who.post(u"/v1/customers/"_s + customer + u"/accesses"_s, QJsonDocument(body).toJson());
    }
    /// Somebody of that level, signed in.
    Customer ofLevel(const QString &level)
    {
        const QString id = setUp([&](UserSetup &setup) {
                               setup.adminLevel = level;
                               setup.portalAccess = true;
                           })
                               .json["userId"_L1]
                               .toString();
        EXPECT_EQ(command("PUT", u"users/"_s + id + u"/portal-password"_s, {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
        Customer who(port);
        EXPECT_EQ(who.signIn(object(u"user"_s, id)["email"_L1].toString(), u"Blue-Door-8"_s).status, 201);
        return who;
    }

    /// Whoever is added from now on gets a temporary password, as the provider may have it.
    void activateByPassword()
    {
        const auto database = Database::open(databaseAddress());
        AccountStore accounts((*database)->sql());
        const qint64 slot = *accounts.slotOf({u"quillhaven"_s});
        SignInPolicy policy = accounts.signInPolicy(slot);
        policy.activation = u"temporary-password"_s;
        accounts.setPolicies(slot, accounts.policy(slot), policy);
    }

    /// An administrator's registration, step by step.
    struct Registration {
        Reply reply;
        QString password;
    };
    Registration registration()
    {
        EXPECT_EQ(addAdministrator().status, 201);
        Customer(port).post(u"/v1/links/"_s + lastToken(), "{\"password\":\"Blue-Door-8\",\"acceptTerms\":true}");
        return {Customer(port).signIn(newcomer()["email"_L1].toString(), u"Blue-Door-8"_s), u"Blue-Door-8"_s};
    }
    Reply step(const Reply &before, QJsonObject body)
    {
        body.insert(u"ticket"_s, before.json["next"_L1]["ticket"_L1]);
        if (!body.contains("step"_L1))
            body.insert(u"step"_s, before.json["next"_L1]["step"_L1]);
        return Customer(port).post(u"/v1/sessions/steps"_s, QJsonDocument(body).toJson());
    }
    /// The sign-in of somebody who has an authenticator, at the question for its code.
    Reply atTheCode()
    {
        Reply reply = step(registration().reply, {{u"deviceName"_s, u"Phone"_s}});
        reply = step(reply, {{u"code"_s, codeAt(fromBase32(reply.json["next"_L1]["secret"_L1].toString()), clock->now())}});
        EXPECT_EQ(step(reply, {{u"saved"_s, true}}).status, 201);
        return Customer(port).signIn(newcomer()["email"_L1].toString(), u"Blue-Door-8"_s);
    }

private:
    int m_count = 0;
    QString m_user;
    QString m_number;
};

const std::vector<Rules::Rule> &Rules::all()
{
    static const std::vector<Rule> rules{
        {"S0.1",
         [](Rules &t) {
             return t.administratorWith({{u"sites"_s, QJsonArray{u"site01"_s}}});
         },
         "422 sites:unknown"},
        {"S0.2",
         [](Rules &t) {
             Customer tobias = t.staff(true);
             enter(tobias, u"quillhaven"_s, {{u"reason"_s, u"Ticket 1"_s}, {u"mode"_s, u"full"_s}});
             return outcome(tobias.change("POST", account(u"administrators"_s), newcomer()));
         },
         "403 forbidden"},
        {"S0.3",
         [](Rules &t) {
             return t.administratorWith({{u"site"_s, u"site01"_s}});
         },
         "422 site:unknown"},
        {"S0.4", [](Rules &t) { return outcome(t.command("POST", u"administrators"_s)); },
         "422 contactNumber:required email:required firstName:required lastName:required"},
        {"S0.5", // the place is for those who may manage administrators
         [](Rules &t) {
             Customer basic = t.ofLevel(u"basic"_s);
             return outcome(basic.change("POST", account(u"administrators"_s), newcomer()));
         },
         "403 forbidden"},
        {"S0.6",
         [](Rules &t) {
             return t.administratorWith({{u"role"_s, u"Owner"_s}});
         },
         "422 role:read-only"},
        {"S0.7",
         [](Rules &t) {
             t.addAdministrator();
             const QString link = u"/v1/links/"_s + t.lastToken();
             Customer(t.port).post(link, "{\"password\":\"Blue-Door-8\",\"acceptTerms\":true}");
             return outcome(Customer(t.port).post(link, "{\"password\":\"Blue-Door-9\",\"acceptTerms\":true}"));
         },
         "404 not-found"},
        {"S0.8",
         [](Rules &t) {
             return t.site(u"site11"_s, {{u"contact"_s, u"ingrid"_s}});
         },
         "422 contact:offline"},
        {"S0.9", // of a site, the contact information is what can be edited
         [](Rules &t) {
             return t.site(u"site01"_s, {{u"name"_s, u"Elsewhere"_s}});
         },
         "422 name:read-only"},
        {"S0.10",
         [](Rules &t) {
             return t.site(u"site01"_s, {{u"contact"_s, u"priya"_s}});
         },
         "422 contact:unknown"},
        {"S0.11",
         [](Rules &t) {
             return t.site(u"site01"_s, {{u"contactName"_s, u"Somebody"_s}});
         },
         "422 contactName:read-only"},
        {"S0.12",
         [](Rules &t) {
             return t.site(u"site01"_s, {{u"outsideNumber"_s, u"204001"_s}});
         },
         "422 outsideNumber:format"},
        {"S0.13",
         [](Rules &t) {
             const QString id = t.addAdministrator().json["id"_L1].toString();
             Customer(t.port).post(u"/v1/links/"_s + t.lastToken(), "{\"password\":\"Blue-Door-8\",\"acceptTerms\":true}");
             t.command("DELETE", u"administrators/"_s + id);
             return outcome(Customer(t.port).signIn(newcomer()["email"_L1].toString(), u"Blue-Door-8"_s));
         },
         "401 bad-credentials"},
        {"S0.14", // who removes says what was on the screen
         [](Rules &t) {
             return outcome(t.customer->send("DELETE", account(u"administrators/ingrid"_s), {}, {{"Idempotency-Key", "unseen"}}));
         },
         "428 precondition-required"},
        {"S0.15",
         [](Rules &t) {
             t.site(u"site01"_s, {{u"contact"_s, u"ingrid"_s}});
             t.command("DELETE", u"administrators/ingrid"_s);
             return t.customer->get(account(u"sites/site01"_s)).json["contact"_L1].toString();
         },
         "maren"},
        {"S0.16", [](Rules &t) { return outcome(t.command("POST", u"administrators/maren/registration-mail"_s)); },
         "422 state:conflict"},
        {"S0.17",
         [](Rules &t) {
             return outcome(t.step(
                 t.atTheCode(),
                 {{u"step"_s, u"recover"_s}, {u"acknowledge"_s, true}, {u"recoveryCode"_s, u"AAAA-BBBB-CCCC-DDDD"_s}}));
         },
         "422 recoveryCode:wrong"},
        {"S0.18", // in place of the code, and nowhere else
         [](Rules &t) {
             const QJsonObject body{
                 {u"step"_s, u"recover"_s}, {u"acknowledge"_s, true}, {u"recoveryCode"_s, u"AAAA-BBBB-CCCC-DDDD"_s}};
             return outcome(t.step(t.registration().reply, body));
         },
         "422 step:conflict"},
        {"S0.19",
         [](Rules &t) {
             return outcome(t.step(t.atTheCode(), {{u"step"_s, u"recover"_s}, {u"recoveryCode"_s, u"AAAA-BBBB-CCCC-DDDD"_s}}));
         },
         "422 acknowledge:required"},
        {"S0.20",
         [](Rules &t) {
             return outcome(t.step(t.registration().reply, {{u"deviceName"_s, u" "_s}}));
         },
         "422 deviceName:required"},
        {"S0.21",
         [](Rules &t) {
             return outcome(t.step(t.step(t.registration().reply, {{u"deviceName"_s, u"Phone"_s}}), {{u"code"_s, u"000000"_s}}));
         },
         "422 code:wrong"},
        {"S0.22",
         [](Rules &t) {
             Reply reply = t.step(t.registration().reply, {{u"deviceName"_s, u"Phone"_s}});
             reply =
                 t.step(reply, {{u"code"_s, codeAt(fromBase32(reply.json["next"_L1]["secret"_L1].toString()), t.clock->now())}});
             return outcome(t.step(reply, {{u"saved"_s, false}}));
         },
         "422 saved:required"},

        {"S1.1", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.device = {u"nothing"_s}; }); }, "422 device:not-found"},
        {"S1.2", [](Rules &t) { return outcome(t.staff().get(account(u"policy"_s))); }, "403 forbidden"},
        {"S1.3",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             t.setUp([&](UserSetup &s) { s.device = {device}; });
             return t.setUpWith([&](UserSetup &s) { s.device = {device}; });
         },
         "422 device:taken"},
        {"S1.4", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.licence = {u"contact-center"_s}; }); },
         "422 licence:none-left"},
        {"S1.5", [](Rules &t) { return outcome(t.customer->get(u"/v1/customers?query=quill"_s)); }, "403 forbidden"},
        {"S1.6",
         [](Rules &t) {
             Customer priya = t.staff();
             return outcome(enter(priya, u"quillhaven"_s, {{u"reason"_s, u" "_s}}));
         },
         "422 reason:required"},
        {"S1.7", {}, "it has two places to begin the same set-up from, which no request tells apart"},
        {"S1.8",
         [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.firstName = s.lastName = s.signInId = s.email = QString(); }); },
         "422 email:required firstName:required lastName:required signInId:required"},
        {"S1.9", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.email = u"not an address"_s; }); }, "422 email:format"},
        {"S1.10", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.signInId = u"noaddress"_s; }); }, "422 signInId:format"},
        {"S1.11", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.extension.clear(); }); }, "422 extension:required"},
        {"S1.12", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.licence = {}; }); }, "422 licence:required"},
        {"S1.13", [](Rules &t) { return t.customer->get(account(u"policy"_s)).json["orderContact"_L1].toString(); },
         "orders@northfold.example"},
        {"S1.14", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.applications = {u"nothing"_s}; }); },
         "422 applications:unknown"},
        {"S1.15", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.device = {u"d0"_s}; }); }, "422 device:not-found"},
        {"S1.16",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             t.setUp([&](UserSetup &s) { s.device = {device}; });
             return t.setUp([&](UserSetup &s) { s.device = {device}; }).error(u"device"_s)["holderName"_L1].toString();
         },
         "Zoé O’Malley-Đặng"},
        {"S1.17",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             return t.setUpWith([&](UserSetup &s) {
                 s.device = {device};
                 s.ports = 0;
             });
         },
         "422 ports:length"},
        {"S1.18",
         [](Rules &t) {
             t.user();
             return mailsIn(t.options().dataFolder).last().to;
         },
         "Zoé O’Malley-Đặng <new1@quillhaven.example>"},
        {"S1.19",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             t.setUp([&](UserSetup &s) { s.device = {device}; });
             return outcome(t.command("POST", u"users/"_s + t.user() + u"/devices"_s, {{u"device"_s, device}}));
         },
         "422 device:taken"},

        {"S2.1",
         [](Rules &t) {
             return t.patch({{u"revision"_s, 1}});
         },
         "422 revision:read-only"},
        {"S2.2", // whoever can be picked can be read, and nobody else
         [](Rules &t) {
             EXPECT_EQ(t.customer->get(userPath(t.user())).status, 200);
             t.command("DELETE", u"users/"_s + t.user());
             return outcome(t.customer->get(userPath(t.user())));
         },
         "410 gone"},
        {"S2.3", [](Rules &t) { return outcome(t.command("POST", u"users/"_s + t.user() + u"/replacement"_s)); },
         "422 firstName:required lastName:required"},
        {"S2.4",
         [](Rules &t) {
             return t.patch({{u"clidFirstName"_s, QString(201, u'x')}});
         },
         "422 clidFirstName:length"},
        {"S2.5",
         [](Rules &t) {
             return t.patch({{u"department"_s, u"Nowhere"_s}});
         },
         "422 department:unknown"},
        {"S2.6",
         [](Rules &t) {
             return t.patch({{u"timeZone"_s, u"Mars/Olympus"_s}});
         },
         "422 timeZone:unknown"},
        {"S2.7",
         [](Rules &t) {
             return t.patch({{u"pagerNumber"_s, u"ring me"_s}});
         },
         "422 pagerNumber:format"},
        {"S2.8",
         [](Rules &t) {
             t.part(u"messaging"_s, {{u"enabled"_s, true}});
             return t.patch({{u"email"_s, u"other@quillhaven.example"_s}});
         },
         "422 email:conflict"},
        {"S2.9",
         [](Rules &t) {
             return t.part(u"messaging"_s, {{u"account"_s, u"old@quillhaven.example"_s}});
         },
         "422 account:read-only"},
        {"S2.10",
         [](Rules &t) {
             t.patch({{u"portalAccess"_s, false}, {u"email"_s, QString()}});
             return t.part(u"messaging"_s, {{u"enabled"_s, true}});
         },
         "422 email:required"},
        {"S2.11",
         [](Rules &t) {
             return t.part(u"messaging"_s, {{u"directoryFrom"_s, QString()}});
         },
         "422 directoryFrom:read-only"},
        {"S2.12",
         [](Rules &t) {
             t.part(u"messaging"_s, {{u"enabled"_s, true}});
             return mailsIn(t.options().dataFolder).last().subject;
         },
         "Activate your messaging account at Northfold Voice"},
        {"S2.13",
         [](Rules &t) {
             return t.patch({{u"phoneNumber"_s, u"+12125550100"_s}});
         },
         "422 phoneNumber:not-found"},
        {"S2.14",
         [](Rules &t) {
             t.command("POST", u"numbers/"_s + t.number() + u"/activation"_s);
             return outcome(t.command("POST", u"numbers/"_s + t.number() + u"/activation"_s));
         },
         "422 state:conflict"},
        {"S2.15",
         [](Rules &t) {
             return t.patch({{u"extension"_s, t.objects(u"user"_s).first()["extension"_L1]}});
         },
         "422 extension:taken"},
        {"S2.16",
         [](Rules &t) {
             return t.patch({{u"emergencyState"_s, u"verified"_s}});
         },
         "422 emergencyState:read-only"},
        {"S2.17", // the location that responders get, whole
         [](Rules &t) {
             const QString path = u"numbers/"_s + t.number() + u"/emergency-address"_s;
             EXPECT_EQ(outcome(t.customer->get(account(path))), u"404 not-found"_s);
             const QJsonObject address{{u"callerName"_s, u"Zoé"_s}, {u"street"_s, u"1 Pell Street"_s}, {u"city"_s, u"Duluth"_s},
                                       {u"region"_s, u"MN"_s},      {u"postalCode"_s, u"55802"_s},     {u"country"_s, u"US"_s}};
             EXPECT_EQ(t.command("PATCH", path, address).status, 200);
             const QJsonObject kept = t.customer->get(account(path)).json;
             for (auto at = address.begin(); at != address.end(); ++at)
                 EXPECT_EQ(kept[at.key()], at.value());
             return t.customer->get(userPath(t.user())).json["emergencyState"_L1].toString();
         },
         "verified"},
        {"S2.18",
         [](Rules &t) {
             return outcome(t.command(
                 "PATCH", u"numbers/"_s + t.number() + u"/emergency-address"_s,
                 {{u"city"_s, u"Duluth"_s}, {u"country"_s, u"US"_s}}));
         },
         "422 callerName:required postalCode:required region:required street:required"},
        {"S2.19",
         [](Rules &t) {
             const QString path = account(u"numbers/"_s + t.number() + u"/emergency-address"_s);
             const auto update = [&](const char *street) {
                 const QJsonObject address{{u"callerName"_s, u"Zoé"_s},   {u"street"_s, QString::fromLatin1(street)},
                                           {u"city"_s, u"Duluth"_s},      {u"region"_s, u"MN"_s},
                                           {u"postalCode"_s, u"55802"_s}, {u"country"_s, u"US"_s}};
                 return t.customer->send(
                     "PATCH", path, QJsonDocument(address).toJson(), {{"Idempotency-Key", "address"}, {"If-Match", "*"}});
             };
             const QJsonValue first = t.object(u"number"_s, t.number())["revision"_L1];
             const Reply once = t.customer->send("PATCH", path, "{}", {{"Idempotency-Key", "unused"}, {"If-Match", "\"9\""}});
             EXPECT_EQ(once.status, 412);
             httplib::Headers never{{"Idempotency-Key", "address"}, {"If-Match", "\"0\""}};
             const QByteArray body =
                 R"({"callerName":"Z","street":"1 Pell Street","city":"Duluth","region":"MN","postalCode":"55802","country":"US"})";
             EXPECT_EQ(t.customer->send("PATCH", path, body, never).status, 200);
             const QJsonValue second = t.object(u"number"_s, t.number())["revision"_L1];
             EXPECT_EQ(t.customer->send("PATCH", path, body, never).header("Idempotency-Replayed"), "true");
             EXPECT_EQ(t.object(u"number"_s, t.number())["revision"_L1], second);
             EXPECT_NE(first, second);
             return outcome(update("another street"));
         },
         "422 key-reused"},
        {"S2.20",
         [](Rules &t) {
             return t.part(u"calling"_s, {{u"doNotDisturb"_s, u"yes"_s}});
         },
         "422 doNotDisturb:format"},
        {"S2.21",
         [](Rules &t) {
             t.part(u"calling"_s, {{u"forwardAlways"_s, true}, {u"forwardAlwaysTo"_s, u"+12185550142"_s}});
             const Reply reply = t.command(
                 "POST", u"users/"_s + t.user() + u"/replacement"_s, {{u"firstName"_s, u"Noor"_s}, {u"lastName"_s, u"Haddad"_s}});
             return reply.json["advice"_L1].toArray().contains(u"forwarding"_s) ? u"forwarding"_s : u"nothing"_s;
         },
         "forwarding"},
        {"S2.22",
         [](Rules &t) {
             return t.part(u"calling"_s, {{u"forwardBusy"_s, true}});
         },
         "422 forwardBusyTo:required"},
        {"S2.23",
         [](Rules &t) {
             t.patch({{u"portalAccess"_s, false}});
             return t.put(u"portal-password"_s, {{u"password"_s, u"Blue-Door-8"_s}});
         },
         "422 portalAccess:required"},
        {"S2.24", // the page behind a link asks for it twice
         [](Rules &t) {
             t.user();
             const QByteArray form = "token=" + t.lastToken().toLatin1() + "&password=Blue-Door-8&repeat=Blue-Door-9";
             const Reply reply =
                 Customer(t.port).post(u"/password/new"_s, form, {{"Content-Type", "application/x-www-form-urlencoded"}});
             EXPECT_TRUE(reply.body.contains("The two passwords differ.")) << reply.body.constData();
             return QString::number(reply.status);
         },
         "422"},
        {"S2.25",
         [](Rules &t) {
             return t.put(u"portal-password"_s, {{u"password"_s, u"     "_s}});
         },
         "422 password:digit password:length password:lower password:upper"},
        {"S2.26", // nobody can look it up afterwards
         [](Rules &t) {
             EXPECT_EQ(t.put(u"portal-password"_s, {{u"password"_s, u"Blue-Canary-8"_s}}), u"200 "_s);
             for (const QString &path :
                  {u"users/"_s + t.user(), u"changes?limit=20000&kinds=all"_s, u"audit?limit=1000"_s, u"accesses"_s})
                 EXPECT_FALSE(t.customer->get(account(path)).body.contains("Canary")) << qPrintable(path);
             t.server->stop();
             return t.isStored("Canary") ? u"kept"_s : u"kept nowhere"_s;
         },
         "kept nowhere"},
        {"S2.27",
         [](Rules &t) {
             return outcome(t.command("PUT", u"users/nobody/voicemail-passcode"_s, {{u"passcode"_s, u"739154"_s}}));
         },
         "404 not-found"},
        {"S2.28", // it is given, or nothing changes
         [](Rules &t) { return t.put(u"voicemail-passcode"_s, {}); }, "422 passcode:length"},
        {"S2.29", [](Rules &t) { return t.passcode(u"73915"_s); }, "422 passcode:length"},
        {"S2.30", [](Rules &t) { return t.passcode(t.object(u"user"_s, t.user())["extension"_L1].toString()); },
         "422 passcode:own-number"},
        {"S2.31", [](Rules &t) { return t.passcode(u"7777771"_s); }, "422 passcode:repeated"},
        {"S2.32", [](Rules &t) { return t.passcode(u"9123456"_s); }, "422 passcode:sequence"},
        {"S2.33",
         [](Rules &t) {
             t.passcode(u"739154"_s);
             return t.passcode(u"451937"_s);
         },
         "422 passcode:last"},
        {"S2.34",
         [](Rules &t) {
             return t.part(u"messaging"_s, {{u"enabled"_s, u"on"_s}});
         },
         "422 enabled:format"},
        {"S2.35", // only the switch can be set
         [](Rules &t) {
             EXPECT_EQ(t.part(u"messaging"_s, {{u"enabled"_s, true}}), u"200 "_s);
             const QJsonObject messaging = t.customer->get(userPath(t.user()) + u"/messaging"_s).json;
             EXPECT_EQ(messaging["account"_L1], t.object(u"user"_s, t.user())["email"_L1]);
             return t.part(u"messaging"_s, {{u"state"_s, u"active"_s}});
         },
         "422 state:unknown"},
        {"S2.36",
         [](Rules &t) {
             t.part(u"messaging"_s, {{u"enabled"_s, true}});
             return outcome(t.command("PATCH", u"users/"_s + t.user(), {{u"email"_s, QString()}, {u"portalAccess"_s, false}}));
         },
         "422 email:conflict"},

        {"S3.1", // user access is for those who may see it
         [](Rules &t) {
             EXPECT_EQ(t.customer->get(account(u"administrators"_s)).status, 200);
             Customer own = t.ofLevel(QString());
             return outcome(own.get(account(u"administrators"_s)));
         },
         "403 forbidden"},
        {"S3.2",
         [](Rules &t) {
             Customer basic = t.ofLevel(u"basic"_s);
             return outcome(basic.change("PATCH", userPath(t.user()), {{u"department"_s, u"Sales"_s}}, 1));
         },
         "403 forbidden"},
        {"S3.3",
         [](Rules &t) {
             return outcome(t.command("PATCH", u"users/maren/calling"_s, {{u"doNotDisturb"_s, true}}));
         },
         "404 not-found"},
        {"S3.4",
         [](Rules &t) {
             Customer priya = t.staff();
             QString said;
             for (const QString &account :
                  {u"marlowe"_s, u"ospreyhill"_s, u"petitpont"_s}) { // SIP Trunks, Business Lines, Specialty Lines
                 enter(priya, account, {{u"reason"_s, u"Ticket 2"_s}, {u"mode"_s, u"full"_s}});
                 const QString path = u"/v1/accounts/%1/user-setups"_s.arg(account);
                 said = outcome(priya.change("POST", path, toJson(person())));
                 EXPECT_EQ(said, u"422 account:conflict"_s) << qPrintable(account);
             }
             return said;
         },
         "422 account:conflict"},
        {"S3.5", // an account manager takes no seat, number or telephone
         [](Rules &t) {
             const auto before = t.customer->everything();
             EXPECT_EQ(t.addAdministrator().status, 201);
             return t.customer->everything() == before ? u"takes nothing"_s : u"takes something"_s;
         },
         "takes nothing"},
        {"S3.6",
         [](Rules &t) {
             Customer advanced = t.ofLevel(u"advanced"_s);
             return outcome(advanced.change("POST", account(u"user-setups"_s), toJson([] {
                                                UserSetup setup = person(77);
                                                setup.adminLevel = u"super"_s;
                                                return setup;
                                            }())));
         },
         "422 adminLevel:forbidden"},
        {"S3.7",
         [](Rules &t) {
             return outcome(t.command("PATCH", u"licences/standard"_s, {{u"total"_s, 500}}));
         },
         "403 forbidden"},
        {"S3.8", [](Rules &t) { return QString::number(t.customer->get(account(u"policy"_s)).json["levels"_L1].toArray().size()); },
         "7"},
        {"S3.9", // saved once, however often it is sent
         [](Rules &t) {
             const QByteArray body = QJsonDocument(newcomer()).toJson();
             const httplib::Headers key{{"Idempotency-Key", "save"}};
             const Reply first = t.customer->post(account(u"administrators"_s), body, key);
             EXPECT_EQ(first.status, 201);
             EXPECT_EQ(t.customer->post(account(u"administrators"_s), body, key).body, first.body);
             return outcome(t.customer->post(account(u"administrators"_s), body));
         },
         "400 key-missing"},
        {"S3.10",
         [](Rules &t) {
             return t.administratorWith({{u"lastName"_s, u" "_s}});
         },
         "422 lastName:required"},
        {"S3.11",
         [](Rules &t) {
             return t.administratorWith({{u"email"_s, t.object(u"user"_s, t.user())["email"_L1]}});
         },
         "422 email:taken"},
        {"S3.12",
         [](Rules &t) {
             return t.administratorWith({{u"brandingDomain"_s, u"other.example"_s}});
         },
         "422 brandingDomain:unknown"},
        {"S3.13",
         [](Rules &t) {
             t.addAdministrator({{u"brandingDomain"_s, u"telephone.quillhaven.example"_s}});
             return mailsIn(t.options().dataFolder).last().from;
         },
         "\"Quillhaven Telephone\" <no-reply@telephone.quillhaven.example>"},
        {"S3.14",
         [](Rules &t) {
             return t.administratorWith({{u"language"_s, u"de"_s}});
         },
         "422 language:unknown"},
        {"S3.15",
         [](Rules &t) {
             EXPECT_EQ(t.administratorWith({{u"password"_s, u"Blue-Door-8"_s}}), u"422 password:unknown"_s); // nobody chooses one
             t.activateByPassword();
             EXPECT_EQ(t.addAdministrator({{u"username"_s, u"odilefaure"_s}}).status, 201);
             const ReadMail mail = mailsIn(t.options().dataFolder).last();
             EXPECT_TRUE(mail.body.contains(u"Username: odilefaure\n"_s)) << qPrintable(mail.body);
             EXPECT_TRUE(mail.body.contains(u"Your portal: https://portal.northfold.example\n"_s)) << qPrintable(mail.body);
             const QString password = QRegularExpression(u"Temporary password: (.*)\n"_s).match(mail.body).captured(1);
             EXPECT_EQ(Customer(t.port).signIn(u"odilefaure"_s, QString()).status, 401) << "there is no default password";
             const Reply first = Customer(t.port).signIn(u"odilefaure"_s, password);
             EXPECT_EQ(first.json["next"_L1]["step"_L1].toString(), u"new-password"_s);
             return outcome(t.step(first, {{u"password"_s, password}})); // S3.16
         },
         "422 password:same"},
        {"S3.16",
         [](Rules &t) {
             Customer(t.port).post(u"/v1/password-resets"_s, "{\"login\":\"ingridbellamy\"}");
             return outcome(Customer(t.port).post(u"/v1/links/"_s + t.lastToken(), "{\"password\":\"short\"}"));
         },
         "422 password:digit password:length password:symbol password:upper"},

        {"S4.1", // four sections, one Create: of a set-up that is refused nothing is there
         [](Rules &t) {
             const QString number = t.freeNumber();
             const auto before = t.customer->everything();
             const QString said = t.setUpWith([&](UserSetup &s) {
                 s.phoneNumber = {number};
                 s.tags = {u"half"_s};
                 s.callingPlan = u"galaxy"_s;
             });
             EXPECT_EQ(t.customer->everything(), before);
             return said;
         },
         "422 callingPlan:unknown"},
        {"S4.2",
         [](Rules &t) {
             t.user();
             const QString link = u"/v1/links/"_s + t.lastToken();
             Customer(t.port).post(link, "{\"password\":\"Blue-Door-8\"}");
             return outcome(Customer(t.port).post(link, "{\"password\":\"Blue-Door-9\"}"));
         },
         "404 not-found"},
        {"S4.3", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.lastName = u" "_s; }); }, "422 lastName:required"},
        {"S4.4",
         [](Rules &t) {
             const QString taken = t.objects(u"user"_s).first()["extension"_L1].toString();
             return t.setUpWith([&](UserSetup &s) { s.extension = taken; });
         },
         "422 extension:taken"},
        {"S4.5", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.promptLanguage = u"de"_s; }); },
         "422 promptLanguage:unknown"},
        {"S4.6",
         [](Rules &t) {
             return t.part(u"voicemail"_s, {{u"language"_s, u"de"_s}});
         },
         "422 language:unknown"},
        {"S4.7", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.timeZone = u"Chicago"_s; }); }, "422 timeZone:unknown"},
        {"S4.8",
         [](Rules &t) {
             return t.setUpWith([](UserSetup &s) {
                 for (int at = 0; at < 51; ++at)
                     s.tags += u"tag %1"_s.arg(at);
             });
         },
         "422 tags:length"},
        {"S4.9",
         [](Rules &t) {
             return t.setUpWith([](UserSetup &s) {
                 s.email.clear();
                 s.portalAccess = true;
             });
         },
         "422 email:required"},
        {"S4.10", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.username = u"new-person"_s; }); }, "422 username:format"},
        {"S4.11", // what can be suggested: the number is a good username, and whether it is free can be asked
         [](Rules &t) {
             const QString digits = t.number().mid(1);
             const QString ask = account(u"availability?field=username&value="_s + digits);
             EXPECT_TRUE(t.customer->get(ask).json["free"_L1].toBool());
             EXPECT_EQ(t.patch({{u"username"_s, digits}}), u"200 "_s);
             EXPECT_EQ(t.customer->get(ask).json["holderId"_L1].toString(), t.user());
             return t.setUpWith([&](UserSetup &s) { s.username = digits; });
         },
         "422 username:taken"},
        {"S4.12", [](Rules &t) { return outcome(Customer(t.port).signIn(u"marenokafor"_s, u"wrong"_s)); }, "401 bad-credentials"},
        {"S4.13",
         [](Rules &t) {
             return t.setUp([](UserSetup &) {}).changed(u"user"_s)["applications"_L1].toArray().isEmpty() ? u"none"_s : u"some"_s;
         },
         "none"},
        {"S4.14",
         [](Rules &t) {
             return QString::number(
                 t.setUp([](UserSetup &s) { s.licence = {u"advanced"_s}; }).changed(u"user"_s)["applications"_L1].toArray().size());
         },
         "2"},
        {"S4.15",
         [](Rules &t) {
             return QString::number(t.setUp([](UserSetup &s) { s.licence = {u"professional"_s}; })
                                        .changed(u"user"_s)["applications"_L1]
                                        .toArray()
                                        .size());
         },
         "4"},
        {"S4.16",
         [](Rules &t) {
             const QString id = t.setUp([](UserSetup &s) { s.licence = {u"advanced"_s}; }).json["userId"_L1].toString();
             return outcome(t.command("PATCH", u"users/"_s + id, {{u"portalAccess"_s, false}}));
         },
         "422 portalAccess:required"},
        {"S4.17",
         [](Rules &t) {
             return t.setUpWith([](UserSetup &s) {
                 s.licence = {u"advanced"_s};
                 s.email.clear();
             });
         },
         "422 email:required"},
        {"S4.18",
         [](Rules &t) {
             const auto before = mailsIn(t.options().dataFolder).size();
             t.setUp([](UserSetup &s) { s.portalAccess = s.blockWelcomeMail = true; });
             return QString::number(mailsIn(t.options().dataFolder).size() - before);
         },
         "0"},
        {"S4.19",
         [](Rules &t) {
             const QString user = t.user();
             Customer own = t.ofLevel(QString());
             return outcome(own.get(userPath(user)));
         },
         "403 forbidden"},
        {"S4.20", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.adminLevel = u"owner"_s; }); }, "422 adminLevel:unknown"},
        {"S4.21", [](Rules &t) { return t.setUpWith([](UserSetup &s) { s.callingPlan = u"galaxy"_s; }); },
         "422 callingPlan:unknown"},
        {"S4.22",
         [](Rules &t) {
             const auto before = t.objects(u"device"_s).size();
             t.setUp([](UserSetup &s) { s.licence = {u"advanced"_s}; });
             return QString::number(t.objects(u"device"_s).size() - before);
         },
         "0"},
        {"S4.23", // skipped, and added later
         [](Rules &t) {
             const Reply without = t.setUp([](UserSetup &s) { s.phoneNumber = {}; });
             const QString user = u"users/"_s + without.json["userId"_L1].toString();
             const QJsonObject number{{u"phoneNumber"_s, t.freeNumber()}};
             EXPECT_EQ(t.command("PATCH", user, number).changed(u"number"_s)["state"_L1].toString(), u"needs-activation"_s);
             const QJsonObject device{{u"device"_s, t.freeDevice()["id"_L1]}};
             EXPECT_EQ(t.command("POST", user + u"/devices"_s, device).status, 200);
             return outcome(t.command("POST", user + u"/devices"_s, device));
         },
         "422 device:taken"},
        {"S4.24",
         [](Rules &t) {
             const QString taken = t.number();
             return t.setUpWith([&](UserSetup &s) { s.phoneNumber = {taken}; });
         },
         "422 phoneNumber:taken"},
        {"S4.25",
         [](Rules &t) {
             return t.setUpWith([](UserSetup &s) {
                 s.newDeviceType = u"Nobody 1"_s;
                 s.newDeviceMac = u"12:34"_s;
             });
         },
         "422 newDeviceMac:format newDeviceType:unknown"},
        {"S4.26",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             return t.setUpWith([&](UserSetup &s) {
                 s.device = {device};
                 s.lineNumber = 0;
             });
         },
         "422 lineNumber:length"},
        {"S4.27",
         [](Rules &t) {
             const QString device = t.freeDevice()["id"_L1].toString();
             return outcome(t.command("PUT", u"devices/"_s + device + u"/sip-credentials"_s));
         },
         "422 password:required username:required"}};
    return rules;
}

class EachRule : public Rules, public ::testing::WithParamInterface<size_t> { };

TEST_P(EachRule, CannotBeBroken)
{
    const Rule &rule = all()[GetParam()];
    if (!rule.breakIt)
        GTEST_SKIP() << rule.id << " is the console's: " << rule.expected;
    EXPECT_EQ(rule.breakIt(*this).toStdString(), rule.expected) << rule.id;
}

INSTANTIATE_TEST_SUITE_P(Checklist, EachRule, ::testing::Range<size_t>(0, Rules::all().size()), [](const auto &info) {
    return std::string(Rules::all()[info.param].id).replace(2, 1, "_");
});

TEST(RuleTable, HasEveryRuleOnce)
{
    constexpr int count[] = {22, 19, 36, 16, 27};
    std::vector<std::string> wanted;
    for (int part = 0; part < 5; ++part) {
        for (int rule = 1; rule <= count[part]; ++rule)
            wanted.push_back("S" + std::to_string(part) + '.' + std::to_string(rule));
    }
    std::vector<std::string> have;
    for (const Rules::Rule &rule : Rules::all())
        have.push_back(rule.id);
    EXPECT_EQ(have, wanted);
}
