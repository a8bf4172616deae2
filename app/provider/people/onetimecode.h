#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace jackfield::reference {

// One-time codes of RFC 6238: SHA-1, six digits, thirty seconds, which is what every authenticator app takes.

QByteArray freshOneTimeSecret(); ///< 160 random bits (RFC 4226, 4)
QString base32(const QByteArray &secret);

/// The address of the QR code (Key URI Format). The device's name is what the app shows (S0.20).
QString otpauthAddress(const QString &issuer, const QString &deviceName, const QByteArray &secret);

/// The step that the code belongs to: the present one, or the one before or after for a clock that is a little off. Only steps after
/// `lastStep` count, so no code works twice (RFC 6238, 5.2).
std::optional<qint64> stepOfCode(const QByteArray &secret, const QString &code, qint64 lastStep, const QDateTime &now);

} // namespace jackfield::reference
