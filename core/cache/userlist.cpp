#include "core/cache/searchtext.h"
#include "core/cache/userstore.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

// How users are listed: pages, counts and positions of a search, in the order of any column.

namespace jackfield {

namespace {

// Beyond this many changes since somebody looked, the order is made anew when they look again.
constexpr int followedChanges = 64;
constexpr int orderRows = 5000;

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

// "1024,2048": with commas between, as group_concat writes them.
std::vector<qint64> numbersIn(const QByteArray &list)
{
    std::vector<qint64> numbers;
    const char *const end = list.cend();
    for (const char *at = list.cbegin(); at < end; ++at) {
        qint64 number = 0;
        at = std::from_chars(at, end, number).ptr;
        numbers.push_back(number);
    }
    return numbers;
}

// Behind every text.
QString keyOfNothing() { return QString(QChar(0xffff)); }

QString keyOfText(const QString &text) { return text.isEmpty() ? keyOfNothing() : foldForSearch(text); }

// By value: 99 is before 100.
QString keyOfNumber(const QString &text)
{
    const QString digits = lettersAndDigits(text);
    return digits.isEmpty() ? keyOfNothing() : digits.rightJustified(20, u'0');
}

// What somebody must do something about comes first.
QString keyOfEmergency(const User &user)
{
    if (user.phoneNumber.isEmpty())
        return keyOfNothing();
    return user.emergencyState == QLatin1String("verified")  ? QStringLiteral("2")
        : user.emergencyState == QLatin1String("unverified") ? QStringLiteral("1")
                                                             : QStringLiteral("0");
}

} // namespace

Result<QList<User>> UserStore::page(const UserList &list, int offset, int limit) const
{
    m_lastPage.start();
    if (!m_state.indexed)
        return arrivals(list.search, offset, limit);
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

Result<bool> UserStore::orderSlice(UserColumn by, int rows) const
{
    if (by == UserColumn::Name || !m_state.indexed)
        return true;
    if (!m_order || m_order->by() != by) {
        if (auto begun = beginOrder(by); !begun)
            return tl::unexpected(begun.error());
    }
    if (m_order->isReady())
        return true;
    QSqlQuery &query = m_database.prepared(QStringLiteral(
        "SELECT r.rank, u.fields FROM user_rank r CROSS JOIN users u ON u.n = r.n WHERE r.rank > ? ORDER BY r.rank LIMIT ?"));
    int appended = 0;
    auto done = forEachRow(query, {m_order->lastRank(), rows}, [&] {
        return userOf(query.value(1).toByteArray()).map([&](const User &user) {
            m_order->append(query.value(0).toLongLong(), orderKey(user));
            ++appended;
        });
    });
    if (!done) {
        forgetOrder();
        return tl::unexpected(done.error());
    }
    if (appended == rows)
        return false;
    m_order->finish();
    return true;
}

Result<void> UserStore::beginOrder(UserColumn by) const
{
    forgetOrder();
    m_licenceNames.clear();
    QSqlQuery &query = m_database.prepared(QStringLiteral("SELECT id, name FROM licences"));
    return forEachRow(
               query, {},
               [&]() -> Result<void> {
                   m_licenceNames.insert(query.value(0).toString(), query.value(1).toString());
                   return {};
               })
        .map([&] {
            m_order.emplace(by);
            m_changesInOrder = 0;
        });
}

void UserStore::forgetOrder() const
{
    m_order.reset();
    m_found.reset();
}

QString UserStore::orderKey(const User &user) const
{
    switch (m_order->by()) {
    case UserColumn::Name: break;
    case UserColumn::Extension: return keyOfNumber(user.extension);
    case UserColumn::PhoneNumber: return keyOfNumber(user.phoneNumber.value);
    case UserColumn::Licence: return keyOfText(m_licenceNames.value(user.licence.value, user.licence.value));
    case UserColumn::Site: return keyOfText(user.site);
    case UserColumn::Department: return keyOfText(user.department);
    case UserColumn::Device: return keyOfText(user.device);
    case UserColumn::Emergency: return keyOfEmergency(user);
    }
    return {};
}

// The places that the list shows: of everybody without a search, else of its matches but the one that comes first anyway.
Result<void> UserStore::findPlaces(const UserList &list, std::optional<qint64> without) const
{
    m_changesInOrder = 0;
    for (bool ready = false; !ready;) {
        const auto all = orderSlice(list.by, orderRows);
        if (!all)
            return tl::unexpected(all.error());
        ready = *all;
    }
    const SearchTable table = SearchTable::of(list.search, m_state.partsReady);
    if (table.match.isEmpty()) {
        m_found.reset();
        return {};
    }
    const QString sought = table.name + u' ' + table.match;
    if (m_found && m_found->sought == sought)
        return {};
    // All in one value: to step through a hundred thousand rows would take Qt longer than SQLite needs to find them.
    QSqlQuery &query = m_database.prepared(
        QStringLiteral("SELECT CAST(group_concat(rowid) AS BLOB) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rowid)")
            .arg(table.name));
    std::vector<qint64> ranks;
    auto done = forEachRow(query, {table.match}, [&]() -> Result<void> {
        ranks = numbersIn(query.value(0).toByteArray());
        return {};
    });
    if (without)
        ranks.erase(std::remove(ranks.begin(), ranks.end(), *without), ranks.end());
    if (done)
        m_found = Found{sought, m_order->placesOf(ranks)};
    return done;
}

void UserStore::enterOrder(qint64 rank, const User &user)
{
    m_found.reset();
    if (!m_order)
        return;
    if (!m_order->isReady() || ++m_changesInOrder > followedChanges)
        return forgetOrder();
    const auto entered = m_order->enter(rank, orderKey(user), [this](qint64 other) {
        return usersAt({other}).and_then([&](const QList<User> &users) -> Result<QString> {
            if (users.isEmpty())
                return failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a rank without a user"));
            return orderKey(users.first());
        });
    });
    if (!entered)
        forgetOrder();
}

void UserStore::leaveOrder(qint64 rank)
{
    m_found.reset();
    if (m_order && m_order->isReady())
        m_order->leave(rank);
    else
        forgetOrder();
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
