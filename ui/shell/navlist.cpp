#include "ui/shell/navlist.h"

#include "ui/shell/navdelegate.h"
#include "ui/shell/navmodel.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>

namespace jackfield {

NavList::NavList(const Theme &theme, QWidget *parent) : QListView(parent), m_delegate(new NavDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Places"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("flush", true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    // The sidebar shows through; the item views' style sheet would paint a surface.
    setStyleSheet(QStringLiteral("jackfield--NavList { background: transparent; }"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void NavList::setRail(bool rail)
{
    if (m_delegate->isRail() == rail)
        return;
    m_delegate->setRail(rail);
    doItemsLayout();
}

QModelIndex NavList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex found = QListView::moveCursor(action, modifiers);
    if (!found.data(NavModel::HeadingRole).toBool())
        return found;
    const bool back = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveLeft;
    const QModelIndex next = found.siblingAtRow(found.row() + (back ? -1 : 1));
    return next.isValid() ? next : currentIndex();
}

void NavList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

bool NavList::viewportEvent(QEvent *event)
{
    // Titles are tooltips of the rail only: beside their own text they would say it twice.
    if (event->type() == QEvent::ToolTip && !m_delegate->isRail())
        return true;
    return QListView::viewportEvent(event);
}

} // namespace jackfield
