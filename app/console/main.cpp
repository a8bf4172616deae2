#include "app/console/console.h"
#include "app/console/tour/tour.h"
#include "core/provider/native/nativegate.h"
#include "core/secrets/keychainstore.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace jackfield;

namespace {

int end(const Options::Ending &ending)
{
    std::FILE *to = ending.status == 0 ? stdout : stderr;
    std::fprintf(to, "%s%s\n", ending.status == 0 ? "" : "jackfield: ", qUtf8Printable(ending.text.trimmed()));
    return ending.status;
}

QString settingsFile(const Options &options)
{
    const QString folder =
        options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : options.dataFolder;
    return folder + QLatin1String("/jackfield.ini");
}

QString copiesFolder(const Options &options)
{
    const QString folder =
        options.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : options.dataFolder;
    return folder + QLatin1String("/copies");
}

void translate(QApplication &application, const QString &language, QTranslator &ours, QTranslator &qts)
{
    QLocale locale = language.isEmpty() ? QLocale() : QLocale(language == QLatin1String("fr") ? QStringLiteral("fr_CA") : language);
    // The C locale writes dates for machines.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(locale);
    if (ours.load(locale, QStringLiteral("jackfield"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        application.installTranslator(&ours);
    if (qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qts);
}

Theme::Mode themeMode(const Options &options, const QSettings &settings)
{
    if (options.theme == QLatin1String("light"))
        return Theme::Mode::Light;
    if (options.theme == QLatin1String("dark"))
        return Theme::Mode::Dark;
    if (options.theme == QLatin1String("system"))
        return Theme::Mode::System;
    const int kept = settings.value(QStringLiteral("theme"), int(Theme::Mode::System)).toInt();
    return kept >= 0 && kept <= int(Theme::Mode::Dark) ? Theme::Mode(kept) : Theme::Mode::System;
}

// Set by whoever looks after this computer: [pins] portal.example="sha256/…", "sha256/…"
CertificatePins pinsIn(QSettings &settings)
{
    CertificatePins pins;
    settings.beginGroup(QStringLiteral("pins"));
    for (const QString &host : settings.childKeys())
        pins.add(host, settings.value(host).toStringList());
    settings.endGroup();
    return pins;
}

// Nothing secret stands where every program of this computer can read it, or in what the system writes down when a program crashes.
void keepSecretsIn(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (MailLink::of(QString::fromLocal8Bit(argv[i])))
            std::fill(argv[i], argv[i] + std::strlen(argv[i]), '-');
    }
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

// The only place that builds the object graph.
int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Jackfield"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JACKFIELD_VERSION));

    // Options are read before there is a window system, so that --version and mistakes are answered without one.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto read = Options::read(arguments);
    if (const auto *ending = std::get_if<Options::Ending>(&read))
        return end(*ending);
    const Options options = std::get<Options>(read);
    keepSecretsIn(argc, argv);

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Jackfield"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.jackfield.Jackfield"));
    QTranslator ours;
    QTranslator qts;
    translate(application, options.language, ours, qts);

    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const SystemClock clock;
    QSettings settings(settingsFile(options), QSettings::IniFormat);
    Theme theme;
    theme.setMode(themeMode(options, settings));
    theme.applyTo(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/jackfield/io.jackfield.Jackfield.svg")));

    // The demo's sign-in is no secret, and a tour must not ask anybody to unlock a keychain.
    std::unique_ptr<SecretStore> secrets;
    if (options.demo.isEmpty())
        secrets = std::make_unique<KeychainStore>();
    else
        secrets = std::make_unique<MemorySecretStore>();
    const auto proxies = std::make_shared<ProxySignIns>();
    const auto makeGate = [pins = pinsIn(settings), proxies] {
        return std::make_unique<NativeGate>(std::make_shared<HttpTransport>(pins, proxies));
    };
    Desk desk(copiesFolder(options), *secrets, makeGate, proxies);

    Console console(options, desk, theme, clock, settings);
    console.start();
    std::unique_ptr<Tour> tour;
    if (!options.tourFolder.isEmpty()) {
        tour = std::make_unique<Tour>(console, theme, options);
        tour->start();
    }
    return QApplication::exec();
}
