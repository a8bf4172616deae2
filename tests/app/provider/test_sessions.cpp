#include "tests/app/provider/providertest.h"

#include "core/domain/demoaccount.h"

#include "app/provider/people/brakestore.h"
#include "app/provider/store/database.h"

#include <QJsonDocument>

#include <future>

using namespace jackfield;
using namespace jackfield::reference;
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

TEST_F(Sessions, WrongPasswordsSlowANameDownMoreAndMoreAndLockNobodyOut)
{
    Customer guest(port);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(guest.signIn(demo::email(), u"wrong"_s).status, 401);
    for (const int pause : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        const Reply later = guest.signIn(demo::email(), demo::password());
        EXPECT_EQ(later.status, 429);
        EXPECT_EQ(later.code(), u"rate-limited"_s);
        EXPECT_EQ(later.header("Retry-After"), QByteArray::number(pause));
        clock->advance(std::chrono::seconds(pause));
        EXPECT_EQ(guest.signIn(demo::email(), u"wrong"_s).status, 401);
    }
    clock->advance(std::chrono::seconds(300));
    EXPECT_EQ(guest.signIn(demo::email(), demo::password()).status, 201);
    EXPECT_EQ(guest.signIn(demo::email(), u"wrong"_s).status, 401) << "the count begins anew";
}

TEST_F(Sessions, WhoGuessesFromAfarCostsTheOwnerSecondsOnly)
{
    Vault vault;
    ASSERT_TRUE(vault.open(folder.path() + u"/brakes.key"_s));
    const auto database = Database::open(databaseAddress());
    BrakeStore brakes((*database)->sql(), vault);
    const QDateTime now = clock->now();
    for (int i = 0; i < 100; ++i)
        brakes.failed({u"maren"_s, u"203.0.113.%1"_s.arg(i % 5), now});
    const auto pause = [&](const QString &name, const QString &remote, int later) {
        return brakes.standing({name, remote, now.addSecs(later)}).pause;
    };
    EXPECT_EQ(pause(u"maren"_s, u"192.0.2.1"_s, 0), std::chrono::seconds(8));
    EXPECT_FALSE(pause(u"maren"_s, u"192.0.2.1"_s, 8));
    EXPECT_EQ(pause(u"maren"_s, u"203.0.113.3"_s, 0), std::chrono::seconds(300));
    EXPECT_FALSE(pause(u"ingrid"_s, u"203.0.113.3"_s, 0));
    EXPECT_FALSE(brakes.standing({u"maren"_s, u"203.0.113.3"_s, now.addSecs(900)}).hasFailed) << "it is forgotten";
}

TEST_F(Sessions, WhoIsSlowedDownGainsNothingByTryingManyAtOnce)
{
    Customer guest(port);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(guest.signIn(demo::email(), u"wrong"_s).status, 401);
    clock->advance(std::chrono::seconds(1));
    std::vector<std::future<int>> tries;
    for (int i = 0; i < 12; ++i)
        tries.push_back(std::async(std::launch::async, [this] { return Customer(port).signIn(demo::email(), u"wrong"_s).status; }));
    QMap<int, int> tally;
    for (auto &one : tries)
        ++tally[one.get()];
    EXPECT_EQ(tally, (QMap<int, int>{{401, 1}, {429, 11}}));
}

TEST_F(Sessions, Fault7_AClientThatCanRefreshGetsShortTokensAndNewOnes)
{
    Customer guest(port);
    const QByteArray body = "{\"login\":\"marenokafor\",\"password\":\"Corner-Lamp-27\",\"refresh\":true}";
    const Reply first = guest.post(u"/v1/sessions"_s, body);
    ASSERT_EQ(first.status, 201);
    EXPECT_EQ(first.json["expiresIn"_L1].toInt(), 15 * 60);
    guest.token = first.json["token"_L1].toString().toLatin1();
    clock->advance(std::chrono::minutes(15));
    EXPECT_EQ(guest.get(account(u"policy"_s)).status, 401);
    const auto refreshed = [&](const Reply &from) {
        const QJsonObject request{{u"refreshToken"_s, from.json["refreshToken"_L1]}};
        return guest.post(u"/v1/sessions/refresh"_s, QJsonDocument(request).toJson());
    };
    const Reply second = refreshed(first);
    ASSERT_EQ(second.status, 201);
    EXPECT_EQ(second.json["actor"_L1], first.json["actor"_L1]);
    guest.token = second.json["token"_L1].toString().toLatin1();
    EXPECT_EQ(guest.get(account(u"policy"_s)).status, 200);

    const Reply stolen = refreshed(first);
    EXPECT_EQ(stolen.status, 401);
    EXPECT_EQ(stolen.code(), u"token-reused"_s);
    EXPECT_EQ(guest.get(account(u"policy"_s)).status, 401) << "somebody has both, so nobody keeps any";
    EXPECT_EQ(refreshed(second).code(), u"unauthenticated"_s);
    EXPECT_EQ(customer->get(account(u"policy"_s)).status, 200) << "another sign-in of the same person goes on";
}

TEST_F(Sessions, ARefreshTokenIsOverAfterAMonthAndWithTheSignOut)
{
    const QByteArray body = "{\"login\":\"marenokafor\",\"password\":\"Corner-Lamp-27\",\"refresh\":true}";
    for (const bool signOut : {true, false}) {
        Customer guest(port);
        const Reply first = guest.post(u"/v1/sessions"_s, body);
        guest.token = first.json["token"_L1].toString().toLatin1();
        if (signOut)
            EXPECT_EQ(guest.remove(u"/v1/sessions/current"_s).status, 204);
        else
            clock->advance(std::chrono::hours(30 * 24));
        const QJsonObject request{{u"refreshToken"_s, first.json["refreshToken"_L1]}};
        EXPECT_EQ(guest.post(u"/v1/sessions/refresh"_s, QJsonDocument(request).toJson()).code(), u"unauthenticated"_s);
    }
}

TEST_F(Sessions, WhoIsSignedInCanBeAsked)
{
    const Reply reply = customer->get(u"/v1/sessions/current"_s);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json["actor"_L1]["kind"_L1].toString(), u"administrator"_s);
    EXPECT_EQ(reply.json["actor"_L1]["level"_L1].toString(), u"super"_s);
    EXPECT_EQ(reply.json["accounts"_L1][0]["id"_L1].toString(), u"quillhaven"_s);
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
    // Also where the name belongs.
    EXPECT_EQ(Customer(port).signIn(demo::password(), demo::password()).status, 401);
    server->stop();
    EXPECT_FALSE(isStored(customer->token));
    EXPECT_FALSE(isStored(demo::password().toUtf8()));
    EXPECT_FALSE(isStored(demo::password().toCaseFolded().toUtf8()));
    EXPECT_TRUE(isStored("$argon2id$"));
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
