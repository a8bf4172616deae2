#include "app/provider/referenceserver.h"

#include "app/provider/api/routes.h"
#include "app/provider/datafolder.h"
#include "app/provider/feed/neighbourwatch.h"
#include "app/provider/mail/maildir.h"
#include "app/provider/mail/smtp.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/passwordhash.h"
#include "app/provider/web/httpserver.h"

#include <sodium.h>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Carrier> carrierFor(const ServerOptions &options, const DataFolder &folder)
{
    if (options.smtp.isEmpty())
        return std::make_unique<Maildir>(folder.mailFolder());
    return std::make_unique<Smtp>(options.smtp, options.smtpPassword);
}

/// What stays true at the next start. Answers whether there was anything.
bool rememberOptions(Connection &sql, const ServerOptions &options)
{
    AccountStore facts(sql);
    if (!options.portal.isEmpty())
        facts.setFact(u"portalAddress"_s, options.portal.toString(QUrl::StripTrailingSlash));
    if (options.numberRestHours >= 0)
        facts.setFact(u"numberRestHours"_s, QString::number(options.numberRestHours));
    return !options.portal.isEmpty() || options.numberRestHours >= 0;
}

} // namespace

// In the order in which they depend on one another; a stop takes them apart from the end.
struct ReferenceServer::Private {
    Private(const ServerOptions &options, std::unique_ptr<DataFolder> dataFolder)
        : clock(options.clock)
        , folder(std::move(dataFolder))
        , journal(options.log, options.logSink)
        , databases(folder->databaseAddress())
        , mail(databases, carrierFor(options, *folder), journal, options.mailPause)
        , services{databases, bell, mail, *clock, vault, journal, options.beforeHashing}
        , router(services, allRoutes(services))
        , http(router)
    { }

    ~Private()
    {
        neighbours.stop();
        bell.dismiss();
        http.stop();
        mail.stop();
        databases.closeMine();
    }

    std::shared_ptr<const Clock> clock;
    std::unique_ptr<DataFolder> folder;
    const Journal journal;
    DatabasePool databases;
    ChangeBell bell;
    NeighbourWatch neighbours{databases, bell};
    MailRoom mail;
    Vault vault;
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
    if (!fresh->mail.prepare())
        return failure(Error::Kind::Cache, u"folder"_s, u"The folder %1 cannot be written."_s.arg(fresh->folder->mailFolder()));
    if (!fresh->vault.open(fresh->folder->keyFile()))
        return failure(Error::Kind::Cache, u"key"_s, u"The key file %1 cannot be read or written."_s.arg(fresh->folder->keyFile()));
    fresh->folder->letOthersIn();
    try {
        fresh->databases.write([&options](Connection &sql) { return rememberOptions(sql, options); });
        fresh->mail.begin();
    } catch (const StorageFailure &failed) {
        return failure(Error::Kind::Cache, u"folder"_s, QString::fromUtf8(failed.what()));
    }
    if (fresh->databases.isShared())
        fresh->neighbours.start();
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
