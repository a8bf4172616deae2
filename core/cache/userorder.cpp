#include "core/cache/userorder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace jackfield {

void UserOrder::append(qint64 rank, const QString &key)
{
    Q_ASSERT(!m_ready && rank > lastRank());
    m_ranks.push_back(rank);
    auto known = m_keys.constFind(key);
    if (known == m_keys.cend())
        known = m_keys.insert(key, quint32(m_keys.size()));
    m_order.push_back(known.value());
}

qint64 UserOrder::lastRank() const { return m_ranks.empty() ? std::numeric_limits<qint64>::min() : m_ranks.back(); }

// Until here m_order holds the numbers of the keys. Counting how many there are of each, in the order of keys, gives the places: users of one
// key stay in name order.
void UserOrder::finish()
{
    std::vector<std::pair<QString, quint32>> keys;
    keys.reserve(size_t(m_keys.size()));
    for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key)
        keys.emplace_back(key.key(), key.value());
    m_keys = {};
    std::sort(keys.begin(), keys.end());

    std::vector<quint32> firstPlaces(keys.size(), 0); // by the key's number
    for (const quint32 key : m_order)
        ++firstPlaces[key];
    quint32 next = 0;
    for (const auto &[text, key] : keys)
        next += std::exchange(firstPlaces[key], next);

    m_places.resize(m_order.size());
    for (size_t index = 0; index < m_order.size(); ++index)
        m_places[index] = firstPlaces[m_order[index]]++;
    for (size_t index = 0; index < m_places.size(); ++index)
        m_order[m_places[index]] = quint32(index);
    m_ready = true;
}

size_t UserOrder::indexOf(qint64 rank) const
{
    return size_t(std::lower_bound(m_ranks.begin(), m_ranks.end(), rank) - m_ranks.begin());
}

qsizetype UserOrder::placeOf(qint64 rank) const
{
    const size_t index = indexOf(rank);
    return index < m_ranks.size() && m_ranks[index] == rank ? qsizetype(m_places[index]) : -1;
}

std::vector<quint32> UserOrder::placesOf(const std::vector<qint64> &ranks) const
{
    std::vector<bool> isIn(m_order.size(), false);
    size_t found = 0;
    auto index = m_ranks.begin();
    for (const qint64 rank : ranks) {
        // Many matches stand side by side, few far apart.
        if (index != m_ranks.end() && *index < rank)
            ++index;
        if (index != m_ranks.end() && *index < rank)
            index = std::lower_bound(index, m_ranks.end(), rank);
        if (index == m_ranks.end())
            break;
        if (*index == rank) {
            isIn[m_places[size_t(index - m_ranks.begin())]] = true;
            ++found;
        }
    }
    std::vector<quint32> places;
    places.reserve(found);
    for (size_t place = 0; place < isIn.size() && places.size() < found; ++place) {
        if (isIn[place])
            places.push_back(quint32(place));
    }
    return places;
}

Result<void> UserOrder::enter(qint64 rank, const QString &key, const KeyOf &keyOf)
{
    Q_ASSERT(m_ready);
    size_t low = 0;
    for (size_t high = m_order.size(); low < high;) {
        const size_t middle = (low + high) / 2;
        const qint64 other = m_ranks[m_order[middle]];
        const auto otherKey = keyOf(other);
        if (!otherKey)
            return tl::unexpected(otherKey.error());
        const bool isBefore = *otherKey != key ? *otherKey < key : other < rank;
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    const auto index = quint32(indexOf(rank));
    m_ranks.insert(m_ranks.begin() + index, rank);
    for (quint32 &each : m_order)
        each += each >= index ? 1 : 0;
    m_order.insert(m_order.begin() + std::ptrdiff_t(low), index);
    numberPlaces();
    return {};
}

void UserOrder::leave(qint64 rank)
{
    const size_t index = indexOf(rank);
    if (index >= m_ranks.size() || m_ranks[index] != rank)
        return;
    m_order.erase(m_order.begin() + m_places[index]);
    m_ranks.erase(m_ranks.begin() + std::ptrdiff_t(index));
    for (quint32 &each : m_order)
        each -= each > index ? 1 : 0;
    numberPlaces();
}

void UserOrder::numberPlaces()
{
    m_places.resize(m_order.size());
    for (size_t place = 0; place < m_order.size(); ++place)
        m_places[m_order[place]] = quint32(place);
}

} // namespace jackfield
