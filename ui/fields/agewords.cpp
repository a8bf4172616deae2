#include "ui/fields/agewords.h"

#include <QLocale>

#include <algorithm>

namespace jackfield {

namespace {

qint64 secondsBetween(const QDateTime &then, const QDateTime &now) { return std::max<qint64>(then.secsTo(now), 0); }
bool isToday(const QDateTime &then, const QDateTime &now) { return then.toLocalTime().date() == now.toLocalTime().date(); }
QString timeOf(const QDateTime &then) { return QLocale().toString(then.toLocalTime().time(), QLocale::ShortFormat); }

QString dateOf(const QDateTime &then, const QDateTime &now)
{
    const QDate date = then.toLocalTime().date();
    if (date.year() != now.toLocalTime().date().year())
        return QLocale().toString(date, QLocale::ShortFormat);
    //: How a day of the year is written, in the letters of QLocale::toString()
    return QLocale().toString(date, AgeWords::tr("MMM d"));
}

} // namespace

AgeWords::Degree AgeWords::degree(const QDateTime &then, const QDateTime &now)
{
    const qint64 hours = then.secsTo(now) / 3600;
    return hours < 24 ? Degree::Fresh : hours < 7 * 24 ? Degree::Old : Degree::VeryOld;
}

QString AgeWords::span(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = secondsBetween(then, now) / 60;
    if (minutes < 1)
        return tr("less than a minute");
    if (minutes < 60)
        return tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n hour(s)", nullptr, int(minutes / 60));
    return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString AgeWords::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("never");
    const qint64 seconds = secondsBetween(then, now);
    if (seconds < 60)
        return tr("%n s ago", nullptr, int(seconds));
    if (seconds < 3600)
        return tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%n h ago", nullptr, int(seconds / 3600));
    return tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString AgeWords::until(const QDateTime &later, const QDateTime &now)
{
    return tr("in %n s", nullptr, int(secondsBetween(now, later)));
}

QString AgeWords::moment(const QDateTime &then, const QDateTime &now)
{
    return isToday(then, now) ? tr("today at %1").arg(timeOf(then)) : tr("on %1 at %2").arg(dateOf(then, now), timeOf(then));
}

QString AgeWords::stamp(const QDateTime &then, const QDateTime &now)
{
    //: Day and time: "Jan 14, 9:42 AM"
    return tr("%1, %2").arg(dateOf(then, now), timeOf(then));
}

QString AgeWords::when(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("Not yet");
    return isToday(then, now) ? tr("Today %1").arg(timeOf(then)) : stamp(then, now);
}

QString AgeWords::asOf(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    return isToday(then, now) ? tr("as of %1").arg(timeOf(then)) : tr("as of %1, %2").arg(dateOf(then, now), timeOf(then));
}

QString AgeWords::saved(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("Not complete");
    if (isToday(then, now))
        return tr("Saved today, %1").arg(timeOf(then));
    const qint64 days = secondsBetween(then, now) / 86400;
    if (days < 1)
        return tr("Saved %1, %2").arg(dateOf(then, now), timeOf(then));
    //: %1 is a day, %2 the time of day
    return tr("Saved %1, %2 · %n day(s) old", nullptr, int(days)).arg(dateOf(then, now), timeOf(then));
}

} // namespace jackfield
