#pragma once

#include "core/provider/httptransport.h"
#include "core/provider/native/changefeed.h"
#include "core/provider/provider.h"

namespace jackfield {

/// A provider that speaks our own API (resources/openapi/). Who is signed in, the transport says (SessionTransport). Lives on the
/// engine's thread.
class NativeProvider final : public Provider {
public:
    NativeProvider(
        std::shared_ptr<HttpTransport> transport, const QUrl &address, const AccountId &account,
        QtFuture::Launch decodeOn = QtFuture::Launch::Async);

    const Capabilities &capabilities() const override { return m_capabilities; }
    Async<AccountPolicy> policy() override;
    Async<ChangePage> changes(const Cursor &after, const PullLimits &limits) override;
    Async<Outcome> apply(const Command &command, const IdempotencyKey &key, const Expectation &expectation) override;
    Async<Outcome> outcomeOf(const IdempotencyKey &key) override;
    Async<Change> object(const ObjectRef &object) override;
    Async<bool> setSecret(const Secret &secret, const IdempotencyKey &key) override;
    Async<bool> sendMail(const ObjectRef &to, const IdempotencyKey &key) override;
    Async<Verdict> check(const Question &question) override;
    Async<bool> signOut() override;

private:
    HttpRequest request(const QByteArray &method, const QString &path) const;
    HttpRequest accountRequest(const QByteArray &method, const QString &path) const;
    HttpRequest posted(const QString &path, const QJsonObject &body) const;
    /// Sends it, once, when only that it was done is of interest.
    Async<bool> done(HttpRequest request, const IdempotencyKey &key);
    HttpRequest commandRequest(const Command &command) const;

    std::shared_ptr<HttpTransport> m_transport;
    QUrl m_address;
    AccountId m_account;
    Capabilities m_capabilities;
    std::shared_ptr<ChangeFeed> m_feed;
    QtFuture::Launch m_decodeOn; ///< where pages, which take milliseconds, are read
};

} // namespace jackfield
