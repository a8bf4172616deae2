#pragma once

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace jackfield::reference::test {

// What an authenticator app does: RFC 4226 and 6238 once more, from Qt's HMAC instead of liboath.

inline QString codeAt(const QByteArray &secret, const QDateTime &when)
{
    const quint64 step = qToBigEndian(quint64(when.toSecsSinceEpoch() / 30));
    const QByteArray hash = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&step), sizeof step), secret, QCryptographicHash::Sha1);
    const int offset = hash[19] & 15;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffu;
    return QStringLiteral("%1").arg(number % 1000000, 6, 10, QChar(u'0'));
}

inline QByteArray fromBase32(const QString &text)
{
    static const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text) {
        bits = (bits << 5) | quint32(alphabet.indexOf(c));
        if ((count += 5) >= 8)
            bytes += char(bits >> (count -= 8));
    }
    return bytes;
}

} // namespace jackfield::reference::test
