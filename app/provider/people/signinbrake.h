#pragma once

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <mutex>
#include <optional>

namespace jackfield::reference {

/// Slows down who tries passwords or codes, and locks nobody out: after a few wrong ones each further one has to wait, twice as long as
/// the one before, up to a most. In memory only; at most a few thousand names are remembered, each for a quarter of an hour.
///
/// Two of these work together: a strict one for a name from one address, and a lenient one for a name from anywhere, so that somebody
/// who guesses from afar costs the owner of the name seconds and not the day.
class SignInBrake {
public:
    SignInBrake(int free, std::chrono::seconds most) : m_free(free), m_most(most) { }

    std::optional<std::chrono::seconds> pauseFor(const QString &name, const QDateTime &now);
    void failed(const QString &name, const QDateTime &now);
    void succeeded(const QString &name);
    int triesLeft(const QString &name); ///< before one has to wait

private:
    struct Failures {
        int count = 0;
        QDateTime last;
    };

    void forgetOld(const QDateTime &now);

    const int m_free; ///< so many wrong ones cost nothing
    const std::chrono::seconds m_most;
    std::mutex m_lock;
    QHash<QString, Failures> m_failures;
};

/// The two brakes of the provider.
class Brakes {
public:
    std::optional<std::chrono::seconds> pauseFor(const QString &name, const QString &remote, const QDateTime &now);
    void failed(const QString &name, const QString &remote, const QDateTime &now);
    void succeeded(const QString &name, const QString &remote);
    int triesLeft(const QString &name, const QString &remote);

private:
    SignInBrake m_here{5, std::chrono::seconds(300)};
    SignInBrake m_anywhere{50, std::chrono::seconds(8)};
};

} // namespace jackfield::reference
