#include "core/cache/userstore.h"

#include "core/cache/columns.h"
#include "core/cache/searchtext.h"

#include <limits>

namespace jackfield {

namespace {

QString metaValue(Database &database, const QString &key)
{
    QSqlQuery query = database.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, key);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

Result<void> setMeta(Database &database, const QString &key, const QString &value)
{
    return database.exec(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                         {key, value});
}

const QString indexState = QStringLiteral("user_index");   // absent, "building" or "done"
const QString partsReached = QStringLiteral("user_parts"); // absent, the rank that was reached, or "done"

// The table and the words to look for; an empty table: everybody.
struct SearchTable {
    QString name;
    QString match;

    static SearchTable of(const QString &search, bool findsParts)
    {
        const MatchExpression match = MatchExpression::of(search);
        if (findsParts && !match.parts.isEmpty())
            return {QStringLiteral("user_parts"), match.parts};
        if (!match.beginnings.isEmpty())
            return {QStringLiteral("user_words"), match.beginnings};
        return {};
    }
};

// The columns that searches look into, and empty texts for the others: an index needs no more of a user.
QString searchedColumns()
{
    QStringList columns;
    forEachField<User>([&](const auto &field) {
        const bool searched = field.is(FieldTrait::Searchable) || field.is(FieldTrait::SearchDigits);
        columns += searched ? field.nameString() : QStringLiteral("''");
    });
    return columns.join(QStringLiteral(", "));
}

// While there is no index: rows that have all the words somewhere.
QString scanCondition(const QStringList &words)
{
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i) {
        conditions += QStringLiteral("(' ' || u.sort_key || ' ' || lower(u.email) || ' ' || lower(u.signInId) || ' ' || u.extension || ' ' || "
                                     "u.phoneNumber || ' ' || lower(u.department) || ' ' || lower(u.tags)) LIKE ?");
    }
    return conditions.join(QStringLiteral(" AND "));
}

} // namespace

QString sortKey(const User &user) { return foldForSearch(user.displayName()); }

UserStore::UserStore(Database &database)
    : m_database(database)
    , m_indexed(metaValue(database, indexState) == QLatin1String("done"))
{
    const QString reached = metaValue(database, partsReached);
    m_partsReady = reached == QLatin1String("done");
    m_partsReached = m_partsReady ? std::numeric_limits<qint64>::max() : reached.toLongLong();
}

Result<void> UserStore::insertRow(const User &user)
{
    if (!m_insert) {
        QStringList marks;
        QStringList sets;
        forEachField<User>([&](const auto &field) {
            marks += QStringLiteral("?");
            if (field.nameString() != QLatin1String("id"))
                sets += QStringLiteral("%1 = excluded.%1").arg(field.nameString());
        });
        m_insert = std::make_unique<QSqlQuery>(m_database.prepare(
            QStringLiteral("INSERT INTO users (sort_key, %1) VALUES (?, %2) ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, %3 "
                           "WHERE excluded.revision > users.revision")
                .arg(columnList<User>(), marks.join(u','), sets.join(QStringLiteral(", ")))));
    }
    m_insert->bindValue(0, sortKey(user));
    bindFields(*m_insert, user, 1);
    auto done = m_database.run(*m_insert);
    m_insert->finish();
    return done;
}

Result<void> UserStore::append(const User &user)
{
    Q_ASSERT(!m_indexed);
    return insertRow(user);
}

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
    return setMeta(m_database, indexState, QStringLiteral("building"));
}

Result<bool> UserStore::indexSlice(int rows)
{
    if (m_indexed)
        return true;
    if (metaValue(m_database, indexState).isEmpty()) {
        if (auto started = startIndex(); !started)
            return tl::unexpected(started.error());
    }

    // Go on behind the last user that has a rank.
    QSqlQuery last = m_database.prepare(QStringLiteral(
        "SELECT r.rank, u.sort_key, u.n FROM user_rank r JOIN users u ON u.n = r.n ORDER BY r.rank DESC LIMIT 1"));
    if (auto done = m_database.run(last); !done)
        return tl::unexpected(done.error());
    const bool some = last.next();
    qint64 rank = some ? last.value(0).toLongLong() : 0;
    const QString afterKey = some ? last.value(1).toString() : QStringLiteral("");
    const qint64 afterN = some ? last.value(2).toLongLong() : -1;
    last.finish();

    QSqlQuery next = m_database.prepare(QStringLiteral("SELECT n, %1 FROM users WHERE (sort_key, n) > (?, ?) ORDER BY sort_key, n LIMIT ?")
                                            .arg(searchedColumns()));
    next.bindValue(0, afterKey);
    next.bindValue(1, afterN);
    next.bindValue(2, rows);
    if (auto done = m_database.run(next); !done)
        return tl::unexpected(done.error());
    int entered = 0;
    while (next.next()) {
        rank += rankGap;
        if (auto done = enter(rank, next.value(0).toLongLong(), readFields<User>(next, 1)); !done)
            return tl::unexpected(done.error());
        ++entered;
    }
    next.finish();
    if (entered == rows)
        return false;

    if (auto done = m_database.exec(QStringLiteral("CREATE UNIQUE INDEX IF NOT EXISTS user_rank_by_n ON user_rank (n)")); !done)
        return tl::unexpected(done.error());
    if (auto done = setMeta(m_database, indexState, QStringLiteral("done")); !done)
        return tl::unexpected(done.error());
    m_indexed = true;
    return true;
}

