#pragma once

#include "core/cache/cache.h"
#include "core/cache/outbox.h"
#include "core/provider/provider.h"
#include "core/sync/puller.h"

#include <QSet>

namespace jackfield {

/// Sends what is in the outbox, oldest first, one at a time, each once. What waits for a person holds up only later commands about the same
/// user. A command whose answer was lost is looked up before anything is sent again; when its key may be forgotten by now, the object is
/// read again and compared. Lives on the engine's thread, for one connection.
class Pusher final : public QObject {
    Q_OBJECT

public:
    Pusher(Provider &provider, Cache &cache, Outbox &outbox, Puller &puller, const Clock &clock);

    void push();
    /// The same, with those that failed by themselves before.
    void pushAgain();
    bool isPushing() const { return m_busy; }

    /// How long the provider is sure to remember a key: 24 hours, less what a request may have been on its way.
    static constexpr std::chrono::hours keyLifetime{23};
    /// After so many attempts a command that fails by itself is parked.
    static constexpr int parkAfter = 5;

Q_SIGNALS:
    /// Its state in the outbox is another; Applied comes once, with what was made.
    void commandChanged(const jackfield::QueuedCommand &command, const QString &createdId);
    void failed(const jackfield::Error &error);  ///< the way is blocked: Offline, Auth, RateLimited, Cache
    void delayed(const jackfield::Error &error); ///< one command failed; the others go on, and it wants pushAgain() later
    void answered();                             ///< somebody is there
    void historyChanged();                       ///< an answer is of another history than the copy: it must be pulled first

private:
    const QueuedCommand *next() const;
    bool waitsForSite(const QueuedCommand &command) const;
    void sayWhatWaits();
    bool mayBeForgotten(const QueuedCommand &command) const;
    void send(const QueuedCommand &command);
    void lookUp(const QueuedCommand &command);
    void reconsider(const QueuedCommand &command);
    void compare(const IdempotencyKey &key, const Change &theirs);
    void neverSeen(const IdempotencyKey &key);
    /// Whose doing it is: what others have changed besides must not hide behind the revision of what was ours.
    enum class Doer { We, Somebody };
    void accept(const IdempotencyKey &key, const Outcome &outcome, Doer doer = Doer::We);
    void write(const IdempotencyKey &key, const Outcome &outcome, Doer doer);
    void refuse(const IdempotencyKey &key, const Error &error);
    void meetConflict(const IdempotencyKey &key, const Error &error);
    void meetGone(const IdempotencyKey &key, const Error &error);
    void renew(const IdempotencyKey &key, const Command &command);
    bool isOfAnotherHistory(const Outcome &outcome) const;
    void settle(const IdempotencyKey &key, CommandState state, const Error &error);
    void delay(const IdempotencyKey &key, const Error &error);
    void postpone(const IdempotencyKey &key, const Error &error);
    bool setState(const IdempotencyKey &key, CommandState state, const Error &error = {});
    void goOn();
    void stop(const Error &error);

    Provider &m_provider;
    Cache &m_cache;
    Outbox &m_outbox;
    Puller &m_puller;
    const Clock &m_clock;
    QString m_history; ///< of the copy, when the question that waits for its answer was asked
    QSet<IdempotencyKey> m_delayed;
    bool m_busy = false;
};

} // namespace jackfield
