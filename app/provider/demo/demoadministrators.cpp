#include "app/provider/demo/demoadministrators.h"

#include "app/provider/demo/demopolicy.h"
#include "app/provider/people/personstore.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/store/passwordhash.h"
#include "core/domain/demoaccount.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void writeDemoAdministrators(Connection &sql, qint64 slot, const QDateTime &now)
{
    const auto daysAgo = [&now](int days) { return now.addDays(-days).toString(Qt::ISODate); };
    const SignInPolicy policy = quillhavenSignIn();
    QList<Administrator> all{
        {{u"maren"_s},
         0,
         u"Maren"_s,
         u"Okafor"_s,
         demo::email(),
         u"marenokafor"_s,
         u"+12185550117"_s,
         policy.role,
         {},
         u"en"_s,
         u"active"_s,
         daysAgo(1),
         daysAgo(212),
         u"Northfold Voice"_s},
        {{u"ingrid"_s},
         0,
         u"Ingrid"_s,
         u"Bellamy"_s,
         u"ingrid.bellamy@quillhaven.example"_s,
         u"ingridbellamy"_s,
         u"+16515550164"_s,
         policy.role,
         u"telephone.quillhaven.example"_s,
         u"en"_s,
         u"active"_s,
         daysAgo(9),
         daysAgo(140),
         u"Maren Okafor"_s},
        {{u"lucien"_s},
         0,
         u"Lucien"_s,
         u"Bélanger-Roy"_s,
         u"lucien.belanger@quillhaven.example"_s,
         {},
         u"+15145550128"_s,
         policy.role,
         u"telephone.quillhaven.example"_s,
         u"fr"_s,
         u"invited"_s,
         {},
         daysAgo(16),
         u"Maren Okafor"_s}};
    ObjectStore objects(sql, slot);
    PersonStore people(sql);
    for (Administrator &administrator : all) {
        objects.put(administrator);
        Person person;
        person.id = administrator.id.value;
        person.kind = PersonKind::Administrator;
        person.slot = slot;
        person.name = administrator.displayName();
        person.email = administrator.email;
        person.role = u"Customer administrator"_s;
        person.level = u"super"_s;
        people.put(person, administrator.username);
        people.setNeedsOneTimeCode(person.id, administrator.state == "invited"_L1);
    }
    people.setPassword(u"maren"_s, PasswordHash::of(demo::password()), false);
    people.setTerms(u"maren"_s, policy.termsVersion);
}

} // namespace jackfield::reference
