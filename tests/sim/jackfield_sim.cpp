#include "core/base/guards.h"
#include "tests/sim/simulation.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

// Runs the simulator over many seeds, or one again with its trace.
//
//   jackfield-sim --seeds 20000 [--first N] [--without GUARD [--expect-caught]] [--twice]
//   jackfield-sim --seed N
using namespace jackfield;

namespace {

sim::Disk makeDisk(const QTemporaryDir &folder)
{
    const SystemClock clock;
    sim::Disk disk{
        folder.path(), folder.filePath(QStringLiteral("empty-cache.db")), folder.filePath(QStringLiteral("empty-outbox.db"))};
    if (!Cache::open(disk.emptyCache) || !Outbox::open(disk.emptyOutbox, clock))
        qFatal("the files of the simulation cannot be made");
    return disk;
}

bool isGuard(const QString &name)
{
    for (int i = 0; i <= int(Guard::Last); ++i) {
        if (name.toStdString() == guards::name(Guard(i)))
            return true;
    }
    return false;
}

void print(const sim::Outcome &outcome, uint64_t seed)
{
    for (const QString &line : outcome.trace)
        std::printf("%s\n", qPrintable(line));
    std::printf(
        "seed %llu  trace %016llx  %s\n", static_cast<unsigned long long>(seed), static_cast<unsigned long long>(outcome.hash),
        outcome.violation.isEmpty() ? "everything held" : qPrintable(outcome.violation));
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("jackfield.*=false"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("count"), QStringLiteral("1000")},
         {QStringLiteral("first"), QStringLiteral("The first of them."), QStringLiteral("seed"), QStringLiteral("1")},
         {QStringLiteral("seed"), QStringLiteral("Runs this one and prints its trace."), QStringLiteral("seed")},
         {QStringLiteral("twice"), QStringLiteral("Runs each twice and compares the traces.")},
         {QStringLiteral("without"), QStringLiteral("Takes a guard away; only where that was built in."), QStringLiteral("guard")},
         {QStringLiteral("expect-caught"), QStringLiteral("Succeeds when a seed fails.")}});
    options.process(application);
    std::string without = options.value(QStringLiteral("without")).toStdString();
    if (!without.empty()) {
#ifdef JACKFIELD_GUARDS_AT_RUN_TIME
        if (!isGuard(QString::fromStdString(without)))
            qFatal("there is no such guard");
        guards::without = without;
#else
        qFatal("this program has all its guards; ask jackfield-sim-unguarded");
#endif
    }
    Q_UNUSED(isGuard)
    // Files in memory: a commit costs no disk.
    const QString memory = QStringLiteral("/dev/shm");
    QTemporaryDir folder(QFileInfo(memory).isWritable() ? memory + QStringLiteral("/jackfield-sim-XXXXXX") : QString());
    const sim::Disk disk = makeDisk(folder);
    if (options.isSet(QStringLiteral("seed"))) {
        const uint64_t seed = options.value(QStringLiteral("seed")).toULongLong();
        const sim::Outcome outcome = sim::Simulation(seed, disk, true).run();
        print(outcome, seed);
        return outcome.violation.isEmpty() ? 0 : 1;
    }
    const uint64_t first = options.value(QStringLiteral("first")).toULongLong();
    const uint64_t count = options.value(QStringLiteral("seeds")).toULongLong();
    const bool expectsCatch = options.isSet(QStringLiteral("expect-caught"));
    QElapsedTimer timer;
    timer.start();
    for (uint64_t seed = first; seed < first + count; ++seed) {
        sim::Outcome outcome = sim::Simulation(seed, disk, false).run();
        if (options.isSet(QStringLiteral("twice")) && sim::Simulation(seed, disk, false).run().hash != outcome.hash)
            outcome.violation = QStringLiteral("the same seed gave another trace");
        if (outcome.violation.isEmpty())
            continue;
        if (expectsCatch) {
            std::printf("caught at seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(outcome.violation));
            return 0;
        }
        print(sim::Simulation(seed, disk, true).run(), seed);
        std::printf("%s\n", qPrintable(outcome.violation));
        return 1;
    }
    const double seconds = double(std::max<qint64>(1, timer.elapsed())) / 1000;
    std::printf("%llu seeds in %.1f s, %.0f a second\n", static_cast<unsigned long long>(count), seconds, double(count) / seconds);
    return expectsCatch ? 1 : 0;
}
