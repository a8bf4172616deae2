#pragma once

#include "core/cache/cache.h"

#include <QSet>

#include <map>

namespace jackfield {

/// A copy and another history, side by side: what of the copy was seen there, and so what of it is not there any more.
class Comparison {
public:
    explicit Comparison(QString epoch) : m_epoch(std::move(epoch)) { }

    const QString &epoch() const { return m_epoch; }
    void see(const CopyRow &row);
    void seeUnreadable(const Tombstone &who) { m_seen[who.kind].insert(who.id); }
    /// The objects of the copy that the other history does not have, as removals of whatever revision.
    Result<QList<Tombstone>> missing(const Cache &cache) const;

private:
    QString m_epoch;
    std::map<ObjectKind, QSet<QString>> m_seen;
};

} // namespace jackfield
