#include "core/domain/provideraddress.h"

#include <QRegularExpression>

namespace jackfield {

bool isOnThisComputer(const QUrl &address)
{
    // A host that only begins like one, as 127.0.0.1.example.com, is somebody else's.
    static const QRegularExpression loopback(
        QStringLiteral("^(localhost|127(\\.\\d{1,3}){3}|::1)$"), QRegularExpression::CaseInsensitiveOption);
    return loopback.match(address.host()).hasMatch();
}

bool isSafeAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == QLatin1String("https") || (address.scheme() == QLatin1String("http") && isOnThisComputer(address));
}

} // namespace jackfield
