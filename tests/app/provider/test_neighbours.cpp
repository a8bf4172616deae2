#include "tests/app/provider/mailserver.h"
#include "tests/app/provider/providerprogram.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"
#include "app/provider/web/clerks.h"
#include "core/domain/demoaccount.h"

#include <QJsonDocument>

#include <future>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// Two providers that serve one PostgreSQL database.
class Neighbours : public ProviderTest {
protected:
    void SetUp() override
    {
        if (postgres.isEmpty())
            GTEST_SKIP() << "withpostgres.sh did not start this: there is no PostgreSQL";
        ProviderTest::SetUp();
        const auto started = neighbour.start(options());
        ASSERT_TRUE(started) << qPrintable(started.error().detail);
        neighboursPort = *started;
    }
    void TearDown() override
    {
        neighbour.stop();
        ProviderTest::TearDown();
    }

    ServerOptions options() const override
    {
        ServerOptions options = ProviderTest::options();
        if (mails) {
            options.smtp = QUrl(u"smtp://127.0.0.1:%1"_s.arg(mails->port));
            options.mailPause = std::chrono::milliseconds(20);
        }
        return options;
    }

    Customer there() const ///< at the neighbour, signed in with the same token
    {
        Customer other(neighboursPort);
        other.token = customer->token;
        return other;
    }

    ReferenceServer neighbour;
    int neighboursPort = 0;
    std::unique_ptr<MailServer> mails;
};

TEST_F(Neighbours, WhoStartTogetherFillTheDatabaseOnce)
{
    ServerOptions empty = options();
    empty.database = freshPostgres(Content::Nothing);
    {
        ReferenceServer one;
        ReferenceServer two;
        auto second = std::async(std::launch::async, [&] { return two.start(empty); });
        const auto first = one.start(empty);
        ASSERT_TRUE(first);
        Customer here(*first);
        Customer other(*second.get());
        ASSERT_EQ(here.signIn(demo::email(), demo::password()).status, 201);
        other.token = here.token;
        EXPECT_EQ(other.everything(), here.everything());
        EXPECT_EQ(other.page({}).end["epoch"_L1], here.page({}).end["epoch"_L1]);
        int users = 0;
        for (const QJsonObject &line : here.page({}, 20000).lines)
            users += line["kind"_L1].toString() == u"user"_s ? 1 : 0;
        EXPECT_EQ(users, empty.users);
    }
    dropPostgres(empty.database);
}

TEST_F(Neighbours, WrongPasswordsAreCountedTogether)
{
    Customer here(port);
    Customer other(neighboursPort);
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ((at % 2 == 0 ? here : other).signIn(demo::email(), u"wrong"_s).status, 401);
    for (const int pause : {1, 2, 4}) {
        EXPECT_EQ(here.signIn(demo::email(), demo::password()).header("Retry-After"), QByteArray::number(pause));
        EXPECT_EQ(other.signIn(demo::email(), demo::password()).header("Retry-After"), QByteArray::number(pause));
        clock->advance(std::chrono::seconds(pause));
        EXPECT_EQ((pause == 2 ? here : other).signIn(demo::email(), u"wrong"_s).status, 401);
    }
    clock->advance(std::chrono::seconds(8));
    EXPECT_EQ(here.signIn(demo::email(), demo::password()).status, 201);
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ(other.signIn(demo::email(), u"wrong"_s).status, 401) << "the count begins anew, here as there";
}

TEST_F(Neighbours, ManyTriesAtOnceAreCountedTogether)
{
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ(Customer(port).signIn(demo::email(), u"wrong"_s).status, 401);
    clock->advance(std::chrono::seconds(1));
    std::vector<std::future<int>> tries;
    for (int at = 0; at < 12; ++at)
        tries.push_back(std::async(std::launch::async, [this, at] {
            return Customer(at % 2 == 0 ? port : neighboursPort).signIn(demo::email(), u"wrong"_s).status;
        }));
    QMap<int, int> tally;
    for (auto &one : tries)
        ++tally[one.get()];
    EXPECT_EQ(tally, (QMap<int, int>{{401, 1}, {429, 11}}));
}

TEST_F(Neighbours, WrongCodesAreCountedTogether)
{
    const QString all = u"/v1/sessions/current/authenticators"_s;
    const QJsonObject phone{{u"deviceName"_s, u"Phone"_s}, {u"password"_s, demo::password()}};
    const QString id = customer->post(all, QJsonDocument(phone).toJson()).json["id"_L1].toString();
    const auto tried = [&](Customer who) { return who.post(all + u'/' + id + u"/confirmation"_s, R"({"code":"000000"})").status; };
    for (int at = 0; at < 5; ++at)
        EXPECT_EQ(tried(at % 2 == 0 ? there() : another()), 422);
    EXPECT_EQ(tried(there()), 429);
    EXPECT_EQ(tried(another()), 429);
}

