#include "core/cache/userstore.h"

#include "core/cache/columns.h"
#include "core/cache/searchtext.h"

#include <limits>

namespace jackfield {

namespace {

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
{
    reload();
}

void UserStore::reload()
{
    const QString index = metaValue(indexKey);
    m_indexed = index == QLatin1String("done");
    m_indexing = index == QLatin1String("building");
    const QString parts = metaValue(partsKey);
    m_partsReady = parts == QLatin1String("done");
    m_partsReached = m_partsReady ? std::numeric_limits<qint64>::max() : parts.toLongLong();
    m_total = m_savedTotal = metaValue(totalKey).toLongLong();
    m_nextN = 0;
    m_reached.reset();
}

QString UserStore::metaValue(const QString &key) const
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, key);
    const QString value = m_database.run(query) && query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

Result<void> UserStore::setMeta(const QString &key, const QString &value)
{
    return m_database.exec(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                           {key, value});
}

Result<void> UserStore::saveTotal()
{
    if (m_total == m_savedTotal)
        return {};
    return setMeta(totalKey, QString::number(m_total)).map([this] { m_savedTotal = m_total; });
}

// Answers whether it was inserted: nobody had this id.
Result<bool> UserStore::insertRow(const User &user, qint64 n)
{
    if (!m_insert) {
        QStringList marks;
        forEachField<User>([&](const auto &) { marks += QStringLiteral("?"); });
        m_insert = std::make_unique<QSqlQuery>(
            m_database.prepare(QStringLiteral("INSERT INTO users (n, sort_key, %1) VALUES (?, ?, %2) ON CONFLICT (id) DO NOTHING")
                                   .arg(columnList<User>(), marks.join(QStringLiteral(", ")))));
    }
    m_insert->bindValue(0, n);
    m_insert->bindValue(1, sortKey(user));
    bindFields(*m_insert, user, 2);
    if (auto done = m_database.run(*m_insert); !done)
        return tl::unexpected(done.error());
    const bool inserted = m_insert->numRowsAffected() > 0;
    m_insert->finish();
    m_total += inserted ? 1 : 0;
    return inserted;
}

// Answers whether it was updated: the row was there and older.
Result<bool> UserStore::updateRow(const User &user)
{
    static const QString sql = [] {
        QStringList sets;
        forEachField<User>([&](const auto &field) { sets += field.nameString() + QLatin1String(" = ?"); });
        return QStringLiteral("UPDATE users SET sort_key = ?, %1 WHERE id = ? AND revision < ?").arg(sets.join(QStringLiteral(", ")));
    }();
    QSqlQuery &query = m_database.prepared(sql);
    query.bindValue(0, sortKey(user));
    bindFields(query, user, 1);
    query.bindValue(1 + fieldCount<User>, user.id.value);
    query.bindValue(2 + fieldCount<User>, user.revision);
    return m_database.run(query).map([&] { return query.numRowsAffected() > 0; });
}

Result<std::optional<qint64>> UserStore::numberOf(const UserId &id) const
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT n FROM users WHERE id = ?"));
    query.bindValue(0, id.value);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const auto n = query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    query.finish();
    return n;
}

Result<qint64> UserStore::nextNumber()
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT max(n) FROM users"));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const qint64 next = query.next() ? query.value(0).toLongLong() + 1 : 1;
    query.finish();
    return next;
}

