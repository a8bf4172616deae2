#include "ui/places/users/sortmenu.h"

#include <QActionGroup>
#include <QHeaderView>

namespace jackfield {

SortMenu::SortMenu(QHeaderView *header, QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_header(header)
    , m_columns(new QActionGroup(this))
    , m_directions(new QActionGroup(this))
{
    fill();
    follow();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SortMenu::follow);
    connect(m_columns, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_header->setSortIndicator(action->data().toInt(), m_header->sortIndicatorOrder());
    });
    connect(m_directions, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_header->setSortIndicator(m_header->sortIndicatorSection(), Qt::SortOrder(action->data().toInt()));
    });
}

void SortMenu::fill()
{
    const auto add = [this](QActionGroup *group, const QString &text, int value) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    };
    for (int column = 0; column < m_header->count(); ++column)
        add(m_columns, m_header->model()->headerData(column, Qt::Horizontal).toString(), column);
    addSeparator();
    add(m_directions, tr("&Ascending"), Qt::AscendingOrder);
    add(m_directions, tr("&Descending"), Qt::DescendingOrder);
}

void SortMenu::follow()
{
    for (QAction *action : m_columns->actions())
        action->setChecked(action->data().toInt() == m_header->sortIndicatorSection());
    for (QAction *action : m_directions->actions())
        action->setChecked(action->data().toInt() == int(m_header->sortIndicatorOrder()));
}

} // namespace jackfield
