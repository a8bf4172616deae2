#pragma once

#include "tests/sim/person.h"

namespace jackfield::sim {

struct Outcome {
    QString violation; ///< empty: everything held
    quint64 hash = 0;
    QStringList trace;
};

/// One run: some consoles, a provider, people, and whatever the seed has in store. At its end everything is healed, comes to rest, and is
/// compared.
class Simulation {
public:
    Simulation(uint64_t seed, const Disk &disk, bool keepsTrace);
    ~Simulation();
    Outcome run();

private:
    struct Seat {
        SimServer *server;
        std::unique_ptr<SimConsole> console;
        std::unique_ptr<Person> person;
    };
    /// What may happen in this run.
    struct Weather {
        bool providerRestored = false;
        bool restoresToCome = false;
        bool machineRestored = false;
        bool powerLoss = false;
        bool massDeletion = false;
        bool longNights = false;
        bool drift = false;
        bool poison = false;
        bool twoAccounts = false;
    };

    void pass(qint64 milliseconds);
    void happen();
    void happenToProvider();
    void happenToConsole(Seat &seat);
    void sleep();
    void restoreMachine(Seat &seat);
    void startAgain(Seat &seat);
    void buryTheDead();
    void deleteMany();
    void heal();
    bool isAtRest() const;
    void compare();
    void compare(SimConsole &console, const SimServer &server);

    SimServer &serverOf(const Intent &intent) const;
    void addAccount(const QString &name, int users, int consoles);

    World m_world;
    Schedule &m_schedule;
    Trace &m_trace;
    Ledger &m_ledger;
    Random m_random;
    Weather m_weather;
    std::vector<Seat> m_seats;
};

} // namespace jackfield::sim
