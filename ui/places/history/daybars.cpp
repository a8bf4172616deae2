#include "ui/places/history/daybars.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int mostBars = 31;
constexpr int padding = 12;

} // namespace

DayBars::DayBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Changes by day, as bars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayBars::show(const QDate &from, const QDate &to, const QList<HistoryDay> &days)
{
    m_bars.clear();
    m_chosen = -1;
    const int all = int(from.daysTo(to)) + 1;
    const int each = std::max(1, (all + mostBars - 1) / mostBars);
    for (QDate day = from; day <= to; day = day.addDays(each))
        m_bars.append({day, std::min(to, day.addDays(each - 1)), 0});
    for (const HistoryDay &day : days) {
        const qint64 bar = from.daysTo(day.day) / each;
        if (day.day >= from && bar < m_bars.size())
            m_bars[bar].rows += day.rows;
    }
    update();
}

QRect DayBars::slot(int bar) const
{
    const int room = width() - 2 * padding;
    const int left = padding + room * bar / int(m_bars.size());
    const int right = padding + room * (bar + 1) / int(m_bars.size());
    return {left, 0, right - left, height()};
}

QString DayBars::textOf(const Bar &bar) const
{
    const QLocale locale;
    const QString count = tr("%n change(s)", nullptr, int(bar.rows));
    const QString from = locale.toString(bar.from, QLocale::ShortFormat);
    if (bar.from == bar.to)
        //: a day and its count: "1/14/26: 38 changes"
        return tr("%1: %2").arg(from, count);
    return tr("%1 to %2: %3").arg(from, locale.toString(bar.to, QLocale::ShortFormat), count);
}

void DayBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const int floor = height() - metrics.height() - 12;
    const qint64 most = std::max<qint64>(
        1, std::max_element(m_bars.begin(), m_bars.end(), [](const Bar &a, const Bar &b) { return a.rows < b.rows; })->rows);
    const int widest = metrics.horizontalAdvance(QStringLiteral("30 ")) + 4;
    const int every = std::max(1, (widest * int(m_bars.size()) + width() - 1) / std::max(1, width() - 2 * padding));
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRect place = slot(i);
        const int gap = std::min(3, place.width() / 6);
        const int tall = bar.rows == 0 ? 0 : std::max(3, int((floor - 10) * bar.rows / most));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(i == m_chosen && hasFocus() ? ColorRole::AccentPressed : ColorRole::Chart1));
        painter.drawRoundedRect(QRect(place.left() + gap, floor - tall, place.width() - 2 * gap, tall), 2, 2);
        if (i == m_chosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.color(ColorRole::Focus), m_theme.px("focusRing.width")));
            painter.drawRoundedRect(place.adjusted(1, 4, -1, -2), 4, 4);
        }
        if (i % every)
            continue;
        const bool names = i == 0 || bar.from.month() != m_bars.at(i - 1).from.month();
        painter.setFont(font);
        painter.setPen(m_theme.color(ColorRole::TextTertiary));
        const QString text = names ? QLocale().toString(bar.from, tr("MMM d", "below a bar, as QLocale::toString takes it"))
                                   : QString::number(bar.from.day());
        const int room = std::max(place.width() * every, metrics.horizontalAdvance(text));
        const QRect caption(std::max(place.center().x() - room / 2, 2), floor + 6, room, metrics.height());
        painter.drawText(caption, Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.fillRect(padding, floor, width() - 2 * padding, 1, m_theme.color(ColorRole::Border));
}

void DayBars::choose(int bar)
{
    if (m_bars.isEmpty())
        return;
    m_chosen = std::clamp(bar, 0, int(m_bars.size()) - 1);
    setAccessibleDescription(textOf(m_bars.at(m_chosen)));
    update();
}

void DayBars::pick(int bar)
{
    if (bar >= 0 && bar < m_bars.size())
        Q_EMIT picked(m_bars.at(bar).from, m_bars.at(bar).to);
}

void DayBars::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (slot(i).contains(event->position().toPoint())) {
            pick(i);
            return;
        }
    }
}

void DayBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_chosen - 1); break;
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(int(m_bars.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: pick(m_chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void DayBars::focusInEvent(QFocusEvent *event)
{
    choose(m_chosen < 0 ? int(m_bars.size()) - 1 : m_chosen);
    QWidget::focusInEvent(event);
}

void DayBars::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool DayBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_bars.size(); ++i) {
        if (slot(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), textOf(m_bars.at(i)), this, slot(i));
    }
    return true;
}

} // namespace jackfield
