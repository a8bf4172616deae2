#include "ui/shell/jumpbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int sideMargin = 8;
constexpr int padding = 8;

} // namespace

JumpButton::JumpButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(tr("Search or go to…"));
    setToolTip(tr("Search or go to…"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void JumpButton::setRail(bool rail)
{
    m_rail = rail;
    update();
}

QSize JumpButton::sizeHint() const
{
    return {0, std::max(m_theme.px("control.navItem"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 10)};
}

void JumpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(sideMargin, 0, -sideMargin, -1);
    const int radius = m_theme.px("radius.control");
    painter.setPen(m_theme.color(underMouse() ? ColorRole::ControlBorderHover : ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Focus), m_theme.px("focusRing.width")));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    const int size = m_theme.px("icon.sizes.inline");
    QRect icon(box.left() + padding, box.center().y() - size / 2 + 1, size, size);
    if (m_rail)
        icon.moveCenter(box.center());
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), icon),
        m_theme.pixmap(QStringLiteral("search"), size, ColorRole::TextSecondary, devicePixelRatioF()));
    if (m_rail)
        return;
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    const QFont small = m_theme.font(TypeRole::Caption);
    const int cap = QFontMetrics(small).horizontalAdvance(keys);
    QRect words = box.adjusted(padding + size + 7, 0, -padding, 0);
    painter.setFont(small);
    painter.setPen(m_theme.color(ColorRole::TextTertiary));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignTrailing, keys);
    words.adjust(0, 0, -cap - padding, 0);
    const QFont font = m_theme.font(TypeRole::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace jackfield
