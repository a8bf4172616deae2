#pragma once

#include "core/provider/httptransport.h"

namespace jackfield {

/// The Error that a refusal means (status of RFC 9110, body of RFC 9457).
Error problemOf(const HttpAnswer &answer);

/// Waits for the answer and reads it with `read(const HttpAnswer &) -> Result<T>`, when its status is 2xx. With Async, a thread of the
/// global pool reads it: for pages, which take milliseconds.
template<class T, class Read>
Async<T> answered(Async<HttpAnswer> future, Read read, QtFuture::Launch where = QtFuture::Launch::Sync)
{
    return future.then(where, [read = std::move(read)](const Result<HttpAnswer> &answer) -> Result<T> {
        if (!answer)
            return tl::unexpected(answer.error());
        if (!answer->isSuccess())
            return tl::unexpected(problemOf(*answer));
        return read(*answer);
    });
}

} // namespace jackfield
