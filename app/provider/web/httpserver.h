#pragma once

#include "app/provider/web/router.h"
#include "core/base/result.h"

#include <memory>

namespace jackfield::reference {

/// The router behind a socket: HTTP/1.1 with keep-alive, and TLS when a certificate is given.
class HttpServer {
public:
    struct Address {
        QString host;
        quint16 port = 0;       ///< 0: any free one
        QString tlsCertificate; ///< PEM file; empty: no TLS
        QString tlsKey;
    };

    explicit HttpServer(Router &router);
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Answers the port when requests are being taken. Fails, with a sentence in Error::detail, when the port is in use, the address is
    /// not of this machine, or certificate and key are not a pair.
    Result<quint16> start(const Address &address);
    /// Answers what is being asked, then ends; the long polls must have been dismissed before. A second call does nothing.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jackfield::reference
