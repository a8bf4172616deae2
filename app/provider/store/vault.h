#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jackfield::reference {

/// Keeps secrets that must be read again, such as those of authenticators and of SIP lines: sealed with XChaCha20-Poly1305 under a key
/// that lies beside the database in a file of its own (mode 0600), so that the database alone gives none of them away.
class Vault {
public:
    Vault();
    ~Vault(); ///< wipes the key

    /// Reads the key, or makes one when there is no such file. False when neither works.
    bool open(const QString &keyFile);

    QByteArray seal(const QByteArray &secret) const;
    std::optional<QByteArray>
    unseal(const QByteArray &sealed) const; ///< nothing when it was tampered with, or the key is another one
    /// A keyed hash: tells two secrets apart, and nobody without the key can try them out.
    QByteArray fingerprint(const QByteArray &secret) const;

private:
    QByteArray m_key;
};

} // namespace jackfield::reference
