#include "app/provider/account/accounttype.h"

#include "core/domain/accesslevels.h"

#include <algorithm>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

Choices adminLevelsOf(const QString &accountType)
{
    Choices levels;
    if (!hasUsers(accountType))
        return levels;
    const int highest = rankOf(accountType, u"super"_s);
    int before = 0;
    for (const LevelRow &row : levelTable(accountType)) {
        if (row.rank <= before || row.rank > highest)
            continue;
        before = row.rank;
        const QString level = QString::fromLatin1(row.level);
        levels.prepend({level, level.left(1).toUpper() + level.mid(1)});
    }
    return levels;
}

QList<FieldError> checkUserOn(const AccountPolicy &policy, const UserSetup &setup, const std::optional<Licence> &licence)
{
    QList<FieldError> errors = checkUserSetup(setup, policy, licence);
    const auto check = [&errors](bool hasField, const QString &field, const QString &value) {
        const auto isIt = [&field](const FieldError &error) { return error.field == field; };
        if (!hasField && !value.isEmpty() && std::none_of(errors.cbegin(), errors.cend(), isIt))
            errors.append({field, u"unknown"_s, {}, {}, {}});
    };
    check(policy.hasUsername, u"username"_s, setup.username);
    check(policy.hasSites, u"site"_s, setup.site);
    check(policy.hasCallingPlans, u"callingPlan"_s, setup.callingPlan);
    check(policy.signInIdFormat != "none"_L1, u"signInId"_s, setup.signInId);
    return errors;
}

} // namespace jackfield::reference
