#pragma once

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <mutex>
#include <optional>

namespace jackfield::reference {

/// Slows down who tries passwords: after ten wrong ones for a name within five minutes, that name rests until the five minutes are over,
/// whether it exists or not. In memory only; at most a few thousand names are remembered.
class SignInBrake {
public:
    static constexpr int mostFailures = 10;
    static constexpr std::chrono::seconds window{300};

    std::optional<std::chrono::seconds> pauseFor(const QString &name, const QDateTime &now);
    void failed(const QString &name, const QDateTime &now);
    void succeeded(const QString &name);

private:
    struct Failures {
        int count = 0;
        QDateTime first;
    };

    void forgetOld(const QDateTime &now);

    std::mutex m_lock;
    QHash<QString, Failures> m_failures;
};

} // namespace jackfield::reference
