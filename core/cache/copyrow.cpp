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

} // namespace jackfield
