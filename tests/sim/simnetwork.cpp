#include "tests/sim/simnetwork.h"

namespace jackfield::sim {

namespace {

constexpr int timeOut = 30000;

QByteArray between(const QByteArray &text, const QByteArray &before, char after)
{
    const qsizetype at = text.indexOf(before);
    return at < 0 ? QByteArray() : text.mid(at + before.size(), text.indexOf(after, at + before.size()) - at - before.size());
}

qint64 revisionOf(const QByteArray &line) { return between(line, "\"revision\":", ',').toLongLong(); }

void setCount(QByteArray &end, int by)
{
    const QByteArray count = between(end, "\"count\":", ',');
    end.replace("\"count\":" + count, "\"count\":" + QByteArray::number(count.toInt() + by));
}

} // namespace

SimNetwork::SimNetwork(Schedule &schedule, const Accounts &accounts, SignIns &signIns, uint64_t seed)
    : m_schedule(schedule)
    , m_accounts(accounts)
    , m_signIns(signIns)
    , m_random(seed)
{ }

Async<HttpAnswer> SimNetwork::send(const HttpRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    const auto future = promise->future();
    if (dead)
        return future;
    const Finish finish = [promise](Result<HttpAnswer> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    const auto fails = [&](Error::Kind kind, int after) {
        m_schedule.at(after, [finish, kind] { finish(failure(kind, QStringLiteral("no-answer"))); });
    };
    const Error::Kind lost = request.spends ? Error::Kind::Unknown : Error::Kind::Offline;
    const int delay = m_random.percent(3) ? m_random.between(1000, 20000) : m_random.between(5, 300);
    const int luck = faulty ? m_random.below(100) : 100;
    if (offline || luck < 2) {
        fails(Error::Kind::Offline, 20);
    } else if (luck < 5) {
        fails(lost, timeOut); // it never got there
    } else if (luck < 10) {
        travel(request, delay); // its answer is lost
        fails(lost, timeOut);
    } else if (luck < 12) {
        const HttpAnswer answer = busy();
        m_schedule.at(delay, [finish, answer] { finish(answer); });
    } else if (luck < 15) {
        travel(request, delay); // delivered twice
        travel(request, delay, finish);
    } else {
        travel(request, delay, finish);
    }
    return future;
}

void SimNetwork::travel(const HttpRequest &request, int delay, const Finish &finish)
{
    const int back = m_random.between(5, 300);
    if (request.url.path() == QLatin1String("/v1/sessions/refresh")) {
        m_schedule.at(delay, [this, request, finish, back] {
            const HttpAnswer answer = m_signIns.renew(request);
            if (finish)
                m_schedule.at(back, [finish, answer] { finish(answer); });
        });
        return;
    }
    const bool isPage = request.url.path().endsWith(QLatin1String("/changes"));
    const QString account = request.url.path().section(u'/', 3, 3);
    const auto server =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const auto &each) { return each->account() == account; });
    Q_ASSERT(server != m_accounts.end());
    m_schedule.at(delay, [this, &server = **server, request, finish, back, isPage] {
        server.handle(request, [this, finish, back, isPage](const HttpAnswer &answer) {
            if (!finish)
                return;
            HttpAnswer received = answer;
            if (isPage && answer.status == 200)
                garble(received);
            m_schedule.at(back, [finish, received] { finish(received); });
        });
    });
}

HttpAnswer SimNetwork::busy()
{
    HttpAnswer answer;
    answer.status = m_random.percent(50) ? 429 : 503;
    answer.contentType = "application/problem+json";
    answer.body = "{}";
    if (m_random.percent(50))
        answer.headers.insert("retry-after", QByteArray::number(m_random.between(1, 200)));
    return answer;
}

void SimNetwork::repeatLine(QList<QByteArray> &lines)
{
    // A line may come late, never before its place in the feed.
    const qint64 reached = between(lines.last(), "\"cursor\":\"", '"').split(':').last().toLongLong();
    QList<QByteArray> late;
    for (const QByteArray &line : std::as_const(m_oldLines)) {
        if (revisionOf(line) <= reached)
            late += line;
    }
    if (late.isEmpty())
        return;
    lines.insert(lines.size() - 1, late.at(m_random.below(int(late.size()))));
    setCount(lines.last(), 1);
}

void SimNetwork::garble(HttpAnswer &answer)
{
    QList<QByteArray> lines = answer.body.split('\n');
    lines.removeLast();
    const QByteArray epoch = between(lines.last(), "\"epoch\":\"", '"');
    if (std::exchange(m_epoch, epoch) != epoch)
        m_oldLines.clear();
    const QList<QByteArray> fresh = lines.mid(0, lines.size() - 1);
    if (faulty) {
        const int luck = m_random.below(100);
        if (luck < 3) {
            answer.body.truncate(m_random.below(int(answer.body.size())));
            return;
        }
        const bool isWhole = luck >= 8 || lines.size() == 1;
        if (!isWhole && luck < 5)
            lines.removeAt(m_random.below(int(lines.size()) - 1));
        else if (!isWhole)
            lines = lines.mid(0, m_random.below(int(lines.size())));
        else if (luck < 14)
            repeatLine(lines);
        answer.body = lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
        if (!isWhole)
            return; // what was never read cannot come again
    }
    m_oldLines += fresh;
    while (m_oldLines.size() > 12)
        m_oldLines.removeFirst();
}

} // namespace jackfield::sim
