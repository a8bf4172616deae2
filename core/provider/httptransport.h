#pragma once

#include "core/base/async.h"
#include "core/provider/certificatepins.h"
#include "core/provider/proxysignins.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

#include <chrono>

namespace jackfield {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;                          ///< sent once, however the connection fares
    bool spends = false;                      ///< without an answer it may have been done, with or without a body
    std::chrono::milliseconds timeout{30000}; ///< without a byte in either direction
    qint64 maxBytes = 256 * 1024 * 1024;      ///< a longer answer is a Protocol error
};

struct HttpAnswer {
    int status = 0;
    QByteArray contentType; ///< without parameters, in lower case
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    bool isSuccess() const { return status >= 200 && status <= 299; }
};

/// HTTP for one session. Lives on the thread that made it. What it promises (faults.md A to E, 9, 43 to 45):
/// one call is at most one delivery of the body; no redirect is followed (Protocol, "redirect"); nothing but HTTPS leaves this computer;
/// a TLS problem is Insecure and nothing was sent, and so is a certificate with another key than was pinned (code "pin"); a proxy's or
/// portal's answer is Offline. It goes through the system's proxy, but for this computer itself; to a proxy that asks who one is it gives what
/// ProxySignIns knows, once, else Offline with code "proxy" and the proxy's name as detail.
///
/// Every answer with a status is a value, refusals too. Errors: Offline (the request did not get there, or it was safe to lose),
/// Unknown (a request with a body, or one that spends, went out, and no answer came), Insecure, Protocol.
class HttpTransport {
public:
    explicit HttpTransport(CertificatePins pins = {}, std::shared_ptr<ProxySignIns> proxies = {})
        : m_pins(std::move(pins))
        , m_proxies(std::move(proxies))
    { }
    virtual ~HttpTransport() = default;

    virtual Async<HttpAnswer> send(const HttpRequest &request);

private:
    QNetworkAccessManager &network();
    void answerProxy(const QNetworkProxy &proxy, QAuthenticator *answer);

    CertificatePins m_pins;
    std::shared_ptr<ProxySignIns> m_proxies;     ///< null: nobody can tell a proxy anything
    QHash<QString, ProxySignIns::SignIn> m_told; ///< by proxy: what it was told last
    QHash<QString, QString> m_tlsProblems;       ///< by authority: what was wrong with the last connection that was refused
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace jackfield
