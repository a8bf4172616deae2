#include "tests/app/provider/providertest.h"

#include "core/domain/fieldjson.h"

#include <QDir>
#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Idempotency : public ProviderTest {
protected:
    int mails() const { return int(QDir(options().dataFolder + u"/mail/new"_s).entryList(QDir::Files).size()); }
};

TEST_F(Idempotency, Fault52_TheSameKeyAndBodyIsDoneOnceAndAnsweredTwice)
{
    const Reply first = customer->setUp(person(), "once");
    ASSERT_EQ(first.status, 201);
    EXPECT_EQ(first.header("Idempotency-Replayed"), "");
    const auto after = customer->everything();
    const Reply second = another().setUp(person(), "once");
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(second.header("Idempotency-Replayed"), "true");
    EXPECT_EQ(customer->everything(), after);
    EXPECT_EQ(mails(), 1);
}

TEST_F(Idempotency, Fault17_EveryAnswerNamesTheHistoryOfItsRevisions)
{
    const Reply done = customer->setUp(person(), "history");
    const QByteArray page = customer->get(account(u"changes"_s)).body;
    EXPECT_FALSE(done.header("Jackfield-Epoch").isEmpty());
    EXPECT_TRUE(page.contains("\"epoch\":\"" + QByteArray(done.header("Jackfield-Epoch")) + '"'));
    EXPECT_EQ(another().setUp(person(), "history").header("Jackfield-Epoch"), done.header("Jackfield-Epoch"));
    EXPECT_EQ(customer->get(account(u"commands/history"_s)).header("Jackfield-Epoch"), done.header("Jackfield-Epoch"));
}

TEST_F(Idempotency, TheSameJsonInAnotherOrderIsTheSameRequest)
{
    ASSERT_EQ(customer->setUp(person(), "order").status, 201);
    QByteArray body = "{ ";
    const QJsonObject object = toJson(person());
    QStringList names = object.keys();
    std::reverse(names.begin(), names.end());
    for (const QString &name : names)
        body += QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact).mid(1).chopped(1) + " : "
            + QJsonDocument(QJsonArray{object[name]}).toJson(QJsonDocument::Compact).mid(1).chopped(1) + ",";
    body.chop(1);
    const Reply again = customer->post(account(u"user-setups"_s), body + '}', {{"Idempotency-Key", "order"}});
    EXPECT_EQ(again.header("Idempotency-Replayed"), "true");
}

TEST_F(Idempotency, AKeyOfAnotherRequestIsRefused)
{
    ASSERT_EQ(customer->setUp(person(1), "mine").status, 201);
    const auto after = customer->everything();
    const Reply reply = customer->setUp(person(2), "mine");
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), u"key-reused"_s);
    EXPECT_EQ(customer->everything(), after);
}

TEST_F(Idempotency, Fault3_AKeyIsForgottenAfterADay)
{
    ASSERT_EQ(customer->setUp(person(1), "day").status, 201);
    clock->advance(std::chrono::hours(11));
    EXPECT_EQ(customer->setUp(person(1), "day").header("Idempotency-Replayed"), "true");
    clock->advance(std::chrono::hours(13));
    ASSERT_EQ(customer->signIn(u"marenokafor"_s, u"Corner-Lamp-27"_s).status, 201);
    EXPECT_EQ(customer->get(account(u"commands/day"_s)).status, 404);
    EXPECT_EQ(customer->setUp(person(1), "day").code(), u"rejected"_s) << "done anew, and everything is taken";
}

TEST_F(Idempotency, ARefusalUsesUpNoKey)
{
    UserSetup setup = person();
    setup.lastName.clear();
    ASSERT_EQ(customer->setUp(setup, "again").status, 422);
    EXPECT_EQ(customer->get(account(u"commands/again"_s)).status, 404);
    EXPECT_EQ(customer->setUp(person(), "again").status, 201);
}

TEST_F(Idempotency, Fault2_TheAnswerThatGotLostCanBeFetched)
{
    const Reply made = customer->setUp(person(), "lost/one");
    ASSERT_EQ(made.status, 201);
    const Reply found = customer->get(account(u"commands/lost%2Fone"_s));
    EXPECT_EQ(found.status, 201);
    EXPECT_EQ(found.body, made.body);
    const Reply never = customer->get(account(u"commands/never"_s));
    EXPECT_EQ(never.status, 404);
    EXPECT_EQ(never.code(), u"not-found"_s);
    server->stop();
    start();
    EXPECT_EQ(another().get(account(u"commands/lost%2Fone"_s)).body, made.body) << "a restart forgets nothing";
}

TEST_F(Idempotency, AKeyIsNeeded)
{
    const QByteArray body = QJsonDocument(toJson(person())).toJson();
    EXPECT_EQ(customer->post(account(u"user-setups"_s), body).code(), u"key-missing"_s);
    const Reply tooLong = customer->post(account(u"user-setups"_s), body, {{"Idempotency-Key", std::string(65, 'k')}});
    EXPECT_EQ(tooLong.status, 400);
    EXPECT_EQ(tooLong.code(), u"key-missing"_s);
    EXPECT_EQ(customer->post(account(u"user-setups"_s), body, {{"Idempotency-Key", std::string(64, 'k')}}).status, 201);
}
