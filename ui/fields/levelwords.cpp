#include "ui/fields/levelwords.h"

#include "core/domain/accesslevels.h"

namespace jackfield {

bool LevelWords::isStaff(const AccountPolicy &policy)
{
    return policy.level == QLatin1String("agent") || policy.level == QLatin1String("partner");
}

QString LevelWords::whyNot(const AccountPolicy &policy, const QString &area)
{
    if (area == QLatin1String("users") && !hasUsers(policy.accountType))
        return tr("This account has no phone users.");
    if (policy.readOnly)
        return tr("You may look, but not change anything: this access is “View only”. End it and enter again to change something.");
    if (policy.level.isEmpty() || mayChange(policy.accountType, policy.level, area))
        return {};
    if (area == QLatin1String("membership") && isStaff(policy))
        return policy.administrators.areManagers()
            ? tr("Only an account manager of the customer can add or remove account managers.")
            : tr("Only a customer administrator can add or remove administrators.");
    for (const LevelRow &row : levelTable(policy.accountType)) {
        const bool isOurs = row.rank < rankOf(policy.accountType, QStringLiteral("agent"));
        if (isOurs && row.changes.contains(area))
            return policy.administrators.areManagers() ? tr("Your level does not include this. Ask an account manager.")
                                                       : tr("Your level does not include this. Ask a customer administrator.");
    }
    return tr("Your level does not include this. Ask %1.").arg(policy.providerName);
}

QString LevelWords::level(const AccountPolicy &policy, const QString &level)
{
    if (level == QLatin1String("own"))
        return tr("User without admin access");
    if (level == QLatin1String("agent"))
        return tr("Support of %1").arg(policy.providerName);
    if (level == QLatin1String("partner"))
        return tr("Partner of %1").arg(policy.providerName);
    const QString name = nameOf(policy.adminLevels, level);
    if (level == QLatin1String("super")) {
        const QString people = policy.administrators.areManagers() ? tr("Account manager") : tr("Customer administrator");
        //: The highest level: "Customer administrator, Super"
        return name == level ? people : tr("%1, %2").arg(people, name);
    }
    if (level == QLatin1String("admin"))
        return tr("Admin");
    return name;
}

QString LevelWords::area(const QString &area)
{
    static const struct {
        const char *area;
        const char *words;
    } words[] = {
        {"own", QT_TR_NOOP("Own profile and features")},
        {"users", QT_TR_NOOP("Users")},
        {"features", QT_TR_NOOP("Calling features, voicemail")},
        {"secrets", QT_TR_NOOP("Passwords, passcodes, SIP sign-in")},
        {"numbers", QT_TR_NOOP("Numbers")},
        {"emergency", QT_TR_NOOP("Emergency addresses")},
        {"devices", QT_TR_NOOP("Devices")},
        {"licences", QT_TR_NOOP("Stations: order more or fewer")},
        {"sites", QT_TR_NOOP("Sites")},
        {"administrators", QT_TR_NOOP("Administrators: details, registration mail")},
        {"membership", QT_TR_NOOP("Administrators: add, remove")},
        {"audit", QT_TR_NOOP("Audit")}};
    for (const auto &each : words) {
        if (area == QLatin1String(each.area))
            return tr(each.words);
    }
    return area;
}

} // namespace jackfield
