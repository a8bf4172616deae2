#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace jackfield {

/// A value as it may stand in a path or a query: '+' is a space to most servers.
inline QString encoded(const QString &value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); }

inline QUrlQuery encodedQuery(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, encoded(value));
    return query;
}

} // namespace jackfield
