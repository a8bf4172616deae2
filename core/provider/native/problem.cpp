#include "core/provider/native/problem.h"

#include "core/domain/commandjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield {

namespace {

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401: return Error::Kind::Auth;
    case 403: return Error::Kind::Forbidden;
    case 404:
    case 410: return Error::Kind::Gone;
    case 409:
    case 412: return Error::Kind::Conflict;
    case 400:
    case 413:
    case 422: return Error::Kind::Rejected;
    case 429:
    case 503: return Error::Kind::RateLimited;
    default: return status >= 500 ? Error::Kind::RateLimited : Error::Kind::Protocol;
    }
}

// The object of a change line; id and revision stand beside it in the feed, and may do so here.
QJsonObject currentOf(const QJsonObject &line)
{
    QJsonObject object = line.value(QStringLiteral("object")).toObject();
    for (const QString &key : {QStringLiteral("id"), QStringLiteral("revision")}) {
        if (!object.isEmpty() && line.contains(key))
            object.insert(key, line.value(key));
    }
    return object;
}

} // namespace

Error problemOf(const HttpAnswer &answer)
{
    Error error;
    error.kind = kindOf(answer.status);
    error.code = QString::number(answer.status);
    if (answer.contentType == "application/problem+json") {
        const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
        error.code = problem.value(QStringLiteral("code")).toString(error.code);
        error.detail = problem.value(QStringLiteral("detail")).toString(problem.value(QStringLiteral("title")).toString());
        error.current = currentOf(problem.value(QStringLiteral("current")).toObject());
        error.fields = fieldErrorsFromJson(problem.value(QStringLiteral("errors")).toArray());
    } else if (error.kind == Error::Kind::Gone || error.kind == Error::Kind::Rejected) {
        // Somebody else's server: it does not speak our API.
        error.kind = Error::Kind::Protocol;
    }
    bool isNumber = false;
    const int seconds = answer.headers.value("retry-after").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    return error;
}

} // namespace jackfield
