#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace jackfield {

/// The keys that a provider's certificate must have one of, beside being valid: for an organization that trusts no authority of the system
/// for this (RFC 7469, section 2.4, without the header). A host that is not here may have any valid certificate.
class CertificatePins {
public:
    /// `pins`: "sha256/" and the base64 of the SHA-256 of the SubjectPublicKeyInfo; several for a change of keys. What is no pin is one
    /// that nothing matches: a mistake there closes the door rather than opening it.
    void add(const QString &host, const QStringList &pins);

    bool isPinned(const QString &host) const { return m_pins.contains(host.toLower()); }
    /// Whether the host may have a certificate with this public key (DER).
    bool allows(const QString &host, const QByteArray &publicKey) const;

private:
    QHash<QString, QSet<QByteArray>> m_pins;
};

} // namespace jackfield
