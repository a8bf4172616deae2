#include "core/domain/maillink.h"

#include "core/domain/provideraddress.h"

#include <QUrlQuery>

namespace jackfield {

std::optional<MailLink> MailLink::of(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("jackfield"))
        url.setScheme(QStringLiteral("https"));
    const QString token = QUrlQuery(url).queryItemValue(QStringLiteral("token"));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || token.isEmpty() || !isSafeAddress(url))
        return {};
    QString path = url.path();
    for (const QString &page : {QStringLiteral("/register"), QStringLiteral("/password/new")}) {
        if (!path.endsWith(page))
            continue;
        path.chop(page.size());
        url.setPath(path);
        url.setQuery(QString());
        url.setFragment(QString());
        return MailLink{url, token};
    }
    return {};
}

} // namespace jackfield
