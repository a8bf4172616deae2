#include "core/provider/native/sessiontransport.h"
#include "tests/support/future.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

const QUrl address(QStringLiteral("https://voice.example"));

// A provider with one sign-in: it knows which tokens are good, and answers when the test says so.
class TokenProvider final : public HttpTransport {
public:
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        QPromise<Result<HttpAnswer>> promise;
        promise.start();
        const auto future = promise.future();
        requests += request;
        m_held.emplace_back(request, std::move(promise));
        if (!hold)
            answerAll();
        return future;
    }
    void answerAll()
    {
        std::vector<std::pair<HttpRequest, QPromise<Result<HttpAnswer>>>> held;
        held.swap(m_held);
        for (auto &[request, promise] : held) {
            promise.addResult(isRenewal(request) ? renewed(request) : used(request));
            promise.finish();
        }
    }
    static bool isRenewal(const HttpRequest &request) { return request.url.path() == QLatin1String("/v1/sessions/refresh"); }
    int renewals() const { return int(std::count_if(requests.begin(), requests.end(), isRenewal)); }
    QByteArrayList tokens() const
    {
        QByteArrayList list;
        for (const HttpRequest &request : requests) {
            if (!isRenewal(request))
                list += request.headers.value("Authorization");
        }
        return list;
    }

    QByteArray good = "Bearer a1";
    Result<HttpAnswer> renewal = HttpAnswer{201, "application/json", R"({"token":"a2","refreshToken":"r2"})", {}};
    QList<HttpRequest> requests;
    bool hold = false;

private:
    Result<HttpAnswer> used(const HttpRequest &request) const
    {
        if (request.headers.value("Authorization") == good)
            return HttpAnswer{200, "application/json", "{}", {}};
        return HttpAnswer{401, "application/problem+json", R"({"code":"unauthenticated"})", {}};
    }
    Result<HttpAnswer> renewed(const HttpRequest &)
    {
        if (renewal && renewal->isSuccess())
            good = "Bearer a2";
        return renewal;
    }

    std::vector<std::pair<HttpRequest, QPromise<Result<HttpAnswer>>>> m_held;
};

class SessionTransportTest : public ::testing::Test {
protected:
    Async<HttpAnswer> send(const char *path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = body.isEmpty() ? "GET" : "PATCH";
        request.url = QUrl(QStringLiteral("https://voice.example/v1/") + QLatin1String(path));
        request.body = body;
        return transport->send(request);
    }
    void signedIn(const TokenPair &tokens)
    {
        transport = std::make_unique<SessionTransport>(provider, address, tokens, [this](const QString &refresh) {
            kept += refresh;
            requestsWhenKept = int(provider->requests.size());
            return readyFuture<Result<bool>>(true);
        });
    }
    static int statusOf(const Async<HttpAnswer> &answer)
    {
        const auto result = test::valueOf(answer);
        return result ? result->status : 0;
    }

    std::shared_ptr<TokenProvider> provider = std::make_shared<TokenProvider>();
    std::unique_ptr<SessionTransport> transport;
    QStringList kept;
    int requestsWhenKept = 0;
};

const TokenPair first{QStringLiteral("a1"), QStringLiteral("r1")};

} // namespace

TEST_F(SessionTransportTest, Fault7_OneRenewalForAllThatIsUnderWayAndThenTheyGoOn)
{
    signedIn(first);
    EXPECT_EQ(statusOf(send("policy")), 200);
    provider->good = "none";
    provider->hold = true;
    QList<Async<HttpAnswer>> answers;
    for (int at = 0; at < 5; ++at)
        answers += send("users/u1", R"({"site":"Oakmere"})");
    provider->answerAll(); // all of them: the token is over
    ASSERT_TRUE(QTest::qWaitFor([&] { return provider->renewals() == 1; }));
    answers += send("policy"); // waits for the renewal, and is not sent with the old token
    EXPECT_EQ(provider->requests.size(), 7);
    provider->hold = false;
    provider->answerAll();
    for (const auto &answer : std::as_const(answers))
        EXPECT_EQ(statusOf(answer), 200);
    EXPECT_EQ(provider->renewals(), 1);
    EXPECT_EQ(provider->tokens().count("Bearer a2"), 6);
    EXPECT_EQ(provider->requests.last().body, QByteArray());
    EXPECT_EQ(kept, QStringList{QStringLiteral("r2")});
}

