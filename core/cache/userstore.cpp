#include "core/cache/userstore.h"

#include "core/cache/columns.h"
#include "core/cache/searchtext.h"

#include <QSqlError>

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

const QString indexState = QStringLiteral("user_index"); // absent, "building" or "done"

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
                                            .arg(columnList<User>()));
    next.bindValue(0, afterKey);
    next.bindValue(1, afterN);
    next.bindValue(2, rows);
    if (auto done = m_database.run(next); !done)
        return tl::unexpected(done.error());
    int entered = 0;
    while (next.next()) {
        rank += rankGap;
        if (auto done = enter(rank, next.value(0).toLongLong(), searchText(readFields<User>(next, 1))); !done)
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

Result<void> UserStore::enter(qint64 rank, qint64 n, const QString &words)
{
    if (!m_enterRank) {
        m_enterRank = std::make_unique<QSqlQuery>(m_database.prepare(QStringLiteral("INSERT INTO user_rank (rank, n) VALUES (?, ?)")));
        m_enterWords = std::make_unique<QSqlQuery>(m_database.prepare(QStringLiteral("INSERT INTO user_words (rowid, words) VALUES (?, ?)")));
    }
    m_enterRank->bindValue(0, rank);
    m_enterRank->bindValue(1, n);
    if (auto done = m_database.run(*m_enterRank); !done)
        return done;
    m_enterWords->bindValue(0, rank);
    m_enterWords->bindValue(1, words);
    return m_database.run(*m_enterWords);
}

Result<void> UserStore::leave(qint64 rank, const QString &words)
{
    // A contentless index forgets a row only when it is told the row's old words.
    return m_database.exec(QStringLiteral("INSERT INTO user_words (user_words, rowid, words) VALUES ('delete', ?, ?)"), {rank, words})
        .and_then([&] { return m_database.exec(QStringLiteral("DELETE FROM user_rank WHERE rank = ?"), {rank}); });
}

Result<void> UserStore::move(qint64 from, qint64 to, qint64 n)
{
    QSqlQuery query = m_database.prepare(QStringLiteral("SELECT %1 FROM users WHERE n = ?").arg(columnList<User>()));
    query.bindValue(0, n);
    if (auto done = m_database.run(query); !done)
        return done;
    query.next();
    const QString words = searchText(readFields<User>(query));
    query.finish();
    return leave(from, words).and_then([&] { return enter(to, n, words); });
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
        const std::optional<qint64> low = before.next() ? std::optional(before.value(0).toLongLong()) : std::nullopt;
        before.finish();

        QSqlQuery after = m_database.prepare(low ? QStringLiteral("SELECT rank FROM user_rank WHERE rank > ? ORDER BY rank LIMIT 1")
                                                 : QStringLiteral("SELECT rank FROM user_rank ORDER BY rank LIMIT 1"));
        if (low)
            after.bindValue(0, *low);
        if (auto done = m_database.run(after); !done)
            return tl::unexpected(done.error());
        const std::optional<qint64> high = after.next() ? std::optional(after.value(0).toLongLong()) : std::nullopt;
        after.finish();

        if (!high)
            return (low ? *low : 0) + rankGap;
        if (!low)
            return *high - rankGap;
        if (*high - *low >= 2)
            return *low + (*high - *low) / 2;
        if (auto done = spread(*low); !done)
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

    const QString words = searchText(user);
    qint64 n = 0;
    if (*old) {
        n = (*old)->n;
        const QString oldWords = searchText((*old)->user);
        const bool sameKey = sortKey((*old)->user) == sortKey(user);
        if (sameKey && oldWords == words)
            return true;
        const auto rank = rankOf(n);
        if (!rank)
            return tl::unexpected(rank.error());
        if (auto done = leave(*rank, oldWords); !done)
            return tl::unexpected(done.error());
        if (sameKey)
            return enter(*rank, n, words).map([] { return true; });
    } else {
        const auto fresh = rowOf(user.id);
        if (!fresh)
            return tl::unexpected(fresh.error());
        n = (*fresh)->n;
    }
    const auto rank = freeRank(sortKey(user), n);
    if (!rank)
        return tl::unexpected(rank.error());
    return enter(*rank, n, words).map([] { return true; });
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
        if (auto done = leave(*rank, searchText((*old)->user)); !done)
            return tl::unexpected(done.error());
    }
    return m_database.exec(QStringLiteral("DELETE FROM users WHERE n = ?"), {(*old)->n}).map([] { return true; });
}

Result<void> UserStore::clear()
{
    m_indexed = false;
    const QStringList steps{
        QStringLiteral("DROP INDEX IF EXISTS users_by_name"),
        QStringLiteral("DROP INDEX IF EXISTS users_by_extension"),
        QStringLiteral("DROP INDEX IF EXISTS user_rank_by_n"),
        QStringLiteral("DELETE FROM user_rank"),
        QStringLiteral("INSERT INTO user_words (user_words) VALUES ('delete-all')"),
        QStringLiteral("DELETE FROM users"),
        QStringLiteral("DELETE FROM meta WHERE key = 'user_index'"),
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
    const QString match = matchExpression(search);
    const QString columns = columnList<User>(QStringLiteral("u."));
    QString sql;
    QVariantList values;
    if (!m_indexed) {
        const QStringList words = searchWords(foldForSearch(search));
        sql = QStringLiteral("SELECT %1 FROM users u %2 ORDER BY u.n").arg(columns, words.isEmpty() ? QString() : QStringLiteral("WHERE ") + scanCondition(words));
        for (const QString &word : words)
            values += QVariant(u'%' + word + u'%');
    } else if (match.isEmpty()) {
        sql = QStringLiteral("SELECT %1 FROM user_rank r JOIN users u ON u.n = r.n ORDER BY r.rank").arg(columns);
    } else {
        sql = QStringLiteral("SELECT %1 FROM user_words w JOIN user_rank r ON r.rank = w.rowid JOIN users u ON u.n = r.n "
                             "WHERE w.user_words MATCH ? ORDER BY w.rowid")
                  .arg(columns);
        values += match;
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
    const QString match = matchExpression(search);
    QString sql = QStringLiteral("SELECT count(*) FROM users u");
    QVariantList values;
    if (!match.isEmpty() && m_indexed) {
        sql = QStringLiteral("SELECT count(*) FROM user_words WHERE user_words MATCH ?");
        values += match;
    } else if (!match.isEmpty()) {
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
    const QString match = matchExpression(search);
    if (!m_indexed)
        return match.isEmpty() ? int((*row)->n - 1) : -1;
    const auto rank = rankOf((*row)->n);
    if (!rank)
        return tl::unexpected(rank.error());

    QSqlQuery query = m_database.prepare(
        match.isEmpty() ? QStringLiteral("SELECT count(*), max(rank) FROM user_rank WHERE rank <= ?")
                        : QStringLiteral("SELECT count(*), max(rowid) FROM user_words WHERE rowid <= ? AND user_words MATCH ?"));
    query.bindValue(0, *rank);
    if (!match.isEmpty())
        query.bindValue(1, match);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    if (!query.next() || query.value(1).toLongLong() != *rank || query.value(0).toInt() == 0)
        return -1;
    return query.value(0).toInt() - 1;
}

} // namespace jackfield
