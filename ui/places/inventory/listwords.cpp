#include "ui/places/inventory/listwords.h"

namespace jackfield {

QString ListWords::numberState(const QString &state)
{
    if (state == QLatin1String("available"))
        return tr("Free");
    if (state == QLatin1String("needs-activation"))
        return tr("To be activated");
    if (state == QLatin1String("active"))
        return tr("Active");
    if (state == QLatin1String("porting"))
        return tr("Being ported");
    if (state == QLatin1String("cooling-down"))
        return tr("Cooling down");
    return state;
}

State ListWords::lookOfNumber(const QString &state)
{
    if (state == QLatin1String("needs-activation"))
        return State::Warning;
    return state == QLatin1String("active") ? State::Success : State::Neutral;
}

QString ListWords::emergencyState(const QString &state)
{
    if (state == QLatin1String("verified"))
        return tr("Verified");
    if (state == QLatin1String("unverified"))
        return tr("Not verified");
    return state == QLatin1String("rejected") ? tr("Rejected") : tr("Missing");
}

State ListWords::lookOfEmergency(const QString &state)
{
    if (state == QLatin1String("verified"))
        return State::Success;
    return state == QLatin1String("unverified") ? State::Warning : State::Danger;
}

QString ListWords::holder(const ListedObject &row)
{
    const QString name = row.holderName.isEmpty() ? textIn(row, "userName") : row.holderName;
    //: A user and the extension: "Ines Marchetti, ext. 204118"
    return row.holderExtension.isEmpty() ? name : tr("%1, ext. %2").arg(name, row.holderExtension);
}

QString ListWords::address(const ListedObject &row)
{
    QStringList parts;
    for (const char *field : {"street", "unit", "city", "region", "postalCode"}) {
        if (const QString part = row.address.value(QLatin1String(field)).toString(); !part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace jackfield
