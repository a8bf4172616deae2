#include "core/domain/demoaccount.h"
#include "core/domain/fieldjson.h"
#include "core/provider/native/nativegate.h"
#include "tests/support/future.h"
#include "tests/support/program.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// `kill -9` at the n-th call of the system that changes a file, in one run after the other over the same files, each of which opens what the
// last one left. In the end everything that was acknowledged is at the provider, once.
using namespace jackfield;
using test::Program;

namespace {

constexpr int runsPerFolder = 12;
constexpr int usualKills = 25;

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
    const char *calls;
    int most; ///< so many of them, or more, are in a run
};
constexpr Injection injections[] = {{"pwrite64", 60}, {"fdatasync,fsync", 20}, {"write", 24},
                                    {"pwrite64", 60}, {"fdatasync,fsync", 20}, {"rename,renameat2", 2},
                                    {"pwrite64", 60}, {"ftruncate", 2},        {"unlink", 2}};

class Killed : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty())
            GTEST_SKIP() << "strace is not installed";
        Program tried(
            strace,
            {QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
             QStringLiteral("true")});
        if (tried.status() != 0)
            GTEST_SKIP() << "strace may not look into programs here";
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

    // Runs it to its end, or until it is killed; answers the status, -1: killed.
    int run(const QString &files, const QList<Wish> &wishes, const QStringList &injection)
    {
        QStringList arguments{files, url.toString()};
        for (const Wish &wish : wishes)
            arguments += wish.user.isEmpty() ? QStringLiteral("setup/%1/%2").arg(wish.value).arg(++extension)
                                             : QStringLiteral("%1/%2/%3").arg(wish.user, wish.field, wish.value);
        const QString binary = QStringLiteral(SURVIVOR_BINARY);
        Program survivor(
            injection.isEmpty() ? binary : strace, injection.isEmpty() ? arguments : injection + QStringList{binary} + arguments);
        const int status = survivor.status();
        const QList<QByteArray> lines = survivor.output().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("acknowledged "))
                acknowledged += QString::fromUtf8(line.mid(13));
        }
        EXPECT_TRUE(status == 0 || status == -1) << survivor.errors().toStdString();
        return status;
    }

    QString strace;
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
    for (int files = 0; kills < wanted; ++files) {
        ASSERT_LT(runs, 8 * wanted) << "it is hardly ever killed";
        const QString data = folder.filePath(QStringLiteral("console-%1").arg(files));
        QDir().mkpath(data);
        QList<Wish> wished;
        for (int i = 0; i < runsPerFolder; ++i, ++runs) {
            QList<Wish> wishes;
            for (int edit = 0; edit < 3; ++edit) {
                Wish wish = slots_.at(wished.size() % slots_.size());
                wish.value = QStringLiteral("T%1x").arg(++token);
                wishes += wish;
                wished += wish;
            }
            if (i % 6 == 1) {
                wishes += Wish{{}, {}, QStringLiteral("s%1x").arg(++token)};
                wished += wishes.last();
            }
            // Of each kind another place in every run, and another one in every shard.
            const Injection &injection = injections[size_t(runs) % std::size(injections)];
            const int when = 1 + (runs * 7 + GetParam() * 3) % (i == 0 ? injection.most : injection.most / 2);
            const QString calls = QLatin1String(injection.calls);
            const int status =
                run(data, wishes,
                    {QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-qqq"), QStringLiteral("-o"),
                     QStringLiteral("/dev/null"), QStringLiteral("-e"), QStringLiteral("trace=") + calls, QStringLiteral("-e"),
                     QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(calls).arg(when)});
            ASSERT_FALSE(HasFailure()) << "run " << runs << ", " << injection.calls << " number " << when;
            kills += status == -1 ? 1 : 0;
        }
        ASSERT_EQ(run(data, {}, {}), 0) << "left to itself, it comes to rest";
        const QMap<QString, User> now = users();
        QHash<QString, int> made;
        for (const User &user : now)
            ++made[user.firstName];
        for (const Wish &wish : std::as_const(wished)) {
            const bool isThere = wish.user.isEmpty() ? made.value(wish.value) == 1
                                                     : toJson(now.value(wish.user)).value(wish.field).toString() == wish.value;
            EXPECT_TRUE(isThere || !acknowledged.contains(wish.value)) << "lost: " << qPrintable(wish.value);
            EXPECT_LE(made.value(wish.value), 1) << "made twice: " << qPrintable(wish.value);
        }
        ASSERT_FALSE(HasFailure()) << "after run " << runs;
    }
    RecordProperty("kills", kills);
    std::printf("%d kills in %d runs\n", kills, runs);
}

INSTANTIATE_TEST_SUITE_P(Shards, Killed, ::testing::Range(0, 2));
