#pragma once

#include "tests/sim/simconsole.h"

namespace jackfield::sim {

/// Who sits at a console: wants things, and answers what it asks, by what can be seen.
class Person {
public:
    Person(SimConsole &console, SimServer &server, World &world, uint64_t seed);

    void wantSomething();
    /// Looks after the commands that wait for a person; with `all`, after every one.
    void tend(bool all);
    /// What was wanted since `tokens` were is lost with the machine, unless it was done.
    void excuseSince(const QStringList &tokens);
    /// What the provider has done already, should it be lost there too: the copy may have forgotten all of it.
    void excuseDone();

private:
    void edit();
    void setUp();
    void remove();
    Intent &note(Intent intent);
    void submit(const Command &command, const QStringList &tokens);
    void tend(const QueuedCommand &command);
    void choose(const QueuedCommand &command);
    void seeBefore(const QueuedCommand &command);
    void decide(const QueuedCommand &command);
    void giveUp(const QueuedCommand &command);
    void see(const ChangeObject &change, const QJsonObject &theirs);
    bool wasDone(const QueuedCommand &command) const;
    bool isBeingMade(const QString &target) const;
    QStringList tokensOf(const Command &command) const;

    SimConsole &m_console;
    SimServer &m_server;
    Ledger &m_ledger;
    Trace &m_trace;
    Schedule &m_schedule;
    Random m_random;
    QList<QPair<UserId, QString>> m_made; ///< temporary ids, and the tokens of their set-ups
};

} // namespace jackfield::sim
