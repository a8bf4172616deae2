#pragma once

#include "core/provider/httptransport.h"
#include "core/provider/signin.h"

#include <QObject>

#include <vector>

namespace jackfield {

/// The requests of one sign-in: each carries the access token. When that is over, it is renewed once for all that are under way, and they
/// go on (a 401 was not done, so sending it again is no second time). A refresh token is good for one use, so the new one is kept before
/// anything is sent with what came along with it.
///
/// When the provider does not take the refresh token, requests are answered as it answered that: whoever sent them sees Auth. Without an
/// answer they are Offline: none of them was done, and the next one tries again.
class SessionTransport final : public HttpTransport {
public:
    SessionTransport(std::shared_ptr<HttpTransport> wire, const QUrl &address, const TokenPair &tokens, const KeepToken &keep = {});

    Async<HttpAnswer> send(const HttpRequest &request) override;

private:
    using Answered = std::shared_ptr<QPromise<Result<HttpAnswer>>>;
    struct Waiting {
        HttpRequest request;
        Answered answered;
    };

    void attempt(const Waiting &wanted, bool mayRenew);
    void renew(const Waiting &wanted);
    void takeRenewal(const Result<HttpAnswer> &answer);
    void goOn();
    void giveUp(const Result<HttpAnswer> &answer);

    std::shared_ptr<HttpTransport> m_wire;
    QUrl m_address;
    TokenPair m_tokens;
    KeepToken m_keep;
    std::vector<Waiting> m_waiting; ///< for the renewal that is under way
    QObject m_context;
};

} // namespace jackfield
