// The product's rows of the table; see tests/bench/CMakeLists.txt. Everything is what people run: session, model, place, program.
#include "core/base/text.h"
#include "core/models/usersmodel.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/bench/feedserver.h"
#include "tests/bench/measure.h"
#include "ui/fields/searchfield.h"
#include "ui/places/users/bulkbar.h"
#include "ui/places/users/bulkdialog.h"
#include "ui/places/users/usersplace.h"
#include "ui/places/users/userstable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sstream>

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

// The users' page as it stands in the program's window.
class ShownPlace {
public:
    ShownPlace(Session &session, Theme &theme) : m_place(new UsersPlace(session, theme))
    {
        m_window.setCentralWidget(m_place);
        m_window.resize(1280, 800);
        m_window.show();
    }
    UsersPlace &place() { return *m_place; }
    template<class Widget>
    Widget &child()
    {
        return *m_place->findChild<Widget *>();
    }

private:
    QMainWindow m_window;
    UsersPlace *m_place;
};

// The times between two rounds of the event loop.
class Heartbeat : public QObject {
public:
    Heartbeat() { startTimer(1, Qt::PreciseTimer); }
    double longest() const { return m_longest; }
    double p99() const { return percentile(m_beats, 0.99); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_beats.push_back(m_last.milliseconds());
        m_longest = std::max(m_longest, m_beats.back());
        m_last = Stopwatch();
    }

private:
    Stopwatch m_last;
    std::vector<double> m_beats;
    double m_longest = 0;
};

bool isCopied(const Session &session) { return session.activity().link == Link::Online && !session.activity().firstCopy; }

// Alone, as it is compared with the floor; what the window costs beside it, stalls() measures.
void measureSync(const QString &folder, FeedServer &server)
{
    MemorySecretStore secrets;
    Desk desk(folder, secrets, makeGate());
    const double before = processorMilliseconds();
    const Stopwatch stopwatch;
    const auto session =
        resultOf(desk.signIn(QUrl(QString::fromStdString(server.address())), {QStringLiteral("a"), QStringLiteral("b")}, false))
            .session;
    runUntil([&] { return isCopied(*session); });
    report("product.sync_ms", stopwatch.milliseconds(), "ms");
    report("product.sync_cpu_ms", processorMilliseconds() - before, "ms");
}

void measureStalls(FeedServer &server, Theme &theme)
{
    const QTemporaryDir folder;
    MemorySecretStore secrets;
    Desk desk(folder.path(), secrets, makeGate());
    const Stopwatch stopwatch;
    const auto session =
        resultOf(desk.signIn(QUrl(QString::fromStdString(server.address())), {QStringLiteral("a"), QStringLiteral("b")}, false))
            .session;
    const auto shown = std::make_unique<ShownPlace>(*session, theme);
    // The window's first layout is its start, not a stall.
    const Stopwatch settling;
    runUntil([&] { return settling.milliseconds() > 100 || isCopied(*session); });
    const Heartbeat heartbeat;
    runUntil([&] { return isCopied(*session); });
    const Stopwatch after;
    runUntil([&] { return after.milliseconds() > 300; });
    report("product.stall_ms", heartbeat.longest(), "ms");
    report("product.sync_shown_ms", stopwatch.milliseconds() - 300, "ms");
}

// From setting the text to the end of the paint that shows its answer, the event loop running.
class Keystrokes : public QObject {
public:
    Keystrokes(ShownPlace &shown, UsersModel &model)
        : m_field(shown.child<SearchField>())
        , m_viewport(*shown.child<UsersTable>().viewport())
    {
        m_viewport.installEventFilter(this);
        connect(&model, &UsersModel::searchShown, this, [this](const QString &text) { m_answered = text == m_field.text(); });
    }
    double type(const QString &text)
    {
        if (m_field.text() == text)
            return -1;
        m_answered = m_painted = false;
        const Stopwatch stopwatch;
        m_field.setText(text);
        runUntil([this] { return m_painted; });
        return stopwatch.milliseconds();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_answered)
            return QObject::eventFilter(watched, event);
        // What the view paints in this event is painted when it comes back.
        m_answered = false;
        m_viewport.removeEventFilter(this);
        QCoreApplication::sendEvent(&m_viewport, event);
        m_viewport.installEventFilter(this);
        m_painted = true;
        return true;
    }

private:
    SearchField &m_field;
    QWidget &m_viewport;
    bool m_answered = false;
    bool m_painted = false;
};

// In the copy as it is a moment after its first sync, and as it is from then on: the index of parts follows when nobody types.
void measureKeystrokes(const SavedCopy &copy, Theme &theme, long users, const std::string &row)
{
    MemorySecretStore secrets;
    QTemporaryDir root;
    Desk desk(root.path(), secrets, makeGate());
    const auto session = resultOf(desk.openCopy(copy));
    ShownPlace shown(*session, theme);
    runUntil([&] { return session->users()->totalUsers() == users; });
    Keystrokes keystroke(shown, *session->users());
    std::vector<double> times;
    for (const std::string &typed : keystrokes(users, users < 50000 ? 10 : 100)) {
        if (const double time = keystroke.type(QString::fromStdString(typed)); time >= 0)
            times.push_back(time);
        QCoreApplication::processEvents();
    }
    report("product." + row + "_p50_ms", percentile(times, 0.5), "ms");
    report("product." + row + "_p99_ms", percentile(times, 0.99), "ms");
}

