#pragma once

#include "core/domain/user.h"

#include <QDateTime>

namespace jackfield::reference {

/// What a welcome mail (S4.2) says besides the user's own fields.
struct WelcomeMail {
    QString providerName;
    QString accountName;
    QString portalAddress; ///< as https://portal.example.com
    QByteArray linkToken;  ///< opens "create a password" once
    qint64 mailId = 0;
    QDateTime date;

    /// The whole message, RFC 5322 with LF line ends, in the language of the user's telephone prompts: French, or else English.
    QByteArray messageFor(const User &user) const;
};

} // namespace jackfield::reference
