#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::reference::test {

inline QJsonObject openApiDocument()
{
    QFile file(QString::fromUtf8(OPENAPI_FILE));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A method and path of the OpenAPI document.
struct Operation {
    QByteArray method;
    QString path;

    QString text() const { return QString::fromLatin1(method) + u' ' + path; }
    QJsonObject described() const
    {
        return openApiDocument()[QStringLiteral("paths")][path][QString::fromLatin1(method.toLower())].toObject();
    }
    /// The schema of its JSON body; empty when it takes none.
    QJsonObject takes() const
    {
        const QJsonValue content = described()[QStringLiteral("requestBody")][QStringLiteral("content")];
        const QJsonObject schema = content[QStringLiteral("application/json")][QStringLiteral("schema")].toObject();
        const QString name = schema.value(QStringLiteral("$ref")).toString().section(u'/', -1);
        return name.isEmpty() ? schema
                              : openApiDocument()[QStringLiteral("components")][QStringLiteral("schemas")][name].toObject();
    }
    /// The example of that body.
    QJsonObject example() const
    {
        const QJsonValue content = described()[QStringLiteral("requestBody")][QStringLiteral("content")];
        return content[QStringLiteral("application/json")][QStringLiteral("example")].toObject();
    }
};

/// All there are, sorted.
inline QList<Operation> documentedOperations()
{
    QList<Operation> operations;
    const QJsonObject paths = openApiDocument().value(QStringLiteral("paths")).toObject();
    for (const QString &path : paths.keys()) {
        for (const QString &method : paths[path].toObject().keys())
            operations.append({method.toUpper().toLatin1(), path});
    }
    std::sort(operations.begin(), operations.end(), [](const Operation &a, const Operation &b) { return a.text() < b.text(); });
    return operations;
}

} // namespace jackfield::reference::test
