#pragma once

#include "core/provider/native/nativeprovider.h"
#include "core/provider/native/sessiontransport.h"
#include "core/sync/syncengine.h"
#include "tests/sim/simclock.h"
#include "tests/sim/simnetwork.h"
#include "tests/support/memorydisk.h"

namespace jackfield::sim {

/// Where a console's files are, and what they are copied from when it starts for the first time.
struct Disk {
    test::MemoryDisk &memory;
    QString folder;
    QString emptyCache; ///< a copy that was just made
    QString emptyOutbox;
};

/// What consoles run in.
struct World {
    Schedule schedule;
    Trace trace;
    Ledger ledger;
    SignIns signIns;
    Accounts accounts;
    Disk disk;
};

/// One console: the real engine, outbox and cache over its own files. It can be killed between any two steps: then what was committed is
/// there, and nothing else.
class SimConsole final : public QObject {
    Q_OBJECT

public:
    SimConsole(int number, World &world, const QString &account, uint64_t seed);
    ~SimConsole() override;

    void start();
    void signIn();
    void setOffline(bool offline);
    void setFaulty(bool faulty);
    bool isRunning() const { return m_engine != nullptr; }
    bool isSignedIn() const { return m_engine && m_engine->provider(); }

    Cache &cache() { return *m_cache; }
    Outbox &outbox() { return *m_outbox; }
    SyncEngine &engine() { return *m_engine; }
    int number() const { return m_number; }

    /// It is killed at one of the next moments at which something was just written.
    void killSoon(int moments, bool withPower = false)
    {
        m_momentsToLive = moments;
        m_losesPower = withPower;
    }
    /// Without one nobody sees what a provider has lost that is restored.
    bool hasWholeCopy() const { return m_cache ? m_cache->state().complete : m_hadWholeCopy; }
    bool isDoomed() const { return m_doomed; }
    bool losesPower() const { return m_losesPower; }
    /// A moment at which something was just written, or acknowledged.
    void moment();
    /// Ends it as the kill left it.
    void bury();
    /// What is on its disk; later it can be put back while it is not running.
    void keep(const QString &name);
    bool hasKept(const QString &name) const { return m_kept.contains(name); }
    void putBack(const QString &name);

    qint64 floor = -1; ///< so many users must stay until a person agrees; -1: any

private:
    QString path(const QString &name) const { return m_world.disk.folder + QStringLiteral("/%1-").arg(m_number) + name; }
    void copyFiles(const QString &from, const QString &to);
    void losePower();
    void close();
    void note(const QueuedCommand &command);

    int m_number;
    World &m_world;
    Schedule &m_schedule;
    Ledger &m_ledger;
    Trace &m_trace;
    QString m_account;
    Random m_random;
    SimClock m_clock;
    std::shared_ptr<SimNetwork> m_network;
    std::vector<std::shared_ptr<SimNetwork>> m_networks; ///< older ones too: something may still be under way
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SyncEngine> m_engine;
    QSet<QString> m_kept;
    int m_momentsToLive = -1;
    bool m_losesPower = false;
    bool m_hadWholeCopy = false;
    bool m_doomed = false;
    bool m_offline = false;
    bool m_faulty = true;
};

} // namespace jackfield::sim
