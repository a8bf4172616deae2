#include "tests/sim/simconsole.h"

namespace jackfield::sim {

namespace {

const char *stateName(CommandState state)
{
    constexpr const char *names[] = {"queued", "held", "sending", "checking", "parked", "conflict", "rejected", "gone", "applied"};
    return names[int(state)];
}

const QStringList parts{
    QStringLiteral("outbox.db"), QStringLiteral("outbox.db-wal"), QStringLiteral("cache.db"), QStringLiteral("cache.db-wal")};

} // namespace

SimConsole::SimConsole(int number, World &world, const QString &account, uint64_t seed)
    : m_number(number)
    , m_world(world)
    , m_schedule(world.schedule)
    , m_ledger(world.ledger)
    , m_trace(world.trace)
    , m_account(account)
    , m_random(seed)
    , m_clock(world.schedule, qint64(m_random.between(-24, 24)) * 3600 * 1000, m_random.next())
{
    for (const QString &part : parts)
        world.disk.memory.copy({}, path(part));
    world.disk.memory.copy(world.disk.emptyCache, path(QStringLiteral("cache.db")));
    world.disk.memory.copy(world.disk.emptyOutbox, path(QStringLiteral("outbox.db")));
}

SimConsole::~SimConsole() { close(); }

void SimConsole::start()
{
    auto cache = Cache::open(path(QStringLiteral("cache.db")));
    auto outbox = Outbox::open(path(QStringLiteral("outbox.db")), m_clock);
    if (!cache || !outbox)
        return m_ledger.violation(
            QStringLiteral("a file cannot be opened: %1").arg(cache ? outbox.error().detail : cache.error().detail));
    if ((*cache)->wasDamaged())
        m_ledger.violation(QStringLiteral("the copy is damaged"));
    m_cache = std::move(*cache);
    m_outbox = std::move(*outbox);
    m_engine = std::make_unique<SyncEngine>(*m_cache, *m_outbox, m_clock);
    m_trace.add(
        m_schedule.now(), QStringLiteral("console %1 starts with %2 commands").arg(m_number).arg(m_outbox->commands().size()));
    connect(m_cache.get(), &Cache::changed, this, [this] {
        if (floor >= 0 && m_cache->users().total() < floor)
            m_ledger.violation(QStringLiteral("users were removed before anybody agreed"));
        // Of a first copy it is said now and then, by the time on the wall.
        if (m_cache->state().complete)
            moment();
    });
    connect(m_engine.get(), &SyncEngine::commandChanged, this, &SimConsole::note);
}

void SimConsole::note(const QueuedCommand &command)
{
    m_trace.add(
        m_schedule.now(),
        QStringLiteral("console %1: %2 of %3 is %4")
            .arg(m_number)
            .arg(commandKind(command.command), m_trace.name(command.wireKey.value), QLatin1String(stateName(command.state))));
    // Nobody has removed the user it is about: that it can go nowhere is our own fault. Unless the provider has lost it, and somebody has
    // then thrown away the set-up that it was to follow.
    if (!m_doomed && command.state == CommandState::Gone && command.error.kind == Error::Kind::Gone
        && command.error.code != QLatin1String("vanished") && isTemporary(commandUser(command.command)))
        m_ledger.violation(QStringLiteral("an edit went to a user of a temporary id"));
    moment();
}

void SimConsole::signIn()
{
    m_network = std::make_shared<SimNetwork>(m_schedule, m_world.accounts, m_world.signIns, m_random.next());
    m_networks.push_back(m_network);
    m_network->offline = m_offline;
    m_network->faulty = m_faulty;
    m_trace.add(m_schedule.now(), QStringLiteral("console %1 signs in").arg(m_number));
    const QUrl address(QStringLiteral("http://localhost:1"));
    m_engine->connectTo(std::make_unique<NativeProvider>(
        std::make_shared<SessionTransport>(m_network, address, m_world.signIns.start()), address, AccountId{m_account},
        QtFuture::Launch::Sync));
}

void SimConsole::setOffline(bool offline)
{
    m_offline = offline;
    if (m_network)
        m_network->offline = offline;
}

void SimConsole::setFaulty(bool faulty)
{
    m_faulty = faulty;
    if (m_network)
        m_network->faulty = faulty;
}

void SimConsole::moment()
{
    if (m_momentsToLive < 0 || m_doomed || m_momentsToLive-- > 0)
        return;
    const QString how = m_losesPower ? QStringLiteral("console %1 loses its power") : QStringLiteral("console %1 is killed");
    m_trace.add(m_schedule.now(), how.arg(m_number));
    keep(QStringLiteral("killed"));
    m_doomed = true;
    if (m_network)
        m_network->dead = true;
}

void SimConsole::bury()
{
    close();
    putBack(QStringLiteral("killed"));
    if (m_losesPower)
        losePower();
    m_doomed = false;
    m_momentsToLive = -1;
}

void SimConsole::close()
{
    if (m_network)
        m_network->dead = true;
    m_hadWholeCopy = hasWholeCopy();
    m_engine.reset();
    m_outbox.reset();
    m_cache.reset();
}

// Of what was not synced anything may be there.
void SimConsole::losePower()
{
    const int chance = m_random.below(5) * 25;
    for (const QString &part : parts)
        m_world.disk.memory.losePower(path(part), [&] { return m_random.percent(chance); });
}

void SimConsole::copyFiles(const QString &from, const QString &to)
{
    for (const QString &part : parts)
        m_world.disk.memory.copy(path(from + part), path(to + part));
}

void SimConsole::keep(const QString &name)
{
    m_kept.insert(name);
    copyFiles({}, name);
}

void SimConsole::putBack(const QString &name) { copyFiles(name, {}); }

} // namespace jackfield::sim
