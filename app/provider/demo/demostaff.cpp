#include "app/provider/demo/demostaff.h"

#include "app/provider/people/personstore.h"
#include "app/provider/store/passwordhash.h"
#include "core/domain/demostaff.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void writeDemoStaff(Connection &sql)
{
    PersonStore people(sql);
    const auto add = [&people](
                         const QString &id, PersonKind kind, const QString &name, const QString &email, const QString &role,
                         const QString &password) {
        Person person;
        person.id = id;
        person.kind = kind;
        person.name = name;
        person.email = email;
        person.role = role;
        person.level = wireName(kind);
        people.put(person, {});
        people.setPassword(id, PasswordHash::of(password), false);
    };
    add(u"priya"_s, PersonKind::Agent, u"Priya Nandakumar"_s, demo::agentEmail(), u"Support agent"_s, demo::agentPassword());
    add(u"tobias"_s, PersonKind::Partner, u"Tobias Lindqvist"_s, demo::partnerEmail(), u"Partner"_s, demo::partnerPassword());
}

} // namespace jackfield::reference
