#include "core/provider/httptransport.h"

#include "tests/support/future.h"
#include "tests/support/rawserver.h"

#include <gtest/gtest.h>

using namespace jackfield;
using test::RawServer;

namespace {

HttpRequest post(const QUrl &url)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Authorization", "Bearer secret"}, {"Content-Type", "application/json"}};
    request.body = "{\"a\":1}";
    return request;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer secret"}};
    return request;
}

Error errorOf(HttpTransport &transport, const HttpRequest &request)
{
    const auto answer = test::valueOf(transport.send(request));
    EXPECT_FALSE(answer);
    return answer ? Error{} : answer.error();
}

} // namespace

TEST(HttpTransport, SendsABodyAndReadsTheAnswer)
{
    RawServer server([](const QByteArray &) {
        return QByteArray(
            "HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\nX-Test: 7\r\n\r\n{}");
    });
    HttpTransport transport;
    const auto answer = test::valueOf(transport.send(post(server.url())));
    ASSERT_TRUE(answer) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->status, 201);
    EXPECT_EQ(answer->contentType, QByteArray("application/json"));
    EXPECT_EQ(answer->headers.value("x-test"), QByteArray("7"));
    EXPECT_EQ(answer->body, QByteArray("{}"));
    ASSERT_EQ(server.requests.size(), 1);
    EXPECT_TRUE(server.requests.first().endsWith("\r\n\r\n{\"a\":1}"));
    EXPECT_TRUE(server.requests.first().contains("Content-Length: 7\r\n"));
}

TEST(HttpTransport, ARefusalIsAnAnswerToo)
{
    RawServer server([](const QByteArray &) {
        return QByteArray("HTTP/1.1 422 No\r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n\r\n{}");
    });
    HttpTransport transport;
    const auto answer = test::valueOf(transport.send(post(server.url())));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 422);
}

TEST(HttpTransport, FaultA_APostWhoseAnswerIsLostIsDeliveredOnceAndUnknown)
{
    RawServer server([](const QByteArray &) { return QByteArray(); });
    HttpTransport transport;
    EXPECT_EQ(errorOf(transport, post(server.url())).kind, Error::Kind::Unknown);
    EXPECT_EQ(server.requests.size(), 1);
}

TEST(HttpTransport, FaultB_Fault44_ARedirectIsNotFollowedAndNothingGoesToTheOtherHost)
{
    RawServer other([](const QByteArray &) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
    for (const int status : {301, 302, 307, 308}) {
        RawServer server([&](const QByteArray &) {
            return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + other.url().toEncoded()
                + "\r\nContent-Length: 0\r\n\r\n";
        });
        HttpTransport transport;
        const Error error = errorOf(transport, post(server.url()));
        EXPECT_EQ(error.kind, Error::Kind::Protocol);
        EXPECT_EQ(error.code, QStringLiteral("redirect"));
    }
    EXPECT_TRUE(other.requests.isEmpty());
}

TEST(HttpTransport, Fault43_NothingButHttpsLeavesThisComputer)
{
    HttpTransport transport;
    EXPECT_EQ(errorOf(transport, get(QUrl(QStringLiteral("http://portal.example")))).kind, Error::Kind::Insecure);
}

TEST(HttpTransport, Fault43_ATlsProblemIsSaidAndNothingIsSent)
{
    // Not TLS at all: the hello is answered with something else.
    RawServer server([](const QByteArray &) { return QByteArray("nonsense\r\n\r\n"); });
    QTcpServer plain;
    plain.listen(QHostAddress::LocalHost);
    QByteArray received;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
        });
    });
    HttpTransport transport;
    EXPECT_EQ(
        errorOf(transport, post(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort())))).kind,
        Error::Kind::Insecure);
    EXPECT_FALSE(received.contains("secret"));
}

TEST(CertificatePins, AHostWithPinsTakesOneOfTheirKeysAndNoOther)
{
    CertificatePins pins;
    // The digest of "key", and another.
    pins.add(
        QStringLiteral("Portal.example"),
        {QStringLiteral("sha256/LHDhK3oGRvkiefQnx7OOczTY5Tic/xZ6HcMOc/gmtoM="), QStringLiteral(" sha256/AAAA")});
    pins.add(QStringLiteral("mistyped.example"), {QStringLiteral("sha1/AAAA"), QStringLiteral("nonsense")});
    EXPECT_TRUE(pins.allows(QStringLiteral("portal.example"), "key"));
    EXPECT_FALSE(pins.allows(QStringLiteral("portal.example"), "another"));
    EXPECT_FALSE(pins.allows(QStringLiteral("portal.example"), {}));
    EXPECT_TRUE(pins.allows(QStringLiteral("free.example"), "another"));
    EXPECT_FALSE(pins.allows(QStringLiteral("mistyped.example"), "key")) << "a mistake closes the door";
}

TEST(HttpTransport, Fault45_APortalsPageAndAProxysRefusalAreOffline)
{
    RawServer portal([](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\n<html>Log in");
    });
    RawServer proxy([](const QByteArray &) { return QByteArray("HTTP/1.1 407 Proxy\r\nContent-Length: 0\r\n\r\n"); });
    HttpTransport transport;
    EXPECT_EQ(errorOf(transport, get(portal.url())).kind, Error::Kind::Offline);
    EXPECT_EQ(errorOf(transport, get(proxy.url())).kind, Error::Kind::Offline);
}

TEST(HttpTransport, APortWhereNobodyListensIsOfflineEvenForAPost)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    server.close();
    HttpTransport transport;
    EXPECT_EQ(errorOf(transport, post(url)).kind, Error::Kind::Offline) << "nothing was sent, so nothing can have been done";
    EXPECT_EQ(errorOf(transport, get(url)).code, QStringLiteral("refused"));
}

TEST(HttpTransport, Fault11_AnAnswerThatNeverEndsIsCutOff)
{
    RawServer server([](const QByteArray &) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400000\r\n\r\n" + QByteArray(400000, 'x');
    });
    HttpTransport transport;
    HttpRequest request = get(server.url());
    request.maxBytes = 1000;
    EXPECT_EQ(errorOf(transport, request).code, QStringLiteral("too-long"));
}