TEST_F(Neighbours, AProcessTakesAFewConnectionsHoweverManyAreServed)
{
    const auto connections = [this] {
        const auto database = Database::open(postgres);
        Statement count(
            (*database)->sql(),
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            " AND backend_type = 'client backend'");
        count.run().next();
        return count.integer(0) - 1; // this one
    };
    const QList<QJsonObject> users = objects(u"user"_s);
    std::vector<std::future<int>> busy;
    for (int at = 0; at < 80; ++at)
        busy.push_back(std::async(std::launch::async, [this, user = users[at]] {
            const QString path = userPath(user["id"_L1].toString());
            return another().change("PATCH", path, {{u"department"_s, u"Legal"_s}}, user["revision"_L1].toInteger()).status;
        }));
    QMap<int, int> tally;
    for (auto &one : busy)
        ++tally[one.get()];
    EXPECT_EQ(tally, (QMap<int, int>{{200, 80}}));
    // As the manual page says, of two processes: beside the clerks there are the one who writes, the one who posts, and the one who listens.
    EXPECT_LE(connections(), 2 * (qint64(Clerks::most) + 3));
}

TEST_F(Neighbours, ASignInIsOneEverywhere)
{
    Customer other = there();
    EXPECT_EQ(other.get(u"/v1/sessions/current"_s).status, 200);
    EXPECT_EQ(other.remove(u"/v1/sessions/current"_s).status, 204);
    EXPECT_EQ(customer->get(u"/v1/sessions/current"_s).status, 401);
}

TEST_F(Neighbours, ACommandIsDoneOnceWhoeverIsAsked)
{
    const QString id = objects(u"user"_s).first()["id"_L1].toString();
    const QJsonObject patch{{u"department"_s, u"Sales"_s}};
    const qint64 revision = object(u"user"_s, id)["revision"_L1].toInteger();
    const Reply here = customer->change("PATCH", userPath(id), patch, revision, "one-key");
    const Reply again = there().change("PATCH", userPath(id), patch, revision, "one-key");
    EXPECT_EQ(here.status, 200);
    EXPECT_EQ(again.body, here.body);
    EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(there().change("PATCH", userPath(id), {}, revision, "one-key").code(), u"key-reused"_s);
    EXPECT_EQ(there().change("PATCH", userPath(id), patch, revision).status, 412);
}

TEST_F(Neighbours, ALongPollHearsOfAChangeAtTheOther)
{
    const QString cursor = there().page({}, 20000).cursor();
    auto polling = std::async(std::launch::async, [&] { return there().page(cursor, 1000, 30); });
    const QString id = objects(u"user"_s).first()["id"_L1].toString();
    ASSERT_EQ(patchUser(id, {{u"department"_s, u"Legal"_s}}).status, 200);
    const Page page = polling.get();
    ASSERT_EQ(page.lines.size(), 1);
    EXPECT_EQ(page.lines[0]["id"_L1].toString(), id);
}

TEST_F(Neighbours, Fault55_OfSixteenAtTwoProvidersWhoWantOneNumberOneGetsIt)
{
    const QString number = freeNumber();
    std::vector<std::future<int>> rivals;
    for (int at = 0; at < 16; ++at) {
        UserSetup setup = person(at);
        setup.phoneNumber = {number};
        rivals.push_back(std::async(std::launch::async, [this, setup, at] {
            Customer who = at % 2 == 0 ? another() : there();
            return who.setUp(setup, "rival" + QByteArray::number(at)).status;
        }));
    }
    QMap<int, int> tally;
    for (auto &rival : rivals)
        ++tally[rival.get()];
    EXPECT_EQ(tally, (QMap<int, int>{{201, 1}, {422, 15}}));
}

TEST_F(Neighbours, Fault54_OfSixteenAtTwoProvidersWhoWantTheLastLicencesAsManyGetThem)
{
    std::vector<std::future<int>> rivals;
    for (int at = 0; at < 16; ++at) {
        UserSetup setup = person(at);
        setup.licence = {u"professional"_s}; // the demo leaves three
        rivals.push_back(std::async(std::launch::async, [this, setup, at] {
            Customer who = at % 2 == 0 ? another() : there();
            return who.setUp(setup, "rival" + QByteArray::number(at)).status;
        }));
    }
    QMap<int, int> tally;
    for (auto &rival : rivals)
        ++tally[rival.get()];
    EXPECT_EQ(tally, (QMap<int, int>{{201, 3}, {422, 13}}));
    const QJsonObject pool = object(u"licence"_s, u"professional"_s);
    EXPECT_EQ(pool["assigned"_L1], pool["total"_L1]);
}

