#include "core/cache/searchtable.h"
#include "core/cache/userstore.h"

#include <QStringList>

#include <algorithm>

// How users are listed: pages, counts and positions of a search, in the order of any column.

namespace jackfield {

namespace {

// While there is no index: users that have a word with each of these beginnings.
QString scanCondition(const QStringList &words)
{
    const QStringList conditions(words.size(), QStringLiteral("' ' || CAST(a.words AS TEXT) LIKE ?"));
    return conditions.join(QStringLiteral(" AND "));
}

QVariantList scanValues(const QStringList &words)
{
    QVariantList values;
    for (const QString &word : words)
        values += QVariant(QLatin1String("% ") + word + u'%');
    return values;
}

} // namespace

Result<QList<User>> UserStore::page(const UserList &list, int offset, int limit) const
{
    m_lastPage.start();
    if (!m_state.indexed)
        return arrivals(list.search, offset, limit);
    if (!list.filter.isEmpty())
        return filteredPage(list, offset, limit);
    QList<User> users;
    const auto first = exactExtension(list.search);
    if (!first)
        return tl::unexpected(first.error());
    if (*first) {
        if (offset == 0 && limit > 0) {
            const auto exact = usersAt({**first});
            if (!exact)
                return exact;
            users = *exact;
            --limit;
        } else {
            --offset;
        }
    }
    const auto others =
        list.by == UserColumn::Name ? usersByName(list, *first, offset, limit) : usersInOrder(list, *first, offset, limit);
    return others.map([&](const QList<User> &others) { return users + others; });
}

// While the copy is not indexed, in order of arrival.
Result<QList<User>> UserStore::arrivals(const QString &search, int offset, int limit) const
{
    const QStringList words = searchWords(foldForSearch(search));
    QSqlQuery &query = m_database.prepared(
        words.isEmpty() ? QStringLiteral("SELECT fields FROM users ORDER BY n LIMIT ? OFFSET ?")
                        : QStringLiteral("SELECT u.fields FROM user_arrivals a CROSS JOIN users u ON u.n = a.n WHERE %1 "
                                         "ORDER BY a.n LIMIT ? OFFSET ?")
                              .arg(scanCondition(words)));
    return usersFrom(query, scanValues(words) << limit << offset);
}

Result<QList<User>> UserStore::usersAt(const QList<qint64> &ranks) const
{
    QStringList list;
    for (const qint64 rank : ranks)
        list += QString::number(rank);
    // In the order of the list, which CROSS JOIN keeps.
    return usersFrom(
        m_database.prepared(QStringLiteral("SELECT u.fields FROM json_each(?) w CROSS JOIN user_rank r ON r.rank = w.value "
                                           "CROSS JOIN users u ON u.n = r.n")),
        {QString(u'[' + list.join(u',') + u']')});
}

Result<QList<User>> UserStore::usersFrom(QSqlQuery &query, const QVariantList &values) const
{
    QList<User> users;
    return forEachRow(
               query, values,
               [&] { return userOf(query.value(0).toByteArray()).map([&](User &&user) { users.append(std::move(user)); }); })
        .map([&] { return users; });
}

Result<void> UserStore::forEachRow(QSqlQuery &query, const QVariantList &values, const std::function<Result<void>()> &read) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    auto done = m_database.run(query);
    while (done && query.next())
        done = read();
    if (done)
        done = m_database.atEnd(query);
    query.finish();
    return done;
}

Result<QList<User>> UserStore::usersByName(const UserList &list, std::optional<qint64> without, int offset, int limit) const
{
    // Rows that the offset skips are only counted in the innermost table. CROSS JOIN keeps the order of the inner query, which has it from
    // its index; saying ORDER BY again would sort.
    const SearchTable table = SearchTable::of(list.search, m_state.partsReady);
    const QString direction = list.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    QString sql =
        QStringLiteral(
            "SELECT u.fields FROM (SELECT n FROM user_rank ORDER BY rank %1 LIMIT ? OFFSET ?) r CROSS JOIN users u ON u.n = r.n")
            .arg(direction);
    QVariantList values;
    if (!table.match.isEmpty()) {
        sql = QStringLiteral(
                  "SELECT u.fields FROM (SELECT rowid AS rank FROM %1 WHERE %1 MATCH ?%2 ORDER BY rowid %3 LIMIT ? OFFSET ?) w "
                  "CROSS JOIN user_rank r ON r.rank = w.rank CROSS JOIN users u ON u.n = r.n")
                  .arg(table.name, without ? QStringLiteral(" AND rowid <> ?") : QString(), direction);
        values << table.match;
        if (without)
            values << *without;
    }
    return usersFrom(m_database.prepared(sql), values << limit << offset);
}

Result<QList<User>> UserStore::usersInOrder(const UserList &list, std::optional<qint64> without, int offset, int limit) const
{
    if (auto ready = findPlaces(list, without); !ready)
        return tl::unexpected(ready.error());
    const qint64 size = m_found ? qint64(m_found->places.size()) : m_order->size();
    QList<qint64> ranks;
    for (qint64 row = offset; row < std::min<qint64>(size, qint64(offset) + limit); ++row) {
        const qint64 at = list.descending ? size - 1 - row : row;
        ranks.append(m_order->rankAt(m_found ? qsizetype(m_found->places[size_t(at)]) : at));
    }
    return usersAt(ranks);
}

