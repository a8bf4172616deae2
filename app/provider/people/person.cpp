#include "app/provider/people/person.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QString wireName(PersonKind kind)
{
    switch (kind) {
    case PersonKind::Agent: return u"agent"_s;
    case PersonKind::Partner: return u"partner"_s;
    case PersonKind::Administrator: return u"administrator"_s;
    case PersonKind::User: return u"user"_s;
    }
    return {};
}

PersonKind personKind(const QString &wire)
{
    for (const PersonKind kind : {PersonKind::Agent, PersonKind::Partner, PersonKind::Administrator}) {
        if (wireName(kind) == wire)
            return kind;
    }
    return PersonKind::User;
}

} // namespace jackfield::reference