Result<void> UserStore::enter(qint64 rank, qint64 n, const User &user)
{
    const auto insert = [this](std::unique_ptr<QSqlQuery> &query, const char *sql, qint64 row, const QVariant &value) {
        if (!query)
            query = std::make_unique<QSqlQuery>(m_database.prepare(QLatin1String(sql)));
        query->bindValue(0, row);
        query->bindValue(1, value);
        return m_database.run(*query);
    };
    return insert(m_enterRank, "INSERT INTO user_rank (rank, n) VALUES (?, ?)", rank, n)
        .and_then([&] { return insert(m_enterWords, "INSERT INTO user_words (rowid, words) VALUES (?, ?)", rank, searchText(user)); })
        .and_then([&]() -> Result<void> {
            if (rank > m_partsReached)
                return {};
            return insert(m_enterParts, "INSERT INTO user_parts (rowid, parts) VALUES (?, ?)", rank, partsText(user));
        });
}

Result<void> UserStore::leave(qint64 rank, const User &user)
{
    // A contentless index forgets a row only when it is told the row's old text.
    return m_database.exec(QStringLiteral("INSERT INTO user_words (user_words, rowid, words) VALUES ('delete', ?, ?)"), {rank, searchText(user)})
        .and_then([&]() -> Result<void> {
            if (rank > m_partsReached)
                return {};
            return m_database.exec(QStringLiteral("INSERT INTO user_parts (user_parts, rowid, parts) VALUES ('delete', ?, ?)"),
                                   {rank, partsText(user)});
        })
        .and_then([&] { return m_database.exec(QStringLiteral("DELETE FROM user_rank WHERE rank = ?"), {rank}); });
}

Result<void> UserStore::move(qint64 from, qint64 to, qint64 n)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT %1 FROM users WHERE n = ?").arg(columnList<User>()));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return done;
    query.next();
    const User user = readFields<User>(query);
    query.finish();
    return leave(from, user).and_then([&] { return enter(to, n, user); });
}

Result<void> UserStore::setPartsReached(qint64 rank, bool ready)
{
    return setMeta(m_database, partsReached, ready ? QStringLiteral("done") : QString::number(rank)).map([&] {
        m_partsReady = ready;
        m_partsReached = ready ? std::numeric_limits<qint64>::max() : rank;
    });
}

Result<bool> UserStore::partsSlice(int rows)
{
    if (m_partsReady || !m_indexed)
        return m_partsReady;
    QSqlQuery next = m_database.prepare(QStringLiteral("SELECT r.rank, %1 FROM user_rank r JOIN users u ON u.n = r.n WHERE r.rank > ? "
                                                       "ORDER BY r.rank LIMIT ?")
                                            .arg(searchedColumns()));
    next.bindValue(0, m_partsReached);
    next.bindValue(1, rows);
    if (auto done = m_database.run(next); !done)
        return tl::unexpected(done.error());
    QSqlQuery insert = m_database.prepare(QStringLiteral("INSERT INTO user_parts (rowid, parts) VALUES (?, ?)"));
    int entered = 0;
    qint64 rank = m_partsReached;
    while (next.next()) {
        rank = next.value(0).toLongLong();
        insert.bindValue(0, rank);
        insert.bindValue(1, partsText(readFields<User>(next, 1)));
        if (auto done = m_database.run(insert); !done)
            return tl::unexpected(done.error());
        ++entered;
    }
    next.finish();
    const bool all = entered < rows;
    return setPartsReached(rank, all).map([all] { return all; });
}

Result<qint64> UserStore::rankOf(qint64 n) const
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT rank FROM user_rank WHERE n = ?"));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a user without a rank"));
    return query.value(0).toLongLong();
}

