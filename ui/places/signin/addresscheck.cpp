#include "ui/places/signin/addresscheck.h"

#include "core/domain/provideraddress.h"

namespace jackfield {

AddressCheck AddressCheck::of(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {{}, tr("Enter the address of your provider's portal.")};
    const bool hasScheme = text.contains(QLatin1String("://"));
    QUrl url(hasScheme ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {{}, tr("This is not an address. Write it as https://portal.example.com.")};
    if (!hasScheme && isOnThisComputer(url))
        url.setScheme(QStringLiteral("http"));
    if (!url.userInfo().isEmpty())
        return {{}, tr("Leave names and passwords out of the address.")};
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return {{}, tr("The address must begin with https://.")};
    if (url.scheme() == QLatin1String("http") && !isOnThisComputer(url))
        return {{}, tr("http:// is not safe over a network, so nothing was sent. Use https://%1.").arg(spoken(url))};
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return {url, {}};
}

QString AddressCheck::spoken(const QUrl &url)
{
    const QString host = url.host().contains(QLatin1Char(':')) ? QLatin1Char('[') + url.host() + QLatin1Char(']') : url.host();
    return url.port() < 0 ? host : host + QLatin1Char(':') + QString::number(url.port());
}

} // namespace jackfield
