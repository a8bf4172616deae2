#pragma once

#include "core/cache/cache.h"
#include "core/sync/comparison.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace jackfield {

/// The one way into the copy, for what a pull and what the answer to a push brings, so that they may come in any order: a line that is older
/// than a deletion does not bring the object back. While another history is read, its word counts whatever the revisions.
class CopyWriter {
public:
    /// Told of an object that is otherwise in another history than in the copy, before the copy is written. By its field table; empty: not
    /// there.
    using Differs = std::function<void(const ObjectRef &object, const QJsonObject &copied, const QJsonObject &now)>;

    explicit CopyWriter(Cache &cache) : m_cache(cache) { }

    Result<void> put(const CopyRow &row, const Origin &origin);
    void onDifference(Differs differs) { m_differs = std::move(differs); }

    void compareWith(const QString &epoch);
    const std::optional<Comparison> &comparison() const { return m_comparison; }
    /// They are in the other history, so they stay as the copy has them.
    void keep(const QList<Tombstone> &unreadable)
    {
        for (const Tombstone &who : unreadable) {
            if (m_comparison)
                m_comparison->seeUnreadable(who);
        }
    }
    /// Removes what the other history does not have, and ends the comparison.
    Result<void> endComparison(const QList<Tombstone> &missing, const Origin &origin);
    void dropComparison() { m_comparison.reset(); }

    /// How many users of the copy these would remove.
    Result<qint64> removals(const QList<CopyRow> &rows);

private:
    Result<void> compare(const CopyRow &row, const Origin &origin);
    template<class Entity>
    Result<void> notice(const QString &id, const CopyRow &row);
    Result<bool> isKnownGone(const Tombstone &subject) const;

    Cache &m_cache;
    Differs m_differs;
    std::optional<Comparison> m_comparison;
    QHash<QPair<int, QString>, qint64> m_gone; ///< the revisions of deletions
};

} // namespace jackfield
