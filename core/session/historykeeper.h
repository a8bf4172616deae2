#pragma once

#include "core/base/clock.h"
#include "core/cache/history.h"

namespace jackfield {

/// Keeps a history for as long as a person chose: forgets what is older, a little at a time, and again every day. Lives on the engine's
/// thread.
class HistoryKeeper {
public:
    HistoryKeeper(History &history, const Clock &clock);

    void keepFor(int days); ///< 0: for ever

private:
    void forget();

    History &m_history;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_next;
    int m_days = 0;
};

} // namespace jackfield
