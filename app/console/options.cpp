#include "app/console/options.h"

#include "core/domain/provideraddress.h"

#include <QCommandLineParser>

namespace jackfield {

std::variant<Options, Options::Ending> Options::read(const QStringList &arguments)
{
    const QCommandLineOption data(QStringLiteral("data"), tr("The folder of settings and copies."), tr("folder"));
    const QCommandLineOption provider(
        QStringLiteral("provider"), tr("The provider's address, for the sign-in window."), tr("address"));
    const QCommandLineOption demo(
        QStringLiteral("demo"), tr("Sign in to a provider on this computer as its demo administrator."), tr("address"));
    const QCommandLineOption tour(
        QStringLiteral("tour"), tr("Walk through the program by itself, leave pictures in the folder, and end."), tr("folder"));
    const QCommandLineOption route(
        QStringLiteral("route"), tr("What the tour shows: first-light, sign-in, recovery, offline, back-online or support."),
        tr("name"), QStringLiteral("first-light"));
    const QCommandLineOption stepLimit(
        QStringLiteral("step-limit"), tr("How long a step of the tour may take."), tr("seconds"), QStringLiteral("60"));
    const QCommandLineOption language(QStringLiteral("language"), tr("The language of the program: en or fr."), tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("The look: system, light or dark."), tr("name"));
    const QCommandLineOption offline(QStringLiteral("offline"), tr("Open the newest copy without signing in."));
    const QCommandLineOption reportStart(
        QStringLiteral("report-start"), tr("Say how long it took until the list was there, and end."));

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A console for the administrators of hosted-voice accounts."));
    parser.addOptions({data, provider, demo, tour, route, stepLimit, language, theme, offline, reportStart});
    parser.addPositionalArgument(
        QStringLiteral("link"), tr("The link of a mail, or jackfield:// and a provider."), QStringLiteral("[link]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return Ending{parser.errorText() + u' ' + tr("See --help."), 2};
    if (parser.isSet(help))
        return Ending{parser.helpText(), 0};
    if (parser.isSet(version))
        return Ending{QStringLiteral("jackfield " JACKFIELD_VERSION "\n"), 0};

    Options options;
    options.dataFolder = parser.value(data);
    options.provider = QUrl(parser.value(provider));
    options.demo = QUrl(parser.value(demo));
    options.tourFolder = parser.value(tour);
    options.tourRoute = parser.value(route);
    options.tourStepSeconds = parser.value(stepLimit).toInt();
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.offline = parser.isSet(offline);
    options.reportStart = parser.isSet(reportStart);
    for (const QString &link : parser.positionalArguments()) {
        options.link = MailLink::of(link);
        if (options.link) {
            options.provider = options.link->address;
            continue;
        }
        // jackfield://portal.example opens the sign-in window at that provider.
        const QUrl url(link);
        if (url.scheme() != QLatin1String("jackfield") || url.host().isEmpty())
            return Ending{tr("“%1” is not a jackfield:// link. See --help.").arg(link), 2};
        options.provider = QUrl(QStringLiteral("https://%1").arg(url.authority()));
    }
    if (parser.isSet(demo) && (options.demo.scheme() != QLatin1String("http") || !isSafeAddress(options.demo)))
        return Ending{tr("--demo takes the http:// address of a provider on this computer. See --help."), 2};
    if (options.tourStepSeconds < 1)
        return Ending{tr("--step-limit takes a number of seconds. See --help."), 2};
    if (!options.theme.isEmpty()
        && !QStringList{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}.contains(options.theme))
        return Ending{tr("--theme takes system, light or dark. See --help."), 2};
    return options;
}

} // namespace jackfield
