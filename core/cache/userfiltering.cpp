#include "core/cache/searchtable.h"
#include "core/cache/userstore.h"

#include <algorithm>

// The users that a filter lets through: found by one pass over all of them, and then followed through every change.

namespace jackfield {

namespace {

constexpr int filterRows = 5000;

} // namespace

Result<bool> UserStore::filterSlice(const UserFilter &filter, int rows) const
{
    if (filter.isEmpty() || !m_state.indexed)
        return true;
    if (!m_filtered || m_filtered->filter != filter)
        m_filtered = Filtered{filter, {}, firstPart, false};
    if (m_filtered->ready)
        return true;
    QSqlQuery &query = m_database.prepared(QStringLiteral(
        "SELECT r.rank, u.fields FROM user_rank r CROSS JOIN users u ON u.n = r.n WHERE r.rank > ? ORDER BY r.rank LIMIT ?"));
    int read = 0;
    auto done = forEachRow(query, {m_filtered->reached, rows}, [&] {
        return userOf(query.value(1).toByteArray()).map([&](const User &user) {
            m_filtered->reached = query.value(0).toLongLong();
            if (matches(filter, user))
                m_filtered->ranks.push_back(m_filtered->reached);
            ++read;
        });
    });
    if (!done) {
        m_filtered.reset();
        return tl::unexpected(done.error());
    }
    m_filtered->ready = read < rows;
    m_listed.reset();
    return m_filtered->ready;
}

// All that the filter and the search let through, in the list's order, ascending.
Result<const std::vector<qint64> *> UserStore::filteredRanks(const UserList &list) const
{
    for (bool ready = false; !ready;) {
        const auto all = filterSlice(list.filter, filterRows);
        if (!all)
            return tl::unexpected(all.error());
        ready = *all;
    }
    const SearchTable table = SearchTable::of(list.search, m_state.partsReady);
    const QString sought = QStringLiteral("%1 %2 %3").arg(QString::number(int(list.by)), table.name, table.match);
    if (m_listed && m_listed->sought == sought)
        return &m_listed->ranks;
    std::vector<qint64> ranks = m_filtered->ranks;
    if (!table.match.isEmpty()) {
        const auto found = ranksOf(table);
        if (!found)
            return tl::unexpected(found.error());
        std::vector<qint64> both;
        std::set_intersection(ranks.begin(), ranks.end(), found->begin(), found->end(), std::back_inserter(both));
        ranks = std::move(both);
    }
    if (list.by != UserColumn::Name) {
        for (bool ready = false; !ready;) {
            const auto all = orderSlice(list.by, filterRows);
            if (!all)
                return tl::unexpected(all.error());
            ready = *all;
        }
        const std::vector<quint32> places = m_order->placesOf(ranks);
        ranks.clear();
        for (const quint32 place : places)
            ranks.push_back(m_order->rankAt(place));
    }
    m_listed = Listed{sought, std::move(ranks)};
    return &m_listed->ranks;
}

Result<QList<User>> UserStore::filteredPage(const UserList &list, int offset, int limit) const
{
    return filteredRanks(list).and_then([&](const std::vector<qint64> *ranks) {
        const qint64 size = qint64(ranks->size());
        QList<qint64> page;
        for (qint64 row = offset; row < std::min<qint64>(size, qint64(offset) + limit); ++row)
            page.append(ranks->at(size_t(list.descending ? size - 1 - row : row)));
        return usersAt(page);
    });
}

Result<qint64> UserStore::filteredCount(const UserList &list) const
{
    return filteredRanks(list).map([](const std::vector<qint64> *ranks) { return qint64(ranks->size()); });
}

Result<int> UserStore::filteredPosition(const UserList &list, qint64 rank) const
{
    return filteredRanks(list).map([&](const std::vector<qint64> *ranks) {
        const auto at = std::find(ranks->begin(), ranks->end(), rank);
        if (at == ranks->end())
            return -1;
        const auto place = int(at - ranks->begin());
        return list.descending ? int(ranks->size()) - 1 - place : place;
    });
}

void UserStore::enterFilter(qint64 rank, const User &user)
{
    m_listed.reset();
    if (!m_filtered)
        return;
    if (!m_filtered->ready)
        return m_filtered.reset();
    auto &ranks = m_filtered->ranks;
    if (matches(m_filtered->filter, user))
        ranks.insert(std::lower_bound(ranks.begin(), ranks.end(), rank), rank);
}

void UserStore::leaveFilter(qint64 rank)
{
    m_listed.reset();
    if (!m_filtered)
        return;
    auto &ranks = m_filtered->ranks;
    const auto at = std::lower_bound(ranks.begin(), ranks.end(), rank);
    if (at != ranks.end() && *at == rank)
        ranks.erase(at);
}

} // namespace jackfield
