#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::reference::test {

/// A method and path of the OpenAPI document.
struct Operation {
    QByteArray method;
    QString path;

    QString text() const { return QString::fromLatin1(method) + u' ' + path; }
};

inline QJsonObject openApiDocument()
{
    QFile file(QString::fromUtf8(OPENAPI_FILE));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

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
