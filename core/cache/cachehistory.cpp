#include "core/cache/cache.h"

namespace jackfield {

namespace {

constexpr qint64 anyRevision = std::numeric_limits<qint64>::max();

} // namespace

Result<QStringList> Cache::ids(ObjectKind kind) const
{
    QSqlQuery query = m_database->prepare(QStringLiteral("SELECT id FROM %1").arg(tableOf(kind)));
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    QStringList list;
    while (query.next())
        list += query.value(0).toString();
    return m_database->atEnd(query).map([&] { return list; });
}

Result<bool> Cache::has(ObjectKind kind, const QString &id) const
{
    return text(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(tableOf(kind)), {id}).map([](const auto &found) {
        return found.has_value();
    });
}

Result<void> Cache::storeInstead(const CopyRow &row)
{
    const auto makeRoom = [this]<class Each>(const Each &each) -> Result<void> {
        if constexpr (std::is_same_v<Each, Tombstone>) {
            return {};
        } else if constexpr (std::is_same_v<Each, UserRow>) {
            const auto known = m_users.byId(each.id);
            const auto user = userOf(each.fields);
            if (!known || !user)
                return tl::unexpected(known ? user.error() : known.error());
            if (!known->has_value() || **known == *user)
                return {};
            return m_users.remove(each.id, anyRevision).map([](bool) {});
        } else {
            return storeOf<Each>().remove(each.id.value, anyRevision);
        }
    };
    CopyRow whole = row;
    if (auto *gone = std::get_if<Tombstone>(&whole))
        gone->revision = anyRevision;
    return std::visit(makeRoom, row).and_then([&] { return store(whole); });
}

} // namespace jackfield
