#include "core/sync/comparison.h"

#include <limits>

namespace jackfield {

void Comparison::see(const CopyRow &row)
{
    const Tombstone subject = subjectOf(row);
    if (std::holds_alternative<Tombstone>(row))
        m_seen[subject.kind].remove(subject.id);
    else
        m_seen[subject.kind].insert(subject.id);
}

Result<QList<Tombstone>> Comparison::missing(const Cache &cache) const
{
    QList<Tombstone> list;
    for (const ObjectKind kind : objectKinds()) {
        const auto ids = cache.ids(kind);
        if (!ids)
            return tl::unexpected(ids.error());
        const auto seen = m_seen.find(kind);
        for (const QString &id : *ids) {
            if (seen == m_seen.end() || !seen->second.contains(id))
                list.append({kind, id, std::numeric_limits<qint64>::max()});
        }
    }
    return list;
}

} // namespace jackfield
