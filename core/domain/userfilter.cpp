#include "core/domain/userfilter.h"

namespace jackfield {

namespace {

bool has(const QString &access, const User &user)
{
    if (access == QLatin1String("admin"))
        return !user.adminLevel.isEmpty();
    return user.portalAccess == (access == QLatin1String("portal"));
}

bool hasProblem(const QString &problem, const User &user)
{
    if (problem == QLatin1String("e911"))
        return !user.phoneNumber.isEmpty() && user.emergencyState != QLatin1String("verified");
    if (problem == QLatin1String("no-number"))
        return user.phoneNumber.isEmpty();
    if (problem == QLatin1String("no-device"))
        return user.device.isEmpty();
    if (problem == QLatin1String("no-email"))
        return user.email.isEmpty();
    return user.portalAccess && user.lastSignIn.isEmpty();
}

} // namespace

bool matches(const UserFilter &filter, const User &user)
{
    return (filter.department.isEmpty() || user.department == filter.department)
        && (filter.site.isEmpty() || user.site == filter.site) && (filter.tag.isEmpty() || user.tags.contains(filter.tag))
        && (filter.licence.isEmpty() || user.licence == filter.licence) && (filter.access.isEmpty() || has(filter.access, user))
        && (filter.problem.isEmpty() || hasProblem(filter.problem, user));
}

} // namespace jackfield
