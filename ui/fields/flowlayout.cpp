#include "ui/fields/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace jackfield {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent) { setSpacing(spacing); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr; }

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.left();
    int y = area.top();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        const bool last = item == m_items.back();
        const QSize wish = last ? item->minimumSize().expandedTo(QSize(0, item->sizeHint().height())) : item->sizeHint();
        if (x > area.left() && x + wish.width() > area.right() + 1) {
            x = area.left();
            y += line + spacing();
            line = 0;
        }
        const int width = last ? qMax(wish.width(), area.right() + 1 - x) : qMin(wish.width(), area.width());
        if (move) {
            const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, width, wish.height())));
        }
        x += width + spacing();
        line = qMax(line, wish.height());
    }
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace jackfield
