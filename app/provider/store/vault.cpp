#include "app/provider/store/vault.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace jackfield::reference {

namespace {

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

} // namespace

Vault::Vault() = default;

Vault::~Vault() { sodium_memzero(m_key.data(), size_t(m_key.size())); }

bool Vault::open(const QString &keyFile)
{
    QFile file(keyFile);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_key = file.readAll();
        return m_key.size() == crypto_secretbox_xchacha20poly1305_KEYBYTES;
    }
    m_key.resize(crypto_secretbox_xchacha20poly1305_KEYBYTES);
    randombytes_buf(m_key.data(), size_t(m_key.size()));
    QSaveFile fresh(keyFile);
    return fresh.open(QIODevice::WriteOnly) && fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && fresh.write(m_key) == m_key.size() && fresh.commit();
}

QByteArray Vault::seal(const QByteArray &secret) const
{
    QByteArray nonce(crypto_secretbox_xchacha20poly1305_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(secret.size() + qsizetype(crypto_secretbox_xchacha20poly1305_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_xchacha20poly1305_easy(raw(box), raw(secret), size_t(secret.size()), raw(nonce), raw(m_key));
    return nonce + box;
}

std::optional<QByteArray> Vault::unseal(const QByteArray &sealed) const
{
    constexpr qsizetype nonceSize = crypto_secretbox_xchacha20poly1305_NONCEBYTES;
    constexpr qsizetype macSize = crypto_secretbox_xchacha20poly1305_MACBYTES;
    if (sealed.size() < nonceSize + macSize)
        return {};
    const QByteArray box = sealed.mid(nonceSize);
    QByteArray secret(box.size() - macSize, Qt::Uninitialized);
    if (crypto_secretbox_xchacha20poly1305_open_easy(raw(secret), raw(box), size_t(box.size()), raw(sealed), raw(m_key)) != 0)
        return {};
    return secret;
}

QByteArray Vault::fingerprint(const QByteArray &secret) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(hash), size_t(hash.size()), raw(secret), size_t(secret.size()), raw(m_key), size_t(m_key.size()));
    return hash;
}

} // namespace jackfield::reference
