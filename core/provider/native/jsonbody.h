#pragma once

#include "core/domain/fieldjson.h"
#include "core/provider/httptransport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield {

inline QByteArray jsonBytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// A POST of this object.
inline HttpRequest jsonPost(const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.insert("Content-Type", "application/json");
    request.body = jsonBytes(body);
    return request;
}

inline Result<QJsonObject> readObject(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"));
    return document.object();
}

template<class Entity>
Result<Entity> readEntity(const QJsonObject &object)
{
    Entity entity;
    if (const QStringList wrong = fromJson(object, entity); !wrong.isEmpty())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"), wrong.join(u','));
    return entity;
}

} // namespace jackfield
