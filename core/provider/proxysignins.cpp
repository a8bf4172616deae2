#include "core/provider/proxysignins.h"

namespace jackfield {

QString ProxySignIns::nameOf(const QNetworkProxy &proxy) { return proxy.hostName() + u':' + QString::number(proxy.port()); }

void ProxySignIns::set(const QString &proxy, const SignIn &signIn)
{
    const QMutexLocker locker(&m_lock);
    m_known.insert(proxy, signIn);
    if (m_asking == proxy)
        m_asking.clear();
}

std::optional<ProxySignIns::SignIn> ProxySignIns::of(const QString &proxy) const
{
    const QMutexLocker locker(&m_lock);
    const auto known = m_known.constFind(proxy);
    return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
}

QString ProxySignIns::asking() const
{
    const QMutexLocker locker(&m_lock);
    return m_asking;
}

void ProxySignIns::noteAsking(const QString &proxy)
{
    const QMutexLocker locker(&m_lock);
    m_asking = proxy;
}

} // namespace jackfield
