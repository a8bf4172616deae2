#include "tests/app/provider/providertest.h"

#include "core/domain/demoaccount.h"

#include <QFile>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Sessions : public ProviderTest { };

TEST_F(Sessions, DiscoveryNeedsNoSignIn)
{
    const Reply reply = Customer(port).get(u"/v1"_s);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json.value("api"_L1).toString(), u"jackfield"_s);
    EXPECT_EQ(reply.json.value("version"_L1).toInt(), 1);
    EXPECT_EQ(reply.json.value("name"_L1).toString(), u"Northfold Voice"_s);
}

TEST_F(Sessions, S4_12_SignInWorksWithEmailAndWithUsername)
{
    Customer guest(port);
    const Reply byEmail = guest.signIn(demo::email().toUpper(), demo::password());
    EXPECT_EQ(byEmail.status, 201);
    EXPECT_EQ(byEmail.json["actor"_L1]["name"_L1].toString(), u"Maren Okafor"_s);
    EXPECT_EQ(byEmail.json["actor"_L1]["role"_L1].toString(), u"Customer administrator"_s);
    EXPECT_EQ(byEmail.json["accounts"_L1].toArray().first()["number"_L1].toString(), u"40-7718"_s);
    EXPECT_EQ(byEmail.json["providerName"_L1].toString(), u"Northfold Voice"_s);
    EXPECT_EQ(byEmail.json["expiresIn"_L1].toInt(), 12 * 60 * 60);
    EXPECT_EQ(guest.signIn(u"marenokafor"_s, demo::password()).status, 201);
}

TEST_F(Sessions, WrongEmailAndWrongPasswordGetTheSameWords)
{
    Customer guest(port);
    const Reply name = guest.signIn(u"nobody@quillhaven.example"_s, demo::password());
    const Reply password = guest.signIn(demo::email(), u"wrong"_s);
    EXPECT_EQ(name.status, 401);
    EXPECT_EQ(name.code(), u"bad-credentials"_s);
    EXPECT_EQ(name.body, password.body);
    EXPECT_EQ(name.status, password.status);
}

TEST_F(Sessions, TenWrongPasswordsMakeANameRest)
{
    Customer guest(port);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(guest.signIn(demo::email(), u"wrong"_s).status, 401);
    const Reply later = guest.signIn(demo::email(), demo::password());
    EXPECT_EQ(later.status, 429);
    EXPECT_EQ(later.code(), u"rate-limited"_s);
    EXPECT_EQ(later.header("Retry-After"), "300");
    clock->advance(std::chrono::seconds(301));
    EXPECT_EQ(guest.signIn(demo::email(), demo::password()).status, 201);
}

TEST_F(Sessions, Fault41_ASignedOutTokenIsDead)
{
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 200);
    EXPECT_EQ(customer->remove(u"/v1/sessions/current"_s).status, 204);
    const Reply reply = customer->get(account(u"policy"_s));
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.code(), u"unauthenticated"_s);
    EXPECT_EQ(reply.header("WWW-Authenticate"), "Bearer");
}

TEST_F(Sessions, Fault7_ATokenIsOverAfterTwelveHours)
{
    clock->advance(std::chrono::hours(12) - std::chrono::seconds(1));
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 200);
    clock->advance(std::chrono::seconds(1));
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 401);
}

TEST_F(Sessions, ATokenOutlivesARestart)
{
    server->stop();
    start();
    EXPECT_EQ(another().get(account(u"policy"_s)).status, 200);
}

TEST_F(Sessions, TheDatabaseHoldsNeitherTokenNorPassword)
{
    server->stop();
    QFile file(options().dataFolder + u"/provider.db"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains(customer->token));
    EXPECT_FALSE(bytes.contains(demo::password().toUtf8()));
    EXPECT_TRUE(bytes.contains("$argon2id$"));
}

TEST_F(Sessions, Fault38_AnAccountOfSomebodyElseLooksLikeNone)
{
    const Reply reply = customer->get(u"/v1/accounts/elsewhere/policy"_s);
    EXPECT_EQ(reply.status, 403);
    EXPECT_EQ(reply.code(), u"forbidden"_s);
}

TEST_F(Sessions, ASignInThatIsNoJsonIsMalformed)
{
    for (const QByteArray &body :
         {QByteArray("{"), QByteArray("[]"), QByteArray("{\"login\":5,\"password\":\"x\"}"), QByteArray("{\"login\":\"x\"}")}) {
        const Reply reply = customer->post(u"/v1/sessions"_s, body);
        EXPECT_EQ(reply.status, 400);
        EXPECT_EQ(reply.code(), u"malformed"_s);
    }
}
