#include "ui/places/dashboard/synccard.h"

#include "ui/fields/agewords.h"
#include "ui/fields/pill.h"
#include "ui/places/dashboard/valuelines.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

SyncCard::SyncCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Sync"), parent)
    , m_pill(new Pill(theme, State::Neutral, {}, this))
    , m_lines(new ValueLines(theme, ValueLines::Align::Beside, this))
    , m_sync(new QPushButton(tr("Sync now"), this))
    , m_checked(m_lines->add(tr("Last check")))
    , m_copy(m_lines->add(tr("Copy from")))
    , m_next(m_lines->add(tr("Next try")))
    , m_progress(m_lines->add(tr("First copy")))
{
    addBesideTitle(m_pill);
    m_sync->setIcon(theme.icon(QStringLiteral("sync")));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px("space.4"));
    foot->addWidget(m_sync);
    foot->addWidget(new PlainLabel(QStringLiteral("F5"), "caption", this));
    foot->addStretch();
    body()->addWidget(m_lines);
    body()->addStretch();
    body()->addLayout(foot);
    connect(m_sync, &QPushButton::clicked, this, &SyncCard::syncRequested);
}

void SyncCard::show(const Activity &activity, const QDateTime &now)
{
    const bool away = activity.link == Link::Offline || activity.link == Link::SignedOut;
    setTitle(away ? tr("Saved copy") : tr("Sync"));
    if (activity.link == Link::Offline) {
        m_pill->setState(State::Offline, tr("Offline"));
        m_pill->setIconName(QStringLiteral("offline"));
    } else if (activity.link == Link::SignedOut) {
        const bool forbidden = activity.error.kind == Error::Kind::Forbidden;
        m_pill->setState(State::Offline, forbidden ? tr("No access") : tr("Not signed in"));
        m_pill->setIconName(QStringLiteral("lock"));
    } else if (activity.firstCopy || activity.syncing || activity.link == Link::Connecting) {
        m_pill->setState(
            State::Info,
            activity.firstCopy     ? tr("First copy")
                : activity.syncing ? tr("Looking for changes")
                                   : tr("Connecting"));
        m_pill->setIconName(QStringLiteral("sync"));
    } else {
        m_pill->setState(State::Success, tr("Up to date"));
        m_pill->setIconName(QStringLiteral("synced"));
    }
    const QLocale locale;
    m_lines->setValue(m_checked, AgeWords::ago(activity.copyTime, now));
    m_lines->setValue(m_copy, AgeWords::when(activity.copyTime, now));
    m_lines->setValue(
        m_next,
        activity.link == Link::Offline ? (activity.nextTry.isValid() ? AgeWords::until(activity.nextTry, now) : tr("when you ask"))
                                       : QString());
    m_lines->setValue(
        m_progress,
        !activity.firstCopy ? QString()
                            : tr("%1 of %2 records").arg(locale.toString(activity.done), locale.toString(activity.total)));
    m_sync->setText(activity.link == Link::Offline ? tr("Try now") : tr("Sync now"));
    m_sync->setEnabled(activity.link != Link::SignedOut);
    const QString reason = activity.link == Link::SignedOut ? tr("Sign in first.") : QString();
    m_sync->setToolTip(reason);
    m_sync->setAccessibleDescription(reason);
}

} // namespace jackfield
