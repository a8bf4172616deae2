#include "core/cache/userstore.h"

// The ranks that give users their order: where a new one goes, and how room is made for it.

namespace jackfield {

Result<void> UserStore::move(qint64 from, qint64 to, qint64 n)
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT fields FROM users WHERE n = ?"));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return done;
    const auto user = query.next()
        ? userOf(query.value(0).toByteArray())
        : failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a rank without a user"));
    query.finish();
    if (!user)
        return tl::unexpected(user.error());
    ++m_moved;
    return leave(from, *user).and_then([&] { return enter(to, n, *user); });
}

Result<qint64> UserStore::rankOf(qint64 n) const
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT rank FROM user_rank WHERE n = ?"));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a user without a rank"));
    const qint64 rank = query.value(0).toLongLong();
    query.finish();
    return rank;
}

Result<qint64> UserStore::freeRank(const QString &key, qint64 n)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QSqlQuery &before =
            m_database.prepared(QStringLiteral("SELECT r.rank FROM users u JOIN user_rank r ON r.n = u.n WHERE (u.sort_key, u.n) < "
                                               "(?, ?) ORDER BY u.sort_key DESC, u.n DESC LIMIT 1"));
        before.bindValue(0, key);
        before.bindValue(1, n);
        if (auto done = m_database.run(before); !done)
            return tl::unexpected(done.error());
        const bool hasLow = before.next();
        const qint64 low = hasLow ? before.value(0).toLongLong() : 0;
        before.finish();

        QSqlQuery &after = m_database.prepared(
            hasLow ? QStringLiteral("SELECT rank FROM user_rank WHERE rank > ? ORDER BY rank LIMIT 1")
                   : QStringLiteral("SELECT rank FROM user_rank ORDER BY rank LIMIT 1"));
        if (hasLow)
            after.bindValue(0, low);
        if (auto done = m_database.run(after); !done)
            return tl::unexpected(done.error());
        const bool hasHigh = after.next();
        const qint64 high = hasHigh ? after.value(0).toLongLong() : 0;
        after.finish();

        if (!hasHigh)
            return low + rankGap;
        if (!hasLow)
            return high - rankGap;
        if (high - low >= 2)
            return low + (high - low) / 2;
        if (auto done = makeRoom(low); !done)
            return tl::unexpected(done.error());
    }
    return failure(Error::Kind::Cache, QStringLiteral("sql"), QStringLiteral("no rank between two neighbours"));
}

Result<QList<UserStore::Place>> UserStore::placesUpTo(qint64 rank, int limit) const
{
    return places(QStringLiteral("SELECT rank, n FROM user_rank WHERE rank <= ? ORDER BY rank DESC LIMIT ?"), rank, limit);
}

Result<QList<UserStore::Place>> UserStore::placesAfter(qint64 rank, int limit) const
{
    return places(QStringLiteral("SELECT rank, n FROM user_rank WHERE rank > ? ORDER BY rank LIMIT ?"), rank, limit);
}

Result<QList<UserStore::Place>> UserStore::places(const QString &sql, qint64 from, int limit) const
{
    QSqlQuery &query = m_database.prepared(sql);
    query.bindValue(0, from);
    query.bindValue(1, limit);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    QList<Place> list;
    while (query.next())
        list.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
    auto ended = m_database.atEnd(query);
    query.finish();
    return ended.map([&] { return list; });
}

