#pragma once

#include <functional>

namespace jackfield {

/// What stands before an action that not whoever comes by an open window may do (faults.md 49): it calls `then` at once, once whoever sits
/// there has shown who they are, or not at all.
using Gate = std::function<void(const std::function<void()> &then)>;

inline void pass(const Gate &gate, const std::function<void()> &then)
{
    if (gate)
        gate(then);
    else
        then();
}

} // namespace jackfield
