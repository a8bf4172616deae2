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

/// The address of a resource of the API: `path` begins with a slash, or is empty.
inline QUrl apiUrl(const QUrl &address, const QString &path, const QUrlQuery &query = {})
{
    QUrl url = address;
    QString base = address.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QLatin1String("/v1") + path, QUrl::TolerantMode);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

} // namespace jackfield