TEST_F(SessionTransportTest, Fault7_WhatComesBackLateIsSentWithTheTokenThatIsThereByThen)
{
    signedIn(first);
    provider->good = "none";
    provider->hold = true;
    const auto late = send("policy");
    provider->hold = false;
    provider->good = "Bearer a1";
    EXPECT_EQ(statusOf(send("users/u1")), 200); // answers the late one too, whose token was over by then
    provider->good = "none";
    EXPECT_EQ(statusOf(send("users/u2")), 200);
    EXPECT_EQ(statusOf(late), 200);
    EXPECT_EQ(provider->renewals(), 1);
}

TEST_F(SessionTransportTest, TheNewRefreshTokenIsKeptBeforeAnythingIsSentWithWhatCameWithIt)
{
    signedIn({{}, QStringLiteral("r1")});
    EXPECT_EQ(statusOf(send("policy")), 200);
    EXPECT_EQ(requestsWhenKept, 1); // the renewal alone
    EXPECT_EQ(
        QJsonDocument::fromJson(provider->requests.first().body).object(),
        (QJsonObject{{QStringLiteral("refreshToken"), QStringLiteral("r1")}}));
    EXPECT_FALSE(provider->requests.first().headers.contains("Authorization"));
    EXPECT_EQ(provider->tokens(), QByteArrayList{"Bearer a2"});
}

TEST_F(SessionTransportTest, Fault8_ARefreshTokenThatWasUsedBeforeEndsTheSignInAndIsForgotten)
{
    signedIn(first);
    provider->good = "none";
    provider->renewal = HttpAnswer{401, "application/problem+json", R"({"code":"token-reused"})", {}};
    const auto answer = test::valueOf(send("policy"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 401);
    EXPECT_TRUE(answer->body.contains("token-reused"));
    EXPECT_EQ(kept, QStringList{QString()});
    EXPECT_EQ(statusOf(send("policy")), 401);
    EXPECT_EQ(provider->renewals(), 1) << "there is nothing to renew with any more";
}

TEST_F(SessionTransportTest, ARenewalWithoutAnAnswerLeavesTheRequestsUndoneAndIsTriedWithTheNextOne)
{
    signedIn(first);
    provider->good = "none";
    provider->renewal = failure(Error::Kind::Unknown, QStringLiteral("no-answer"));
    const auto lost = test::valueOf(send("users/u1", "{}"));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, Error::Kind::Offline);
    EXPECT_TRUE(kept.isEmpty());
    provider->renewal = HttpAnswer{201, "application/json", R"({"token":"a2","refreshToken":"r2"})", {}};
    EXPECT_EQ(statusOf(send("users/u1", "{}")), 200);
    EXPECT_EQ(provider->renewals(), 2);
}

TEST_F(SessionTransportTest, AProviderThatIsBusyIsWaitedFor)
{
    signedIn(first);
    provider->good = "none";
    provider->renewal = HttpAnswer{503, "application/problem+json", R"({"code":"unavailable"})", {{"retry-after", "20"}}};
    const auto answer = test::valueOf(send("policy"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->headers.value("retry-after"), QByteArray("20"));
    EXPECT_TRUE(kept.isEmpty());
}

TEST_F(SessionTransportTest, WhatIsRefusedTwiceIsNotSentAThirdTime)
{
    signedIn(first);
    provider->good = "none";
    provider->renewal = HttpAnswer{201, "application/json", R"({"token":"a3","refreshToken":"r2"})", {}};
    EXPECT_EQ(statusOf(send("policy")), 401);
    EXPECT_EQ(provider->tokens(), (QByteArrayList{"Bearer a1", "Bearer a3"}));
}
