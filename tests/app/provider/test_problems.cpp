#include "tests/app/provider/providertest.h"

using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Problems : public ProviderTest {
protected:
    static void expectProblem(const Reply &reply, int status, const QString &code)
    {
        EXPECT_EQ(reply.status, status) << reply.body.constData();
        EXPECT_EQ(reply.header("Content-Type"), "application/problem+json");
        EXPECT_EQ(reply.code(), code);
        EXPECT_EQ(reply.json["type"_L1].toString(), u"urn:jackfield:problem:"_s + code);
        EXPECT_EQ(reply.json["status"_L1].toInt(), status);
        EXPECT_FALSE(reply.json["title"_L1].toString().isEmpty());
        EXPECT_TRUE(reply.json["errors"_L1].isArray());
    }
};

TEST_F(Problems, AnUnknownAddressIsNotFound)
{
    expectProblem(customer->get(u"/v2"_s), 404, u"not-found"_s);
    expectProblem(customer->get(u"/v1/accounts//policy"_s), 404, u"not-found"_s);
    expectProblem(customer->post(u"/nothing"_s, "{}"), 404, u"not-found"_s);
}

TEST_F(Problems, Fault11_AnEndlessAddressIsAnswered)
{
    expectProblem(customer->get(u'/' + QString(8000, u'x')), 404, u"not-found"_s);
    EXPECT_GE(customer->get(u'/' + QString(9000, u'x')).status, 400);
}

TEST_F(Problems, AMethodThatIsNotTakenIsNamedWithThoseThatAre)
{
    const Reply reply = customer->send("PUT", u"/v1/sessions"_s, "{}");
    expectProblem(reply, 405, u"method-not-allowed"_s);
    EXPECT_EQ(reply.header("Allow"), "POST");
    expectProblem(customer->remove(account(u"policy"_s)), 405, u"method-not-allowed"_s);
}

TEST_F(Problems, Fault11_ABodyOfMoreThanAMebibyteIsTooLarge)
{
    expectProblem(
        customer->post(account(u"user-setups"_s), QByteArray(1024 * 1024 + 1, ' '), {{"Idempotency-Key", "large"}}), 413,
        u"too-large"_s);
}

TEST_F(Problems, WhatIsNoJsonObjectIsMalformed)
{
    for (const QByteArray &body :
         {QByteArray("{\"firstName\":"), QByteArray("[]"), QByteArray("5"), QByteArray(" "), QByteArray("\xff\xfe{}")})
        expectProblem(customer->post(account(u"user-setups"_s), body, {{"Idempotency-Key", "m"}}), 400, u"malformed"_s);
}

TEST_F(Problems, WithoutATokenNothingIsSaid)
{
    for (const QString &path : {u"policy"_s, u"changes"_s, u"commands/x"_s, u"availability?field=extension&value=1"_s})
        expectProblem(Customer(port).get(account(path)), 401, u"unauthenticated"_s);
    Customer stranger(port);
    stranger.token = "guess";
    expectProblem(stranger.get(account(u"policy"_s)), 401, u"unauthenticated"_s);
}
