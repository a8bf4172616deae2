#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <optional>

namespace jackfield {

/// When to ask again after nobody answered: 5, 15, 40, 60 s, then each minute, each up to a fifth later by chance, so that a thousand
/// consoles do not come back at once. What the provider asks for (Retry-After) is the least, and an hour the most.
class Backoff {
public:
    std::chrono::milliseconds next(std::optional<std::chrono::seconds> retryAfter, double chance)
    {
        using namespace std::chrono;
        static constexpr int steps[] = {5, 15, 40, 60};
        const int index = m_failures < 3 ? m_failures : 3;
        ++m_failures;
        auto wait = milliseconds(seconds(steps[index]));
        wait += milliseconds(qint64(chance * 0.2 * double(wait.count())));
        if (retryAfter)
            wait = std::max(wait, milliseconds(*retryAfter));
        return std::min(wait, milliseconds(hours(1)));
    }
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

} // namespace jackfield
