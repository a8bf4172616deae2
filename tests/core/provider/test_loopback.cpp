#include "core/provider/native/nativeprovider.h"
#include "tests/support/future.h"
#include "tests/support/rawserver.h"

#include <QNetworkProxy>

#include <gtest/gtest.h>

// The provider's API over real sockets, spoken to by servers that no decent provider would be.
using namespace jackfield;
using test::RawServer;

namespace {

const QByteArray page = R"({"kind":"user","id":"u1","revision":3,"object":{"firstName":"Lena","lastName":"Novak"}}
{"kind":"user","id":"u2","revision":4,"object":{"firstName":"Omar","lastName":"Haddad"}}
{"end":true,"count":2,"cursor":"c4","epoch":"e1","more":false,"total":2}
)";

QByteArray answer(const QByteArray &head, const QByteArray &body = {}) { return "HTTP/1.1 " + head + "\r\n\r\n" + body; }

QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

NativeProvider providerAt(const QUrl &url)
{
    return NativeProvider(std::make_shared<HttpTransport>(), url, {QStringLiteral("a1")});
}

Result<ChangePage> readPage(const QUrl &url)
{
    NativeProvider provider = providerAt(url);
    return test::valueOf(provider.changes({}, {}));
}

Result<Outcome> submit(const QUrl &url, const Command &command)
{
    NativeProvider provider = providerAt(url);
    return test::valueOf(provider.apply(command, {QStringLiteral("k1")}, {12}));
}

const Command change = changeUser({QStringLiteral("u1")}, {}, 12, {{QStringLiteral("site"), QString(), QStringLiteral("Oakmere")}});
const Command removal = removeUser({QStringLiteral("u1")}, {}, 12);

Error errorOf(const QByteArray &served)
{
    RawServer server([&](const QByteArray &) { return served; });
    const auto read = readPage(server.url());
    EXPECT_FALSE(read);
    return read ? Error{} : read.error();
}

} // namespace

