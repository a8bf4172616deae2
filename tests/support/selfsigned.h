#pragma once

#include <QDateTime>
#include <QString>

namespace jackfield::test {

/// A key and a certificate that nobody has signed but itself, or that another of these has signed; as PEM files in a folder.
struct SelfSigned {
    QString certificate; ///< file
    QString key;         ///< file

    struct Terms {
        QByteArray names = "DNS:localhost,IP:127.0.0.1"; ///< subjectAltName, as openssl.cnf writes it
        QDateTime from = QDateTime::currentDateTimeUtc().addDays(-2);
        QDateTime until = QDateTime::currentDateTimeUtc().addDays(2);
    };
    static SelfSigned make(const QString &folder, const Terms &terms);
    static SelfSigned make(const QString &folder) { return make(folder, Terms()); }
    /// One that this one vouches for.
    SelfSigned issue(const QString &folder, const Terms &terms) const;
};

} // namespace jackfield::test