// Who types the whole of an extension means its user, whose number or name has the same digits by chance comes after.
Result<std::optional<qint64>> UserStore::exactExtension(const QString &search) const
{
    const QString extension = search.trimmed();
    if (extension.isEmpty() || !std::all_of(extension.cbegin(), extension.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    QSqlQuery &query = m_database.prepared(
        QStringLiteral("SELECT r.rank FROM users u CROSS JOIN user_rank r ON r.n = u.n WHERE u.extension = ? LIMIT 1"));
    std::optional<qint64> rank;
    return forEachRow(
               query, {extension},
               [&]() -> Result<void> {
                   rank = query.value(0).toLongLong();
                   return {};
               })
        .map([&] { return rank; });
}

Result<qint64> UserStore::count(const QString &search) const
{
    qint64 matches = 0;
    for (MatchCount part{0, firstPart, false}; !part.all; matches += part.found) {
        const auto counted = countSlice(search, part.reached);
        if (!counted)
            return tl::unexpected(counted.error());
        part = *counted;
    }
    return matches;
}

Result<MatchCount> UserStore::countSlice(const QString &search, qint64 behind, int limit) const
{
    const SearchTable table = SearchTable::of(search, m_state.partsReady);
    if (table.match.isEmpty())
        return MatchCount{m_state.total, 0, true};
    QString sql =
        QStringLiteral("SELECT rowid AS place FROM %1 WHERE %1 MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?").arg(table.name);
    QVariantList values{table.match};
    if (!m_state.indexed) {
        const QStringList words = searchWords(foldForSearch(search));
        sql = QStringLiteral("SELECT n AS place FROM user_arrivals a WHERE %1 AND n > ? ORDER BY n LIMIT ?")
                  .arg(scanCondition(words));
        values = scanValues(words);
    }
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT count(*), max(place) FROM (%1)").arg(sql));
    MatchCount part;
    return forEachRow(
               query, values << behind << limit,
               [&]() -> Result<void> {
                   part = {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(0).toInt() < limit};
                   return {};
               })
        .map([&] { return part; });
}

Result<int> UserStore::position(const UserList &list, const UserId &id) const
{
    const auto n = numberOf(id);
    if (!n)
        return tl::unexpected(n.error());
    if (!*n)
        return -1;
    if (!m_state.indexed)
        return SearchTable::of(list.search, m_state.partsReady).match.isEmpty() ? int(**n - 1) : -1;
    const auto rank = rankOf(**n);
    if (!rank)
        return tl::unexpected(rank.error());
    if (!list.filter.isEmpty())
        return filteredPosition(list, *rank);
    const auto first = exactExtension(list.search);
    if (!first)
        return tl::unexpected(first.error());
    if (*first == *rank)
        return 0;
    const auto place = list.by == UserColumn::Name ? positionByName(list, *first, *rank) : positionInOrder(list, *first, *rank);
    return place.map([&](int place) { return place < 0 || !*first ? place : place + 1; });
}

Result<int> UserStore::positionByName(const UserList &list, std::optional<qint64> without, qint64 rank) const
{
    const SearchTable table = SearchTable::of(list.search, m_state.partsReady);
    const QString before = list.descending ? QStringLiteral(">") : QStringLiteral("<");
    QString sql = QStringLiteral("SELECT count(*) FROM user_rank WHERE rank %1 ?").arg(before);
    QVariantList values{rank};
    if (!table.match.isEmpty()) {
        // Most users are in few searches: first whether, then where.
        QSqlQuery &listed = m_database.prepared(QStringLiteral("SELECT 1 FROM %1 WHERE rowid = ? AND %1 MATCH ?").arg(table.name));
        bool isListed = false;
        auto asked = forEachRow(listed, {rank, table.match}, [&]() -> Result<void> {
            isListed = true;
            return {};
        });
        if (!asked)
            return tl::unexpected(asked.error());
        if (!isListed)
            return -1;
        sql = QStringLiteral("SELECT count(*) FROM %1 WHERE rowid %2 ? AND %1 MATCH ?%3")
                  .arg(table.name, before, without ? QStringLiteral(" AND rowid <> ?") : QString());
        values << table.match;
        if (without)
            values << *without;
    }
    QSqlQuery &query = m_database.prepared(sql);
    int position = -1;
    return forEachRow(
               query, values,
               [&]() -> Result<void> {
                   position = query.value(0).toInt();
                   return {};
               })
        .map([&] { return position; });
}

Result<int> UserStore::positionInOrder(const UserList &list, std::optional<qint64> without, qint64 rank) const
{
    if (auto ready = findPlaces(list, without); !ready)
        return tl::unexpected(ready.error());
    qint64 place = m_order->placeOf(rank);
    qint64 size = m_order->size();
    if (place >= 0 && m_found) {
        const auto &places = m_found->places;
        const auto at = std::lower_bound(places.begin(), places.end(), quint32(place));
        place = at != places.end() && *at == quint32(place) ? at - places.begin() : -1;
        size = qint64(places.size());
    }
    return int(place < 0 ? -1 : list.descending ? size - 1 - place : place);
}

} // namespace jackfield
