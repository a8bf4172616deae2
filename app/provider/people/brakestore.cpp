#include "app/provider/people/brakestore.h"

namespace jackfield::reference {

namespace {

constexpr qint64 memory = 900; // seconds

/// So many wrong ones cost nothing, and no pause is longer than the most.
struct Measure {
    int free;
    qint64 most;
};
constexpr Measure fromHere{5, 300};
constexpr Measure fromAnywhere{50, 8};

qint64 secondsLeft(const Measure &measure, qint64 failures, qint64 last, qint64 now)
{
    if (failures < measure.free)
        return 0;
    const qint64 doubled = qMin<qint64>(failures - measure.free, 16);
    return last - now + qMin<qint64>(measure.most, qint64(1) << doubled);
}

} // namespace

QByteArray BrakeStore::here(const Attempt &attempt) const
{
    return m_vault.fingerprint("here " + attempt.remote.toUtf8() + ' ' + attempt.name.toUtf8());
}

QByteArray BrakeStore::anywhere(const Attempt &attempt) const { return m_vault.fingerprint("anywhere " + attempt.name.toUtf8()); }

BrakeStore::Standing BrakeStore::standing(const Attempt &attempt)
{
    const QByteArray strict = here(attempt);
    const qint64 now = attempt.now.toSecsSinceEpoch();
    Standing standing;
    standing.triesLeft = fromHere.free;
    qint64 left = 0;
    Statement find(m_sql, "SELECT name, failures, last_at FROM brakes WHERE name IN (?, ?) AND last_at > ?");
    for (find.run(strict, anywhere(attempt), now - memory); find.next();) {
        const Measure &measure = find.bytes(0) == strict ? fromHere : fromAnywhere;
        standing.hasFailed = true;
        standing.triesLeft = qMin(standing.triesLeft, qMax(0, int(measure.free - find.integer(1))));
        standing.isSlowed = standing.isSlowed || find.integer(1) >= measure.free;
        left = qMax(left, secondsLeft(measure, find.integer(1), find.integer(2), now));
    }
    if (left > 0)
        standing.pause = std::chrono::seconds(left);
    return standing;
}

void BrakeStore::failed(const Attempt &attempt)
{
    const qint64 now = attempt.now.toSecsSinceEpoch();
    Statement(m_sql, "DELETE FROM brakes WHERE last_at <= ?").run(now - memory);
    for (const QByteArray &name : {here(attempt), anywhere(attempt)}) {
        Statement(m_sql, R"(INSERT INTO brakes (name, failures, last_at) VALUES (?, 1, ?)
                            ON CONFLICT (name) DO UPDATE SET failures = brakes.failures + 1, last_at = excluded.last_at)")
            .run(name, now);
    }
}

void BrakeStore::succeeded(const Attempt &attempt)
{
    Statement(m_sql, "DELETE FROM brakes WHERE name IN (?, ?)").run(here(attempt), anywhere(attempt));
}

} // namespace jackfield::reference
