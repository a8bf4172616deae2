#include "tests/app/provider/operations.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/account/choicelist.h"
#include "app/provider/api/routes.h"
#include "app/provider/mail/maildir.h"
#include "app/provider/web/router.h"
#include "core/domain/accesslevels.h"
#include "core/domain/account.h"
#include "core/domain/administrator.h"
#include "core/domain/emergencyaddress.h"
#include "core/domain/fieldjson.h"
#include "core/domain/signinpolicy.h"
#include "core/domain/site.h"
#include "core/domain/usercalling.h"
#include "core/domain/usermessaging.h"
#include "core/domain/uservoicemail.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

QString typeWord(const QJsonValue &value)
{
    return value.isString() ? u"string"_s
        : value.isBool()    ? u"boolean"_s
        : value.isArray()   ? u"array"_s
        : value.isObject()  ? u"object"_s
                            : u"integer"_s;
}

/// What a schema says, or the one that it refers to.
QJsonObject resolved(const QJsonObject &schema)
{
    const QString name = schema["$ref"_L1].toString().section(u'/', -1);
    return name.isEmpty() ? schema : openApiDocument()["components"_L1]["schemas"_L1][name].toObject();
}

/// The schema names the members of the field table, all of them and no others, with their types.
template<class Entity>
void schemaIsTheFieldTable(const QString &name)
{
    const QJsonObject properties = openApiDocument()["components"_L1]["schemas"_L1][name]["properties"_L1].toObject();
    const QJsonObject object = toJson(Entity());
    EXPECT_EQ(properties.keys(), object.keys()) << qPrintable(name);
    for (const QString &member : object.keys())
        EXPECT_EQ(resolved(properties[member].toObject())["type"_L1].toString(), typeWord(object[member]))
            << qPrintable(name + u'.' + member);
}

/// The same of an answer, in which every member is always there.
template<class Entity>
void answerIsTheFieldTable(const QString &name)
{
    schemaIsTheFieldTable<Entity>(name);
    QStringList required;
    for (const QJsonValue &member : openApiDocument()["components"_L1]["schemas"_L1][name]["required"_L1].toArray())
        required += member.toString();
    required.sort();
    EXPECT_EQ(required, toJson(Entity()).keys()) << qPrintable(name);
}

/// A request takes what is not read-only in the field table, or these members only, and nothing else.
template<class Entity>
void requestTakesWhatCanBeWritten(const QString &name, QStringList members = {})
{
    const QJsonObject schema = openApiDocument()["components"_L1]["schemas"_L1][name].toObject();
    EXPECT_EQ(schema["additionalProperties"_L1], QJsonValue(false)) << qPrintable(name);
    const bool isWholeTable = members.isEmpty();
    forEachField<Entity>([&](const auto &field) {
        if (isWholeTable && !field.is(readOnly))
            members += field.nameString();
    });
    members.sort();
    EXPECT_EQ(schema["properties"_L1].toObject().keys(), members) << qPrintable(name);
    const QJsonObject object = toJson(Entity());
    for (const QString &member : members) {
        const QJsonValue type = schema["properties"_L1][member]["type"_L1];
        EXPECT_EQ(type.isArray() ? type[0].toString() : type.toString(), typeWord(object[member]))
            << qPrintable(name + u'.' + member);
    }
}

} // namespace

class OpenApi : public ProviderTest { };

TEST(OpenApiDocument, SchemasAreTheFieldTables)
{
    answerIsTheFieldTable<Account>(u"Account"_s);
    answerIsTheFieldTable<Actor>(u"Actor"_s);
    answerIsTheFieldTable<AccountPolicy>(u"AccountPolicy"_s);
    answerIsTheFieldTable<User>(u"User"_s);
    answerIsTheFieldTable<PhoneNumber>(u"PhoneNumber"_s);
    answerIsTheFieldTable<Licence>(u"Licence"_s);
    answerIsTheFieldTable<Application>(u"Application"_s);
    answerIsTheFieldTable<Device>(u"Device"_s);
    schemaIsTheFieldTable<UserSetup>(u"UserSetup"_s);
    answerIsTheFieldTable<Administrator>(u"Administrator"_s);
    answerIsTheFieldTable<SignInPolicy>(u"SignInPolicy"_s);
    answerIsTheFieldTable<UserCalling>(u"UserCalling"_s);
    answerIsTheFieldTable<UserVoicemail>(u"UserVoicemail"_s);
    answerIsTheFieldTable<UserMessaging>(u"UserMessaging"_s);
    answerIsTheFieldTable<Site>(u"Site"_s);
    answerIsTheFieldTable<EmergencyAddress>(u"EmergencyAddress"_s);
    answerIsTheFieldTable<ChoiceList>(u"ChoiceList"_s);
}

TEST(OpenApiDocument, RequestsAreDescribedMemberByMember)
{
    requestTakesWhatCanBeWritten<UserSetup>(u"UserSetup"_s);
    requestTakesWhatCanBeWritten<User>(u"UserPatch"_s);
    requestTakesWhatCanBeWritten<User>(u"Replacement"_s);
    requestTakesWhatCanBeWritten<Administrator>(u"AdministratorPatch"_s);
    requestTakesWhatCanBeWritten<Administrator>(u"NewAdministrator"_s);
    requestTakesWhatCanBeWritten<UserCalling>(u"UserCallingPatch"_s);
    requestTakesWhatCanBeWritten<UserVoicemail>(u"UserVoicemailPatch"_s);
    requestTakesWhatCanBeWritten<UserMessaging>(u"UserMessagingPatch"_s);
    requestTakesWhatCanBeWritten<Site>(u"SitePatch"_s);
    requestTakesWhatCanBeWritten<EmergencyAddress>(u"EmergencyAddressPatch"_s);
    requestTakesWhatCanBeWritten<Device>(u"DevicePatch"_s);
    requestTakesWhatCanBeWritten<ChoiceList>(u"ChoiceListPatch"_s);
    requestTakesWhatCanBeWritten<Licence>(u"LicencePatch"_s, {u"total"_s});
    requestTakesWhatCanBeWritten<Application>(u"ApplicationPatch"_s, {u"total"_s});
    for (const Operation &operation : documentedOperations()) {
        const QJsonObject schema = operation.takes();
        EXPECT_TRUE(schema.isEmpty() || schema["additionalProperties"_L1] == QJsonValue(false)) << qPrintable(operation.text());
        EXPECT_TRUE(operation.described()["responses"_L1].toObject().contains("405"_L1)) << qPrintable(operation.text());
    }
}

