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
    const Command change = changeUser(
        {QStringLiteral("u/1")}, QStringLiteral("Lena"), 12,
        {{QStringLiteral("site"), QStringLiteral("Oakmere"), QStringLiteral("Pell Street")}});
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
    const auto outcome = apply(removeUser({QStringLiteral("u/1")}, QStringLiteral("Lena"), 12));
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
    const auto read = test::valueOf(provider.object({ObjectKind::User, QStringLiteral("u1")}));
    ASSERT_TRUE(read);
    const User user = std::get<User>(*read);
    EXPECT_EQ(user.revision, 21);
    EXPECT_EQ(user.id.value, QStringLiteral("u1"));
}

TEST_F(NativeCommandsTest, APartThatNobodyHasChangedIsAtRevisionZero)
{
    lay(200, R"({"id":"u1","changes":[{"kind":"user-calling","id":"u1","revision":30,"object":{"doNotDisturb":true}}]})");
    const ChangeObject change{
        {ObjectKind::UserCalling, QStringLiteral("u1")}, {}, 0, {{QStringLiteral("doNotDisturb"), false, true}}};
    const auto done = apply(change, 0);
    ASSERT_TRUE(done);
    EXPECT_TRUE(std::get<UserCalling>(done->changes.first()).doNotDisturb);
    const HttpRequest &sent = transport->requests.last();
    EXPECT_EQ(sent.url.path(), QStringLiteral("/v1/accounts/a1/users/u1/calling"));
    EXPECT_EQ(sent.headers.value("If-Match"), QByteArray("\"0\""));
}

TEST_F(NativeCommandsTest, ANumbersAddressIsFoundUnderTheNumber)
{
    lay(200, R"({"city":"Duluth"})");
    const auto read = test::valueOf(provider.object({ObjectKind::EmergencyAddress, QStringLiteral("+12185550163")}));
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<EmergencyAddress>(*read).city, QStringLiteral("Duluth"));
    EXPECT_EQ(
        transport->requests.last().url.path(QUrl::FullyEncoded),
        QStringLiteral("/v1/accounts/a1/numbers/%2B12185550163/emergency-address"));
}

TEST_F(NativeCommandsTest, ANumberThatNeverHadAnAddressHasOneAtRevisionZero)
{
    lay(404, R"({"code":"not-found"})", "application/problem+json");
    const auto read = test::valueOf(provider.object({ObjectKind::EmergencyAddress, QStringLiteral("+12185550163")}));
    ASSERT_TRUE(read);
    EXPECT_EQ(subjectOf(*read), (Tombstone{ObjectKind::EmergencyAddress, QStringLiteral("+12185550163"), 0}));
}

TEST_F(NativeCommandsTest, WhatIsDoneToADeviceNamesItsHolderAndItsRevision)
{
    lay(200, R"({"id":"d1","changes":[]})");
    const ObjectRef phone{ObjectKind::Device, QStringLiteral("d1")};
    const UserId lena{QStringLiteral("u1")};
    EXPECT_TRUE(apply(ActOnObject{Action::AssignDevice, phone, {}, 12, lena, {{QStringLiteral("ports"), 2}}}));
    EXPECT_EQ(transport->requests.last().method, QByteArray("POST"));
    EXPECT_EQ(transport->requests.last().url.path(), QStringLiteral("/v1/accounts/a1/users/u1/devices"));
    EXPECT_EQ(transport->requests.last().body, QByteArray(R"({"device":"d1","ports":2})"));
    EXPECT_FALSE(transport->requests.last().headers.contains("If-Match")) << "the API takes none";
    EXPECT_TRUE(apply(ActOnObject{Action::ReleaseDevice, phone, {}, 12, lena}));
    EXPECT_EQ(transport->requests.last().method, QByteArray("DELETE"));
    EXPECT_EQ(transport->requests.last().url.path(), QStringLiteral("/v1/accounts/a1/devices/d1/assignment"));
    EXPECT_EQ(transport->requests.last().headers.value("If-Match"), QByteArray("\"12\""));
    EXPECT_TRUE(apply(AddObject{ObjectKind::Device, {}, {{QStringLiteral("mac"), QStringLiteral("805EC0AABBCC")}}, lena}));
    EXPECT_EQ(transport->requests.last().url.path(), QStringLiteral("/v1/accounts/a1/users/u1/devices"));
    EXPECT_TRUE(apply(ActOnObject{Action::ActivateNumber, {ObjectKind::PhoneNumber, QStringLiteral("+1")}, {}, 12, lena}));
    EXPECT_EQ(transport->requests.last().url.path(QUrl::FullyEncoded), QStringLiteral("/v1/accounts/a1/numbers/%2B1/activation"));
}

TEST_F(NativeCommandsTest, S0_16_TheFirstMailIsSentAgain)
{
    lay(200, R"({"id":"a1","changes":[]})");
    EXPECT_TRUE(test::valueOf(provider.sendMail({ObjectKind::Administrator, QStringLiteral("m1")}, {QStringLiteral("k8")})));
    EXPECT_EQ(transport->requests.last().url.path(), QStringLiteral("/v1/accounts/a1/administrators/m1/registration-mail"));
    EXPECT_TRUE(test::valueOf(provider.sendMail({ObjectKind::User, QStringLiteral("u1")}, {QStringLiteral("k9")})));
    EXPECT_EQ(transport->requests.last().url.path(), QStringLiteral("/v1/accounts/a1/users/u1/welcome-mail"));
    EXPECT_EQ(transport->requests.last().headers.value("Idempotency-Key"), QByteArray("k9"));
    EXPECT_EQ(transport->requests.last().body, QByteArray("{}"));
}

TEST_F(NativeCommandsTest, ASecretIsSentOnceAndNothingElse)
{
    lay(200, R"({"id":"u1","changes":[]})");
    EXPECT_TRUE(test::valueOf(provider.setSecret(
        {Secret::Kind::VoicemailPasscode, {ObjectKind::User, QStringLiteral("u1")}, QStringLiteral("280194")},
        {QStringLiteral("k7")})));
    const HttpRequest &sent = transport->requests.last();
    EXPECT_EQ(sent.method, QByteArray("PUT"));
    EXPECT_EQ(sent.url.path(), QStringLiteral("/v1/accounts/a1/users/u1/voicemail-passcode"));
    EXPECT_EQ(sent.body, QByteArray(R"({"passcode":"280194"})"));
    EXPECT_EQ(sent.headers.value("Idempotency-Key"), QByteArray("k7"));
    EXPECT_TRUE(sent.spends);
}
