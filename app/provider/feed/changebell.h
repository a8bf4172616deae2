#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace jackfield::reference {

/// Wakes the long polls. A bell has no memory of accounts: who is woken looks for itself, and waits again when the news was not its own.
class ChangeBell {
public:
    /// Something was committed.
    void ring();
    /// Nobody waits any more, now or later: the server stops.
    void dismiss();

    /// Take this before looking, so that no change falls between looking and waiting.
    quint64 count() const;
    /// Until the bell rings after `seen`, the time is over, or everybody is dismissed; true when it rang. Answers false at once when
    /// `mostWaiting` others wait already: their threads must not all be taken.
    bool waitAfter(quint64 seen, std::chrono::steady_clock::time_point until);

    static constexpr int mostWaiting = 192;

private:
    mutable std::mutex m_lock;
    std::condition_variable m_rang;
    quint64 m_count = 0;
    int m_waiting = 0;
    bool m_dismissed = false;
};

} // namespace jackfield::reference
