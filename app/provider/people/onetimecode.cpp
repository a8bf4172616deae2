#include "app/provider/people/onetimecode.h"

#include <QUrl>

#include <liboath/oath.h>
#include <sodium.h>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned stepSeconds = 30;
constexpr unsigned digits = 6;

} // namespace

QByteArray freshOneTimeSecret()
{
    QByteArray secret(20, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return secret;
}

QString base32(const QByteArray &secret)
{
    char *text = nullptr;
    size_t size = 0;
    if (oath_base32_encode(secret.constData(), size_t(secret.size()), &text, &size) != OATH_OK)
        throw std::bad_alloc();
    const QString encoded = QString::fromLatin1(text, qsizetype(size));
    free(text);
    return encoded;
}

QString otpauthAddress(const QString &issuer, const QString &deviceName, const QByteArray &secret)
{
    const auto part = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(
        part(issuer), part(deviceName), base32(secret));
}

std::optional<qint64> stepOfCode(const QByteArray &secret, const QString &code, qint64 lastStep, const QDateTime &now)
{
    const QByteArray given = code.toLatin1();
    if (given.size() != qsizetype(digits))
        return {};
    const qint64 present = now.toSecsSinceEpoch() / stepSeconds;
    for (const qint64 step : {present, present - 1, present + 1}) {
        char right[digits + 1];
        if (step > lastStep
            && oath_hotp_generate(secret.constData(), size_t(secret.size()), uint64_t(step), digits, false, -1, right) == OATH_OK
            && sodium_memcmp(right, given.constData(), digits) == 0)
            return step;
    }
    return {};
}

} // namespace jackfield::reference
