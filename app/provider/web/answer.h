#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace jackfield::reference {

/// What goes back: status, body and the headers besides Content-Type and Content-Length.
struct Answer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Not answered yet: to be asked again when the ChangeBell has rung after this count, or the time is over.
    struct Later {
        quint64 count;
        std::chrono::steady_clock::time_point until;
    };
    std::optional<Later> later = {};

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }

    static Answer json(int status, const QByteArray &body) { return {status, "application/json", body, {}}; }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[its, value] : headers) {
            if (its == name)
                return value;
        }
        return {};
    }
    bool isSuccess() const { return status >= 200 && status < 300; }
    static Answer noContent() { return {204, {}, {}, {}}; }
};

/// The codes of problems, and with each its status and title.
enum class Trouble {
    BadCredentials,
    Unauthenticated,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Rejected,
    KeyReused,
    KeyMissing,
    Malformed,
    TooLarge,
    RateLimited,
    Unavailable,
    Gone,
    PreconditionFailed,
    PreconditionRequired,
    UnsupportedMediaType,
    TicketOver,
    TokenReused
};

/// The entity tag of a revision (RFC 9110, 8.8.3).
inline QByteArray etagOf(qint64 revision) { return '"' + QByteArray::number(revision) + '"'; }

/// A problem document (RFC 9457) with its code; `detail` is a sentence for the person who reads a log.
Answer problem(Trouble trouble, const QString &detail = {}, const QList<FieldError> &errors = {});

/// 429: whoever tries again before the pause is over is told the same.
Answer tooSoon(std::chrono::seconds pause, const QString &detail);

/// 412, with the object as it is now: `line` is its line of the feed, and `revision` its revision.
Answer preconditionFailed(const QByteArray &line, qint64 revision);

} // namespace jackfield::reference