Result<qint64> UserStore::freeRank(const QString &key, qint64 n)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QSqlQuery before = m_database.prepare(QStringLiteral(
            "SELECT r.rank FROM users u JOIN user_rank r ON r.n = u.n WHERE (u.sort_key, u.n) < (?, ?) ORDER BY u.sort_key DESC, u.n DESC LIMIT 1"));
        before.bindValue(0, key);
        before.bindValue(1, n);
        if (auto done = m_database.run(before); !done)
            return tl::unexpected(done.error());
        const bool hasLow = before.next();
        const qint64 low = hasLow ? before.value(0).toLongLong() : 0;
        before.finish();

        QSqlQuery after = m_database.prepare(hasLow ? QStringLiteral("SELECT rank FROM user_rank WHERE rank > ? ORDER BY rank LIMIT 1")
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
        if (auto done = spread(low); !done)
            return tl::unexpected(done.error());
    }
    return failure(Error::Kind::Cache, QStringLiteral("sql"), QStringLiteral("no rank between two neighbours"));
}

// Gives the rows around a rank even distances again. The window doubles until its rows have a sixteenth of the usual gap each, so the
// work stays small however many names come into one place.
Result<void> UserStore::spread(qint64 around)
{
    struct Entry {
        qint64 rank;
        qint64 n;
    };
    const auto read = [this](const QString &sql, qint64 from, int limit) -> Result<QList<Entry>> {
        QSqlQuery query = m_database.prepare(sql);
        query.bindValue(0, from);
        query.bindValue(1, limit);
        if (auto done = m_database.run(query); !done)
            return tl::unexpected(done.error());
        QList<Entry> entries;
        while (query.next())
            entries.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
        return entries;
    };

    for (int reach = 32;; reach *= 2) {
        auto lower = read(QStringLiteral("SELECT rank, n FROM user_rank WHERE rank <= ? ORDER BY rank DESC LIMIT ?"), around, reach + 1);
        auto upper = read(QStringLiteral("SELECT rank, n FROM user_rank WHERE rank > ? ORDER BY rank LIMIT ?"), around, reach + 1);
        if (!lower)
            return tl::unexpected(lower.error());
        if (!upper)
            return tl::unexpected(upper.error());
        // The outermost entry on each side is the wall; where the list ends there is none.
        const bool wallBelow = lower->size() > reach;
        const bool wallAbove = upper->size() > reach;
        QList<Entry> window(lower->crbegin() + (wallBelow ? 1 : 0), lower->crend());
        window += wallAbove ? upper->first(reach) : *upper;
        const qint64 floor = wallBelow ? lower->last().rank : window.first().rank - rankGap;
        const qint64 room = wallAbove ? upper->last().rank - floor : rankGap * (window.size() + 1);
        const qint64 step = room / (window.size() + 1);
        if (step < rankGap / 16 && wallAbove)
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

Result<std::optional<UserStore::Row>> UserStore::rowOf(const UserId &id) const
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT n, %1 FROM users WHERE id = ?").arg(columnList<User>()));
    query.bindValue(0, id.value);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return std::optional<Row>();
    return std::optional(Row{query.value(0).toLongLong(), readFields<User>(query, 1)});
}

Result<bool> UserStore::put(const User &user)
{
    const auto old = rowOf(user.id);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && (*old)->user.revision >= user.revision)
        return false;
    if (auto done = insertRow(user); !done)
        return tl::unexpected(done.error());
    if (!m_indexed)
        return true;

    qint64 n = 0;
    if (*old) {
        n = (*old)->n;
        const bool sameKey = sortKey((*old)->user) == sortKey(user);
        if (sameKey && partsText((*old)->user) == partsText(user))
            return true;
        const auto rank = rankOf(n);
        if (!rank)
            return tl::unexpected(rank.error());
        if (auto done = leave(*rank, (*old)->user); !done)
            return tl::unexpected(done.error());
        if (sameKey)
            return enter(*rank, n, user).map([] { return true; });
    } else {
        const auto fresh = rowOf(user.id);
        if (!fresh)
            return tl::unexpected(fresh.error());
        n = (*fresh)->n;
    }
    const auto rank = freeRank(sortKey(user), n);
    if (!rank)
        return tl::unexpected(rank.error());
    return enter(*rank, n, user).map([] { return true; });
}

Result<bool> UserStore::remove(const UserId &id, qint64 revision)
{
    const auto old = rowOf(id);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old || (*old)->user.revision >= revision)
        return false;
    if (m_indexed) {
        const auto rank = rankOf((*old)->n);
        if (!rank)
            return tl::unexpected(rank.error());
        if (auto done = leave(*rank, (*old)->user); !done)
            return tl::unexpected(done.error());
    }
    return m_database.exec(QStringLiteral("DELETE FROM users WHERE n = ?"), {(*old)->n}).map([] { return true; });
}

