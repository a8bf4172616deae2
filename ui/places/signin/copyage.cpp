#include "ui/places/signin/copyage.h"

#include <QLocale>

namespace jackfield {

CopyAge CopyAge::of(const QDateTime &savedAt, const QDateTime &now)
{
    if (!savedAt.isValid())
        return {Degree::VeryOld, tr("Not complete")};
    const qint64 hours = savedAt.secsTo(now) / 3600;
    const qint64 days = hours / 24;
    const Degree degree = hours < 24 ? Degree::Fresh : days < 7 ? Degree::Old : Degree::VeryOld;
    const QDateTime local = savedAt.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return {degree, tr("Saved today, %1").arg(time)};
    //: How a day of the year is written, in the letters of QLocale::toString()
    const QString date = local.date().year() == now.toLocalTime().date().year() ? locale.toString(local.date(), tr("MMM d"))
                                                                                : locale.toString(local.date(), QLocale::ShortFormat);
    if (days < 1)
        return {degree, tr("Saved %1, %2").arg(date, time)};
    //: %1 is a day, %2 the time of day
    return {degree, tr("Saved %1, %2 · %n day(s) old", nullptr, int(days)).arg(date, time)};
}

} // namespace jackfield