TEST(OpenApiDocument, NamesEveryRouteAndNoOther)
{
    DatabasePool databases{QString()};
    ChangeBell bell;
    const Journal journal;
    MailRoom mail(databases, std::make_unique<Maildir>(QString()), journal);
    const SystemClock clock;
    const Vault vault;
    Services services{databases, bell, mail, clock, vault, journal};
    QStringList served;
    for (const Route &route : allRoutes(services))
        served += QString::fromLatin1(route.method) + u' ' + route.path;
    served.sort();
    QStringList documented;
    for (const Operation &operation : documentedOperations())
        documented += operation.text();
    EXPECT_EQ(documented.join(u'\n').toStdString(), served.join(u'\n').toStdString());
}

TEST(Health, Is503WhenTheDatabaseIsAway)
{
    const QTemporaryDir folder;
    const auto health = [&folder](const QString &file) {
        DatabasePool databases{folder.filePath(file)};
        ChangeBell bell;
        const Journal journal(Journal::Level::Off, {});
        MailRoom mail(databases, std::make_unique<Maildir>(QString()), journal);
        const SystemClock clock;
        const Vault vault;
        Services services{databases, bell, mail, clock, vault, journal};
        Router router(services, allRoutes(services));
        Call call;
        call.method = "GET";
        call.path = u"/health"_s;
        return router.answer(call);
    };
    EXPECT_EQ(health(u"provider.db"_s).status, 200);
    const Answer away = health(u"no such folder/provider.db"_s);
    EXPECT_EQ(away.status, 503);
    EXPECT_EQ(away.contentType, "application/problem+json");
}

TEST(OpenApiDocument, NamesEveryProblem)
{
    const QJsonArray codes =
        openApiDocument()["components"_L1]["schemas"_L1]["Problem"_L1]["properties"_L1]["code"_L1]["enum"_L1].toArray();
    for (const Trouble trouble :
         {Trouble::BadCredentials, Trouble::Unauthenticated, Trouble::Forbidden, Trouble::NotFound, Trouble::MethodNotAllowed,
          Trouble::Rejected, Trouble::KeyReused, Trouble::KeyMissing, Trouble::Malformed, Trouble::TooLarge, Trouble::RateLimited,
          Trouble::Unavailable, Trouble::Gone, Trouble::PreconditionFailed, Trouble::PreconditionRequired,
          Trouble::UnsupportedMediaType, Trouble::TicketOver, Trouble::TokenReused}) {
        const QJsonObject body = QJsonDocument::fromJson(problem(trouble).body).object();
        EXPECT_TRUE(codes.contains(body["code"_L1])) << qPrintable(body["code"_L1].toString());
    }
}

TEST(RouteAreas, EveryRouteOfAnAccountHasAnAreaThatSomeLevelSees)
{
    for (const Operation &operation : documentedOperations()) {
        Route route{operation.method, operation.path, Route::Access::SignedIn, {}, {}};
        const QString area = QString::fromLatin1(areaOf(route));
        EXPECT_TRUE(area.isEmpty() || maySee(u"business-cloud"_s, u"super"_s, area))
            << qPrintable(operation.text()) << qPrintable(area);
    }
}

TEST_F(OpenApi, EveryDocumentedOperationIsAnswered)
{
    for (const Operation &operation : documentedOperations()) {
        QString path = operation.path;
        path.replace(u"{account}"_s, u"quillhaven"_s).replace(QRegularExpression(u"[{][a-z]+[}]"_s), u"some-id"_s);
        Customer nobody(port);
        const Reply reply = nobody.send(operation.method.constData(), path, "{}");
        const QString code = reply.code();
        const bool isPage = reply.status == 404 && reply.header("Content-Type").startsWith("text/html");
        const bool isLink = path.contains(u"/links/"_s) && code == u"not-found"_s;
        EXPECT_TRUE(reply.status == 200 || code == u"unauthenticated"_s || code == u"malformed"_s || isPage || isLink)
            << qPrintable(operation.text()) << reply.status;
    }
}

TEST_F(OpenApi, TheDocumentsExamplesAreAccepted)
{
    const QJsonObject setUp = openApiDocument()["paths"_L1]["/v1/accounts/{account}/user-setups"_L1]["post"_L1].toObject();
    QJsonObject example = setUp["requestBody"_L1]["content"_L1]["application/json"_L1]["example"_L1].toObject();
    // What the example's person has is taken in the demo account, by the very person.
    UserSetup setup = person();
    EXPECT_EQ(fromJson(example, setup), QStringList());
    setup.signInId = setup.email = u"example@quillhaven.example"_s;
    setup.username = u"example"_s;
    setup.extension = u"990100"_s;
    setup.phoneNumber = {freeNumber()};
    EXPECT_EQ(customer->setUp(setup, "example").status, 201);
}
