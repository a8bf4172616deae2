#include "core/provider/httptransport.h"

#include "core/domain/provideraddress.h"
#include "core/provider/onetimebody.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

namespace jackfield {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest wanted(request.url);
    // HTTP/2 in Qt 6.4 loses requests when a server closes early.
    wanted.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // A redirect to another host would take the token along.
    wanted.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wanted.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wanted.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wanted.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wanted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wanted.setTransferTimeout(int(request.timeout.count()));
    wanted.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Jackfield/" JACKFIELD_VERSION));
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        wanted.setRawHeader(it.key(), it.value());
    return wanted;
}

bool neverLeft(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::NetworkSessionFailedError: return true;
    default: return false;
    }
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

HttpAnswer answerOf(QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    const QByteArray type = answer.headers.value("content-type");
    answer.contentType = type.split(';').first().trimmed().toLower();
    answer.body = reply.readAll();
    return answer;
}

// What is on this computer is reached directly, whatever the system's proxy is for.
class ProxyForOthers final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return proxyForQuery(query);
    }
};

Result<HttpAnswer> judge(QNetworkReply &reply, bool mayBeDone, bool tooLong, bool otherKey, const QString &tlsProblem)
{
    if (otherKey)
        return failure(Error::Kind::Insecure, QStringLiteral("pin"));
    const QNetworkReply::NetworkError error = reply.error();
    if (!tlsProblem.isEmpty() || error == QNetworkReply::SslHandshakeFailedError)
        return failure(Error::Kind::Insecure, QStringLiteral("tls"), tlsProblem.isEmpty() ? reply.errorString() : tlsProblem);
    if (tooLong)
        return failure(Error::Kind::Protocol, QStringLiteral("too-long"));
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 407 || isProxyError(error))
        return failure(Error::Kind::Offline, QStringLiteral("proxy"), reply.errorString());
    if (status >= 300 && status < 400)
        return failure(Error::Kind::Protocol, QStringLiteral("redirect"), QString::fromUtf8(reply.rawHeader("Location")));
    // Refusals (4xx, 5xx) are answers; they come with errors of the content and server groups.
    const bool answered = status >= 200 && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied);
    if (answered) {
        HttpAnswer answer = answerOf(reply);
        // A captive portal answers everything with its own page; so does a gateway whose provider is down.
        if (answer.contentType == "text/html")
            return failure(Error::Kind::Offline, status >= 500 ? QStringLiteral("no-answer") : QStringLiteral("captive-portal"));
        return answer;
    }
    if (mayBeDone && !neverLeft(error))
        return failure(Error::Kind::Unknown, QStringLiteral("no-answer"), reply.errorString());
    QString code = QStringLiteral("no-answer");
    if (error == QNetworkReply::HostNotFoundError)
        code = QStringLiteral("host-unknown");
    else if (error == QNetworkReply::ConnectionRefusedError)
        code = QStringLiteral("refused");
    return failure(Error::Kind::Offline, code, reply.errorString());
}

} // namespace

// Made with the first request, so that a transport that sends otherwise has none.
QNetworkAccessManager &HttpTransport::network()
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setAutoDeleteReplies(false);
        m_network->setProxyFactory(new ProxyForOthers);
        m_network->setStrictTransportSecurityEnabled(true);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QObject::connect(
            m_network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_network.get(),
            [this](const QNetworkProxy &proxy, QAuthenticator *answer) { answerProxy(proxy, answer); });
    }
    return *m_network;
}

// An answer that is left as it was ends the request.
void HttpTransport::answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer)
{
    if (!m_proxies)
        return;
    const QString name = ProxySignIns::nameOf(proxy);
    const auto known = m_proxies->of(name);
    if (!known || m_told.value(name) == *known) {
        m_proxies->noteAsking(name);
        return;
    }
    m_told.insert(name, *known);
    answer->setUser(known->user);
    answer->setPassword(known->password);
}

Async<HttpAnswer> HttpTransport::send(const HttpRequest &request)
{
    if (!isSafeAddress(request.url))
        return readyFuture<Result<HttpAnswer>>(failure(Error::Kind::Insecure, QStringLiteral("not-https"), request.url.host()));

    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    const QNetworkRequest wanted = networkRequest(request);
    QNetworkReply *reply = nullptr;
    const bool hasBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if (hasBody) {
        QNetworkRequest posted = wanted;
        posted.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OneTimeBody(request.body);
        reply = network().sendCustomRequest(posted, request.method, body);
        body->setParent(reply);
    } else {
        reply = network().sendCustomRequest(wanted, request.method);
    }

    struct Watch {
        bool tooLong = false;
        bool otherKey = false;
        QString tlsProblem;
    };
    auto watch = std::make_shared<Watch>();
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this, reply, watch](const QList<QSslError> &errors) {
        // Never ignored: Qt ends the connection before anything is sent.
        if (!errors.isEmpty())
            watch->tlsProblem = m_tlsProblems[reply->url().authority()] = errors.first().errorString();
    });
    // The certificate is good, and nothing was sent yet.
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, reply, watch] {
        const QByteArray key = reply->sslConfiguration().peerCertificate().publicKey().toDer();
        if (!m_pins.allows(reply->url().host(), key)) {
            watch->otherKey = true;
            reply->abort();
        }
    });
    QObject::connect(
        reply, &QNetworkReply::downloadProgress, reply, [reply, watch, most = request.maxBytes](qint64 received, qint64) {
            if (received > most && !watch->tooLong) {
                watch->tooLong = true;
                reply->abort();
            }
        });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, promise, mayBeDone = hasBody || request.spends, watch] {
        // A request that stood in line behind a refused one ends with it, without the reason.
        if (watch->tlsProblem.isEmpty() && reply->error() == QNetworkReply::SslHandshakeFailedError)
            watch->tlsProblem = m_tlsProblems.value(reply->url().authority());
        Result<HttpAnswer> answer = judge(*reply, mayBeDone, watch->tooLong, watch->otherKey, watch->tlsProblem);
        if (m_proxies && !answer && answer.error().code == QLatin1String("proxy")) {
            answer.error().detail = m_proxies->asking();
            m_network->clearAccessCache(); // or Qt tells the proxy the same again by itself
        }
        promise->addResult(answer);
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace jackfield
