#include "app/provider/referenceserver.h"

#include "app/provider/api/routes.h"
#include "app/provider/datafolder.h"
#include "app/provider/store/passwordhash.h"
#include "app/provider/web/httpserver.h"

#include <sodium.h>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

// In the order in which they depend on one another; a stop takes them apart from the end.
struct ReferenceServer::Private {
    Private(const ServerOptions &options, std::unique_ptr<DataFolder> dataFolder)
        : clock(options.clock)
        , folder(std::move(dataFolder))
        , databases(folder->databaseFile())
        , mail(databases, folder->mailFolder())
        , services{databases, bell, mail, *clock, vault, brakes}
        , router(services, allRoutes(services))
        , http(router, services)
    { }

    ~Private()
    {
        bell.dismiss();
        http.stop();
        databases.closeMine();
    }

    std::shared_ptr<const Clock> clock;
    std::unique_ptr<DataFolder> folder;
    DatabasePool databases;
    ChangeBell bell;
    MailRoom mail;
    Vault vault;
    Brakes brakes;
    Services services;
    Router router;
    HttpServer http;
    QString address;
};

ReferenceServer::ReferenceServer() = default;
ReferenceServer::~ReferenceServer() = default;

Result<quint16> ReferenceServer::start(const ServerOptions &options)
{
    if (d)
        return failure(Error::Kind::Protocol, u"started"_s, u"The provider is running already."_s);
    if (sodium_init() < 0)
        return failure(Error::Kind::Insecure, u"sodium"_s, u"This machine gives no random numbers."_s);
    auto folder = DataFolder::open(options);
    if (!folder)
        return tl::unexpected(folder.error());

    auto fresh = std::make_unique<Private>(options, std::move(*folder));
    if (!fresh->mail.create())
        return failure(Error::Kind::Cache, u"folder"_s, u"The folder %1 cannot be written."_s.arg(fresh->folder->mailFolder()));
    if (!fresh->vault.open(fresh->folder->keyFile()))
        return failure(Error::Kind::Cache, u"key"_s, u"The key file %1 cannot be read or written."_s.arg(fresh->folder->keyFile()));
    fresh->mail.deliver(); // what a crash left behind
    PasswordHash::decoy(); // made now, so that the first unknown name takes no longer than the second
    const auto port = fresh->http.start({options.host, options.port, options.tlsCertificate, options.tlsKey});
    if (!port)
        return port;
    const QString host = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    fresh->address = u"%1://%2:%3"_s.arg(options.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s, host).arg(*port);
    d = std::move(fresh);
    return port;
}

void ReferenceServer::stop() { d.reset(); }

QString ReferenceServer::address() const { return d ? d->address : QString(); }

} // namespace jackfield::reference
