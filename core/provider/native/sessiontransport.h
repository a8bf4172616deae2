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
    /// An access token other than this one, which is over; renewed once for all who ask.
    Async<QString> freshToken(const QString &over);

private:
    using Answered = std::shared_ptr<QPromise<Result<HttpAnswer>>>;
    struct Waiting {
        HttpRequest request;
        Answered answered;
    };
    using Told = std::shared_ptr<QPromise<Result<QString>>>;

    void attempt(const Waiting &wanted, bool mayRenew);
    void renew(const Waiting &wanted);
    void askForRenewal();
    bool canRenew() const { return !m_tokens.refresh.isEmpty() || m_tokens.renew; }
    void takeRenewal(const Result<HttpAnswer> &answer);
    void goOn();
    void giveUp(const Result<HttpAnswer> &answer);

    std::shared_ptr<HttpTransport> m_wire;
    QUrl m_address;
    TokenPair m_tokens;
    KeepToken m_keep;
    std::vector<Waiting> m_waiting; ///< for the renewal that is under way
    std::vector<Told> m_told;       ///< the same: who wants to know the token only
    bool m_renewing = false;
    QObject m_context;
};

} // namespace jackfield