// Makes room behind a rank: the few rows up to the next gap, on the side where that is nearer, move by half of it. Where it begins to be
// narrow the rows around are spread before the gaps are used up.
Result<void> UserStore::makeRoom(qint64 low)
{
    constexpr int reach = 64;
    constexpr qsizetype narrow = 8;
    const auto below = placesUpTo(low, reach + 1);
    if (!below)
        return tl::unexpected(below.error());
    const auto above = placesAfter(low, reach + 1);
    if (!above)
        return tl::unexpected(above.error());
    // How many rows stand in line before the gap, and how wide it is.
    struct Gap {
        qsizetype rows;
        qint64 width;
    };
    const auto find = [](const QList<Place> &line) -> Gap {
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            if (const qint64 width = std::abs(line[i + 1].rank - line[i].rank); width >= 2)
                return {i + 1, width};
        }
        // Where the list ends there is room without end.
        return line.size() <= reach ? Gap{line.size(), 2 * rankGap} : Gap{reach + 1, 0};
    };
    const Gap down = find(*below);
    const Gap up = find(*above);
    const bool goesUp = up.rows <= down.rows;
    const Gap gap = goesUp ? up : down;
    const QList<Place> &line = goesUp ? *above : *below;
    // Names came faster than rows could be moved: there is no gap near, and all of it is done at once.
    const bool isFull = gap.width == 0;
    if (isFull || (gap.rows > narrow && !m_spread)) {
        if (auto begun = beginSpread(low); !begun)
            return begun;
    }
    while (isFull && m_spread) {
        if (auto done = spreadSlice(reach); !done)
            return done;
    }
    const qint64 by = (goesUp ? 1 : -1) * (gap.width / 2);
    for (qsizetype i = gap.rows - 1; i >= 0 && !isFull; --i) {
        if (auto done = move(line[i].rank, line[i].rank + by, line[i].n); !done)
            return done;
    }
    return {};
}

// Gives the rows around a rank even distances again, a few with every change: one that moved them all would be a stall. The window doubles
// until there is room in it, and more of it the larger it is: else its parts would be full again at once. So the work stays small however
// many names come into one place.
Result<void> UserStore::beginSpread(qint64 around)
{
    for (qint64 reach = 32;; reach *= 2) {
        const auto below = wall(around, reach, false);
        if (!below)
            return tl::unexpected(below.error());
        const auto above = wall(around, reach, true);
        if (!above)
            return tl::unexpected(above.error());
        const qint64 rows = below->rows + above->rows;
        // Where the list ends there is room without end.
        const qint64 floor = below->isEnd ? below->rank - rankGap : below->rank;
        const qint64 ceiling = above->isEnd ? floor + rankGap * (rows + 1) : above->rank;
        const qint64 step = (ceiling - floor) / (rows + 1);
        if (step < std::min<qint64>(reach / 8, rankGap / 16))
            continue;
        m_spread = Spread{floor, ceiling, step, floor, floor + step, true};
        return {};
    }
}

// The row behind so many rows, or the last one there is.
Result<UserStore::Wall> UserStore::wall(qint64 from, qint64 reach, bool upwards) const
{
    QSqlQuery &query = m_database.prepared(
        upwards
            ? QStringLiteral("SELECT count(*), max(rank) FROM (SELECT rank FROM user_rank WHERE rank > ? ORDER BY rank LIMIT ?)")
            : QStringLiteral(
                "SELECT count(*), min(rank) FROM (SELECT rank FROM user_rank WHERE rank <= ? ORDER BY rank DESC LIMIT ?)"));
    query.bindValue(0, from);
    query.bindValue(1, reach + 1);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const qint64 found = query.next() ? query.value(0).toLongLong() : 0;
    const Wall wall{std::min(found, reach), found > 0 ? query.value(1).toLongLong() : from, found <= reach};
    const auto ended = m_database.atEnd(query);
    query.finish();
    return ended.map([&] { return wall; });
}

// First rows go down, from the lowest on, then up, from the highest on. A row moves only between its neighbours of that moment, whoever came
// or went since the last slice.
Result<void> UserStore::spreadSlice(int rows)
{
    if (!m_spread)
        return {};
    Spread &now = *m_spread;
    const auto line = now.goesDown ? placesAfter(now.reached, rows) : placesUpTo(now.reached - 1, rows);
    if (!line)
        return tl::unexpected(line.error());
    bool isThrough = line->size() < rows;
    for (const Place &place : *line) {
        isThrough = isThrough || (now.goesDown ? place.rank >= now.ceiling : place.rank <= now.floor);
        if (isThrough)
            break;
        const qint64 target = now.goesDown ? std::max(now.target, now.reached + 1) : std::min(now.target, now.reached - 1);
        const bool moves = now.goesDown ? target < place.rank : target > place.rank;
        if (moves) {
            if (auto done = move(place.rank, target, place.n); !done)
                return done;
        }
        now.reached = moves ? target : place.rank;
        now.target += now.goesDown ? now.step : -now.step;
    }
    if (!isThrough)
        return {};
    if (now.goesDown)
        now = {now.floor, now.ceiling, now.step, now.ceiling, now.ceiling - now.step, false};
    else
        m_spread.reset();
    return {};
}

} // namespace jackfield
