#include "core/provider/native/sessiontransport.h"

#include "core/provider/native/apiurl.h"
#include "core/provider/native/jsonbody.h"
#include "core/provider/native/problem.h"
#include "core/provider/native/signinjson.h"

namespace jackfield {

SessionTransport::SessionTransport(
    std::shared_ptr<HttpTransport> wire, const QUrl &address, const TokenPair &tokens, const KeepToken &keep)
    : m_wire(std::move(wire))
    , m_address(address)
    , m_tokens(tokens)
    , m_keep(keep)
{ }

Async<HttpAnswer> SessionTransport::send(const HttpRequest &request)
{
    const auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    const auto future = promise->future();
    if (m_tokens.access.isEmpty() && canRenew())
        renew({request, promise});
    else
        attempt({request, promise}, true);
    return future;
}

void SessionTransport::attempt(const Waiting &wanted, bool mayRenew)
{
    HttpRequest request = wanted.request;
    const QString token = m_tokens.access;
    request.headers.insert("Authorization", "Bearer " + token.toUtf8());
    whenDone(m_wire->send(request), &m_context, [this, wanted, mayRenew, token](const Result<HttpAnswer> &answer) {
        if (mayRenew && answer && answer->status == 401 && token != m_tokens.access && !m_tokens.access.isEmpty())
            return attempt(wanted, false); // it was renewed meanwhile
        if (mayRenew && answer && answer->status == 401 && canRenew())
            return renew(wanted);
        wanted.answered->addResult(answer);
        wanted.answered->finish();
    });
}

Async<QString> SessionTransport::freshToken(const QString &over)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    if (!m_tokens.access.isEmpty() && m_tokens.access != over) {
        promise->addResult(m_tokens.access);
        promise->finish();
    } else if (canRenew()) {
        m_told.push_back(promise);
        askForRenewal();
    } else {
        promise->addResult(failure(Error::Kind::Auth, QStringLiteral("signed-out")));
        promise->finish();
    }
    return promise->future();
}

void SessionTransport::renew(const Waiting &wanted)
{
    m_waiting.push_back(wanted);
    askForRenewal();
}

void SessionTransport::askForRenewal()
{
    if (std::exchange(m_renewing, true))
        return;
    const QString over = std::exchange(m_tokens.access, {});
    if (m_tokens.renew) {
        whenDone(m_tokens.renew(over), &m_context, [this](const Result<QString> &token) {
            if (!token)
                return giveUp(tl::unexpected(token.error()));
            m_tokens.access = *token;
            goOn();
        });
        return;
    }
    const HttpRequest request =
        jsonPost(apiUrl(m_address, QStringLiteral("/sessions/refresh")), {{QStringLiteral("refreshToken"), m_tokens.refresh}});
    whenDone(m_wire->send(request), &m_context, [this](const Result<HttpAnswer> &answer) { takeRenewal(answer); });
}

void SessionTransport::takeRenewal(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        Error error = answer.error();
        // The renewal may have been done; what waits for it was not.
        if (error.kind == Error::Kind::Unknown)
            error.kind = Error::Kind::Offline;
        return giveUp(tl::unexpected(error));
    }
    if (!answer->isSuccess()) {
        // Only the provider itself can say that the sign-in is over, not whoever stands before it.
        if (answer->status == 401 && answer->contentType == "application/problem+json") {
            m_tokens = {};
            if (m_keep)
                m_keep({});
        }
        return giveUp(answer);
    }
    const auto tokens = readObject(*answer).and_then(tokensFromJson);
    if (!tokens)
        return giveUp(tl::unexpected(tokens.error()));
    if (!m_keep || tokens->refresh.isEmpty()) {
        m_tokens = *tokens;
        return goOn();
    }
    whenDone(m_keep(tokens->refresh), &m_context, [this, tokens = *tokens](const Result<bool> &) {
        m_tokens = tokens;
        goOn();
    });
}

void SessionTransport::goOn()
{
    m_renewing = false;
    for (const Told &told : std::exchange(m_told, {})) {
        told->addResult(m_tokens.access);
        told->finish();
    }
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        attempt(waiting, false);
}

void SessionTransport::giveUp(const Result<HttpAnswer> &answer)
{
    m_renewing = false;
    for (const Told &told : std::exchange(m_told, {})) {
        told->addResult(tl::unexpected(answer ? problemOf(*answer) : answer.error()));
        told->finish();
    }
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting.answered->addResult(answer);
        waiting.answered->finish();
    }
}

} // namespace jackfield
