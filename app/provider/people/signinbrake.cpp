#include "app/provider/people/signinbrake.h"

namespace jackfield::reference {

namespace {

constexpr std::chrono::seconds memory{900};

QString fromHere(const QString &name, const QString &remote) { return remote + u' ' + name; }

} // namespace

void SignInBrake::forgetOld(const QDateTime &now)
{
    m_failures.removeIf([&](const auto &entry) { return entry.value().last.addSecs(memory.count()) <= now; });
}

std::optional<std::chrono::seconds> SignInBrake::pauseFor(const QString &name, const QDateTime &now)
{
    const std::lock_guard guard(m_lock);
    forgetOld(now);
    const auto found = m_failures.constFind(name);
    if (found == m_failures.constEnd() || found->count < m_free)
        return {};
    const int doubled = qMin(found->count - m_free, 16);
    const std::chrono::seconds pause = std::min(m_most, std::chrono::seconds(1 << doubled));
    const std::chrono::seconds left(now.secsTo(found->last) + pause.count());
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
    ++failures.count;
    failures.last = now;
}

void SignInBrake::succeeded(const QString &name)
{
    const std::lock_guard guard(m_lock);
    m_failures.remove(name);
}

int SignInBrake::triesLeft(const QString &name)
{
    const std::lock_guard guard(m_lock);
    return qMax(0, m_free - m_failures.value(name).count);
}

std::optional<std::chrono::seconds> Brakes::pauseFor(const QString &name, const QString &remote, const QDateTime &now)
{
    const auto here = m_here.pauseFor(fromHere(name, remote), now);
    return here ? here : m_anywhere.pauseFor(name, now);
}

void Brakes::failed(const QString &name, const QString &remote, const QDateTime &now)
{
    m_here.failed(fromHere(name, remote), now);
    m_anywhere.failed(name, now);
}

void Brakes::succeeded(const QString &name, const QString &remote)
{
    m_here.succeeded(fromHere(name, remote));
    m_anywhere.succeeded(name);
}

int Brakes::triesLeft(const QString &name, const QString &remote)
{
    return qMin(m_here.triesLeft(fromHere(name, remote)), m_anywhere.triesLeft(name));
}

} // namespace jackfield::reference
