#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace jackfield {

/// A value or an Error: the one result type of all rooms. No exception crosses a room.
template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, const QString &code, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, code, detail});
}

} // namespace jackfield
