#include "tests/app/provider/mailserver.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"
#include "core/domain/demoaccount.h"

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
        // Both at once, on a database that is empty.
        auto second = std::async(std::launch::async, [this] { return neighbour.start(options()); });
        ProviderTest::SetUp();
        const auto started = second.get();
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
    EXPECT_EQ(objects(u"user"_s).size(), options().users);
    EXPECT_EQ(there().everything(), customer->everything());
    EXPECT_EQ(there().page({}).end["epoch"_L1], customer->page({}).end["epoch"_L1]);
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
    void SetUp() override
    {
        mails = std::make_unique<MailServer>(5); // some are turned away, and tried again
        Neighbours::SetUp();
    }
};

TEST_F(NeighboursByMail, AMailGoesOutOnceThoughBothDeliver)
{
    std::vector<std::future<int>> running;
    for (int at = 0; at < 12; ++at) {
        running.push_back(std::async(std::launch::async, [this, at] {
            UserSetup setup = person(at);
            setup.portalAccess = true;
            Customer who = at % 2 == 0 ? another() : there();
            return who.setUp(setup, "mail" + QByteArray::number(at)).status;
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
