#include "core/cache/copyrow.h"

namespace jackfield {

CopyRow copyRow(Change &&change)
{
    return std::visit(
        []<class Each>(Each &&each) -> CopyRow {
            if constexpr (std::is_same_v<std::remove_cvref_t<Each>, User>)
                return UserRow::of(each);
            else
                return std::forward<Each>(each);
        },
        std::move(change));
}

QList<CopyRow> copyRows(QList<Change> &&changes)
{
    QList<CopyRow> rows;
    rows.reserve(changes.size());
    for (Change &change : changes)
        rows.append(copyRow(std::move(change)));
    return rows;
}

Tombstone subjectOf(const CopyRow &row)
{
    return std::visit(
        []<class Each>(const Each &each) -> Tombstone {
            if constexpr (std::is_same_v<Each, Tombstone>)
                return each;
            else if constexpr (std::is_same_v<Each, UserRow>)
                return {ObjectKind::User, each.id.value, each.revision};
            else
                return {kindOf<Each>(), each.id.value, each.revision};
        },
        row);
}

} // namespace jackfield
