#include "app/provider/web/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    int status;
    QString code;
    QString title;
};

Entry entryOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::BadCredentials: return {401, u"bad-credentials"_s, u"The sign-in name or the password is wrong"_s};
    case Trouble::Unauthenticated: return {401, u"unauthenticated"_s, u"Sign in first"_s};
    case Trouble::Forbidden: return {403, u"forbidden"_s, u"You may not use this account"_s};
    case Trouble::NotFound: return {404, u"not-found"_s, u"There is no such thing here"_s};
    case Trouble::MethodNotAllowed: return {405, u"method-not-allowed"_s, u"This address does not take that method"_s};
    case Trouble::Rejected: return {422, u"rejected"_s, u"The request was understood and refused"_s};
    case Trouble::KeyReused: return {422, u"key-reused"_s, u"The Idempotency-Key belongs to another request"_s};
    case Trouble::KeyMissing: return {400, u"key-missing"_s, u"An Idempotency-Key of 1 to 64 printable characters is needed"_s};
    case Trouble::Malformed: return {400, u"malformed"_s, u"The request cannot be read"_s};
    case Trouble::TooLarge: return {413, u"too-large"_s, u"The request is larger than 1 MiB"_s};
    case Trouble::RateLimited: return {429, u"rate-limited"_s, u"Too many requests"_s};
    case Trouble::TicketOver: return {401, u"ticket-over"_s, u"This sign-in took too long; begin again"_s};
    case Trouble::TokenReused: return {401, u"token-reused"_s, u"The refresh token was used before; this sign-in has ended"_s};
    case Trouble::Gone: return {410, u"gone"_s, u"It was there, and was removed"_s};
    case Trouble::PreconditionFailed: return {412, u"precondition-failed"_s, u"Somebody has changed it since"_s};
    case Trouble::PreconditionRequired:
        return {428, u"precondition-required"_s, u"An If-Match with the revision that was read is needed"_s};
    case Trouble::UnsupportedMediaType:
        return {415, u"unsupported-media-type"_s, u"The request's content type is not taken here"_s};
    case Trouble::Unavailable: return {503, u"unavailable"_s, u"The provider cannot answer now"_s};
    }
    return {500, u"unavailable"_s, {}};
}

QJsonArray toArray(const QList<FieldError> &errors)
{
    QJsonArray array;
    for (const FieldError &error : errors) {
        array.append(QJsonObject{
            {u"field"_s, error.field},
            {u"code"_s, error.code},
            {u"detail"_s, error.detail},
            {u"holderId"_s, error.holderId},
            {u"holderName"_s, error.holderName}});
    }
    return array;
}

} // namespace

Answer problem(Trouble trouble, const QString &detail, const QList<FieldError> &errors)
{
    const Entry entry = entryOf(trouble);
    const QJsonObject document{
        {u"type"_s, u"urn:jackfield:problem:"_s + entry.code},  {u"title"_s, entry.title}, {u"status"_s, entry.status},
        {u"detail"_s, detail.isEmpty() ? entry.title : detail}, {u"code"_s, entry.code},   {u"errors"_s, toArray(errors)}};
    Answer answer{entry.status, "application/problem+json", QJsonDocument(document).toJson(QJsonDocument::Compact), {}};
    if (trouble == Trouble::Unauthenticated)
        answer.addHeader("WWW-Authenticate", "Bearer");
    if (trouble == Trouble::Unavailable)
        answer.addHeader("Retry-After", "2");
    return answer;
}

Answer tooSoon(std::chrono::seconds pause, const QString &detail)
{
    Answer later = problem(Trouble::RateLimited, detail);
    later.addHeader("Retry-After", QByteArray::number(qint64(pause.count())));
    return later;
}

Answer preconditionFailed(const QByteArray &line, qint64 revision)
{
    Answer answer = problem(Trouble::PreconditionFailed);
    answer.body.chop(1);
    answer.body += ",\"current\":" + line + '}';
    answer.addHeader("ETag", etagOf(revision));
    return answer;
}

} // namespace jackfield::reference
