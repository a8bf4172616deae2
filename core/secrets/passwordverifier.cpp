#include "core/secrets/passwordverifier.h"

#include <sodium.h>

namespace jackfield {

QString passwordverifier::of(const QString &password)
{
    const QByteArray utf8 = password.toUtf8();
    char text[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(
        text, utf8.constData(), size_t(utf8.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QString() : QString::fromLatin1(text);
}

bool passwordverifier::fits(const QString &verifier, const QString &password)
{
    const QByteArray text = verifier.toLatin1();
    const QByteArray utf8 = password.toUtf8();
    return !verifier.isEmpty() && crypto_pwhash_str_verify(text.constData(), utf8.constData(), size_t(utf8.size())) == 0;
}

} // namespace jackfield
