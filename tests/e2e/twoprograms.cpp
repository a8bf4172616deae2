#include "tests/e2e/twoprograms.h"

#include "core/domain/demoaccount.h"
#include "core/provider/native/nativegate.h"
#include "tests/support/future.h"

#include <QDir>
#include <QImage>

namespace jackfield::test {

namespace {

// A window's picture has text and lines on it, so it has many colours.
bool isEmpty(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() < 16;
}

} // namespace

QProcessEnvironment TwoPrograms::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QDir().mkpath(path(QStringLiteral("run")));
    QFile::setPermissions(path(QStringLiteral("run")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("run")));
    environment.insert(QStringLiteral("HOME"), folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

void TwoPrograms::startProvider()
{
    const QString listen = url.isEmpty() ? QStringLiteral("127.0.0.1:0") : QStringLiteral("127.0.0.1:%1").arg(url.port());
    m_provider = std::make_unique<Program>(
        QStringLiteral(PROVIDER_BINARY),
        QStringList{
            QStringLiteral("--demo"), QStringLiteral("--data"), path(QStringLiteral("provider")), QStringLiteral("--listen"),
            listen, QStringLiteral("--stop-with-stdin")},
        environment());
    url = QUrl(m_provider->lineAfter("listening on "));
    ASSERT_GT(url.port(), 0) << m_provider->errors().toStdString();
}

void TwoPrograms::stopProvider()
{
    EXPECT_EQ(m_provider->closeInput(), 0) << m_provider->errors().toStdString();
    m_provider.reset();
}

int TwoPrograms::console(const QString &tour, const QStringList &arguments)
{
    Program program(
        QStringLiteral(CONSOLE_BINARY),
        QStringList{QStringLiteral("--data"), path(QStringLiteral("console")), QStringLiteral("--tour"), path(tour)} + arguments,
        environment());
    const int status = program.status(200000);
    if (status != 0)
        std::fprintf(stderr, "%s\n%s\n", program.errors().constData(), qPrintable(log(tour).section(QStringLiteral("FAILED"), 1)));
    return status;
}

QString TwoPrograms::log(const QString &tour) const
{
    QFile file(path(tour) + QLatin1String("/tour.log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList TwoPrograms::pictures(const QString &tour) const
{
    return QDir(path(tour)).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
}

void TwoPrograms::expectWholePictures(const QString &tour, int atLeast) const
{
    const QStringList names = pictures(tour);
    EXPECT_GE(names.size(), atLeast);
    for (int i = 0; i < names.size(); ++i) {
        const QString number = QStringLiteral("%1-").arg(i + 1, 2, 10, QLatin1Char('0'));
        EXPECT_TRUE(names[i].startsWith(number)) << qPrintable(names[i]);
        const QImage image(path(tour) + u'/' + names[i]);
        const bool wasMadeSmall = image.size() == QSize(1024, 700);
        EXPECT_TRUE(image.size() == QSize(1440, 900) || wasMadeSmall)
            << qPrintable(names[i]) << image.width() << "x" << image.height();
        EXPECT_FALSE(isEmpty(image)) << qPrintable(names[i]);
    }
}

QList<QByteArray> TwoPrograms::mails() const
{
    const QDir inbox(path(QStringLiteral("provider/mail/new")));
    QList<QByteArray> all;
    for (const QString &name : inbox.entryList(QDir::Files, QDir::Name)) {
        QFile file(inbox.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QList<User> TwoPrograms::usersWith(const QString &email) const
{
    NativeGate gate(std::make_shared<HttpTransport>());
    const auto progress = valueOf(gate.signIn(url, {demo::email(), demo::password()}));
    if (!progress) {
        ADD_FAILURE() << qPrintable(progress.error().code);
        return {};
    }
    const auto &signedIn = std::get<SignedIn>(*progress);
    const auto provider = gate.open(url, signedIn.account.id, signedIn.tokens);
    QList<User> found;
    Cursor cursor;
    for (bool more = true; more;) {
        const auto page = valueOf(provider->changes(cursor, {}));
        if (!page) {
            ADD_FAILURE() << qPrintable(page.error().code);
            return {};
        }
        for (const Change &change : page->changes) {
            const auto *user = std::get_if<User>(&change);
            if (user && user->email == email)
                found += *user;
        }
        cursor = page->next;
        more = page->more;
    }
    return found;
}

} // namespace jackfield::test
