#pragma once

#include <chrono>

namespace jackfield {

/// Calls once after a while, in the thread that set it; never after it was deleted.
class Alarm {
public:
    virtual ~Alarm() = default;
    virtual void set(std::chrono::milliseconds after) = 0; ///< instead of what was set before
    virtual void cancel() = 0;
    virtual bool isSet() const = 0;
};

} // namespace jackfield
