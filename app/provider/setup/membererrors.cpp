#include "app/provider/setup/membererrors.h"

#include <cmath>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

bool isOf(Member::Type type, const QJsonValue &value)
{
    switch (type) {
    case Member::Type::Text: return value.isString();
    case Member::Type::Flag: return value.isBool();
    case Member::Type::WholeNumber: break;
    }
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
}

} // namespace

QList<FieldError> memberErrors(const QJsonObject &body, std::initializer_list<Member> members)
{
    QList<FieldError> errors;
    for (auto at = body.begin(); at != body.end(); ++at) {
        const auto isIt = [&at](const Member &member) { return at.key() == QLatin1String(member.name); };
        const auto member = std::find_if(members.begin(), members.end(), isIt);
        if (member == members.end())
            errors.append({at.key(), u"unknown"_s, {}, {}, {}});
        else if (!isOf(member->type, at.value()))
            errors.append({at.key(), u"format"_s, u"wrong JSON type"_s, {}, {}});
    }
    return errors;
}

} // namespace jackfield::reference