Result<void> UserStore::append(const User &user)
{
    Q_ASSERT(!m_indexed);
    // What was indexed of an older state would be wrong with this user in it.
    if (m_indexing) {
        if (auto done = m_database.exec(QStringLiteral("DELETE FROM meta WHERE key = 'user_index'")); !done)
            return done;
        m_indexing = false;
    }
    if (m_nextN == 0) {
        const auto next = nextNumber();
        if (!next)
            return tl::unexpected(next.error());
        m_nextN = *next;
    }
    const auto inserted = insertRow(user, m_nextN);
    if (!inserted)
        return tl::unexpected(inserted.error());
    qint64 n = m_nextN;
    if (*inserted) {
        ++m_nextN;
    } else {
        const auto updated = updateRow(user);
        if (!updated)
            return tl::unexpected(updated.error());
        if (!*updated)
            return {};
        const auto known = numberOf(user.id);
        if (!known)
            return tl::unexpected(known.error());
        n = known->value_or(0);
    }
    if (!m_arrive)
        m_arrive = std::make_unique<QSqlQuery>(m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO user_arrivals (n, words) VALUES (?, ?)")));
    m_arrive->bindValue(0, n);
    m_arrive->bindValue(1, searchText(user));
    return m_database.run(*m_arrive);
}

Result<std::optional<UserStore::Row>> UserStore::rowOf(const UserId &id) const
{
    static const QString sql = QStringLiteral("SELECT n, %1 FROM users WHERE id = ?").arg(columnList<User>());
    QSqlQuery &query = m_database.prepared(sql);
    query.bindValue(0, id.value);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    std::optional<Row> row;
    if (query.next())
        row = Row{query.value(0).toLongLong(), readFields<User>(query, 1)};
    query.finish();
    return row;
}

Result<bool> UserStore::put(const User &user)
{
    const auto old = rowOf(user.id);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && (*old)->user.revision >= user.revision)
        return false;
    if (!m_indexed)
        return append(user).map([] { return true; });

    qint64 n = 0;
    if (*old)
        n = (*old)->n;
    else if (const auto next = nextNumber())
        n = *next;
    else
        return tl::unexpected(next.error());
    if (auto done = *old ? updateRow(user) : insertRow(user, n); !done)
        return tl::unexpected(done.error());
    if (*old) {
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
    return m_database.exec(QStringLiteral("DELETE FROM users WHERE n = ?"), {(*old)->n}).map([this] {
        --m_total;
        return true;
    });
}

Result<void> UserStore::clear()
{
    const QStringList steps{
        QStringLiteral("DROP INDEX IF EXISTS users_by_name"),
        QStringLiteral("DROP INDEX IF EXISTS users_by_extension"),
        QStringLiteral("DROP INDEX IF EXISTS user_rank_by_n"),
        QStringLiteral("DELETE FROM user_rank"),
        QStringLiteral("INSERT INTO user_words (user_words) VALUES ('delete-all')"),
        QStringLiteral("INSERT INTO user_parts (user_parts) VALUES ('delete-all')"),
        QStringLiteral("DELETE FROM user_arrivals"),
        QStringLiteral("DELETE FROM users"),
        QStringLiteral("DELETE FROM meta WHERE key IN ('user_index', 'user_parts', 'user_total')"),
    };
    for (const QString &step : steps) {
        if (auto done = m_database.exec(step); !done)
            return done;
    }
    reload();
    return {};
}

Result<std::optional<User>> UserStore::byId(const UserId &id) const
{
    return rowOf(id).map([](const std::optional<Row> &row) { return row ? std::optional(row->user) : std::nullopt; });
}

Result<QList<User>> UserStore::page(const QString &search, int offset, int limit) const
{
    m_lastPage.start();
    static const QString columns = columnList<User>(QStringLiteral("u."));
    // Rows that the offset skips are only counted in the innermost table. CROSS JOIN keeps the order of the inner query, which has it from
    // its index; saying ORDER BY again would sort.
    static const QString everybody =
        QStringLiteral("SELECT %1 FROM (SELECT n FROM user_rank ORDER BY rank LIMIT ? OFFSET ?) r CROSS JOIN users u ON u.n = r.n").arg(columns);
    QString sql = everybody;
    QVariantList values;
    if (!m_indexed) {
        const QStringList words = searchWords(foldForSearch(search));
        sql = QStringLiteral("SELECT %1 FROM users u %2 ORDER BY u.n LIMIT ? OFFSET ?")
                  .arg(columns, words.isEmpty() ? QString() : QStringLiteral("WHERE ") + scanCondition(words));
        for (const QString &word : words)
            values += QVariant(u'%' + word + u'%');
    } else if (const SearchTable table = SearchTable::of(search, m_partsReady); !table.match.isEmpty()) {
        sql = QStringLiteral("SELECT %1 FROM (SELECT rowid AS rank FROM %2 WHERE %2 MATCH ? ORDER BY rowid LIMIT ? OFFSET ?) w "
                             "CROSS JOIN user_rank r ON r.rank = w.rank CROSS JOIN users u ON u.n = r.n")
                  .arg(columns, table.name);
        values += table.match;
    }
    values << limit << offset;

    QSqlQuery &query = m_database.prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    QList<User> users;
    while (query.next())
        users.append(readFields<User>(query));
    query.finish();
    return users;
}

Result<qint64> UserStore::count(const QString &search) const
{
    const SearchTable table = SearchTable::of(search, m_partsReady);
    if (table.match.isEmpty())
        return m_total;
    QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %1 MATCH ?").arg(table.name);
    QVariantList values{table.match};
    if (!m_indexed) {
        const QStringList words = searchWords(foldForSearch(search));
        sql = QStringLiteral("SELECT count(*) FROM users u WHERE ") + scanCondition(words);
        values.clear();
        for (const QString &word : words)
            values += QVariant(u'%' + word + u'%');
    }
    QSqlQuery &query = m_database.prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const qint64 matches = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return matches;
}

Result<int> UserStore::position(const QString &search, const UserId &id) const
{
    const auto n = numberOf(id);
    if (!n)
        return tl::unexpected(n.error());
    if (!*n)
        return -1;
    const SearchTable table = SearchTable::of(search, m_partsReady);
    if (!m_indexed)
        return table.match.isEmpty() ? int(**n - 1) : -1;
    const auto rank = rankOf(**n);
    if (!rank)
        return tl::unexpected(rank.error());

    QSqlQuery &query = m_database.prepared(
        table.match.isEmpty() ? QStringLiteral("SELECT count(*), max(rank) FROM user_rank WHERE rank <= ?")
                              : QStringLiteral("SELECT count(*), max(rowid) FROM %1 WHERE rowid <= ? AND %1 MATCH ?").arg(table.name));
    query.bindValue(0, *rank);
    if (!table.match.isEmpty())
        query.bindValue(1, table.match);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const bool listed = query.next() && query.value(1).toLongLong() == *rank && query.value(0).toInt() > 0;
    const int position = listed ? query.value(0).toInt() - 1 : -1;
    query.finish();
    return position;
}

} // namespace jackfield
