#include "tests/sim/simulation.h"

#include "core/domain/fieldjson.h"

namespace jackfield::sim {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
const QString earlier = QStringLiteral("earlier");

} // namespace

Simulation::Simulation(uint64_t seed, const Disk &disk, bool keepsTrace)
    : m_world{{}, Trace(keepsTrace), {}, {}, {}, disk}
    , m_schedule(m_world.schedule)
    , m_trace(m_world.trace)
    , m_ledger(m_world.ledger)
    , m_random(seed)
{
    const int disaster = m_random.below(10);
    m_weather.providerRestored = m_weather.restoresToCome = disaster < 2;
    m_weather.machineRestored = disaster == 2 || disaster == 3;
    m_weather.massDeletion = disaster == 4;
    m_weather.powerLoss = disaster >= 6 || (m_weather.providerRestored && m_random.percent(50));
    m_weather.longNights = m_random.percent(40);
    m_weather.drift = m_random.percent(15);
    m_weather.poison = m_random.percent(15);
    m_weather.twoAccounts = !m_weather.massDeletion && m_random.percent(15);
    if (m_weather.massDeletion)
        addAccount(QStringLiteral("a"), 32, 1);
    else
        addAccount(QStringLiteral("a"), m_random.between(2, 8), m_weather.twoAccounts ? 1 : m_random.between(2, 3));
    if (m_weather.twoAccounts)
        addAccount(QStringLiteral("b"), m_random.between(2, 8), m_random.between(1, 2));
}

void Simulation::addAccount(const QString &name, int users, int consoles)
{
    m_world.accounts.push_back(std::make_unique<SimServer>(name, m_world.signIns, m_schedule, m_ledger, m_trace));
    SimServer *server = m_world.accounts.back().get();
    for (int i = 0; i < users; ++i)
        server->addUser(QStringLiteral("p%1").arg(i));
    for (int i = 0; i < consoles; ++i) {
        Seat seat;
        seat.server = server;
        seat.console = std::make_unique<SimConsole>(int(m_seats.size()), m_world, name, m_random.next());
        seat.person = std::make_unique<Person>(*seat.console, *server, m_world, m_random.next());
        m_seats.push_back(std::move(seat));
    }
}

SimServer &Simulation::serverOf(const Intent &intent) const
{
    const auto &accounts = m_world.accounts;
    return **std::find_if(accounts.begin(), accounts.end(), [&](const auto &each) { return each->account() == intent.account; });
}

Simulation::~Simulation()
{
    m_seats.clear();
    Schedule::settle();
}

void Simulation::startAgain(Seat &seat)
{
    seat.console->start();
    seat.console->signIn();
    Schedule::settle();
}

void Simulation::buryTheDead()
{
    for (Seat &seat : m_seats) {
        if (!seat.console->isDoomed())
            continue;
        if (seat.console->losesPower() && m_weather.providerRestored)
            seat.person->excuseDone();
        seat.console->bury();
    }
}

void Simulation::pass(qint64 milliseconds)
{
    const qint64 until = m_schedule.now() + milliseconds;
    for (int steps = 0; m_ledger.violation().isEmpty() && m_schedule.step(until); ++steps) {
        if (steps > 200000)
            return m_ledger.violation(QStringLiteral("it does not come to rest: too much goes on"));
        buryTheDead();
    }
    m_schedule.at(until - m_schedule.now(), [] {});
    while (m_schedule.now() < until && m_schedule.step(until)) { }
}

Outcome Simulation::run()
{
    for (Seat &seat : m_seats)
        startAgain(seat);
    const int happenings = m_random.between(15, 45);
    for (int i = 0; i < happenings && m_ledger.violation().isEmpty(); ++i) {
        const int pace = m_random.below(10);
        pass(pace < 6 ? m_random.between(1, 900) : pace < 9 ? m_random.between(1, 40) * second : m_random.between(1, 3) * minute);
        happen();
        Schedule::settle();
        buryTheDead();
    }
    heal();
    if (m_ledger.violation().isEmpty())
        compare();
    return {m_ledger.violation(), m_trace.hash(), m_trace.lines()};
}

void Simulation::happen()
{
    Seat &seat = m_seats[size_t(m_random.below(int(m_seats.size())))];
    if (!seat.console->isRunning()) {
        if (m_random.percent(60))
            startAgain(seat);
        return;
    }
    const int what = m_random.below(100);
    // Somebody impatient overtakes a question that waits for news.
    if (seat.console->isSignedIn() && m_random.percent(30))
        seat.console->engine().syncNow();
    if (what < 55)
        seat.person->wantSomething();
    else if (what < 68)
        seat.person->tend(false);
    else if (what < 82)
        happenToConsole(seat);
    else
        happenToProvider();
}

