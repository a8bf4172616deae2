#include "ui/places/history/rangebar.h"

#include "ui/fields/flowlayout.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace jackfield {

namespace {

constexpr int arrowRoom = 52;

} // namespace

RangeBar::RangeBar(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_from(makeEdit(tr("What changed from")))
    , m_to(makeEdit(tr("to")))
    , m_quick(new QButtonGroup(this))
{
    auto *from = new PlainLabel(tr("What changed from"), "secondary", this);
    auto *to = new PlainLabel(tr("to"), "secondary", this);
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    auto *edits = new QHBoxLayout;
    edits->setSpacing(theme.px("space.4"));
    for (QWidget *widget : std::initializer_list<QWidget *>{from, m_from, to, m_to})
        edits->addWidget(widget);
    auto *group = new QHBoxLayout;
    group->setSpacing(theme.px("space.2"));
    const std::pair<Quick, QString> buttons[] = {
        {Today, tr("Today")}, {Week, tr("7 days")}, {Month, tr("This month")}, {LastVisit, tr("Since last visit")}};
    for (const auto &[quick, text] : buttons) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        Theme::setKind(button, "chip");
        m_quick->addButton(button, quick);
        group->addWidget(button);
    }
    group->addStretch();
    m_quick->setExclusive(true);
    auto *layout = new FlowLayout(theme.px("space.5"), this);
    layout->setContentsMargins({});
    auto *left = new QWidget(this);
    left->setLayout(edits);
    edits->setContentsMargins({});
    auto *right = new QWidget(this);
    right->setLayout(group);
    group->setContentsMargins({});
    layout->addWidget(left);
    layout->addWidget(right);
    connect(m_quick, &QButtonGroup::idClicked, this, [this](int quick) { choose(Quick(quick)); });
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &RangeBar::edited);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_open = false;
        edited();
    });
    setLastVisit({});
    m_quick->button(Month)->setChecked(true);
    choose(Month);
}

QDateTimeEdit *RangeBar::makeEdit(const QString &name)
{
    auto *edit = new QDateTimeEdit(this);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    edit->findChild<QLineEdit *>()->setAccessibleName(name);
    const QString longest = QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(longest) + arrowRoom);
    return edit;
}

void RangeBar::setLastVisit(const QDateTime &when)
{
    m_lastVisit = when;
    m_quick->button(LastVisit)->setEnabled(when.isValid());
}

void RangeBar::choose(Quick quick)
{
    const QDateTime now = m_clock.now().toLocalTime();
    const QDate today = now.date();
    m_open = true;
    QDateTime from = today.startOfDay();
    if (quick == Week)
        from = today.addDays(-6).startOfDay();
    else if (quick == Month)
        from = QDate(today.year(), today.month(), 1).startOfDay();
    else if (quick == LastVisit)
        from = m_lastVisit.toLocalTime();
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDateTime(from);
    m_to->setDateTime(now);
    Q_EMIT changed();
}

void RangeBar::setRange(const QDateTime &from, const QDateTime &to)
{
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDateTime(from);
    m_to->setDateTime(to);
    m_open = false;
    edited();
}

void RangeBar::refresh()
{
    if (!m_open)
        return;
    const QSignalBlocker blocker(m_to);
    m_to->setDateTime(m_clock.now().toLocalTime());
}

QDateTime RangeBar::from() const { return m_from->dateTime(); }
QDateTime RangeBar::to() const { return m_to->dateTime(); }

void RangeBar::edited()
{
    m_quick->setExclusive(false);
    for (QAbstractButton *button : m_quick->buttons())
        button->setChecked(false);
    m_quick->setExclusive(true);
    Q_EMIT changed();
}

} // namespace jackfield
