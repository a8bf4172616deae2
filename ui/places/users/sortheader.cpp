#include "ui/places/users/sortheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

SortHeader::SortHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
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

// The arrowhead is ours.
void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != sortIndicatorSection())
        return;
    const int size = m_theme.px("icon.sizes.inline");
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const int text = QFontMetrics(m_theme.font(TypeRole::Label)).horizontalAdvance(title);
    const int left = rect.left() + m_theme.px("table.cellPaddingX") + text + m_theme.px("space.iconToText");
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    painter->drawPixmap(
        left, rect.center().y() - size / 2,
        m_theme.pixmap(
            up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), size, ColorRole::TextSecondary,
            painter->device()->devicePixelRatioF()));
}

} // namespace jackfield
