#pragma once

#include "core/base/result.h"
#include "core/cache/userlist.h"

#include <QHash>

#include <functional>
#include <vector>

namespace jackfield {

/// All users in the order of one column but the name, in memory: sixteen bytes a user, whatever the values. It is made once, by a pass over
/// the users, and then follows every change. Users are known here by their rank in name order.
class UserOrder {
public:
    explicit UserOrder(UserColumn by) : m_by(by) { }

    UserColumn by() const { return m_by; }
    bool isReady() const { return m_ready; }

    /// In name order, until finish(). The order of keys is that of their UTF-16.
    void append(qint64 rank, const QString &key);
    qint64 lastRank() const; ///< that was appended; the least there is before the first
    void finish();

    qsizetype size() const { return qsizetype(m_order.size()); }
    qint64 rankAt(qsizetype place) const { return m_ranks[m_order[size_t(place)]]; }
    /// -1: it is not in here.
    qsizetype placeOf(qint64 rank) const;
    /// The places of ranks that come in ascending order, in ascending order. Ranks that are not in here are left out.
    std::vector<quint32> placesOf(const std::vector<qint64> &ranks) const;

    using KeyOf = std::function<Result<QString>(qint64 rank)>;
    /// Asks `keyOf` for the keys of some twenty others to find the place. After an error nothing has changed.
    Result<void> enter(qint64 rank, const QString &key, const KeyOf &keyOf);
    void leave(qint64 rank);

private:
    size_t indexOf(qint64 rank) const;
    void numberPlaces();

    UserColumn m_by;
    bool m_ready = false;
    std::vector<qint64> m_ranks;    ///< ascending; the position in here is a user's index
    std::vector<quint32> m_order;   ///< the index at each place
    std::vector<quint32> m_places;  ///< the place of each index
    QHash<QString, quint32> m_keys; ///< each once, until finish(), with its number in order of arrival
};

} // namespace jackfield
