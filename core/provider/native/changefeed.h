#pragma once

#include "core/provider/httptransport.h"
#include "core/provider/provider.h"

#include <optional>

namespace jackfield {

/// The pages of the change feed as they come over the wire. The header of an answer names the next page, which is asked for at once: it is
/// on its way while this one is decoded and written. One page at most is ahead; whoever then asks for another place gets that one.
class ChangeFeed final : public std::enable_shared_from_this<ChangeFeed> {
public:
    /// `request` is that for the feed, without its query.
    ChangeFeed(std::shared_ptr<HttpTransport> transport, HttpRequest request);

    Async<HttpAnswer> ask(const Cursor &after, const PullLimits &limits);

private:
    struct Ahead {
        QUrl url;
        Async<HttpAnswer> answer;
    };

    HttpRequest requestFor(const Cursor &after, const PullLimits &limits) const;
    void lookAhead(const HttpAnswer &answer, int objects);

    std::shared_ptr<HttpTransport> m_transport;
    HttpRequest m_request;
    std::optional<Ahead> m_ahead;
};

} // namespace jackfield
