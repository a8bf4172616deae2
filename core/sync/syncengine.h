#pragma once

#include "core/sync/activity.h"
#include "core/sync/backoff.h"
#include "core/sync/puller.h"
#include "core/sync/pusher.h"

#include <QElapsedTimer>
#include <QTimer>

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
    Provider *provider() const { return m_provider.get(); } ///< null: signed out
    void signedOut(const Error &why);

    void syncNow();
    void commandQueued(); ///< something new is in the outbox
    Activity activity() const { return m_activity; }

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
    void announce();
    void refineIndex();

    Cache &m_cache;
    Outbox &m_outbox;
    const Clock &m_clock;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Puller> m_puller;
    std::unique_ptr<Pusher> m_pusher;
    QTimer m_retry;
    QTimer m_refine; ///< fires whenever the engine has nothing else to do
    Backoff m_backoff;
    QElapsedTimer m_newsAsked;
    qint64 m_readBefore = 0;
    Activity m_activity;
    Activity m_announced;
};

} // namespace jackfield
