#include "app/provider/api/signinbrake.h"

namespace jackfield::reference {

void SignInBrake::forgetOld(const QDateTime &now)
{
    m_failures.removeIf([&](const auto &entry) { return entry.value().first.addSecs(window.count()) <= now; });
}

std::optional<std::chrono::seconds> SignInBrake::pauseFor(const QString &name, const QDateTime &now)
{
    const std::lock_guard guard(m_lock);
    const auto found = m_failures.constFind(name);
    if (found == m_failures.constEnd() || found->count < mostFailures)
        return {};
    const std::chrono::seconds left(now.secsTo(found->first) + window.count());
    return left.count() > 0 ? std::optional(left) : std::nullopt;
}

void SignInBrake::failed(const QString &name, const QDateTime &now)
{
    constexpr int mostNames = 4096;
    const std::lock_guard guard(m_lock);
    forgetOld(now);
    if (m_failures.size() >= mostNames && !m_failures.contains(name))
        return;
    Failures &failures = m_failures[name];
    if (failures.count++ == 0)
        failures.first = now;
}

void SignInBrake::succeeded(const QString &name)
{
    const std::lock_guard guard(m_lock);
    m_failures.remove(name);
}

} // namespace jackfield::reference
