#include "ui/shell/agewords.h"

#include <QLocale>

#include <algorithm>

namespace jackfield {

QString AgeWords::span(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(then.secsTo(now), 0) / 60;
    if (minutes < 1)
        return tr("less than a minute");
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n hour(s)", nullptr, int(minutes / 60));
    return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString AgeWords::moment(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return tr("today at %1").arg(time);
    //: How a day of the year is written, in the letters of QLocale::toString()
    return tr("on %1 at %2").arg(locale.toString(local.date(), tr("MMM d")), time);
}

QString AgeWords::stamp(const QDateTime &then)
{
    const QDateTime local = then.toLocalTime();
    const QLocale locale;
    //: Day and time: "Jan 14, 9:42 AM"
    return tr("%1, %2").arg(locale.toString(local.date(), tr("MMM d")), locale.toString(local.time(), QLocale::ShortFormat));
}

} // namespace jackfield
