#include "core/provider/native/problem.h"

#include "core/domain/commandjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

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

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Retry-After (RFC 9110): seconds, or a date, which only the clock of who wrote it can read.
std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer &answer)
{
    const QByteArray text = answer.headers.value("retry-after");
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const QDateTime until = httpDate(text);
    const QDateTime said = httpDate(answer.headers.value("date"));
    if (!until.isValid() || !said.isValid())
        return {};
    return std::chrono::seconds(std::max<qint64>(0, said.secsTo(until)));
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
        if (const QJsonValue left = problem.value(QStringLiteral("triesLeft")); left.isDouble())
            error.triesLeft = left.toInt();
        error.fields = fieldErrorsFromJson(problem.value(QStringLiteral("errors")).toArray());
    } else if (error.kind == Error::Kind::Gone || error.kind == Error::Kind::Rejected) {
        // Somebody else's server: it does not speak our API.
        error.kind = Error::Kind::Protocol;
    }
    error.retryAfter = retryAfterOf(answer);
    return error;
}

} // namespace jackfield
