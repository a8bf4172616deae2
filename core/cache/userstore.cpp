#include "core/cache/userstore.h"

#include "core/cache/searchtext.h"

#include <limits>

namespace jackfield {

namespace {

// Not null: STRICT tables say NOT NULL, and an empty text is not "unknown".
QString column(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
QByteArray column(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

// By name: for each value that is bound by its position, Qt makes the text of a name first.
void bindRow(QSqlQuery &query, const UserRow &row)
{
    query.bindValue(QStringLiteral(":sort_key"), column(row.sortKey));
    query.bindValue(QStringLiteral(":id"), column(row.id.value));
    query.bindValue(QStringLiteral(":revision"), row.revision);
    query.bindValue(QStringLiteral(":extension"), column(row.extension));
    query.bindValue(QStringLiteral(":phoneNumber"), column(row.phoneNumber));
    query.bindValue(QStringLiteral(":emergencyState"), column(row.emergencyState));
    query.bindValue(QStringLiteral(":fields"), row.fields);
}

} // namespace

Result<void> UserStore::load()
{
    QHash<QString, QString> values;
    for (const QString &key : {indexKey, partsKey, totalKey}) {
        const auto value = metaValue(key);
        if (!value)
            return tl::unexpected(value.error());
        values.insert(key, *value);
    }
    const QString parts = values.value(partsKey);
    m_state.indexed = values.value(indexKey) == QLatin1String("done");
    m_state.indexing = values.value(indexKey) == QLatin1String("building");
    m_state.partsReady = parts == QLatin1String("done");
    m_state.partsReached = m_state.partsReady ? std::numeric_limits<qint64>::max() : parts.toLongLong();
    m_state.total = m_state.savedTotal = values.value(totalKey).toLongLong();
    return {};
}

void UserStore::rollBack()
{
    m_state = m_before;
    m_nextN = 0;
    m_reached.reset();
    m_spread.reset();
    forgetOrder();
}

Result<QString> UserStore::metaValue(const QString &key) const
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bindValue(0, key);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    const QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

Result<void> UserStore::setMeta(const QString &key, const QString &value)
{
    return m_database.exec(
        QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, value});
}

Result<void> UserStore::saveTotal()
{
    if (m_state.total == m_state.savedTotal)
        return {};
    return setMeta(totalKey, QString::number(m_state.total)).map([this] { m_state.savedTotal = m_state.total; });
}

// Answers whether it was inserted: nobody had this id.
Result<bool> UserStore::insertRow(const UserRow &row, qint64 n)
{
    if (!m_insert) {
        m_insert = std::make_unique<QSqlQuery>(m_database.prepare(
            QStringLiteral("INSERT INTO users (n, sort_key, id, revision, extension, phoneNumber, emergencyState, fields) "
                           "VALUES (:n, :sort_key, :id, :revision, :extension, :phoneNumber, :emergencyState, :fields) "
                           "ON CONFLICT (id) DO NOTHING")));
    }
    m_insert->bindValue(QStringLiteral(":n"), n);
    bindRow(*m_insert, row);
    if (auto done = m_database.run(*m_insert); !done)
        return tl::unexpected(done.error());
    const bool inserted = m_insert->numRowsAffected() > 0;
    m_insert->finish();
    m_state.total += inserted ? 1 : 0;
    return inserted;
}

// Answers whether it was updated: the row was there and older.
Result<bool> UserStore::updateRow(const UserRow &row)
{
    QSqlQuery &query = m_database.prepared(QStringLiteral(
        "UPDATE users SET sort_key = :sort_key, revision = :revision, extension = :extension, phoneNumber = :phoneNumber, "
        "emergencyState = :emergencyState, fields = :fields WHERE id = :id AND revision < :below"));
    bindRow(query, row);
    query.bindValue(QStringLiteral(":below"), row.revision);
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

Result<void> UserStore::append(const UserRow &row)
{
    Q_ASSERT(!m_state.indexed);
    // What was indexed of an older state would be wrong with this user in it.
    if (m_state.indexing) {
        if (auto done = m_database.exec(QStringLiteral("DELETE FROM meta WHERE key = 'user_index'")); !done)
            return done;
        m_state.indexing = false;
    }
    if (m_nextN == 0) {
        const auto next = nextNumber();
        if (!next)
            return tl::unexpected(next.error());
        m_nextN = *next;
    }
    const auto inserted = insertRow(row, m_nextN);
    if (!inserted)
        return tl::unexpected(inserted.error());
    qint64 n = m_nextN;
    if (*inserted) {
        ++m_nextN;
    } else {
        const auto updated = updateRow(row);
        if (!updated)
            return tl::unexpected(updated.error());
        if (!*updated)
            return {};
        const auto known = numberOf(row.id);
        if (!known)
            return tl::unexpected(known.error());
        n = known->value_or(0);
    }
    if (!m_arrive)
        m_arrive = std::make_unique<QSqlQuery>(
            m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO user_arrivals (n, words) VALUES (:n, :words)")));
    m_arrive->bindValue(QStringLiteral(":n"), n);
    m_arrive->bindValue(QStringLiteral(":words"), column(row.words));
    return m_database.run(*m_arrive);
}

Result<std::optional<UserStore::Kept>> UserStore::kept(const UserId &id) const
{
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT n, fields FROM users WHERE id = ?"));
    query.bindValue(0, id.value);
    if (auto done = m_database.run(query); !done)
        return tl::unexpected(done.error());
    std::optional<Result<Kept>> found;
    if (query.next())
        found = userOf(query.value(1).toByteArray()).map([&](User &&user) {
            return Kept{query.value(0).toLongLong(), std::move(user)};
        });
    query.finish();
    if (!found)
        return std::nullopt;
    return std::move(*found).map([](Kept &&user) { return std::optional(std::move(user)); });
}

Result<bool> UserStore::put(const UserRow &row)
{
    m_moved = 0;
    const auto old = kept(row.id);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && (*old)->user.revision >= row.revision)
        return false;
    if (!m_state.indexed)
        return append(row).map([] { return true; });

    qint64 n = 0;
    if (*old)
        n = (*old)->n;
    else if (const auto next = nextNumber())
        n = *next;
    else
        return tl::unexpected(next.error());
    if (auto done = *old ? updateRow(row) : insertRow(row, n); !done)
        return tl::unexpected(done.error());
    const auto user = userOf(row.fields);
    if (!user)
        return tl::unexpected(user.error());
    if (*old) {
        const bool sameKey = sortKey((*old)->user) == row.sortKey;
        const bool sameIndexes = sameKey && partsText((*old)->user) == partsText(*user);
        if (sameIndexes && !m_order)
            return true;
        const auto rank = rankOf(n);
        if (!rank)
            return tl::unexpected(rank.error());
        if (sameIndexes) {
            leaveOrder(*rank);
            enterOrder(*rank, *user);
            return true;
        }
        if (auto done = leave(*rank, (*old)->user); !done)
            return tl::unexpected(done.error());
        if (sameKey)
            return enter(*rank, n, *user).map([] { return true; });
    }
    const auto rank = freeRank(row.sortKey, n);
    if (!rank)
        return tl::unexpected(rank.error());
    constexpr int spreadRows = 32;
    return enter(*rank, n, *user).and_then([&] { return spreadSlice(spreadRows); }).map([] { return true; });
}

Result<bool> UserStore::remove(const UserId &id, qint64 revision)
{
    const auto old = kept(id);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old || (*old)->user.revision >= revision)
        return false;
    if (m_state.indexed) {
        const auto rank = rankOf((*old)->n);
        if (!rank)
            return tl::unexpected(rank.error());
        if (auto done = leave(*rank, (*old)->user); !done)
            return tl::unexpected(done.error());
    }
    return m_database.exec(QStringLiteral("DELETE FROM users WHERE n = ?"), {(*old)->n})
        .and_then([&] { return m_database.exec(QStringLiteral("DELETE FROM user_arrivals WHERE n = ?"), {(*old)->n}); })
        .map([this] {
            --m_state.total;
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
    m_state = {};
    m_nextN = 0;
    m_reached.reset();
    m_spread.reset();
    forgetOrder();
    return {};
}

Result<std::optional<User>> UserStore::byId(const UserId &id) const
{
    return kept(id).map([](const std::optional<Kept> &found) { return found ? std::optional(found->user) : std::nullopt; });
}

} // namespace jackfield
