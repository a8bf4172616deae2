#include "core/sync/comparison.h"

#include <limits>

namespace jackfield {

Tombstone subjectOf(const CopyRow &row)
{
    struct {
        Tombstone operator()(const UserRow &user) const { return {ObjectKind::User, user.id.value, user.revision}; }
        Tombstone operator()(const PhoneNumber &number) const
        {
            return {ObjectKind::PhoneNumber, number.id.value, number.revision};
        }
        Tombstone operator()(const Licence &licence) const { return {ObjectKind::Licence, licence.id.value, licence.revision}; }
        Tombstone operator()(const Application &application) const
        {
            return {ObjectKind::Application, application.id.value, application.revision};
        }
        Tombstone operator()(const Device &device) const { return {ObjectKind::Device, device.id.value, device.revision}; }
        Tombstone operator()(const Tombstone &gone) const { return gone; }
    } const subject;
    return std::visit(subject, row);
}

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
    for (const ObjectKind kind :
         {ObjectKind::User, ObjectKind::PhoneNumber, ObjectKind::Licence, ObjectKind::Application, ObjectKind::Device}) {
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
