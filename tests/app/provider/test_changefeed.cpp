#include "tests/app/provider/providertest.h"

#include "app/provider/store/database.h"
#include "app/provider/store/objectstore.h"
#include "core/domain/demoaccount.h"

#include <zlib.h>

#include <future>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class ChangeFeed : public ProviderTest {
protected:
    /// What a console knows after it has read a line.
    static void take(QHash<QString, QJsonObject> &known, const QJsonObject &line)
    {
        const QString key = line.value("kind"_L1).toString() + u' ' + line.value("id"_L1).toString();
        if (line.value("deleted"_L1).toBool())
            known.remove(key);
        else
            known.insert(key, line.value("object"_L1).toObject());
    }

    // The API deletes nothing yet; the feed must be able to.
    void deleteUser(const QString &id)
    {
        const auto database = Database::open(databaseAddress());
        ObjectStore((*database)->sql(), 1).remove(u"user"_s, id);
    }
};

TEST_F(ChangeFeed, SnapshotHasEveryObjectOnceInRevisionOrder)
{
    const Page page = customer->page({}, 20000);
    qint64 last = 0;
    QSet<QString> seen;
    for (const QJsonObject &line : page.lines) {
        const qint64 revision = line.value("revision"_L1).toInteger();
        EXPECT_GT(revision, last);
        EXPECT_EQ(line["object"_L1]["revision"_L1].toInteger(), revision);
        EXPECT_EQ(line["object"_L1]["id"_L1], line["id"_L1]);
        last = revision;
        seen += line["kind"_L1].toString() + line["id"_L1].toString();
    }
    EXPECT_EQ(seen.size(), page.lines.size());
    EXPECT_EQ(page.end.value("total"_L1).toInt(), page.lines.size());
    EXPECT_FALSE(page.more());
}

TEST_F(ChangeFeed, Fault4_SnapshotInSmallPagesWithChangesInBetweenEqualsALaterSnapshot)
{
    QHash<QString, QJsonObject> known;
    QString cursor;
    int at = 0;
    bool more = true;
    while (more) {
        const Page page = customer->page(cursor, 17);
        EXPECT_LE(page.lines.size(), 17);
        for (const QJsonObject &line : page.lines)
            take(known, line);
        cursor = page.cursor();
        more = page.more();
        if (++at <= 5) {
            ASSERT_EQ(customer->setUp(person(at), "during" + QByteArray::number(at)).status, 201);
        }
    }
    EXPECT_EQ(known, customer->everything());
    EXPECT_GT(at, 10);
}

TEST_F(ChangeFeed, Fault5_ADeletionWhilePagingLeavesNothingBehind)
{
    const Page first = customer->page({}, 100);
    QHash<QString, QJsonObject> known;
    QStringList users;
    for (const QJsonObject &line : first.lines) {
        take(known, line);
        if (line.value("kind"_L1).toString() == u"user"_s)
            users += line.value("id"_L1).toString();
    }
    deleteUser(users.first());
    QString cursor = first.cursor();
    for (bool more = true; more;) {
        const Page page = customer->page(cursor, 100);
        for (const QJsonObject &line : page.lines)
            take(known, line);
        cursor = page.cursor();
        more = page.more();
    }
    EXPECT_FALSE(known.contains(u"user "_s + users.first()));
    EXPECT_EQ(known, customer->everything());
}

TEST_F(ChangeFeed, ASnapshotHasNoTombstonesAndADeltaHas)
{
    const QString before = customer->page({}, 20000).cursor();
    const QString gone = objects(u"user"_s).first().value("id"_L1).toString();
    deleteUser(gone);
    const Page delta = customer->page(before);
    ASSERT_EQ(delta.lines.size(), 1);
    EXPECT_TRUE(delta.lines.first().value("deleted"_L1).toBool());
    EXPECT_EQ(delta.lines.first().value("id"_L1).toString(), gone);
    for (const QJsonObject &line : customer->page({}, 20000).lines)
        EXPECT_FALSE(line.contains("deleted"_L1));
    QString cursor = customer->page({}, 10).cursor();
    for (bool more = true; more;) {
        const Page page = customer->page(cursor, 50);
        for (const QJsonObject &line : page.lines)
            EXPECT_FALSE(line.contains("deleted"_L1)) << "the snapshot began after the deletion";
        cursor = page.cursor();
        more = page.more();
    }
}

TEST_F(ChangeFeed, DeltaHasWhatChangedAndNothingElse)
{
    const QString before = customer->page({}, 20000).cursor();
    EXPECT_TRUE(customer->page(before).lines.isEmpty());
    const Reply made = customer->setUp(person(), "delta");
    ASSERT_EQ(made.status, 201);
    const Page delta = customer->page(before);
    QJsonArray lines;
    for (const QJsonObject &line : delta.lines)
        lines.append(line);
    EXPECT_EQ(lines, made.json.value("changes"_L1).toArray());
}

