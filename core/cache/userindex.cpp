#include "core/cache/searchtext.h"
#include "core/cache/userstore.h"

#include <limits>

// How users get into the indexes: all of them after a first copy, one by one with later changes.

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

} // namespace jackfield
