#pragma once

#include "core/domain/conflictchoice.h"
#include "core/sync/activity.h"
#include "core/sync/backoff.h"
#include "core/sync/puller.h"
#include "core/sync/pusher.h"

namespace jackfield {

/// Keeps a copy and its provider in step: pulls, then waits for news, pushes what is queued, tries again when nobody answers. Lives on
/// the engine's thread.
class SyncEngine final : public QObject {
    Q_OBJECT

public:
    SyncEngine(Cache &cache, Outbox &outbox, const Clock &clock);
    ~SyncEngine() override;

    /// Goes on with this connection; whatever an older one still answers is dropped.
    void connectTo(std::unique_ptr<Provider> provider);
    Provider *provider() const
    {
        return m_provider.get();
    } ///< null: signed out. There too when the right to see the account is gone
    void signedOut(const Error &why);

    void syncNow();
    void commandQueued(); ///< something new is in the outbox
    Activity activity() const { return m_activity; }

    // What a person does with a command. Gone: it is not there (any more); Conflict, "on-its-way": what was sent is being found out;
    // Rejected: it does not apply to the command as it is.
    /// Lets a held one go, or tries one that was parked or refused once more.
    Result<void> release(const IdempotencyKey &key);
    Result<void> edit(const IdempotencyKey &key, const Command &command);
    Result<void> discard(const IdempotencyKey &key);
    Result<void> choose(const IdempotencyKey &key, const ConflictChoice &choice);
    /// A person agrees to the deletions of Activity::deletionsToConfirm.
    void confirmDeletions();

Q_SIGNALS:
    void activityChanged(const jackfield::Activity &activity);
    void commandChanged(const jackfield::QueuedCommand &command, const QString &createdId);
    void policyChanged(const jackfield::AccountPolicy &policy);

private:
    void fetchPolicy();
    void pull();
    void caughtUp();
    void waitForNews();
    void online();
    void failed(const Error &error);
    void commandFailed(const Error &error);
    Result<const QueuedCommand *> settled(const IdempotencyKey &key) const;
    void commandIs(const QueuedCommand &command);
    void notice(const ObjectRef &object, const QJsonObject &copied, const QJsonObject &now);
    void announce();
    void refineIndex();

    Cache &m_cache;
    Outbox &m_outbox;
    const Clock &m_clock;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Puller> m_puller;
    std::unique_ptr<Pusher> m_pusher;
    std::unique_ptr<Alarm> m_retry;
    std::unique_ptr<Alarm> m_retryCommands;
    std::unique_ptr<Alarm> m_refine; ///< rings whenever the engine has nothing else to do
    Backoff m_backoff;
    Backoff m_commandBackoff;
    std::optional<qint64> m_newsAsked;
    qint64 m_readBefore = 0;
    Activity m_activity;
    Activity m_announced;
};

} // namespace jackfield
