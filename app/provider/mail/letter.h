#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace jackfield::reference {

/// Whose name and portal a mail carries (S3.13).
struct Brand {
    QString name;
    QString portal; ///< as https://portal.example.com
};

/// A mail of the provider to one person.
struct Letter {
    Brand brand;
    QString language; ///< fr, or else English
    QString kind;     ///< for the Message-ID, as "welcome"
    QString about;    ///< the same: the person's id
    QString toName;
    QString toAddress;
    QString subject;
    QString body;

    /// The whole message, RFC 5322 with LF line ends.
    QByteArray message(qint64 mailId, const QDateTime &date) const;
};

} // namespace jackfield::reference