Result<void> UserStore::clear()
{
    m_indexed = false;
    m_partsReady = false;
    m_partsReached = 0;
    const QStringList steps{
        QStringLiteral("DROP INDEX IF EXISTS users_by_name"),
        QStringLiteral("DROP INDEX IF EXISTS users_by_extension"),
        QStringLiteral("DROP INDEX IF EXISTS user_rank_by_n"),
        QStringLiteral("DELETE FROM user_rank"),
        QStringLiteral("INSERT INTO user_words (user_words) VALUES ('delete-all')"),
        QStringLiteral("INSERT INTO user_parts (user_parts) VALUES ('delete-all')"),
        QStringLiteral("DELETE FROM users"),
        QStringLiteral("DELETE FROM meta WHERE key IN ('user_index', 'user_parts')"),
    };
    for (const QString &step : steps) {
        if (auto done = m_database.exec(step); !done)
            return done;
    }
    return {};
}

Result<std::optional<User>> UserStore::byId(const UserId &id) const
{
    return rowOf(id).map([](const std::optional<Row> &row) { return row ? std::optional(row->user) : std::nullopt; });
}

Result<QList<User>> UserStore::page(const QString &search, int offset, int limit) const
{
    const SearchTable table = SearchTable::of(search, m_partsReady);
    const QString columns = columnList<User>(QStringLiteral("u."));
    QString sql;
    QVariantList values;
    if (!m_indexed) {
        const QStringList words = searchWords(foldForSearch(search));
        sql = QStringLiteral("SELECT %1 FROM users u %2 ORDER BY u.n").arg(columns, words.isEmpty() ? QString() : QStringLiteral("WHERE ") + scanCondition(words));
        for (const QString &word : words)
            values += QVariant(u'%' + word + u'%');
    } else if (table.match.isEmpty()) {
        sql = QStringLiteral("SELECT %1 FROM user_rank r JOIN users u ON u.n = r.n ORDER BY r.rank").arg(columns);
    } else {
        sql = QStringLiteral("SELECT %1 FROM %2 w JOIN user_rank r ON r.rank = w.rowid JOIN users u ON u.n = r.n "
                             "WHERE w.%2 MATCH ? ORDER BY w.rowid")
                  .arg(columns, table.name);
        values += table.match;
    }
    sql += QStringLiteral(" LIMIT ? OFFSET ?");
    values << limit << offset;

    QSqlQuery query = m_database.prepare(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    QList<User> users;
    users.reserve(limit);
    while (query.next())
        users.append(readFields<User>(query));
    return users;
}

Result<qint64> UserStore::count(const QString &search) const
{
    const SearchTable table = SearchTable::of(search, m_partsReady);
    QString sql = QStringLiteral("SELECT count(*) FROM users u");
    QVariantList values;
    if (!table.match.isEmpty() && m_indexed) {
        sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %1 MATCH ?").arg(table.name);
        values += table.match;
    } else if (!table.match.isEmpty()) {
        const QStringList words = searchWords(foldForSearch(search));
        sql += QStringLiteral(" WHERE ") + scanCondition(words);
        for (const QString &word : words)
            values += QVariant(u'%' + word + u'%');
    } else if (m_indexed) {
        sql = QStringLiteral("SELECT count(*) FROM user_rank");
    }
    QSqlQuery query = m_database.prepare(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<int> UserStore::position(const QString &search, const UserId &id) const
{
    const auto row = rowOf(id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return -1;
    const SearchTable table = SearchTable::of(search, m_partsReady);
    if (!m_indexed)
        return table.match.isEmpty() ? int((*row)->n - 1) : -1;
    const auto rank = rankOf((*row)->n);
    if (!rank)
        return tl::unexpected(rank.error());

    QSqlQuery query = m_database.prepare(
        table.match.isEmpty() ? QStringLiteral("SELECT count(*), max(rank) FROM user_rank WHERE rank <= ?")
                              : QStringLiteral("SELECT count(*), max(rowid) FROM %1 WHERE rowid <= ? AND %1 MATCH ?").arg(table.name));
    query.bindValue(0, *rank);
    if (!table.match.isEmpty())
        query.bindValue(1, table.match);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next() || query.value(1).toLongLong() != *rank || query.value(0).toInt() == 0)
        return -1;
    return query.value(0).toInt() - 1;
}

} // namespace jackfield
