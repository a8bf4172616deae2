#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/nativegate.h"
#include "tests/support/future.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// `kill -9` at the n-th call of the system that changes a file. Several consoles go through one run after the other, each of which opens what
// the last one left. In the end everything that was acknowledged is at the provider, once.
using namespace jackfield;
using test::Program;

namespace {

constexpr int runsPerConsole = 12;
constexpr int editsPerRun = 3;
constexpr int consolesAtOnce = 4; // most of a run is waiting for the disk and the provider
constexpr int usualKills = 250;

// JACKFIELD_KILLS says how many of each shard, for a long run.
int killsPerShard()
{
    const int asked = qEnvironmentVariableIntValue("JACKFIELD_KILLS");
    return asked > 0 ? asked : usualKills;
}

const QStringList fields{
    QStringLiteral("firstName"), QStringLiteral("lastName"), QStringLiteral("clidFirstName"), QStringLiteral("clidLastName")};

struct Wish {
    QString user; ///< empty: a user is to be set up
    QString field;
    QString value;
};

// Where the calls fall: from the first open to the last close.
struct Injection {
    const char *call;
    int most; ///< so many of them are in a run, about
};
constexpr Injection injections[] = {{"pwrite", 350}, {"sync", 34}, {"write", 10},   {"pwrite", 350}, {"rename", 10},
                                    {"pwrite", 120}, {"sync", 34}, {"truncate", 3}, {"pwrite", 350}, {"unlink", 3}};

class Killed : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        provider = std::make_unique<Program>(
            QStringLiteral(PROVIDER_BINARY),
            QStringList{
                QStringLiteral("--demo"), QStringLiteral("--users"), QStringLiteral("284"), QStringLiteral("--data"),
                folder.filePath(QStringLiteral("provider")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--stop-with-stdin")});
        url = QUrl(provider->lineAfter("listening on ", 60000));
        ASSERT_GT(url.port(), 0) << provider->errors().toStdString();
        gate = std::make_unique<NativeGate>(std::make_shared<HttpTransport>());
    }

    QMap<QString, User> users()
    {
        const auto progress = test::valueOf(gate->signIn(url, {demo::email(), demo::password()}), 30000);
        EXPECT_TRUE(progress);
        const auto &signedIn = std::get<SignedIn>(*progress);
        const auto connection = gate->open(url, signedIn.account.id, signedIn.tokens);
        QMap<QString, User> all;
        Cursor cursor;
        for (bool more = true; more;) {
            const auto page = test::valueOf(connection->changes(cursor, {}), 30000);
            EXPECT_TRUE(page);
            for (const Change &change : page->changes) {
                if (const auto *user = std::get_if<User>(&change))
                    all.insert(user->id.value, *user);
            }
            cursor = page->next;
            more = page->more;
        }
        return all;
    }

    struct Console {
        QString files;
        qsizetype slot = 0; ///< the first of the fields that are its own
        QList<Wish> wished = {};
        std::unique_ptr<Program> running = nullptr;
    };

    void start(Console &console, const QList<Wish> &wishes, const QString &injection = {})
    {
        QStringList arguments{console.files, url.toString()};
        for (const Wish &wish : wishes)
            arguments += wish.user.isEmpty() ? QStringLiteral("setup/%1/%2").arg(wish.value).arg(++extension)
                                             : QStringLiteral("%1/%2/%3").arg(wish.user, wish.field, wish.value);
        console.wished += wishes;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!injection.isEmpty()) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(KILLER_LIBRARY));
            environment.insert(QStringLiteral("JACKFIELD_KILL"), injection);
        }
        console.running = std::make_unique<Program>(QStringLiteral(SURVIVOR_BINARY), arguments, environment);
    }

    // Waits for its end; answers the status, -1: killed.
    int end(Console &console)
    {
        const int status = console.running->status();
        const QList<QByteArray> lines = console.running->output().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("acknowledged "))
                acknowledged += QString::fromUtf8(line.mid(13));
        }
        EXPECT_TRUE(status == 0 || status == -1) << console.running->errors().toStdString();
        console.running.reset();
        return status;
    }

    QTemporaryDir folder;
    std::unique_ptr<Program> provider;
    QUrl url;
    std::unique_ptr<NativeGate> gate;
    QSet<QString> acknowledged;
    int extension = 700000;
};

} // namespace

TEST_P(Killed, Fault20_NothingAcknowledgedIsLostAndNothingIsDoneTwice)
{
    const QMap<QString, User> staff = users();
    QList<Wish> slots_;
    for (const User &user : staff) {
        for (const QString &field : fields)
            slots_ += Wish{user.id.value, field, {}};
    }
    const int wanted = killsPerShard();
    int kills = 0;
    int runs = 0;
    int token = 0;
    for (int batch = 0; kills < wanted; ++batch) {
        ASSERT_LT(runs, 8 * wanted + runsPerConsole * consolesAtOnce) << "it is hardly ever killed";
        std::vector<Console> consoles;
        for (int i = 0; i < consolesAtOnce; ++i) {
            consoles.push_back(
                {folder.filePath(QStringLiteral("console-%1-%2").arg(batch).arg(i)), i * runsPerConsole * editsPerRun});
            QDir().mkpath(consoles.back().files);
        }
        for (int run = 0; run < runsPerConsole; ++run) {
            for (Console &console : consoles) {
                QList<Wish> wishes;
                for (int edit = 0; edit < editsPerRun; ++edit) {
                    wishes += slots_.at((console.slot + run * editsPerRun + edit) % slots_.size());
                    wishes.last().value = QStringLiteral("T%1x").arg(++token);
                }
                if (run == 1 + 2 * int(&console - consoles.data()))
                    wishes += Wish{{}, {}, QStringLiteral("s%1x").arg(++token)};
                // Of each kind another place in every run, and another one in every shard.
                const Injection &injection = injections[size_t(runs) % std::size(injections)];
                const int when = 1 + (runs * 7 + GetParam() * 3) % injection.most;
                start(console, wishes, QStringLiteral("%1 %2").arg(QLatin1String(injection.call)).arg(when));
                ++runs;
            }
            for (Console &console : consoles)
                kills += end(console) == -1 ? 1 : 0;
            ASSERT_FALSE(HasFailure()) << "before run " << runs;
        }
        for (Console &console : consoles)
            start(console, {});
        for (Console &console : consoles)
            ASSERT_EQ(end(console), 0) << "left to itself, it comes to rest";
        const QMap<QString, User> now = users();
        QHash<QString, int> made;
        for (const User &user : now)
            ++made[user.firstName];
        for (const Console &console : consoles) {
            for (const Wish &wish : console.wished) {
                const bool isThere = wish.user.isEmpty() ? made.value(wish.value) == 1
                                                         : toJson(now.value(wish.user)).value(wish.field).toString() == wish.value;
                EXPECT_TRUE(isThere || !acknowledged.contains(wish.value)) << "lost: " << qPrintable(wish.value);
                EXPECT_LE(made.value(wish.value), 1) << "made twice: " << qPrintable(wish.value);
            }
        }
        ASSERT_FALSE(HasFailure()) << "after run " << runs;
    }
    RecordProperty("kills", kills);
    std::printf("%d kills in %d runs\n", kills, runs);
}

INSTANTIATE_TEST_SUITE_P(Shards, Killed, ::testing::Range(0, 2));
