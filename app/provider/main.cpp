#include "app/provider/mail/smtp.h"
#include "app/provider/referenceserver.h"
#include "app/provider/stopsignals.h"
#include "app/provider/store/dialect.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace jackfield;
using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;
constexpr int cannotServe = 1;
constexpr int mostRestHours = 24 * 366;
constexpr int mostUsers = 700000; // six-digit extensions from 204001 on

int refuse(int status, const QString &sentence)
{
    std::fprintf(stderr, "jackfield-provider: %s\n", qUtf8Printable(sentence));
    return status;
}

/// "127.0.0.1:8080" or "[::1]:8080".
bool readAddress(const QString &text, reference::ServerOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    options.port = text.mid(colon + 1).toUShort(&isPort);
    options.host = text.left(colon);
    if (options.host.startsWith(u'[') && options.host.endsWith(u']'))
        options.host = options.host.mid(1, options.host.size() - 2);
    return colon > 0 && isPort && !options.host.isEmpty();
}

bool isDatabaseAddress(const QString &text)
{
    const QUrl url(text);
    return reference::Dialect::isServer(text) && url.isValid() && url.path().size() > 1 && url.password().isEmpty();
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"jackfield-provider"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JACKFIELD_VERSION));

    const QCommandLineOption data(
        u"data"_s, u"The folder of the database and the mails; it is made when it is not there."_s, u"folder"_s);
    const QCommandLineOption database(
        u"database"_s,
        u"Keep the data in this PostgreSQL database, which several of these processes may share, instead of in the folder."_s,
        u"postgresql://user@host/name"_s);
    const QCommandLineOption listen(u"listen"_s, u"Where to listen; port 0 takes a free one."_s, u"host:port"_s, u"127.0.0.1:0"_s);
    const QCommandLineOption demo(u"demo"_s, u"Begin with a made-up account when the folder has no database yet."_s);
    const QCommandLineOption users(u"users"_s, u"How many users the made-up account has."_s, u"number"_s, u"284"_s);
    const QCommandLineOption certificate(u"tls-cert"_s, u"Serve HTTPS with this certificate chain (PEM)."_s, u"file"_s);
    const QCommandLineOption key(u"tls-key"_s, u"The certificate's private key (PEM)."_s, u"file"_s);
    const QCommandLineOption portal(
        u"portal"_s, u"Where the links in mails lead, as https://portal.example.com; it is remembered."_s, u"url"_s);
    const QCommandLineOption numberRest(
        u"number-rest"_s, u"For how long nobody else gets a number that somebody had; it is remembered, and 0 at first."_s,
        u"hours"_s);
    const QCommandLineOption smtp(
        u"smtp"_s, u"Send mails by this server (smtp:// or smtps://) instead of writing them into the folder."_s, u"url"_s);
    const QCommandLineOption log(
        u"log"_s, u"What to say on standard error: off, error, warning, or info, which is a line for every request."_s, u"level"_s,
        u"warning"_s);
    const QCommandLineOption stopWithStdin(u"stop-with-stdin"_s, u"Stop when standard input is closed."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The reference provider: serves the Jackfield API from a database of its own."_s);
    parser.addOptions({data, database, listen, demo, users, certificate, key, portal, numberRest, smtp, log, stopWithStdin});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(application.arguments()))
        return refuse(badUsage, parser.errorText() + u" See --help."_s);
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return refuse(badUsage, u"“%1” is not an option. See --help."_s.arg(parser.positionalArguments().first()));

    reference::ServerOptions options;
    options.dataFolder = parser.value(data);
    options.database = parser.value(database);
    options.demo = parser.isSet(demo);
    options.tlsCertificate = parser.value(certificate);
    options.tlsKey = parser.value(key);
    bool usersIsNumber = false;
    options.users = parser.value(users).toInt(&usersIsNumber);
    if (options.dataFolder.isEmpty())
        return refuse(badUsage, u"--data is needed: the folder to keep everything in. See --help."_s);
    if (parser.isSet(database) && !isDatabaseAddress(options.database))
        return refuse(
            badUsage,
            u"--database takes an address, as postgresql://jackfield@db.example.com/jackfield; a password is taken from PGPASSWORD "
            u"or "
            "the file that PGPASSFILE names."_s);
    if (!usersIsNumber || options.users < 1 || options.users > mostUsers)
        return refuse(badUsage, u"--users takes a number from 1 to %1."_s.arg(mostUsers));
    if (!readAddress(parser.value(listen), options))
        return refuse(badUsage, u"--listen takes an address and a port, as 127.0.0.1:8080."_s);
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return refuse(badUsage, u"--tls-cert and --tls-key go together."_s);
    options.portal = QUrl(parser.value(portal));
    if (parser.isSet(portal) && !isWebAddress(options.portal))
        return refuse(badUsage, u"--portal takes an address, as https://portal.example.com."_s);
    bool hoursIsNumber = true;
    if (parser.isSet(numberRest))
        options.numberRestHours = parser.value(numberRest).toInt(&hoursIsNumber);
    if (!hoursIsNumber || options.numberRestHours < -1 || options.numberRestHours > mostRestHours)
        return refuse(badUsage, u"--number-rest takes a number of hours from 0 to %1."_s.arg(mostRestHours));
    options.smtp = QUrl(parser.value(smtp));
    options.smtpPassword = qEnvironmentVariable("JACKFIELD_SMTP_PASSWORD");
    if (parser.isSet(smtp) && !reference::Smtp::isAddress(options.smtp))
        return refuse(
            badUsage,
            u"--smtp takes an address, as smtps://me@mail.example.com; the password is taken from JACKFIELD_SMTP_PASSWORD."_s);
    const auto level = reference::Journal::levelOf(parser.value(log));
    if (!level)
        return refuse(badUsage, u"--log takes off, error, warning or info."_s);
    options.log = *level;

    reference::quitOnSignals();
    reference::ReferenceServer server;
    if (const auto port = server.start(options); !port)
        return refuse(cannotServe, port.error().detail);
    std::printf("listening on %s\n", qUtf8Printable(server.address()));
    std::fflush(stdout);
    if (parser.isSet(stopWithStdin))
        reference::quitWhenStdinCloses();
    const int status = application.exec();
    server.stop();
    return status;
}
