#include "app/provider/store/token.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace jackfield::reference {

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace

QByteArray freshToken() { return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

QByteArray hashOfToken(const QByteArray &token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

QString freshId(QChar kind) { return kind + QString::fromLatin1(randomBytes(10).toHex()); }

} // namespace jackfield::reference
