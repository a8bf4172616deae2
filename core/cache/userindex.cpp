#include "core/cache/searchtext.h"
#include "core/cache/userstore.h"

#include <limits>

// How users get into the indexes: all of them after a first copy, one by one with later changes, and the ranks that give the order.

namespace jackfield {

Result<void> UserStore::startIndex()
{
    const QStringList steps{
        QStringLiteral("DELETE FROM user_rank"),
        QStringLiteral("INSERT INTO user_words (user_words) VALUES ('delete-all')"),
        QStringLiteral("INSERT INTO user_parts (user_parts) VALUES ('delete-all')"),
        QStringLiteral("INSERT INTO user_words (user_words, rank) VALUES ('hashsize', 33554432)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS users_by_name ON users (sort_key, n)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS users_by_extension ON users (extension)"),
    };
    for (const QString &step : steps) {
        if (auto done = m_database.exec(step); !done)
            return done;
    }
    return setMeta(indexKey, QStringLiteral("building")).map([this] {
        m_state.indexing = true;
        m_reached = Reached{};
    });
}

Result<UserStore::Reached> UserStore::reached()
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT r.rank, r.n, u.sort_key FROM (SELECT rank, n FROM user_rank "
                                                          "ORDER BY rank DESC LIMIT 1) r CROSS JOIN users u ON u.n = r.n"));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    Reached reached;
    if (query.next())
        reached = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString()};
    query.finish();
    return reached;
}

Result<bool> UserStore::indexSlice(int rows)
{
    if (m_state.indexed)
        return true;
    if (!m_state.indexing) {
        if (auto started = startIndex(); !started)
            return tl::unexpected(started.error());
    }
    // Go on behind the last user that has a rank.
    if (!m_reached) {
        const auto last = reached();
        if (!last)
            return tl::unexpected(last.error());
        m_reached = *last;
    }

    // Row by row: a statement that inserts several opens a savepoint, to be undone alone, and at every savepoint FTS5 writes all that it has
    // in memory to the file.
    QSqlQuery &next =
        m_database.prepared(QStringLiteral("SELECT u.n, u.sort_key, a.words FROM users u LEFT JOIN user_arrivals a ON a.n = u.n "
                                           "WHERE (u.sort_key, u.n) > (?, ?) ORDER BY u.sort_key, u.n LIMIT ?"));
    next.bindValue(0, m_reached->sortKey);
    next.bindValue(1, m_reached->n);
    next.bindValue(2, rows);
    if (auto done = m_database.run(next); !done)
        return tl::unexpected(done.error());
    QSqlQuery &enterRank = m_database.prepared(QStringLiteral("INSERT INTO user_rank (rank, n) VALUES (:rank, :n)"));
    QSqlQuery &enterWords =
        m_database.prepared(QStringLiteral("INSERT INTO user_words (rowid, words) VALUES (:rank, CAST(:words AS TEXT))"));
    Result<void> done;
    int entered = 0;
    for (; done && next.next(); ++entered) {
        m_reached = Reached{m_reached->rank + rankGap, next.value(0).toLongLong(), next.value(1).toString()};
        const QVariant words = next.value(2);
        if (words.isNull()) {
            done = failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a user without words"));
            break;
        }
        enterRank.bindValue(QStringLiteral(":rank"), m_reached->rank);
        enterRank.bindValue(QStringLiteral(":n"), m_reached->n);
        enterWords.bindValue(QStringLiteral(":rank"), m_reached->rank);
        enterWords.bindValue(QStringLiteral(":words"), words);
        done = m_database.run(enterRank).and_then([&] { return m_database.run(enterWords); });
    }
    if (done)
        done = m_database.atEnd(next);
    next.finish();
    if (!done)
        return tl::unexpected(done.error());
    if (entered == rows)
        return false;

    const QStringList steps{
        QStringLiteral("CREATE UNIQUE INDEX IF NOT EXISTS user_rank_by_n ON user_rank (n)"),
        QStringLiteral("DELETE FROM user_arrivals"),
    };
    for (const QString &step : steps) {
        if (auto done = m_database.exec(step); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = setMeta(indexKey, QStringLiteral("done")); !done)
        return tl::unexpected(done.error());
    m_state.indexed = true;
    m_state.indexing = false;
    m_reached.reset();
    return true;
}

Result<void> UserStore::enter(qint64 rank, qint64 n, const User &user)
{
    return m_database.exec(QStringLiteral("INSERT INTO user_rank (rank, n) VALUES (?, ?)"), {rank, n})
        .and_then([&] {
            return m_database.exec(
                QStringLiteral("INSERT INTO user_words (rowid, words) VALUES (?, CAST(? AS TEXT))"), {rank, searchText(user)});
        })
        .and_then([&]() -> Result<void> {
            if (rank > m_state.partsReached)
                return {};
            return m_database.exec(QStringLiteral("INSERT INTO user_parts (rowid, parts) VALUES (?, ?)"), {rank, partsText(user)});
        })
        .map([&] { enterOrder(rank, user); });
}

Result<void> UserStore::leave(qint64 rank, const User &user)
{
    // A contentless index forgets a row only when it is told the row's old text.
    return m_database
        .exec(
            QStringLiteral("INSERT INTO user_words (user_words, rowid, words) VALUES ('delete', ?, CAST(? AS TEXT))"),
            {rank, searchText(user)})
        .and_then([&]() -> Result<void> {
            if (rank > m_state.partsReached)
                return {};
            return m_database.exec(
                QStringLiteral("INSERT INTO user_parts (user_parts, rowid, parts) VALUES ('delete', ?, ?)"),
                {rank, partsText(user)});
        })
        .and_then([&] { return m_database.exec(QStringLiteral("DELETE FROM user_rank WHERE rank = ?"), {rank}); })
        .map([&] { leaveOrder(rank); });
}

Result<void> UserStore::move(qint64 from, qint64 to, qint64 n)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT fields FROM users WHERE n = ?"));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return done;
    const auto user = query.next()
        ? userOf(query.value(0).toByteArray())
        : failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a rank without a user"));
    query.finish();
    if (!user)
        return tl::unexpected(user.error());
    return leave(from, *user).and_then([&] { return enter(to, n, *user); });
}