TEST_F(Neighbours, WhatOneHasSealedTheOtherReads)
{
    // Both have the folder's key: else the body's fingerprint under an idempotency key would differ, and no authenticator would fit.
    const QString device = freeDevice()["id"_L1].toString();
    const QJsonObject line{{u"username"_s, u"line1"_s}, {u"password"_s, u"long enough"_s}};
    const QString path = account(u"devices/"_s + device + u"/sip-credentials"_s);
    EXPECT_EQ(customer->change("PUT", path, line, 0, "sip").status, 200);
    EXPECT_EQ(there().change("PUT", path, line, 0, "sip").header("Idempotency-Replayed"), "true");
}

TEST_F(Neighbours, AConnectionThatBreaksIsMadeAgain)
{
    {
        const auto database = Database::open(postgres);
        ASSERT_TRUE(database);
        runSql(
            (*database)->sql(),
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
            "pg_backend_pid()");
    }
    // Each connection is noticed by the request that meets it: the writer's, and that of every thread that answers.
    const auto ask = [this] { return customer->change("PATCH", userPath(u"nobody"_s), {}, 1); };
    Reply reply = ask();
    for (int refusals = 0; reply.status == 503 && refusals < 20; ++refusals) {
        EXPECT_FALSE(reply.header("Retry-After").isEmpty());
        reply = ask();
    }
    EXPECT_EQ(reply.status, 404);
}

class NeighboursByMail : public Neighbours {
protected:
    void begin(int refuseFirst, int holdFirst)
    {
        if (!postgres.isEmpty())
            mails = std::make_unique<MailServer>(refuseFirst, holdFirst);
        Neighbours::SetUp();
    }
    void SetUp() override { begin(5, 0); } // some are turned away, and tried again

    static UserSetup withMail(int at)
    {
        UserSetup setup = person(at);
        setup.portalAccess = true;
        return setup;
    }
};

class NeighbourIsKilled : public NeighboursByMail {
protected:
    void SetUp() override { begin(0, 1); }
};

TEST_F(NeighbourIsKilled, Fault20_TheMailThatItWasDeliveringGoesOutFromAnother)
{
    ProviderProgram killed(options().dataFolder, {u"--database"_s, postgres, u"--smtp"_s, options().smtp.toString()});
    ASSERT_GT(killed.port, 0);
    Customer its(killed.port);
    its.token = customer->token;
    ASSERT_EQ(its.setUp(withMail(1), "first").status, 201);
    ASSERT_TRUE(mails->waitForHeld());

    // The others look through the waiting mails in their order, and leave this one alone while its process lives.
    ASSERT_EQ(customer->setUp(withMail(2), "second").status, 201);
    QList<MailServer::Mail> arrived = mails->waitFor(1);
    ASSERT_EQ(arrived.size(), 1);
    EXPECT_TRUE(arrived[0].to.contains("new2@")) << arrived[0].to.constData();

    killed.kill();
    arrived = mails->waitFor(2);
    ASSERT_EQ(arrived.size(), 2);
    EXPECT_TRUE(arrived[1].to.contains("new1@")) << arrived[1].to.constData();
    neighbour.stop();
    server->stop();
    EXPECT_EQ(mails->waitFor(2).size(), 2) << "once";
}

TEST_F(NeighboursByMail, AMailGoesOutOnceThoughBothDeliver)
{
    std::vector<std::future<int>> running;
    for (int at = 0; at < 12; ++at) {
        running.push_back(std::async(std::launch::async, [this, at] {
            Customer who = at % 2 == 0 ? another() : there();
            return who.setUp(withMail(at), "mail" + QByteArray::number(at)).status;
        }));
    }
    for (auto &one : running)
        EXPECT_EQ(one.get(), 201);
    EXPECT_EQ(mails->waitFor(12).size(), 12);
    neighbour.stop();
    server->stop(); // what was under way is over then
    QStringList addresses;
    for (const MailServer::Mail &mail : mails->waitFor(12))
        addresses += QString::fromUtf8(mail.to);
    EXPECT_EQ(addresses.size(), 12);
    EXPECT_EQ(addresses.removeDuplicates(), 0);
}
