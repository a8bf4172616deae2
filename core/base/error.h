#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace jackfield {

/// One field that the provider refused (RFC 9457 problem, member `errors`).
struct FieldError {
    QString field;    ///< name in the field table of the command, as "extension"
    QString code;     ///< machine word: taken, required, format, none-left, not-found, …
    QString detail;   ///< the provider's own words; may be empty; never markup
    QString holderId; ///< who holds what was asked for, when the provider says so
    QString holderName;

    bool operator==(const FieldError &) const = default;
};

/// What went wrong, as kind and data. The interface words it; nothing here is meant to be read by a person, except `detail`,
/// which carries somebody else's words (a server's, a system's) for the "Details" of a message.
struct Error {
    enum class Kind {
        Offline,     ///< nobody answered: no network, host unknown, connection refused, time-out, a captive portal
        Insecure,    ///< TLS failed: nothing was sent
        Auth,        ///< sign in again
        Forbidden,   ///< signed in, but not allowed
        RateLimited, ///< later, see retryAfter
        Rejected,    ///< understood and refused, see fields
        Conflict,    ///< somebody else changed the same thing
        Gone,        ///< the object is not there any more
        Cache,       ///< this computer's files
        Protocol,    ///< the answer makes no sense: not our API, cut short, wrong types
        Unknown      ///< sent, but no answer: it may have been done
    };

    Kind kind = Kind::Protocol;
    QString code;
    QString detail;
    QList<FieldError> fields = {};
    std::optional<std::chrono::seconds> retryAfter = {};
    QJsonObject current = {}; ///< Conflict: the object as the provider has it now, by its field table; empty: it did not say
    std::optional<int> triesLeft = {}; ///< of a wrong code: how many more before one has to wait

    bool operator==(const Error &) const = default;
};

} // namespace jackfield