TEST_F(ChangeFeed, Fault17_ACursorOfAnotherHistoryStartsAgain)
{
    const QString epoch = customer->page({}).end.value("epoch"_L1).toString();
    for (const QString &cursor : {u"e0000.5"_s, epoch + u".999999"_s, u"nonsense"_s, epoch + u".-1"_s}) {
        const Page page = customer->page(cursor, 1000, 20);
        EXPECT_TRUE(page.lines.isEmpty());
        EXPECT_TRUE(page.more());
        EXPECT_TRUE(page.cursor().isEmpty());
        EXPECT_EQ(page.end.value("epoch"_L1).toString(), epoch);
    }
}

TEST_F(ChangeFeed, ARestartKeepsEpochAndCursor)
{
    const Page before = customer->page({}, 20000);
    server->stop();
    start();
    Customer after = another();
    const Page delta = after.page(before.cursor());
    EXPECT_TRUE(delta.lines.isEmpty());
    EXPECT_EQ(delta.end.value("epoch"_L1), before.end.value("epoch"_L1));
}

TEST_F(ChangeFeed, ALongPollWakesUpWhenSomethingChanges)
{
    const QString cursor = customer->page({}, 20000).cursor();
    auto waiting = std::async(std::launch::async, [&] { return another().page(cursor, 1000, 30); });
    ASSERT_EQ(customer->setUp(person(), "wake").status, 201);
    const Page page = waiting.get();
    EXPECT_FALSE(page.lines.isEmpty());
}

TEST_F(ChangeFeed, ManyLongPollsHoldNobodyUp)
{
    const QString cursor = customer->page({}, 20000).cursor();
    std::vector<std::future<qsizetype>> waiting;
    for (int at = 0; at < 60; ++at) // more than answer at the same time
        waiting.push_back(std::async(std::launch::async, [&] { return another().page(cursor, 1000, 30).lines.size(); }));
    EXPECT_EQ(customer->setUp(person(), "news").status, 201);
    for (auto &one : waiting)
        EXPECT_GT(one.get(), 0) << "it waited for its time to be over";
}

TEST_F(ChangeFeed, ALongPollEndsWithTheSignIn)
{
    const QString cursor = customer->page({}, 20000).cursor();
    Customer other(port);
    ASSERT_EQ(other.signIn(demo::email(), demo::password()).status, 201);
    auto waiting = std::async(
        std::launch::async, [&, path = account(u"changes?wait=30&after="_s + cursor)] { return other.get(path).status; });
    Customer same(port);
    same.token = other.token;
    EXPECT_EQ(same.remove(u"/v1/sessions/current"_s).status, 204);
    EXPECT_EQ(customer->setUp(person(), "news").status, 201);
    EXPECT_EQ(waiting.get(), 401) << "who has signed out hears nothing more";
}

TEST_F(ChangeFeed, ALongPollEndsWithTheServer)
{
    const QString cursor = customer->page({}, 20000).cursor();
    auto waiting = std::async(std::launch::async, [&, path = account(u"changes?wait=30&after="_s + cursor).toStdString()] {
        httplib::Client client("127.0.0.1", port);
        client.set_read_timeout(60);
        client.Get(path, {{"Authorization", "Bearer " + customer->token.toStdString()}}); // an answer or none
    });
    // Whether the request is waiting already or still on its way: stop() lets it end now, not in half a minute.
    server->stop();
    EXPECT_EQ(waiting.wait_for(std::chrono::seconds(10)), std::future_status::ready);
}

TEST_F(ChangeFeed, GzipSaysTheSame)
{
    const Reply plain = customer->get(account(u"changes?limit=20000"_s));
    const Reply packed = customer->get(account(u"changes?limit=20000"_s), {{"Accept-Encoding", "gzip"}});
    EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
    EXPECT_EQ(plain.header("Content-Encoding"), "");
    EXPECT_EQ(plain.header("Content-Type"), "application/x-ndjson");
    EXPECT_EQ(packed.body, plain.body) << "the client has unpacked it";
    EXPECT_LT(packed.header("Content-Length").toInt(), plain.header("Content-Length").toInt() / 3);
}

TEST_F(ChangeFeed, LimitsAreNumbers)
{
    EXPECT_EQ(customer->get(account(u"changes?limit=many"_s)).code(), u"malformed"_s);
    EXPECT_EQ(customer->get(account(u"changes?wait=x"_s)).code(), u"malformed"_s);
    EXPECT_EQ(customer->page({}, 0).lines.size(), 1);
}
