#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace jackfield::reference {

/// What goes back: status, body and the headers besides Content-Type and Content-Length.
struct Answer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(std::pair(name, value)); }

    static Answer json(int status, const QByteArray &body) { return {status, "application/json", body, {}}; }
    static Answer noContent() { return {204, {}, {}, {}}; }
};

/// The codes of problems, and with each its status and title.
enum class Trouble {
    BadCredentials, Unauthenticated, Forbidden, NotFound, MethodNotAllowed, Rejected, KeyReused, KeyMissing, Malformed, TooLarge,
    RateLimited, Unavailable
};

/// A problem document (RFC 9457) with its code; `detail` is a sentence for the person who reads a log.
Answer problem(Trouble trouble, const QString &detail = {}, const QList<FieldError> &errors = {});

} // namespace jackfield::reference
