#include "core/base/guards.h"
#include "tests/sim/simulation.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Runs the simulator over many seeds, or one again with its trace.
//
//   jackfield-sim --seeds 20000 [--first N] [--jobs N] [--without GUARD [--expect-caught]] [--twice]
//   jackfield-sim --seed N
using namespace jackfield;

namespace {

sim::Disk makeDisk(test::MemoryDisk &memory, const QTemporaryDir &folder)
{
    const SystemClock clock;
    sim::Disk disk{
        memory, folder.path(), folder.filePath(QStringLiteral("empty-cache.db")),
        folder.filePath(QStringLiteral("empty-outbox.db"))};
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

uint64_t number(const QCommandLineParser &options, const char *name) { return options.value(QLatin1String(name)).toULongLong(); }

// The seeds are shared out among so many processes of this program. Answers the status of the first that ends badly, whose words are passed on.
int runInProcesses(uint64_t first, uint64_t count, uint64_t jobs, const QStringList &more)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> processes;
    size_t running = 0;
    int worst = 0;
    for (uint64_t job = 0; job < std::min(jobs, count); ++job) {
        processes.push_back(std::make_unique<QProcess>());
        QProcess *process = processes.back().get();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(process, &QProcess::finished, process, [&, process](int status, QProcess::ExitStatus how) {
            if (worst == 0 && (status != 0 || how != QProcess::NormalExit)) {
                worst = how == QProcess::NormalExit ? status : 2;
                std::printf("%s", process->readAllStandardOutput().constData());
                for (const auto &other : processes) {
                    if (other.get() != process)
                        other->kill();
                }
            }
            if (--running == 0)
                QCoreApplication::quit();
        });
        const QStringList part{QStringLiteral("--first"),  QString::number(first + job),
                               QStringLiteral("--stride"), QString::number(jobs),
                               QStringLiteral("--seeds"),  QString::number((count - job + jobs - 1) / jobs)};
        ++running;
        process->start(QCoreApplication::applicationFilePath(), part + more);
    }
    QCoreApplication::exec();
    if (worst == 0) {
        const double seconds = double(std::max<qint64>(1, timer.elapsed())) / 1000;
        std::printf(
            "%llu seeds in %.1f s, %.0f a second\n", static_cast<unsigned long long>(count), seconds, double(count) / seconds);
    }
    return worst;
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
         {QStringLiteral("stride"), QStringLiteral("From one seed to the next."), QStringLiteral("seeds"), QStringLiteral("1")},
         {QStringLiteral("jobs"), QStringLiteral("In so many processes."), QStringLiteral("count"), QStringLiteral("1")},
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
    const uint64_t first = number(options, "first");
    const uint64_t count = number(options, "seeds");
    if (const uint64_t jobs = number(options, "jobs"); jobs > 1)
        return runInProcesses(
            first, count, jobs, options.isSet(QStringLiteral("twice")) ? QStringList{QStringLiteral("--twice")} : QStringList());
    test::MemoryDisk::spareLocks();
    test::MemoryDisk memory;
    QTemporaryDir folder;
    const sim::Disk disk = makeDisk(memory, folder);
    if (options.isSet(QStringLiteral("seed"))) {
        const uint64_t seed = number(options, "seed");
        const sim::Outcome outcome = sim::Simulation(seed, disk, true).run();
        print(outcome, seed);
        return outcome.violation.isEmpty() ? 0 : 1;
    }
    const uint64_t stride = std::max<uint64_t>(1, number(options, "stride"));
    const bool expectsCatch = options.isSet(QStringLiteral("expect-caught"));
    QElapsedTimer timer;
    timer.start();
    for (uint64_t seed = first; seed < first + count * stride; seed += stride) {
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
