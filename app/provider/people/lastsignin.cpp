#include "app/provider/people/lastsignin.h"

#include "app/provider/store/objectstore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void noteSignIn(Connection &sql, const Person &person, const QDateTime &now)
{
    if (person.isStaff())
        return;
    const QString at = now.toString(Qt::ISODate);
    ObjectStore objects(sql, person.slot, {person.name, at});
    if (person.kind == PersonKind::User) {
        if (auto user = objects.find<User>(person.id)) {
            user->lastSignIn = at;
            objects.put(*user);
        }
    } else if (auto administrator = objects.find<Administrator>(person.id)) {
        administrator->lastSignIn = at;
        administrator->state = u"active"_s;
        objects.put(*administrator);
    }
}

} // namespace jackfield::reference
