#include "ui/places/users/bulkbar.h"

#include "ui/fields/allowance.h"
#include "ui/fields/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

// What of the table of levels it takes.
const char *areaOf(BulkChange change)
{
    return change == BulkChange::ForwardingOff || change == BulkChange::Feature ? "features" : "users";
}

} // namespace

BulkBar::BulkBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_count(new PlainLabel(QString(), "strong"))
    , m_all(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
{
    Theme::setKind(this, "bulkBar");
    Theme::setKind(m_all, "link");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px("space.pageMargin"), 0, theme.px("space.pageMargin"), 0);
    layout->setSpacing(theme.px("space.buttonGap"));
    layout->addWidget(m_count);
    layout->addWidget(m_all);
    layout->addWidget(add(BulkChange::Station, s("station"), BulkWords::action(BulkChange::Station)));
    layout->addWidget(m_department = add(BulkChange::Department, s("site"), BulkWords::action(BulkChange::Department)));
    layout->addWidget(m_tags = add(BulkChange::Tags, s("tag"), BulkWords::action(BulkChange::Tags)));
    layout->addWidget(m_forwarding = add(BulkChange::ForwardingOff, s("forward"), BulkWords::action(BulkChange::ForwardingOff)));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setIcon(theme.icon(s("chevron-down")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    layout->addWidget(m_more);
    layout->addStretch(1);
    auto *clear = new QPushButton(theme.icon(s("close")), tr("Clear selection"));
    Theme::setKind(clear, "quiet");
    layout->addWidget(clear);
    setMinimumHeight(theme.px("layout.bulkBar"));
    connect(m_menu, &QMenu::aboutToShow, this, &BulkBar::fillMenu);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allRequested);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    hide();
}

QPushButton *BulkBar::add(BulkChange change, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_theme.icon(icon), text, this);
    connect(button, &QPushButton::clicked, this, [this, change] { Q_EMIT chosen(change); });
    m_buttons.append({button, areaOf(change)});
    return button;
}

void BulkBar::showCounts(qint64 ticked, qint64 matches)
{
    m_count->setText(tr("%1 selected", nullptr, int(ticked)).arg(QLocale().toString(ticked)));
    m_all->setText(tr("Select all %1").arg(QLocale().toString(matches)));
    m_all->setVisible(matches > ticked);
    setVisible(ticked > 0);
    fit();
}

void BulkBar::setPolicy(const AccountPolicy &policy)
{
    m_policy = policy;
    for (const auto &[button, area] : std::as_const(m_buttons))
        allow(button, policy, area);
    fit();
}

// What has no room in the bar is in the menu.
void BulkBar::fit()
{
    const bool hasDepartments = !m_policy.departments.isEmpty();
    QWidget *const order[] = {m_department, m_tags, m_forwarding};
    const QMargins margins = layout()->contentsMargins();
    int left = width() - margins.left() - margins.right();
    for (int at = 0; at < layout()->count(); ++at) {
        QWidget *widget = layout()->itemAt(at)->widget();
        if (widget && std::find(std::begin(order), std::end(order), widget) == std::end(order) && !widget->isHidden())
            left -= widget->sizeHint().width() + layout()->spacing();
    }
    for (QWidget *button : order) {
        const bool fits = left >= button->sizeHint().width() + layout()->spacing();
        button->setVisible(fits && (button != m_department || hasDepartments));
        left = !fits ? 0 : button->isHidden() ? left : left - button->sizeHint().width() - layout()->spacing();
    }
}

void BulkBar::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](BulkChange change, const char *icon) {
        QAction *action =
            m_menu->addAction(m_theme.icon(s(icon)), BulkWords::action(change), this, [this, change] { Q_EMIT chosen(change); });
        allow(action, m_policy, areaOf(change));
    };
    if (m_department->isHidden() && !m_policy.departments.isEmpty())
        offer(BulkChange::Department, "site");
    if (m_tags->isHidden())
        offer(BulkChange::Tags, "tag");
    if (m_forwarding->isHidden())
        offer(BulkChange::ForwardingOff, "forward");
    offer(BulkChange::TimeZone, "clock");
    offer(BulkChange::Language, "globe");
    offer(BulkChange::Feature, "phone");
    offer(BulkChange::Portal, "key");
    offer(BulkChange::WelcomeMail, "resend");
    m_menu->addSeparator();
    m_menu->addAction(m_theme.icon(s("copy")), tr("Copy rows"), this, &BulkBar::copyRequested);
    m_menu->addSeparator();
    offer(BulkChange::Remove, "trash");
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace jackfield
