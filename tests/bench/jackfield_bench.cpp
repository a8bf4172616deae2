// The product's rows of the table; see tests/bench/CMakeLists.txt. Everything is what people run: session, model, place, program.
#include "core/base/text.h"
#include "core/models/usersmodel.h"
#include "core/provider/native/nativeprovider.h"
#include "core/session/desk.h"
#include "tests/bench/feedserver.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace jackfield;
using namespace jackfield::bench;

namespace {

AccountSession::MakeGate makeGate()
{
    return [] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>()); };
}

template<class Condition>
void runUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

template<class T>
T resultOf(const Async<T> &future)
{
    runUntil([&] { return future.isFinished(); });
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().code + u' ' + result.error().detail));
    return *result;
}

double firstSync(const QString &folder, long users)
{
    FeedServer server(makeFeed(users, 2000), users);
    MemorySecretStore secrets;
    Desk desk(folder, secrets, makeGate());
    const double before = processorMilliseconds();
    const Stopwatch stopwatch;
    const auto session = resultOf(desk.signIn(QUrl(QString::fromStdString(server.address())), {QStringLiteral("a"), QStringLiteral("b")}, false));
    runUntil([&] { return session->activity().link == Link::Online && !session->activity().firstCopy; });
    const double time = stopwatch.milliseconds();
    report("product.sync_cpu_ms", processorMilliseconds() - before, "ms");
    return time;
}

void measureQueries(const QString &path, long users)
{
    auto cache = Cache::open(path).value();
    std::vector<double> times;
    for (const std::string &typed : keystrokes(users, 250)) {
        const QString search = QString::fromStdString(typed);
        const Stopwatch stopwatch;
        const auto page = cache->users().page(search, 0, 50);
        times.push_back(stopwatch.milliseconds());
    }
    report("product.query_p50_ms", percentile(times, 0.5), "ms");
    report("product.query_p99_ms", percentile(times, 0.99), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const long users = numberOption(argc, argv, "--users", 100000);
    QTemporaryDir folder;
    report("product.sync_ms", firstSync(folder.path(), users), "ms");
    MemorySecretStore secrets;
    const QString copy = Desk(folder.path(), secrets, makeGate()).copies().value(0).folder;
    measureQueries(copy + QLatin1String("/cache.db"), users);
    return 0;
}