void Simulation::happenToConsole(Seat &seat)
{
    SimConsole &console = *seat.console;
    switch (m_random.below(9)) {
    case 0:
    case 1:
    case 2: console.killSoon(m_random.below(6)); return;
    case 3: console.setOffline(m_random.percent(50)); return;
    case 4:
        if (m_random.percent(50) || !console.isSignedIn())
            console.signIn();
        else
            console.engine().syncNow();
        return;
    case 5:
        if (m_weather.powerLoss)
            console.killSoon(m_random.below(6), true);
        return;
    case 6:
        if (m_weather.machineRestored)
            restoreMachine(seat);
        return;
    case 7:
        if (m_weather.longNights)
            sleep();
        return;
    default: console.setOffline(false);
    }
}

// Everybody goes home, most in the middle of something, and some come back after the provider has forgotten their keys.
void Simulation::sleep()
{
    m_trace.add(m_schedule.now(), QStringLiteral("a long night"));
    for (Seat &seat : m_seats) {
        if (seat.console->isRunning() && m_random.percent(70))
            seat.person->wantSomething();
    }
    pass(m_random.between(1, 600));
    for (Seat &seat : m_seats) {
        if (!seat.console->isRunning())
            continue;
        seat.console->killSoon(0);
        seat.console->moment();
        seat.console->bury();
    }
    pass(m_random.between(15, 50) * hour);
    for (Seat &seat : m_seats)
        startAgain(seat);
}

void Simulation::restoreMachine(Seat &seat)
{
    SimConsole &console = *seat.console;
    if (!console.hasKept(earlier)) {
        m_trace.add(m_schedule.now(), QStringLiteral("console %1 is backed up").arg(console.number()));
        console.keep(earlier);
        const QStringList known = m_ledger.tokens();
        const qint64 later = m_random.percent(50) ? m_random.between(1, 30) * minute : m_random.between(1, 40) * hour;
        m_schedule.at(later, [this, &seat, known] {
            SimConsole &console = *seat.console;
            m_trace.add(m_schedule.now(), QStringLiteral("console %1 is put back to its backup").arg(console.number()));
            if (console.isRunning()) {
                console.killSoon(0);
                console.moment();
                console.bury();
            }
            console.putBack(earlier);
            seat.person->excuseSince(known);
        });
    }
}

void Simulation::happenToProvider()
{
    SimServer &server = *m_world.accounts[size_t(m_random.below(int(m_world.accounts.size())))];
    const QList<User> users = server.users();
    const User user = users.isEmpty() ? User() : users.at(m_random.below(int(users.size())));
    switch (m_random.below(8)) {
    case 0:
        // Most of the time it is only the token that has to be renewed.
        if (m_random.percent(75))
            m_world.signIns.expireAll();
        else
            m_world.signIns.endAll();
        return;
    case 1:
    case 2:
        if (!users.isEmpty()) {
            const QString token = m_ledger.freshToken(u'o');
            static const QStringList fields{QStringLiteral("department"), QStringLiteral("site"), QStringLiteral("forwardBusyTo")};
            const QString field = fields.at(m_random.below(int(fields.size())));
            Intent intent;
            intent.token = token;
            intent.account = server.account();
            intent.field = field;
            intent.target = server.canonical(user.id.value);
            intent.order = int(m_ledger.tokens().size());
            m_ledger.add(intent);
            server.edit(user.id.value, field, token);
        }
        return;
    case 3:
        if (users.size() > 1 && m_random.percent(50))
            server.remove(user.id.value);
        return;
    case 4:
        if (m_weather.drift && !users.isEmpty())
            server.drift(user.id.value);
        return;
    case 5:
        if (m_weather.poison && !m_ledger.tokens().isEmpty())
            server.poisoned.insert(m_ledger.tokens().last());
        return;
    case 6:
        if (m_weather.restoresToCome) {
            if (!server.hasBackup()) {
                server.backUp();
            } else {
                server.restore();
                m_weather.restoresToCome = false;
                for (Seat &seat : m_seats) {
                    if (seat.server == &server && !seat.console->hasWholeCopy())
                        seat.person->excuseDone();
                }
            }
        }
        return;
    default:
        if (m_weather.massDeletion)
            deleteMany();
    }
}

void Simulation::deleteMany()
{
    m_weather.massDeletion = false;
    m_trace.add(m_schedule.now(), QStringLiteral("somebody removes very many"));
    for (Seat &seat : m_seats) {
        // Twenty may go without a question; others go because somebody at a console wants it.
        if (seat.console->isRunning())
            seat.console->floor = seat.console->cache().users().total() - 21 - 8;
    }
    int left = 31;
    SimServer &server = *m_world.accounts.front();
    for (const User &user : server.users()) {
        if (left-- > 0)
            server.remove(user.id.value);
    }
}

