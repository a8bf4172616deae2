#include "ui/lists/listtable.h"

#include "ui/lists/listdelegate.h"
#include "ui/lists/objectlistmodel.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace jackfield {

ListTable::ListTable(Theme &theme, ObjectListModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new ListDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    setAccessibleName(name);
    setProperty("flush", true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_model.columns().at(column).sortBy.isEmpty()) {
            horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
            return m_model.sort(-1, Qt::AscendingOrder);
        }
        m_model.sort(column, horizontalHeader()->sortIndicatorOrder());
    });
    connect(&theme, &Theme::changed, this, &ListTable::restyle);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_model.idAt(index.row()));
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::recall);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT selectionChangedTo(selectedIds()); });
    restyle();
}

QStringList ListTable::selectedIds() const
{
    QStringList ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids += m_model.idAt(row);
    }
    return ids;
}

void ListTable::select(const QString &id)
{
    m_current = id;
    m_selected = {id};
    recall();
}

// The model still has the old ids.
void ListTable::remember()
{
    m_current = m_model.idAt(currentIndex().row());
    m_selected = selectedIds();
}

void ListTable::recall()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_selected)) {
        if (const int row = m_model.rowOf(id); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(row, 0));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectionChangedTo(selectedIds());
}

void ListTable::restyle()
{
    const int height = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(
        std::max(m_theme.px("table.header"), QFontMetrics(m_theme.font(TypeRole::Label)).height() + 12));
    verticalScrollBar()->setSingleStep(height);
    fitColumns();
    viewport()->update();
}

void ListTable::fitColumns()
{
    const QList<ListColumn> &columns = m_model.columns();
    int shares = 0;
    for (const ListColumn &column : columns)
        shares += column.share;
    const int width = viewport()->width();
    int left = width;
    for (int at = 0; at < columns.size(); ++at) {
        const int share = at == columns.size() - 1 ? left : width * columns.at(at).share / shares;
        setColumnWidth(at, share);
        left -= share;
    }
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openRequested(m_model.idAt(currentIndex().row()));
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

} // namespace jackfield
