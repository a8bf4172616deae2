#include "tests/sim/signins.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::sim {

TokenPair SignIns::issue(int signIn)
{
    const TokenPair tokens{QStringLiteral("t%1").arg(++m_issued), QStringLiteral("r%1").arg(m_issued)};
    m_access.insert(tokens.access.toLatin1(), signIn);
    m_refresh.insert(tokens.refresh.toLatin1(), signIn);
    return tokens;
}

void SignIns::end(int signIn)
{
    const auto isOf = [signIn](const auto &entry) { return entry.value() == signIn; };
    m_access.removeIf(isOf);
    m_refresh.removeIf(isOf);
}

HttpAnswer SignIns::renew(const HttpRequest &request)
{
    const QByteArray token =
        QJsonDocument::fromJson(request.body).object().value(QStringLiteral("refreshToken")).toString().toLatin1();
    const int signIn = m_refresh.value(token);
    if (signIn == 0)
        return {401, "application/problem+json", R"({"code":"unauthenticated"})", {}};
    if (m_used.contains(token)) {
        end(signIn);
        return {401, "application/problem+json", R"({"code":"token-reused"})", {}};
    }
    m_used.insert(token);
    m_access.removeIf([signIn](const auto &entry) { return entry.value() == signIn; });
    const TokenPair tokens = issue(signIn);
    const QJsonObject body{{QStringLiteral("token"), tokens.access}, {QStringLiteral("refreshToken"), tokens.refresh}};
    return {201, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

} // namespace jackfield::sim