TEST(Loopback, FaultA_AnEditWhoseAnswerIsLostIsDeliveredOnce)
{
    RawServer server([](const QByteArray &) { return QByteArray(); });
    EXPECT_EQ(submit(server.url(), change).error().kind, Error::Kind::Unknown);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST(Loopback, FaultA_ARemovalThatQtDeliversAgainHasTheSameKeyAndRevision)
{
    RawServer server([](const QByteArray &) { return QByteArray(); });
    EXPECT_EQ(submit(server.url(), removal).error().kind, Error::Kind::Unknown);
    ASSERT_GE(server.requests.size(), 1);
    for (const QByteArray &request : std::as_const(server.requests)) {
        EXPECT_TRUE(request.contains("Idempotency-Key: k1\r\n"));
        EXPECT_TRUE(request.contains("If-Match: \"12\"\r\n"));
    }
}

TEST(Loopback, FaultB_Fault44_AnEditThatIsSentElsewhereGoesNowhere)
{
    RawServer other([](const QByteArray &) { return answer("200 OK\r\nContent-Length: 0"); });
    RawServer server([&](const QByteArray &) {
        return answer("307 Temporary\r\nLocation: " + other.url().toEncoded() + "\r\nContent-Length: 0");
    });
    EXPECT_EQ(submit(server.url(), change).error().code, QStringLiteral("redirect"));
    EXPECT_EQ(submit(server.url(), removal).error().code, QStringLiteral("redirect"));
    EXPECT_EQ(readPage(server.url()).error().code, QStringLiteral("redirect"));
    EXPECT_TRUE(other.requests.isEmpty());
}

TEST(Loopback, FaultC_Fault10_APageThatEndsWithItsConnectionIsReadOnlyWhenItIsWhole)
{
    const QByteArray head = "200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close";
    RawServer server([&](const QByteArray &) { return answer(head, page); });
    const auto whole = readPage(server.url());
    ASSERT_TRUE(whole) << qPrintable(whole.error().code);
    EXPECT_EQ(whole->changes.size(), 2);
    // Between two lines, where each line by itself is in order; and in the middle of one.
    EXPECT_EQ(errorOf(answer(head, page.left(page.indexOf('\n') + 1))).code, QStringLiteral("bad-page"));
    EXPECT_EQ(errorOf(answer(head, page.left(page.size() / 2))).code, QStringLiteral("bad-page"));
    EXPECT_EQ(errorOf(answer(head)).code, QStringLiteral("bad-page"));
}

TEST(Loopback, FaultC_Fault10_APageWithoutItsLastChunkIsRefused)
{
    const QByteArray head = "200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked";
    const QByteArray first = page.left(page.indexOf('\n') + 1);
    RawServer server([&](const QByteArray &) { return answer(head, chunk(first) + chunk(page.mid(first.size())) + "0\r\n\r\n"); });
    EXPECT_TRUE(readPage(server.url()));
    const Error error = errorOf(answer(head, chunk(first)));
    EXPECT_TRUE(error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Offline) << qPrintable(error.code);
}

TEST(Loopback, Fault10_APageThatIsShorterThanItsLengthIsRefused)
{
    const QByteArray head = "200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + QByteArray::number(page.size());
    const Error error = errorOf(answer(head, page.left(page.size() - 20)));
    EXPECT_TRUE(error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Offline) << qPrintable(error.code);
}

TEST(Loopback, Fault9_ABusyProviderSaysHowLongToWaitInSecondsOrAsADate)
{
    using namespace std::chrono_literals;
    const Error busy = errorOf(answer("429 Too Many\r\nRetry-After: 7\r\nContent-Length: 0"));
    EXPECT_EQ(busy.kind, Error::Kind::RateLimited);
    EXPECT_EQ(busy.retryAfter, 7s);
    const Error down = errorOf(answer(
        "503 Down\r\nDate: Sun, 22 Nov 2026 03:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 03:02:00 GMT\r\nContent-Length: 0"));
    EXPECT_EQ(down.kind, Error::Kind::RateLimited);
    EXPECT_EQ(down.retryAfter, 120s) << "by the provider's clock, whatever ours says";
    EXPECT_EQ(errorOf(answer("503 Down\r\nRetry-After: soon\r\nContent-Length: 0")).retryAfter, std::nullopt);
}

TEST(Loopback, Fault45_APortalInsteadOfAnAnswerIsOfflineAndAnEditMayHaveBeenDone)
{
    const QByteArray portal = answer("200 OK\r\nContent-Type: text/html\r\nContent-Length: 12", "<html>Log in");
    EXPECT_EQ(errorOf(portal).code, QStringLiteral("captive-portal"));
    RawServer server([&](const QByteArray &) { return portal; });
    EXPECT_EQ(submit(server.url(), change).error().kind, Error::Kind::Offline) << "a portal has done nothing with it";
}

TEST(Loopback, Fault45_TheSignInOfAProxyGoesToTheProxyAndToNobodyElse)
{
    RawServer proxy([](const QByteArray &) {
        return answer(
            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\nContent-Length: 0");
    });
    QNetworkProxy::setApplicationProxy(QNetworkProxy(
        QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port()), QStringLiteral("maren"),
        QStringLiteral("secret")));
    const auto read = readPage(QUrl(QStringLiteral("https://voice.example/")));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    ASSERT_FALSE(read);
    ASSERT_FALSE(proxy.requests.isEmpty());
    const QByteArray last = proxy.requests.last();
    EXPECT_TRUE(last.contains("Proxy-Authorization: Basic " + QByteArray("maren:secret").toBase64())) << last.constData();
    // It opens a tunnel; what the provider is asked goes through it, and the provider's token is not said to the proxy.
    for (const QByteArray &request : std::as_const(proxy.requests)) {
        EXPECT_TRUE(request.startsWith("CONNECT voice.example:443")) << request.constData();
        EXPECT_FALSE(request.contains("\r\nAuthorization:")) << request.constData();
    }
}

TEST(Loopback, Fault45_AProxyThatAsksIsToldOnceWhatAPersonSaid)
{
    RawServer proxy([](const QByteArray &) {
        return answer(
            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\nContent-Length: 0");
    });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port())));
    const auto proxies = std::make_shared<ProxySignIns>();
    HttpTransport transport({}, proxies);
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://voice.example/"));
    const auto refused = [&] { return test::valueOf(transport.send(request)).error(); };
    const auto told = [&](const char *both) {
        return std::count_if(proxy.requests.cbegin(), proxy.requests.cend(), [&](const QByteArray &request) {
            return request.contains("Proxy-Authorization: Basic " + QByteArray(both).toBase64());
        });
    };
    const Error first = refused();
    const QString name = QStringLiteral("127.0.0.1:%1").arg(proxy.url().port());
    EXPECT_EQ(first.code, QStringLiteral("proxy"));
    EXPECT_EQ(first.detail, name);
    proxies->set(name, {QStringLiteral("maren"), QStringLiteral("one")});
    EXPECT_EQ(refused().detail, name) << "it did not take that";
    EXPECT_EQ(told("maren:one"), 1);
    refused();
    EXPECT_EQ(told("maren:one"), 1) << "a proxy that counts wrong passwords is not asked again with the same";
    proxies->set(name, {QStringLiteral("maren"), QStringLiteral("two")});
    refused();
    EXPECT_EQ(told("maren:two"), 1);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

TEST(Loopback, Fault45_AProxyThatWantsAPasswordIsOffline)
{
    RawServer proxy([](const QByteArray &) {
        return answer("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0");
    });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.url().port())));
    const auto read = readPage(QUrl(QStringLiteral("https://voice.example/")));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::Offline);
    EXPECT_EQ(read.error().code, QStringLiteral("proxy"));
    for (const QByteArray &request : std::as_const(proxy.requests))
        EXPECT_FALSE(request.contains("secret"));
}
