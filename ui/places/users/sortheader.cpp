#include "ui/places/users/sortheader.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace jackfield {

SortHeader::SortHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setMinimumSectionSize(0);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicator(0, Qt::AscendingOrder);
}

int SortHeader::arrowWidth() const
{
    return m_theme.px("space.iconToText") + m_theme.px("icon.sizes.inline") - m_theme.px("table.cellPaddingX");
}

void SortHeader::setBoxWidth(int width)
{
    m_boxWidth = width;
    viewport()->update();
}

void SortHeader::setBox(Qt::CheckState state)
{
    m_box = state;
    viewport()->update();
}

bool SortHeader::isBox(const QPoint &at) const
{
    const int left = sectionViewportPosition(0);
    return at.x() >= left && at.x() < left + m_boxWidth;
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isBox(event->position().toPoint())) {
        Q_EMIT boxClicked();
        return;
    }
    m_pressed = true;
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_pressed = false;
}

void SortHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isBox(event->position().toPoint()))
        mousePressEvent(event);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

void SortHeader::paintBox(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::Border));
    const int size = m_theme.px("control.checkBox");
    QStyleOptionButton box;
    box.rect = QRect(rect.right() + 1 - size, rect.center().y() - size / 2, size, size);
    box.state = QStyle::State_Enabled;
    box.state |= m_box == Qt::Checked   ? QStyle::State_On
        : m_box == Qt::PartiallyChecked ? QStyle::State_NoChange
                                        : QStyle::State_Off;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

// The arrowhead is ours.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool hasBox = section == 0 && m_boxWidth > 0;
    const QRect titled = hasBox ? rect.adjusted(m_boxWidth, 0, 0, 0) : rect;
    painter->save();
    QHeaderView::paintSection(painter, titled, section);
    painter->restore();
    if (hasBox)
        paintBox(*painter, QRect(rect.left(), rect.top(), m_boxWidth, rect.height()));
    if (section != sortIndicatorSection())
        return;
    const int size = m_theme.px("icon.sizes.inline");
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int text = QFontMetrics(m_theme.font(TypeRole::Label)).horizontalAdvance(title);
    const int left = titled.left() + m_theme.px("table.cellPaddingX") + text + m_theme.px("space.iconToText");
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    painter->drawPixmap(
        left, rect.center().y() - size / 2,
        m_theme.pixmap(
            up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), size, ColorRole::TextSecondary,
            painter->device()->devicePixelRatioF()));
}

} // namespace jackfield
