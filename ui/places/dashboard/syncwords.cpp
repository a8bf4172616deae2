#include "ui/places/dashboard/syncwords.h"

#include <QLocale>

#include <algorithm>

namespace jackfield {

QString SyncWords::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("never");
    const qint64 seconds = std::max<qint64>(then.secsTo(now), 0);
    if (seconds < 60)
        return tr("%n s ago", nullptr, int(seconds));
    if (seconds < 3600)
        return tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%n h ago", nullptr, int(seconds / 3600));
    return tr("%n day(s) ago", nullptr, int(seconds / 86400));
}

QString SyncWords::when(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("Not yet");
    const QDateTime local = then.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return tr("Today %1").arg(time);
    //: How a day of the year is written, in the letters of QLocale::toString()
    return tr("%1, %2").arg(locale.toString(local.date(), tr("MMM d")), time);
}

QString SyncWords::asOf(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const QDateTime local = then.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return tr("as of %1").arg(time);
    return tr("as of %1, %2").arg(locale.toString(local.date(), tr("MMM d")), time);
}

QString SyncWords::nextTry(const Activity &activity, const QDateTime &now)
{
    if (!activity.nextTry.isValid())
        return tr("when you ask");
    return tr("in %n s", nullptr, int(std::max<qint64>(now.secsTo(activity.nextTry), 0)));
}

} // namespace jackfield
