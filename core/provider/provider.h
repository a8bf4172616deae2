#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/domain/change.h"
#include "core/domain/command.h"
#include "core/provider/customerdirectory.h"
#include "core/provider/signin.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace jackfield {

/// What a platform can do; the code above asks here, never for the platform's name.
struct Capabilities {
    bool delta = true;       ///< changes(after) after a cursor brings only what changed
    bool idempotency = true; ///< a command with a key that was applied is answered, not applied again
    bool atomicSetUp = true; ///< Set Up a User is one request
    bool longPoll = false;
    int pageLimit = 5000;
};

struct PullLimits {
    int objects = 5000;
    std::chrono::seconds wait{0}; ///< long poll: how long the provider may hold the answer until something changes
};

/// What became of a command that was accepted.
struct Outcome {
    QList<Change> changes;      ///< everything it changed, as the feed will bring it too
    QString createdId = {};     ///< the object that the command made, if it made one
    QString epoch = {};         ///< the provider's history that it is in (ChangePage::epoch); empty: it did not say
    QList<Origin> origins = {}; ///< of the changes, in their order
};

/// For which state of the object a command was made. If that is not its state any more, the provider does nothing and answers Conflict.
struct Expectation {
    std::optional<qint64> revision = {}; ///< nothing: whatever it is
};

/// Something secret, which is set at once or not at all: it is in no queue, copy, history or log.
struct Secret {
    enum class Kind { PortalPassword, VoicemailPasscode, SipCredentials };

    Kind kind = Kind::PortalPassword;
    ObjectRef object; ///< a user; for SIP credentials a telephone
    QString value;
    QString username = {}; ///< of SIP credentials
};

/// "Is this still free?", asked while a person types. `field` is extension, signInId, username, email or newDeviceMac.
struct Question {
    QString field;
    QString value;
};

struct Verdict {
    bool free = true;
    QString holderId; ///< a user's id, when the provider may say so
    QString holderName;
};

/// One signed-in connection to one account of one platform. Lives on the engine's thread.
///
/// Errors: Offline (nothing was done), Unknown (sent, no answer: it may have been done), Auth, Forbidden, RateLimited, Rejected,
/// Conflict, Gone, Protocol, Insecure. Nothing is retried in here.
class Provider {
public:
    virtual ~Provider() = default;

    virtual const Capabilities &capabilities() const = 0;
    virtual Async<AccountPolicy> policy() = 0;
    /// The change feed: everything in revision order after an empty cursor, what changed since after another. A page without its end
    /// marker or with a wrong count is a Protocol error.
    virtual Async<ChangePage> changes(const Cursor &after, const PullLimits &limits) = 0;
    /// Sends the command once. Conflict carries the object as it is now; Gone: it is there no more.
    virtual Async<Outcome> apply(const Command &command, const IdempotencyKey &key, const Expectation &expectation) = 0;
    /// What became of a command whose answer was lost. Gone: the provider never saw the key.
    virtual Async<Outcome> outcomeOf(const IdempotencyKey &key) = 0;
    /// An object as the provider has it now; a part that nobody has changed yet is at revision 0. Gone: it is there no more.
    virtual Async<Change> object(const ObjectRef &object) = 0;
    /// Sets it, once. Rejected: FieldError "password", "passcode" or "username" with the codes of core/domain's rules, taken, or last (S2.33).
    virtual Async<bool> setSecret(const Secret &secret, const IdempotencyKey &key) = 0;
    /// Has the first mail sent once more: to an administrator who has not registered (S0.16), or a user's welcome mail. Rejected: state
    /// conflict, when there is nothing to send any more; email required.
    virtual Async<bool> sendMail(const ObjectRef &to, const IdempotencyKey &key) = 0;
    virtual Async<Verdict> check(const Question &question) = 0;
    virtual Async<bool> signOut() = 0;
};

/// What a provider says of itself before anybody signs in.
struct ProviderInfo {
    QString name;
    bool secure = false; ///< over TLS
};

/// How one gets to a Provider. Lives on the engine's thread.
class ProviderGate {
public:
    virtual ~ProviderGate() = default;
    virtual Async<ProviderInfo> discover(const QUrl &address) = 0;
    /// The first request of a sign-in. Errors: Offline, Insecure, Auth, Forbidden, RateLimited, Protocol.
    virtual Async<SignInProgress> signIn(const QUrl &address, const Credentials &credentials) = 0;
    /// One step, one request, sent once. Errors: Rejected (with the field), RateLimited, Auth (code ticket-over: begin again), Unknown (no
    /// answer: it may have been done), and those of signIn().
    virtual Async<SignInProgress> takeStep(const QUrl &address, const QString &ticket, const StepAnswer &answer) = 0;
    /// What a mail's link is for. Gone: it was used, or is over.
    virtual Async<LinkInfo> link(const QUrl &address, const QString &token) = 0;
    /// Makes the password and uses the link up. Rejected: field `password` or `terms`.
    virtual Async<bool> useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms) = 0;
    /// Has a mail sent to whoever this is, if it is anybody: the answer does not tell.
    virtual Async<bool> forgotPassword(const QUrl &address, const QString &login) = 0;
    virtual std::unique_ptr<Provider>
    open(const QUrl &address, const AccountId &account, const TokenPair &tokens, const KeepToken &keep = {}) = 0;
    /// For one of the provider's own people.
    virtual std::unique_ptr<CustomerDirectory>
    openDirectory(const QUrl &address, const TokenPair &tokens, const QString &staffLevel) = 0;
};

} // namespace jackfield
