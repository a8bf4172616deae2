#include "core/provider/native/nativeprovider.h"
#include "core/provider/native/sessiontransport.h"
#include "tests/support/future.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

// Answers every request with what the test has laid out.
class LaidOutTransport final : public HttpTransport {
public:
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        requests += request;
        return readyFuture<Result<HttpAnswer>>(answer);
    }
    QList<HttpRequest> requests;
    HttpAnswer answer;
};

class NativeCommandsTest : public ::testing::Test {
protected:
    Result<Outcome> apply(const Command &command, qint64 revision = 12)
    {
        return test::valueOf(provider.apply(command, {QStringLiteral("k1")}, {revision}));
    }
    void lay(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        transport->answer = {status, type, body, {}};
    }

    std::shared_ptr<LaidOutTransport> transport = std::make_shared<LaidOutTransport>();
    NativeProvider provider{
        std::make_shared<SessionTransport>(
            transport, QUrl(QStringLiteral("https://voice.example")), TokenPair{QStringLiteral("secret"), {}}),
        QUrl(QStringLiteral("https://voice.example")),
        {QStringLiteral("a1")}};
    const Command change = ChangeUser{
        {QStringLiteral("u/1")},
        QStringLiteral("Lena"),
        12,
        {{QStringLiteral("site"), QStringLiteral("Oakmere"), QStringLiteral("Pell Street")}}};
};

} // namespace

TEST_F(NativeCommandsTest, AChangeIsAMergePatchOfTheRevisionThatWasSeen)
{
    lay(200, R"({"userId":"u/1","changes":[{"kind":"user","id":"u/1","revision":13,"object":{"id":"u/1","site":"Pell Street"}}]})");
    transport->answer.headers.insert("jackfield-epoch", "e4");
    const auto outcome = apply(change);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->epoch, QStringLiteral("e4"));
    EXPECT_EQ(std::get<User>(outcome->changes.first()).revision, 13);
    const HttpRequest request = transport->requests.first();
    EXPECT_EQ(request.method, QByteArray("PATCH"));
    EXPECT_EQ(request.url.path(QUrl::FullyEncoded), QStringLiteral("/v1/accounts/a1/users/u%2F1"));
    EXPECT_EQ(request.headers.value("If-Match"), QByteArray("\"12\""));
    EXPECT_EQ(request.headers.value("Idempotency-Key"), QByteArray("k1"));
    EXPECT_EQ(request.headers.value("Content-Type"), QByteArray("application/merge-patch+json"));
    EXPECT_EQ(request.body, QByteArray(R"({"site":"Pell Street"})"));
    EXPECT_TRUE(request.spends);
}

TEST_F(NativeCommandsTest, ARemovalHasNoBodyAndIsStillNotSafeToLose)
{
    lay(200, R"({"userId":"u/1","changes":[{"kind":"user","id":"u/1","revision":13,"deleted":true}]})");
    const auto outcome = apply(RemoveUser{{QStringLiteral("u/1")}, QStringLiteral("Lena"), 12});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(std::holds_alternative<Tombstone>(outcome->changes.first()));
    EXPECT_EQ(transport->requests.first().method, QByteArray("DELETE"));
    EXPECT_TRUE(transport->requests.first().spends);
}

TEST_F(NativeCommandsTest, Fault13_AConflictCarriesTheUserAsItIsNow)
{
    lay(412, R"({"code":"precondition-failed","current":{"kind":"user","id":"u/1","revision":15,"object":{"site":"Oakmere"}}})",
        "application/problem+json");
    const auto outcome = apply(change);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(outcome.error().current.value(QStringLiteral("id")).toString(), QStringLiteral("u/1"));
    EXPECT_EQ(outcome.error().current.value(QStringLiteral("revision")).toInteger(), 15);
    EXPECT_EQ(outcome.error().current.value(QStringLiteral("site")).toString(), QStringLiteral("Oakmere"));
}

TEST_F(NativeCommandsTest, Fault14_WhoIsRemovedIsGone)
{
    lay(410, R"({"code":"gone"})", "application/problem+json");
    EXPECT_EQ(apply(change).error().kind, Error::Kind::Gone);
}

TEST_F(NativeCommandsTest, AUserIsReadWithTheRevisionOfItsTag)
{
    lay(200, R"({"firstName":"Lena"})");
    transport->answer.headers.insert("etag", "\"21\"");
    const auto user = test::valueOf(provider.user({QStringLiteral("u1")}));
    ASSERT_TRUE(user);
    EXPECT_EQ(user->revision, 21);
    EXPECT_EQ(user->id.value, QStringLiteral("u1"));
}
