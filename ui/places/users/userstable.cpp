#include "ui/places/users/userstable.h"

#include "core/models/usersmodel.h"
#include "ui/places/users/columnplan.h"
#include "ui/places/users/sortheader.h"
#include "ui/places/users/userrowdelegate.h"

#include <QContextMenuEvent>
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
    connect(m_header, &QHeaderView::sectionMoved, this, &UsersTable::takeOrder);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_columns.widths.remove(column); // as wide as usual again
        fitColumns();
    });
    connect(m_header, &SortHeader::boxClicked, this, &UsersTable::allRequested);
    m_refit.setSingleShot(true);
    m_refit.setInterval(150);
    connect(&m_refit, &QTimer::timeout, this, &UsersTable::fitColumns);
    restyle();
}

void UsersTable::setTicked(Qt::CheckState ticked) { m_header->setBox(ticked); }

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
    // As wide as what usually stands there.
    const QStringList samples{
        QStringLiteral("Wilhelmina Featherby"),
        QStringLiteral("204118"),
        QStringLiteral("(218) 555-0142"),
        tr("Professional"),
        QStringLiteral("Lantern Quay"),
        tr("Customer care"),
        QStringLiteral("Deskline 450"),
        {},
        QStringLiteral("w.featherby@quillhaven.example"),
        QStringLiteral("w.featherby@quillhaven"),
        QStringLiteral("wfeatherby"),
        QStringLiteral("night shift, bilingual"),
        QStringLiteral("Central Time (US)"),
        QStringLiteral("English"),
        {},
        tr("Group administrator"),
        QStringLiteral("2026-11-28"),
        QStringLiteral("2026-11-28")};
    m_header->setBoxWidth(m_delegate->boxWidth());
    QList<int> wanted;
    QSet<int> drawn;
    for (int column = 0; column < samples.size(); ++column) {
        wanted += std::max(
            m_delegate->widthFor(samples.at(column), {}), m_delegate->widthFor({}, header(column)) + m_header->arrowWidth());
        if (m_columns.widths.contains(column)) {
            wanted[column] = m_columns.widths.value(column);
            drawn.insert(column);
        } else if (column == 0) {
            wanted[column] += m_delegate->boxWidth();
        }
    }
    const ColumnPlan plan = ColumnPlan::of(viewport()->width(), wanted, m_columns.shown, drawn);
    m_fitting = true;
    for (int at = 0; at < m_columns.shown.size(); ++at)
        m_header->moveSection(m_header->visualIndex(m_columns.shown.at(at)), at);
    for (int column = 0; column < plan.widths.size(); ++column) {
        setColumnHidden(column, plan.widths.at(column) == 0);
        if (plan.widths.at(column) > 0)
            setColumnWidth(column, plan.widths.at(column));
    }
    m_fitting = false;
    const auto last = std::find_if(
        m_columns.shown.crbegin(), m_columns.shown.crend(), [&plan](int column) { return plan.widths.at(column) > 0; });
    m_delegate->setLastColumn(*last);
}

void UsersTable::setColumns(const ColumnChoice &columns)
{
    m_columns = columns;
    fitColumns();
    viewport()->update();
}

QStringList UsersTable::titles() const
{
    QStringList titles;
    for (int column = 0; column < model()->columnCount(); ++column)
        titles += model()->headerData(column, Qt::Horizontal).toString();
    return titles;
}

// Somebody has dragged a title to another place. Those that had no room keep theirs behind what was before them.
void UsersTable::takeOrder()
{
    if (m_fitting || !m_header->isPressed())
        return;
    QList<int> order;
    for (int at = 0; at < m_header->count(); ++at) {
        if (m_columns.shown.contains(m_header->logicalIndex(at)))
            order += m_header->logicalIndex(at);
    }
    m_columns.shown = order;
    viewport()->update();
    Q_EMIT columnsChanged();
}

void UsersTable::takeWidth(int column, int width)
{
    if (m_fitting || width <= 0 || !m_header->isPressed())
        return;
    m_columns.widths.insert(column, std::max(width, 2 * m_theme.px("table.cellPaddingX")));
    // After the press, the move and the release that draw it.
    m_refit.start();
    Q_EMIT columnsChanged();
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

bool UsersTable::isBox(const QPoint &at) const
{
    const int left = columnViewportPosition(0);
    return at.x() >= left && at.x() < left + m_delegate->boxWidth() + m_theme.px("table.cellPaddingX") / 2;
}

void UsersTable::extendTo(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    if (m_anchor < 0)
        m_anchor = std::max(currentRow(), 0);
    const int anchor = m_anchor;
    setCurrentIndex(model()->index(row, 0));
    m_anchor = anchor;
    Q_EMIT rangeRequested(std::min(anchor, row), std::max(anchor, row));
}

void UsersTable::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    const bool left = event->button() == Qt::LeftButton && row >= 0;
    if (left && event->modifiers() & Qt::ShiftModifier) {
        extendTo(row);
    } else if (left && (isBox(event->position().toPoint()) || event->modifiers() & Qt::ControlModifier)) {
        m_anchor = row;
        Q_EMIT tickRequested(row);
    } else {
        QTableView::mousePressEvent(event);
        m_anchor = currentRow();
    }
}

// The second click on a box is a click.
void UsersTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isBox(event->position().toPoint()))
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void UsersTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (currentIndex().isValid())
            Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index.siblingAtColumn(0));
    Q_EMIT menuRequested(event->globalPos());
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT allRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        const int page = std::max(viewport()->height() / std::max(rowHeight(0), 1) - 1, 1);
        const int last = model()->rowCount() - 1;
        switch (event->key()) {
        case Qt::Key_Up: return extendTo(currentRow() - 1);
        case Qt::Key_Down: return extendTo(currentRow() + 1);
        case Qt::Key_PageUp: return extendTo(std::max(currentRow() - page, 0));
        case Qt::Key_PageDown: return extendTo(std::min(currentRow() + page, last));
        case Qt::Key_Home: return extendTo(0);
        case Qt::Key_End: return extendTo(last);
        default: break;
        }
    }
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
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT tickRequested(currentRow());
        return;
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
    m_anchor = -1;
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
