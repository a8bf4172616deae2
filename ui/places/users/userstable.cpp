#include "ui/places/users/userstable.h"

#include "core/models/usersmodel.h"
#include "ui/places/users/columnplan.h"
#include "ui/places/users/sortheader.h"
#include "ui/places/users/userrowdelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace jackfield {

UsersTable::UsersTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(new UserRowDelegate(theme, this))
    , m_header(new SortHeader(theme, this))
    , m_corner(new QFrame(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Users"));
    setProperty("flush", true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The header goes on above the scroll bar.
    Theme::setKind(m_corner, "headerCorner");
    addScrollBarWidget(m_corner, Qt::AlignTop);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_header);
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(theme.px("motion.skeletonDelay"));
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this] {
        m_delegate->setSkeletons(true);
        viewport()->update();
    });
    connect(&theme, &Theme::changed, this, &UsersTable::restyle);
    connect(this, &QTableView::doubleClicked, this, &UsersTable::openRequested);
    restyle();
}

void UsersTable::restyle()
{
    const int height = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(
        std::max(m_theme.px("table.header"), QFontMetrics(m_theme.font(TypeRole::Label)).height() + 12));
    verticalScrollBar()->setSingleStep(height);
    m_corner->setFixedHeight(horizontalHeader()->minimumHeight());
    fitColumns();
    viewport()->update();
}

void UsersTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setSortingEnabled(true);
    fitColumns();
}

void UsersTable::setSearch(const QString &search)
{
    m_delegate->setSearch(search);
    viewport()->update();
}

void UsersTable::fitColumns()
{
    if (!model())
        return;
    const auto header = [this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); };
    const QStringList samples{
        QStringLiteral("Wilhelmina Featherby"), QStringLiteral("204118"), QStringLiteral("(218) 555-0142"), tr("Professional"),
        QStringLiteral("Lantern Quay"),         tr("Customer care"),      QStringLiteral("Deskline 450"),   {}};
    QList<int> wanted;
    for (int column = 0; column < samples.size(); ++column)
        wanted += std::max(
            m_delegate->widthFor(samples.at(column), {}), m_delegate->widthFor({}, header(column)) + m_header->arrowWidth());
    const ColumnPlan plan = ColumnPlan::of(viewport()->width(), wanted);
    for (int column = 0; column < plan.widths.size(); ++column) {
        setColumnHidden(column, plan.widths.at(column) == 0);
        if (plan.widths.at(column) > 0)
            setColumnWidth(column, plan.widths.at(column));
    }
}

void UsersTable::setCurrentRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

// All rows and cells are alike and all of a cell is the delegate's. QTableView would ask the style sheet for a panel under each of
// them first, which takes longer than the cell itself.
void UsersTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QRect exposed = event->rect();
    const int first = rowAt(exposed.top());
    const int last = rowAt(exposed.bottom());
    const int end = first < 0 ? 0 : last < 0 ? model()->rowCount() : last + 1;
    bool loading = false;
    for (int row = std::max(first, 0); row < end; ++row) {
        const int top = rowViewportPosition(row);
        const bool selected = selectionModel()->isSelected(model()->index(row, 0));
        option.state.setFlag(QStyle::State_Selected, selected);
        loading = loading || model()->index(row, 0).data(UsersModel::LoadingRole).toBool();
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            option.rect = QRect(columnViewportPosition(column), top, columnWidth(column), rowHeight(row));
            if (option.rect.intersects(exposed))
                m_delegate->paint(&painter, option, model()->index(row, column));
        }
    }
    expectRows(loading);
}

void UsersTable::expectRows(bool loading)
{
    if (loading && !m_skeletonDelay.isActive() && !m_delegate->skeletons()) {
        m_skeletonDelay.start();
    } else if (!loading) {
        m_skeletonDelay.stop();
        m_delegate->setSkeletons(false);
    }
}

void UsersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT openRequested();
        return;
    case Qt::Key_F2:
        if (currentIndex().isValid())
            Q_EMIT editRequested();
        return;
    case Qt::Key_Escape: Q_EMIT escapePressed(); return;
    case Qt::Key_Home:
    case Qt::Key_End:
        // Of the list, not of the row: the row is one thing here.
        if (model()->rowCount() > 0) {
            const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
            setCurrentIndex(model()->index(row, 0));
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: event->ignore(); return;
    case Qt::Key_Slash:
        event->ignore(); // the window's search, not a letter to look for
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void UsersTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool UsersTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void UsersTable::focusInEvent(QFocusEvent *event)
{
    const bool hasRow = currentIndex().isValid();
    {
        // The view would choose a row by itself.
        const QSignalBlocker quiet(this);
        QTableView::focusInEvent(event);
        if (!hasRow)
            setCurrentIndex({});
    }
    if (!hasRow && model() && model()->rowCount() > 0)
        Q_EMIT enteredWithoutRow();
    viewport()->update();
}

void UsersTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void UsersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        Q_EMIT rowEntered(current.row());
}

void UsersTable::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void UsersTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace jackfield
