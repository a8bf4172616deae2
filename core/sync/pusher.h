#pragma once

#include "core/cache/cache.h"
#include "core/cache/outbox.h"
#include "core/provider/provider.h"
#include "core/sync/puller.h"

namespace jackfield {

/// Sends what is in the outbox, oldest first, one at a time, each once. A command whose answer was lost is looked up before anything is
/// sent again. Lives on the engine's thread, for one connection.
class Pusher final : public QObject {
    Q_OBJECT

public:
    Pusher(Provider &provider, Cache &cache, Outbox &outbox, Puller &puller);

    void push();
    bool isPushing() const { return m_busy; }

Q_SIGNALS:
    /// Its state in the outbox is another; Applied comes once, with what was made.
    void commandChanged(const jackfield::QueuedCommand &command, const QString &createdId);
    void failed(const jackfield::Error &error); ///< the way is blocked: Offline, Auth, RateLimited, Cache
    void answered();                            ///< somebody is there

private:
    void send(const QueuedCommand &command);
    void lookUp(const QueuedCommand &command);
    void accept(const IdempotencyKey &key, const Outcome &outcome);
    void write(const IdempotencyKey &key, const Outcome &outcome);
    void refuse(const IdempotencyKey &key, const Error &error);
    void setState(const IdempotencyKey &key, CommandState state, const Error &error = {});
    void stop(const Error &error);

    Provider &m_provider;
    Cache &m_cache;
    Outbox &m_outbox;
    Puller &m_puller;
    bool m_busy = false;
};

} // namespace jackfield
