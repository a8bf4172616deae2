#include "ui/fields/columnsbox.h"

#include <QGridLayout>

namespace jackfield {

ColumnsBox::ColumnsBox(int columnGap, int rowGap, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(rowGap);
}

void ColumnsBox::addCell(QWidget *cell)
{
    m_cells.append(cell);
    arrange();
}

void ColumnsBox::setCellShown(QWidget *cell, bool shown)
{
    if (cell->isHidden() != shown)
        return;
    cell->setVisible(shown);
    arrange();
}

void ColumnsBox::setStretch(int left, int right)
{
    m_left = left;
    m_right = right;
    arrange();
}

QSize ColumnsBox::minimumSizeHint() const
{
    // One column is always possible, so that is the least width; the height is that of now.
    int widest = 0;
    for (const QWidget *cell : m_cells)
        widest = qMax(widest, cell->minimumSizeHint().width());
    return {widest, m_grid->minimumSize().height()};
}

void ColumnsBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int left = 0;
    int right = 0;
    for (int at = 0; at < m_cells.size(); ++at) {
        int &side = at % 2 == 0 ? left : right;
        side = qMax(side, m_cells.at(at)->minimumSizeHint().width());
    }
    const int room = width() - m_grid->horizontalSpacing();
    const int comfortable = fontMetrics().averageCharWidth() * 66;
    const int columns = room >= left + right && room >= comfortable ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void ColumnsBox::arrange()
{
    for (QWidget *cell : std::as_const(m_cells))
        m_grid->removeWidget(cell);
    int at = 0;
    for (QWidget *cell : std::as_const(m_cells)) {
        if (cell->isHidden() && cell->testAttribute(Qt::WA_WState_ExplicitShowHide))
            continue;
        m_grid->addWidget(cell, at / m_columns, at % m_columns, Qt::AlignTop);
        ++at;
    }
    m_grid->setColumnStretch(0, m_left);
    m_grid->setColumnStretch(1, m_columns == 2 ? m_right : 0);
    updateGeometry();
}

} // namespace jackfield
