#include "app/provider/demo/demostaff.h"

#include "app/provider/demo/demopolicy.h"
#include "app/provider/people/personstore.h"
#include "app/provider/store/accountstore.h"
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

    AccountStore accounts(sql);
    struct Customer {
        QString id;
        QString number;
        QString name;
        QString type;
    };
    for (const Customer &customer :
         {Customer{u"tidewell"_s, u"40-1183"_s, u"Tidewell Dental"_s, u"cloud-pbx"_s},
          Customer{u"marlowe"_s, u"41-0027"_s, u"Marlowe & Finch Freight"_s, u"sip-trunks"_s},
          Customer{u"ospreyhill"_s, u"39-5540"_s, u"Osprey Hill Schools"_s, u"business-lines"_s},
          Customer{u"petitpont"_s, u"42-6609"_s, u"Hôtel du Petit-Pont"_s, u"specialty-lines"_s}}) {
        // The documents disagree on how administrators come in, so one of the accounts does it the other way (S3.15).
        SignInPolicy signIn = quillhavenSignIn();
        if (customer.type == "cloud-pbx"_L1)
            signIn.activation = u"temporary-password"_s;
        const qint64 slot = accounts.addAccount({{customer.id}, customer.number, customer.name}, quillhavenPolicy(), signIn);
        accounts.setType(slot, customer.type);
    }
}

} // namespace jackfield::reference