void Simulation::heal()
{
    for (const auto &server : m_world.accounts) {
        server->poisoned.clear();
        server->endDrift();
    }
    for (Seat &seat : m_seats) {
        seat.console->setOffline(false);
        seat.console->setFaulty(false);
        seat.console->killSoon(-1);
    }
    // What is still under way, and the longest that anybody waits.
    for (int round = 0; round < 30 && m_ledger.violation().isEmpty(); ++round) {
        for (Seat &seat : m_seats) {
            SimConsole &console = *seat.console;
            if (!console.isRunning())
                startAgain(seat);
            else if (!console.isSignedIn())
                console.signIn();
            if (console.isRunning() && console.engine().activity().deletionsToConfirm > 0) {
                console.floor = -1;
                console.engine().confirmDeletions();
            }
            if (round > 1 && console.isRunning())
                seat.person->tend(true);
            if (round % 4 == 3 && console.isRunning())
                console.engine().syncNow();
        }
        Schedule::settle();
        pass(round < 20 ? minute : hour);
        if (round > 2 && isAtRest())
            return;
    }
    if (m_ledger.violation().isEmpty())
        m_ledger.violation(QStringLiteral("it does not come to rest"));
}

bool Simulation::isAtRest() const
{
    for (const Seat &seat : m_seats) {
        SimConsole &console = *seat.console;
        if (!console.isSignedIn() || !console.outbox().commands().isEmpty() || console.engine().activity().syncing
            || console.cache().state().cursor.value != seat.server->cursor())
            return false;
    }
    return true;
}

void Simulation::compare()
{
    for (const Seat &seat : m_seats)
        compare(*seat.console, *seat.server);
    for (const QString &token : m_ledger.tokens()) {
        const Intent &intent = *m_ledger.find(token);
        const SimServer &server = serverOf(intent);
        if (!intent.acknowledged || intent.decided || intent.excused || server.applied(token) > 0)
            continue;
        if (intent.kind != Intent::Kind::Remove || server.hasUser(intent.field))
            m_ledger.violation(QStringLiteral("lost: %1").arg(token));
    }
}

void Simulation::compare(SimConsole &console, const SimServer &server)
{
    const auto page = console.cache().users().page({}, 0, 1000);
    if (!page)
        return m_ledger.violation(QStringLiteral("the copy cannot be read: %1").arg(page.error().detail));
    QMap<QString, User> copied;
    for (const User &user : *page)
        copied.insert(user.id.value, user);
    for (const User &user : server.users()) {
        if (!copied.contains(user.id.value))
            m_ledger.violation(QStringLiteral("console %1 does not have %2").arg(console.number()).arg(user.id.value));
        else if (copied.take(user.id.value) != user)
            m_ledger.violation(QStringLiteral("console %1 has another %2").arg(console.number()).arg(user.id.value));
        const auto part = console.cache().find<UserCalling>(user.id.value);
        const UserCalling calling = server.calling(user.id.value);
        if (!part || part->has_value() != (calling.revision > 0) || (*part && **part != calling))
            m_ledger.violation(
                QStringLiteral("console %1 has other calling features of %2").arg(console.number()).arg(user.id.value));
    }
    if (const auto parts = console.cache().objects<UserCalling>().select({}); parts) {
        for (const UserCalling &calling : *parts) {
            if (!server.hasUser(calling.id.value))
                m_ledger.violation(
                    QStringLiteral("console %1 still has calling features of %2").arg(console.number()).arg(calling.id.value));
        }
    }
    if (!copied.isEmpty())
        m_ledger.violation(QStringLiteral("console %1 still has %2").arg(console.number()).arg(copied.firstKey()));
    const auto licences = console.cache().licences().select({});
    if (!licences || licences->size() != 1 || licences->first() != server.licence())
        m_ledger.violation(QStringLiteral("console %1 has another licence").arg(console.number()));
    const auto sorted =
        std::is_sorted(page->cbegin(), page->cend(), [](const User &a, const User &b) { return sortKey(a) < sortKey(b); });
    if (!sorted)
        m_ledger.violation(QStringLiteral("console %1 has the users in another order").arg(console.number()));
    for (const User &user : *page) {
        const auto found = console.cache().users().page(user.lastName, 0, 1000);
        if (!found || !found->contains(user))
            m_ledger.violation(QStringLiteral("console %1 does not find %2").arg(console.number()).arg(user.id.value));
    }
}

} // namespace jackfield::sim
