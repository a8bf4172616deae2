#include "tests/app/provider/operations.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/account/choicelist.h"
#include "app/provider/api/routes.h"
#include "app/provider/mail/maildir.h"
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

} // namespace

class OpenApi : public ProviderTest { };

TEST(OpenApiDocument, SchemasAreTheFieldTables)
{
    schemaIsTheFieldTable<Account>(u"Account"_s);
    schemaIsTheFieldTable<Actor>(u"Actor"_s);
    schemaIsTheFieldTable<AccountPolicy>(u"AccountPolicy"_s);
    schemaIsTheFieldTable<User>(u"User"_s);
    schemaIsTheFieldTable<PhoneNumber>(u"PhoneNumber"_s);
    schemaIsTheFieldTable<Licence>(u"Licence"_s);
    schemaIsTheFieldTable<Application>(u"Application"_s);
    schemaIsTheFieldTable<Device>(u"Device"_s);
    schemaIsTheFieldTable<UserSetup>(u"UserSetup"_s);
    schemaIsTheFieldTable<Administrator>(u"Administrator"_s);
    schemaIsTheFieldTable<SignInPolicy>(u"SignInPolicy"_s);
    schemaIsTheFieldTable<UserCalling>(u"UserCalling"_s);
    schemaIsTheFieldTable<UserVoicemail>(u"UserVoicemail"_s);
    schemaIsTheFieldTable<UserMessaging>(u"UserMessaging"_s);
    schemaIsTheFieldTable<Site>(u"Site"_s);
    schemaIsTheFieldTable<EmergencyAddress>(u"EmergencyAddress"_s);
    schemaIsTheFieldTable<ChoiceList>(u"ChoiceList"_s);
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
