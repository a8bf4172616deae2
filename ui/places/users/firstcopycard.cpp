#include "ui/places/users/firstcopycard.h"

#include "ui/fields/meter.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace jackfield {

FirstCopyCard::FirstCopyCard(Theme &theme, const QString &accountName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_meter(new Meter(theme, this))
    , m_counts(new PlainLabel({}, "medium", this))
{
    auto *card = new QFrame(this);
    Theme::setKind(card, "card");
    auto *title = new PlainLabel(tr("Making the first copy of %1").arg(accountName), "strong", this);
    auto *hint = new PlainLabel(
        tr("You can browse and search what is here. It goes on in the background and starts again where it stopped."), "caption",
        this);
    hint->setWordWrap(true);
    m_meter->setAccessibleName(tr("First copy"));
    const auto drawIcon = [this, &theme] {
        m_icon->setPixmap(
            theme.pixmap(QStringLiteral("sync"), theme.px("icon.sizes.regular"), ColorRole::Link, devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, drawIcon);
    drawIcon();

    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.4"));
    head->addWidget(m_icon);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_counts);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.px("space.pageMargin"), 0, theme.px("space.pageMargin"), theme.px("space.6"));
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    const int padding = theme.px("space.cardPadding");
    layout->setContentsMargins(padding, theme.px("space.5"), padding, theme.px("space.5"));
    layout->setSpacing(theme.px("space.4"));
    layout->addLayout(head);
    layout->addWidget(m_meter);
    layout->addWidget(hint);
}

void FirstCopyCard::show(const Activity &activity)
{
    const QLocale locale;
    const QString counts = activity.total > 0
        ? tr("%1 of %2 records").arg(locale.toString(activity.done), locale.toString(activity.total))
        : tr("%1 records so far").arg(locale.toString(activity.done));
    m_counts->setText(counts);
    m_meter->setUse(activity.done, activity.total, counts);
    setVisible(activity.firstCopy);
}

} // namespace jackfield
