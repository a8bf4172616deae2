#include "core/provider/native/nativegate.h"
#include "tests/support/future.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

class LaidOut final : public HttpTransport {
public:
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        requests += request;
        return readyFuture<Result<HttpAnswer>>(answer);
    }
    QJsonObject body(int at = 0) const { return QJsonDocument::fromJson(requests.at(at).body).object(); }
    QList<HttpRequest> requests;
    HttpAnswer answer;
};

const QUrl address(QStringLiteral("https://voice.example"));
const QString ticket = QStringLiteral("t1");

class NativeGateTest : public ::testing::Test {
protected:
    void lay(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        transport->answer = {status, type, body, {}};
    }
    QJsonObject sent(const StepAnswer &answer)
    {
        transport->requests.clear();
        test::valueOf(gate.takeStep(address, ticket, answer));
        EXPECT_EQ(transport->requests.size(), 1);
        EXPECT_EQ(transport->requests.first().url.path(), QStringLiteral("/v1/sessions/steps"));
        return transport->body();
    }
    std::shared_ptr<LaidOut> transport = std::make_shared<LaidOut>();
    NativeGate gate{transport};
};

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

TEST_F(NativeGateTest, ASignInAsksForARefreshTokenAndTellsSessionFromStep)
{
    lay(201, R"({"token":"a1","refreshToken":"r1","expiresIn":900,"providerName":"Northfold Voice","actor":{"id":"maren"},
                 "accounts":[{"id":"quillhaven"}]})");
    auto progress = test::valueOf(gate.signIn(address, {QStringLiteral("maren"), QStringLiteral("secret")}));
    ASSERT_TRUE(progress);
    EXPECT_EQ(transport->body(), object(R"({"login":"maren","password":"secret","refresh":true})"));
    EXPECT_EQ(std::get<SignedIn>(*progress).tokens.refresh, QStringLiteral("r1"));

    lay(200, R"({"next":{"step":"one-time-code","ticket":"t1","expiresIn":1800,"authenticators":["Maren’s phone","Old tablet"]}})");
    progress = test::valueOf(gate.signIn(address, {}));
    ASSERT_TRUE(progress);
    const auto step = std::get<SignInStep>(*progress);
    EXPECT_EQ(step.kind, SignInStep::Kind::OneTimeCode);
    EXPECT_EQ(step.ticket, ticket);
    EXPECT_EQ(step.secondsLeft, 1800);
    EXPECT_EQ(step.authenticators, (QStringList{QStringLiteral("Maren’s phone"), QStringLiteral("Old tablet")}));

    for (const char *neither :
         {R"({"next":{"step":"dance","ticket":"t1"}})", R"({"next":{"step":"terms"}})", R"({"token":"a1"})", "[]"}) {
        lay(200, neither);
        EXPECT_EQ(test::valueOf(gate.signIn(address, {})).error().kind, Error::Kind::Protocol) << neither;
    }
}

TEST_F(NativeGateTest, EveryStepIsOneRequestWithWhatItTakes)
{
    lay(200, R"({"next":{"step":"save-recovery-code","ticket":"t1","recoveryCode":"ABCD-EFGH"}})");
    EXPECT_EQ(sent(GiveOneTimeCode{QStringLiteral("123456")}), object(R"({"ticket":"t1","step":"one-time-code","code":"123456"})"));
    EXPECT_EQ(
        sent(UseRecoveryCode{QStringLiteral("abcd")}),
        object(R"({"ticket":"t1","step":"recover","recoveryCode":"abcd","acknowledge":true})"));
    EXPECT_EQ(sent(SetNewPassword{QStringLiteral("p")}), object(R"({"ticket":"t1","step":"new-password","password":"p"})"));
    EXPECT_EQ(sent(AcceptTerms{}), object(R"({"ticket":"t1","step":"terms","accept":true})"));
    EXPECT_EQ(
        sent(NameAuthenticator{QStringLiteral("Phone")}),
        object(R"({"ticket":"t1","step":"authenticator-name","deviceName":"Phone"})"));
    EXPECT_EQ(
        sent(ConfirmAuthenticator{QStringLiteral("123456")}),
        object(R"({"ticket":"t1","step":"authenticator-code","code":"123456"})"));
    EXPECT_EQ(sent(RecoveryCodeSaved{}), object(R"({"ticket":"t1","step":"save-recovery-code","saved":true})"));
}

TEST_F(NativeGateTest, AWrongCodeNamesItsFieldAndTheTriesThatAreLeft)
{
    lay(422, R"({"code":"rejected","triesLeft":3,"errors":[{"field":"code","code":"wrong"}]})", "application/problem+json");
    const Error error = test::valueOf(gate.takeStep(address, ticket, GiveOneTimeCode{})).error();
    EXPECT_EQ(error.kind, Error::Kind::Rejected);
    EXPECT_EQ(error.fields.value(0).field, QStringLiteral("code"));
    EXPECT_EQ(error.triesLeft, 3);

    lay(429, R"({"code":"rate-limited"})", "application/problem+json");
    transport->answer.headers.insert("retry-after", "40");
    EXPECT_EQ(test::valueOf(gate.takeStep(address, ticket, GiveOneTimeCode{})).error().retryAfter, std::chrono::seconds(40));
}

TEST_F(NativeGateTest, ATicketThatIsOverSaysSo)
{
    lay(401, R"({"code":"ticket-over"})", "application/problem+json");
    const Error error = test::valueOf(gate.takeStep(address, ticket, AcceptTerms{})).error();
    EXPECT_EQ(error.kind, Error::Kind::Auth);
    EXPECT_EQ(error.code, QStringLiteral("ticket-over"));
}

TEST(NativeGateLoopback, Fault47_AStepWhoseAnswerIsLostIsSentOnceAndSaid)
{
    test::RawServer server([](const QByteArray &) { return QByteArray(); });
    NativeGate gate(std::make_shared<HttpTransport>());
    const auto taken = test::valueOf(gate.takeStep(server.url(), ticket, UseRecoveryCode{QStringLiteral("ABCD")}));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, Error::Kind::Unknown);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST_F(NativeGateTest, ALinkTellsWhomItIsForAndTakesAPasswordOnce)
{
    lay(200,
        R"({"purpose":"registration","name":"Odile Faure","email":"o@q.example","accountName":"Quillhaven Group","brand":"Northfold",
                 "language":"fr","expiresAt":"2031-03-11T05:06:07Z","termsVersion":"2","termsAddress":"https://n.example/terms"})");
    const auto link = test::valueOf(gate.link(address, QStringLiteral("a/b")));
    ASSERT_TRUE(link);
    EXPECT_EQ(transport->requests.first().url.path(QUrl::FullyEncoded), QStringLiteral("/v1/links/a%2Fb"));
    EXPECT_EQ(link->accountName, QStringLiteral("Quillhaven Group"));
    EXPECT_EQ(link->termsVersion, QStringLiteral("2"));
    lay(204, {});
    EXPECT_TRUE(test::valueOf(gate.useLink(address, QStringLiteral("a"), QStringLiteral("Blue-Door-8"), true)));
    EXPECT_EQ(transport->body(1), object(R"({"password":"Blue-Door-8","acceptTerms":true})"));
}