void measureParts(const QString &path)
{
    auto cache = Cache::open(path).value();
    const Stopwatch stopwatch;
    while (!cache->refineIndex(1000).value()) { }
    report("product.parts_ms", stopwatch.milliseconds(), "ms");
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

// Another order than that of names: made when it is asked for first, then searched in.
void measureOrder(const QString &path, long users)
{
    auto cache = Cache::open(path).value();
    const Stopwatch stopwatch;
    const auto first = cache->users().page(UserList({}, UserColumn::Department), 0, 50);
    report("product.order_ms", stopwatch.milliseconds(), "ms");
    std::vector<double> times;
    for (const std::string &typed : keystrokes(users, 100)) {
        const UserList list(QString::fromStdString(typed), UserColumn::Department);
        const Stopwatch stopwatch;
        const auto page = cache->users().page(list, 0, 50);
        times.push_back(stopwatch.milliseconds());
    }
    report("product.order_query_p50_ms", percentile(times, 0.5), "ms");
    report("product.order_query_p99_ms", percentile(times, 0.99), "ms");
}

// A thousand users in one go, by the dialog over the real outbox: from the choice to the preview of all of them, then kept.
void measureBulk(Theme &theme)
{
    constexpr int many = 1000;
    FeedServer server(makeFeed(many, 2000), many);
    const QTemporaryDir folder;
    MemorySecretStore secrets;
    Desk desk(folder.path(), secrets, makeGate());
    const auto session =
        resultOf(desk.signIn(QUrl(QString::fromStdString(server.address())), {QStringLiteral("a"), QStringLiteral("b")}, false))
            .session;
    ShownPlace shown(*session, theme);
    runUntil([&] { return isCopied(*session) && session->users()->rowCount() == many; });
    auto &table = shown.child<UsersTable>();
    table.setFocus();
    QKeyEvent all(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::sendEvent(&table, &all);
    BulkBar &bar = shown.child<BulkBar>();
    runUntil([&] { return bar.isVisible(); });
    Q_EMIT bar.chosen(BulkChange::Remove);
    BulkDialog &dialog = *shown.place().window()->findChild<BulkDialog *>();
    const Heartbeat heartbeat;
    const Stopwatch stopwatch;
    auto &preview = *dialog.findChild<QTableView *>();
    runUntil([&] { return preview.model()->rowCount() == many; });
    report("product.bulk_preview_ms", stopwatch.milliseconds(), "ms");
    QPushButton *keep = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Keep in Pending changes"))
            keep = button;
    }
    runUntil([&] { return keep->isEnabled(); });
    keep->click();
    runUntil([&] { return session->commands().size() == many; });
    report("product.bulk_keep_ms", stopwatch.milliseconds(), "ms");
    report("product.bulk_heartbeat_p99_ms", heartbeat.p99(), "ms");
}

// The program itself, as people start it.
void measureStart(const QString &data)
{
#ifdef JACKFIELD_PROGRAM
    std::vector<double> locks;
    std::vector<double> starts;
    std::vector<double> memories;
    for (int i = 0; i < 11; ++i) {
        std::istringstream lines(outputOf({JACKFIELD_PROGRAM, "--data", data.toStdString(), "--offline", "--report-start"}));
        std::string name;
        std::string unit;
        for (double value = 0; lines >> name >> value >> unit;) {
            if (name == "product.locked_ms")
                locks.push_back(value);
            else if (name == "product.start_ms")
                starts.push_back(value);
            else if (name == "product.memory_mb")
                memories.push_back(value);
        }
    }
    if (locks.empty() || starts.empty() || memories.empty()) {
        std::fprintf(stderr, "jackfield-bench: the program did not say how it started\n");
        return;
    }
    report("product.locked_ms", percentile(locks, 0.5), "ms");
    report("product.start_ms", percentile(starts, 0.5), "ms");
    report("product.memory_mb", percentile(memories, 0.5), "MB");
#else
    Q_UNUSED(data);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.applyTo(application);
    const long users = numberOption(argc, argv, "--users", 100000);
    // The program's folder of data; the copies are in it.
    const QTemporaryDir data;
    const QString root = data.filePath(QStringLiteral("copies"));
    {
        FeedServer server(makeFeed(users, 2000), users);
        measureSync(root, server);
        if (textOption(argc, argv, "--only") == "sync")
            return 0;
        if (users <= 200000)
            measureStalls(server, theme);
    }
    MemorySecretStore secrets;
    const SavedCopy copy = Desk(root, secrets, makeGate()).copies().value(0);
    const QString cache = copy.folder + QLatin1String("/cache.db");
    if (users <= 200000)
        measureKeystrokes(copy, theme, users, "keystroke_fresh");
    measureParts(cache);
    measureKeystrokes(copy, theme, users, "keystroke");
    measureQueries(cache, users);
    measureOrder(cache, users);
    if (users <= 200000)
        measureBulk(theme);
    measureStart(data.path());
    return 0;
}
