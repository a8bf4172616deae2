#include "app/provider/store/passwordhash.h"

#include "app/provider/store/token.h"

#include <sodium.h>

#include <new>
#include <semaphore>

namespace jackfield::reference {

namespace {

/// Holds one of the two places while it lives.
class Place {
public:
    Place() { places().acquire(); }
    ~Place() { places().release(); }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

private:
    static std::counting_semaphore<2> &places()
    {
        static std::counting_semaphore<2> two(2);
        return two;
    }
};

} // namespace

QString PasswordHash::of(const QString &password)
{
    const Place place;
    const QByteArray utf8 = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(
            hash, utf8.constData(), size_t(utf8.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw std::bad_alloc();
    return QString::fromLatin1(hash);
}

bool PasswordHash::matches(const QString &hash, const QString &password)
{
    const Place place;
    const QByteArray text = hash.toLatin1();
    const QByteArray utf8 = password.toUtf8();
    return crypto_pwhash_str_verify(text.constData(), utf8.constData(), size_t(utf8.size())) == 0;
}

const QString &PasswordHash::decoy()
{
    static const QString hash = of(QString::fromLatin1(freshToken()));
    return hash;
}

} // namespace jackfield::reference
