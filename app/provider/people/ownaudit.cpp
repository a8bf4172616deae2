#include "app/provider/people/ownaudit.h"

#include "app/provider/store/auditstore.h"

namespace jackfield::reference {

void noteOwn(
    Connection &sql, const Person &person, const QString &remote, const QDateTime &now, const QString &action, const QString &name)
{
    if (person.isStaff())
        return;
    AuditStore(sql).add(person.slot, {now, person.id, person.name, wireName(person.kind), {}, remote, action, {}, {}, name, {}});
}

} // namespace jackfield::reference