Result<void> UserStore::setPartsReached(qint64 rank, bool ready)
{
    return setMeta(partsKey, ready ? QStringLiteral("done") : QString::number(rank)).map([&] {
        m_state.partsReady = ready;
        m_state.partsReached = ready ? std::numeric_limits<qint64>::max() : rank;
    });
}

Result<bool> UserStore::partsSlice(int rows)
{
    if (m_state.partsReady || !m_state.indexed)
        return m_state.partsReady;
    QSqlQuery next = m_database.prepare(QStringLiteral(
        "SELECT r.rank, u.fields FROM user_rank r JOIN users u ON u.n = r.n WHERE r.rank > ? ORDER BY r.rank LIMIT ?"));
    next.bindValue(0, m_state.partsReached);
    next.bindValue(1, rows);
    if (auto done = m_database.run(next); !done)
        return tl::unexpected(done.error());
    QSqlQuery insert = m_database.prepare(QStringLiteral("INSERT INTO user_parts (rowid, parts) VALUES (:rank, :parts)"));
    int entered = 0;
    qint64 rank = m_state.partsReached;
    while (next.next()) {
        rank = next.value(0).toLongLong();
        insert.bindValue(QStringLiteral(":rank"), rank);
        const auto user = userOf(next.value(1).toByteArray());
        if (!user)
            return tl::unexpected(user.error());
        insert.bindValue(QStringLiteral(":parts"), partsText(*user));
        if (auto done = m_database.run(insert); !done)
            return tl::unexpected(done.error());
        ++entered;
    }
    if (auto ended = m_database.atEnd(next); !ended)
        return tl::unexpected(ended.error());
    next.finish();
    const bool all = entered < rows;
    return setPartsReached(rank, all).map([all] { return all; });
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
        QSqlQuery before =
            m_database.prepare(QStringLiteral("SELECT r.rank FROM users u JOIN user_rank r ON r.n = u.n WHERE (u.sort_key, u.n) < "
                                              "(?, ?) ORDER BY u.sort_key DESC, u.n DESC LIMIT 1"));
        before.bindValue(0, key);
        before.bindValue(1, n);
        if (auto done = m_database.run(before); !done)
            return tl::unexpected(done.error());
        const bool hasLow = before.next();
        const qint64 low = hasLow ? before.value(0).toLongLong() : 0;
        before.finish();

        QSqlQuery after = m_database.prepare(
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
        const auto pushed = pushAside(low);
        if (!pushed)
            return tl::unexpected(pushed.error());
        if (auto done = *pushed ? Result<void>() : spread(low); !done)
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

// Makes room behind a rank: the few rows up to the next gap, on the side where that is nearer, move by half of it. Every row has a
// thousand ranks to begin with, so this is nearly always enough, and never takes more than a few milliseconds. False: there is no gap near.
Result<bool> UserStore::pushAside(qint64 low)
{
    constexpr int reach = 64;
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
    if (gap.width == 0)
        return false;
    const qint64 by = (goesUp ? 1 : -1) * (gap.width / 2);
    for (qsizetype i = gap.rows - 1; i >= 0; --i) {
        if (auto done = move(line[i].rank, line[i].rank + by, line[i].n); !done)
            return tl::unexpected(done.error());
    }
    return true;
}

// Gives the rows around a rank even distances again. The window doubles until there is room in it, and more of it the larger it is: else
// its parts would be full again at once. So the work stays small however many names come into one place.
Result<void> UserStore::spread(qint64 around)
{
    for (int reach = 32;; reach *= 2) {
        const auto lower = placesUpTo(around, reach + 1);
        const auto upper = placesAfter(around, reach + 1);
        if (!lower)
            return tl::unexpected(lower.error());
        if (!upper)
            return tl::unexpected(upper.error());
        // The outermost entry on each side is the wall; where the list ends there is none.
        const bool wallBelow = lower->size() > reach;
        const bool wallAbove = upper->size() > reach;
        QList<Place> window(lower->crbegin() + (wallBelow ? 1 : 0), lower->crend());
        window += wallAbove ? upper->first(reach) : *upper;
        const qint64 floor = wallBelow ? lower->last().rank : window.first().rank - rankGap;
        const qint64 room = wallAbove ? upper->last().rank - floor : rankGap * (window.size() + 1);
        const qint64 step = room / (window.size() + 1);
        if (step < std::min<qint64>(reach / 8, rankGap / 16) && wallAbove)
            continue;

        // Rows that go down move from the lowest on, rows that go up from the highest on, so that no two meet.
        const auto target = [&](qsizetype i) { return floor + step * (i + 1); };
        for (qsizetype i = 0; i < window.size(); ++i) {
            if (target(i) < window[i].rank) {
                if (auto done = move(window[i].rank, target(i), window[i].n); !done)
                    return done;
            }
        }
        for (qsizetype i = window.size() - 1; i >= 0; --i) {
            if (target(i) > window[i].rank) {
                if (auto done = move(window[i].rank, target(i), window[i].n); !done)
                    return done;
            }
        }
        return {};
    }
}

} // namespace jackfield
