#include "ui/shell/condition.h"

#include "ui/fields/agewords.h"

#include <algorithm>

namespace jackfield {

Condition::Degree Condition::degreeOf(const QDateTime &copyTime, const QDateTime &now)
{
    if (!copyTime.isValid())
        return Degree::Fresh;
    const qint64 hours = copyTime.secsTo(now) / 3600;
    return hours < 24 ? Degree::Fresh : hours < 7 * 24 ? Degree::Old : Degree::VeryOld;
}

// What stands between this computer and the provider, where somebody can do something about it.
QString Condition::obstacle(const Error &error)
{
    if (error.kind == Error::Kind::Insecure && error.code == QLatin1String("pin"))
        return tr("The provider’s certificate is not the one that this computer was told to expect.");
    if (error.kind == Error::Kind::Insecure) {
        QString detail = error.detail.simplified();
        if (!detail.isEmpty() && !detail.endsWith(u'.'))
            detail += u'.';
        return (tr("The connection to the provider is not safe.") + u' ' + detail).trimmed();
    }
    if (error.code == QLatin1String("captive-portal"))
        return tr("A web page answers instead of the provider. Sign in to this network first.");
    if (error.code == QLatin1String("proxy"))
        return tr("The proxy of this network asks who you are, or refuses the provider.");
    return {};
}

Condition Condition::of(const Activity &activity, const QDateTime &now)
{
    const Degree degree = degreeOf(activity.copyTime, now);
    const QString saved = AgeWords::moment(activity.copyTime, now);
    const QString age = AgeWords::span(activity.copyTime, now);
    const bool hasCopy = activity.copyTime.isValid();

    if (activity.link == Link::SignedOut) {
        if (activity.error.kind == Error::Kind::Forbidden)
            return {
                Kind::SignedOut,
                degree,
                tr("You may not see this account any more."),
                tr("Your right to it was taken away, or your level does not include it. Ask an administrator of the account. Edits "
                   "that wait stay on this computer."),
                {}};
        if (!hasCopy)
            return {
                Kind::SignedOut,
                degree,
                tr("You are not signed in."),
                tr("The copy of this account is not complete. Sign in to go on."),
                {}};
        return {
            Kind::SignedOut,
            degree,
            tr("You are not signed in."),
            tr("You are looking at the copy saved %1, %2 ago. Edits are kept on this computer until you sign in.").arg(saved, age),
            {}};
    }
    if (activity.link == Link::Offline) {
        QString aside;
        if (activity.syncing)
            aside = tr("Trying…");
        else if (activity.nextTry.isValid())
            aside = tr("Next try in %n s", nullptr, int(std::max<qint64>(now.secsTo(activity.nextTry), 0)));
        if (const QString why = obstacle(activity.error); !why.isEmpty())
            return {
                Kind::Offline, degree, why, tr("Nothing was sent. Edits are kept on this computer until you apply them."), aside};
        if (!hasCopy)
            return {
                Kind::Offline, degree, tr("Working offline."),
                tr("The copy of this account is not complete. It goes on by itself as soon as the provider answers."), aside};
        return {
            Kind::Offline, degree, tr("Working offline."),
            tr("You are looking at the copy saved %1, %2 ago. Edits are kept on this computer until you apply them.")
                .arg(saved, age),
            aside};
    }
    if (degree != Degree::Fresh && !activity.firstCopy) {
        return {
            Kind::Stale,
            degree,
            tr("This copy is %1 old.").arg(age),
            activity.syncing ? tr("It is being brought up to date.") : tr("Bring it up to date before you rely on it."),
            {}};
    }
    return {};
}

StatusWords StatusWords::of(const Activity &activity, bool sending, const QDateTime &now)
{
    if (activity.link == Link::SignedOut) {
        if (activity.error.kind == Error::Kind::Forbidden)
            return {QStringLiteral("lock"), tr("No access"), {}};
        if (!activity.copyTime.isValid())
            return {QStringLiteral("lock"), tr("Not signed in"), {}};
        return {QStringLiteral("lock"), tr("Not signed in"), tr("· copy is %1 old").arg(AgeWords::span(activity.copyTime, now))};
    }
    if (activity.link == Link::Offline) {
        if (!activity.copyTime.isValid())
            return {QStringLiteral("offline"), tr("Offline"), tr("· no complete copy yet")};
        return {QStringLiteral("offline"), tr("Offline"), tr("· copy is %1 old").arg(AgeWords::span(activity.copyTime, now))};
    }
    if (activity.firstCopy) {
        if (activity.total <= 0)
            return {QStringLiteral("sync"), {}, tr("First copy…")};
        const int percent = int(std::clamp<qint64>(activity.done * 100 / activity.total, 0, 100));
        return {QStringLiteral("sync"), {}, tr("First copy, %1 %").arg(percent), percent};
    }
    if (sending)
        return {QStringLiteral("sync"), {}, tr("Sending…")};
    if (activity.link == Link::Connecting)
        return {QStringLiteral("sync"), {}, tr("Connecting…")};
    if (activity.syncing)
        return {QStringLiteral("sync"), {}, tr("Looking for changes…")};
    const qint64 seconds = activity.copyTime.isValid() ? std::max<qint64>(activity.copyTime.secsTo(now), 0) : 0;
    if (seconds < 60)
        return {QStringLiteral("synced"), {}, tr("Up to date · checked %n s ago", nullptr, int(seconds))};
    return {QStringLiteral("synced"), {}, tr("Up to date · checked %1 ago").arg(AgeWords::span(activity.copyTime, now))};
}

} // namespace jackfield
