#include "app/provider/web/httpserver.h"

#include "app/provider/web/opensockets.h"
#include "app/provider/web/workerpool.h"

#include <QFile>

#include <future>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBody = 1024 * 1024;
constexpr size_t mostThreads = 256;
constexpr time_t keepAliveSeconds = 30;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

Call callFrom(const httplib::Request &request)
{
    Call call;
    call.method = QByteArray::fromStdString(request.method);
    // Not request.path, which is decoded: an encoded slash is part of a name, and separates nothing.
    call.path = QString::fromStdString(request.target.substr(0, request.target.find_first_of("?#")));
    for (const auto &[name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    call.authorization = header(request, "Authorization");
    call.acceptEncoding = header(request, "Accept-Encoding");
    call.idempotencyKey = header(request, "Idempotency-Key");
    call.ifMatch = header(request, "If-Match").trimmed();
    const QByteArray contentType = header(request, "Content-Type");
    call.contentType = contentType.split(';').first().trimmed().toLower();
    if (call.contentType.isEmpty())
        call.contentType = contentType; // not given, or nonsense
    call.remote = QString::fromStdString(request.remote_addr);
    call.body = QByteArray::fromStdString(request.body);
    return call;
}

void write(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!answer.contentType.isEmpty())
        response.set_content(answer.body.constData(), size_t(answer.body.size()), answer.contentType.toStdString());
}

/// The library refused before any route was asked: a request line it cannot read, a body too large, a method it does not know.
Answer libraryRefusal(int status)
{
    switch (status) {
    case 413: return problem(Trouble::TooLarge);
    case 404: return problem(Trouble::NotFound);
    case 500: return problem(Trouble::Unavailable);
    default: return problem(Trouble::Malformed);
    }
}

void listenAlone(socket_t socket)
{
    // The library's own choice, SO_REUSEPORT, would let two providers share a port without a word.
#ifdef Q_OS_WIN
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

} // namespace

struct HttpServer::Private {
    Router &router;
    std::unique_ptr<httplib::Server> server;
    std::future<void> listener;
    quint16 port = 0;
    socket_t socket = INVALID_SOCKET;

    void prepare()
    {
        server->set_socket_options([this](socket_t fresh) {
            listenAlone(fresh);
            socket = fresh;
        });
        server->set_tcp_nodelay(true);
        server->set_payload_max_length(mostBody);
        server->set_keep_alive_max_count(1000000);
        server->set_keep_alive_timeout(keepAliveSeconds);
        server->set_write_timeout(60);
        server->new_task_queue = [] { return new WorkerPool(mostThreads, [] {}); }; // the library deletes it
        const auto handle = [router = &router](const httplib::Request &request, httplib::Response &response) {
            write(router->answer(callFrom(request)), response);
        };
        const char *everything = R"([^]*)";
        server->Get(everything, handle).Post(everything, handle).Put(everything, handle).Patch(everything, handle);
        server->Delete(everything, handle).Options(everything, handle);
        server->set_error_handler([](const httplib::Request &, httplib::Response &response) {
            if (response.body.empty())
                write(libraryRefusal(response.status), response);
        });
    }
};

HttpServer::HttpServer(Router &router) : d(new Private{router, {}, {}}) { }

HttpServer::~HttpServer() { stop(); }

Result<quint16> HttpServer::start(const Address &address)
{
    if (address.tlsCertificate.isEmpty()) {
        d->server = std::make_unique<httplib::Server>();
    } else {
        const QByteArray certificate = QFile::encodeName(address.tlsCertificate);
        const QByteArray key = QFile::encodeName(address.tlsKey);
        auto server = std::make_unique<httplib::SSLServer>(certificate.constData(), key.constData());
        if (server->is_valid())
            SSL_CTX_set_min_proto_version(server->ssl_context(), TLS1_2_VERSION); // RFC 8996
        d->server = std::move(server);
    }
    if (!d->server->is_valid())
        return failure(
            Error::Kind::Insecure, u"tls"_s,
            u"The certificate %1 and the key %2 cannot be used together."_s.arg(address.tlsCertificate, address.tlsKey));
    d->prepare();
    const std::string host = address.host.toStdString();
    if (address.port == 0) {
        const int port = d->server->bind_to_any_port(host);
        d->port = port > 0 ? quint16(port) : 0;
    } else if (d->server->bind_to_port(host, address.port)) {
        d->port = address.port;
    }
    if (d->port == 0) {
        d->server.reset();
        return failure(
            Error::Kind::Offline, u"listen"_s,
            u"%1:%2 cannot be listened on: the port is in use, or the address is not of this machine."_s.arg(address.host)
                .arg(address.port));
    }
    // The library lets five connections wait to be accepted, and a burst of consoles is more. Asking again only makes the line longer.
    ::listen(d->socket, SOMAXCONN);
    // The socket listens since it was bound: who connects now is served as soon as the thread runs.
    d->listener = std::async(std::launch::async, [server = d->server.get()] { server->listen_after_bind(); });
    // stop() does nothing before it runs.
    while (!d->server->is_running() && d->listener.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) { }
    return d->port;
}

void HttpServer::stop()
{
    if (!d->listener.valid())
        return; // it never came so far
    d->server->stop();
    // A connection may have been accepted at the last moment, so look until all are gone.
    do {
        endIdleConnections(d->port);
    } while (d->listener.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready);
    d->listener.get();
    d->server.reset();
}

} // namespace jackfield::reference
