#include "ui/pending/historytree.h"

#include "ui/pending/historydelegate.h"
#include "ui/pending/historymodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace jackfield {

namespace {

constexpr int openDays = 10;

} // namespace

HistoryTree::HistoryTree(const Theme &theme, HistoryModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new HistoryDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Changes by day"));
    setProperty("flush", true);
    setProperty("pageWide", true);
    setFrameShape(NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HistoryTree::span);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { span({}, 0, m_model.rowCount() - 1); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (HistoryModel::Kind(index.data(HistoryModel::KindRole).toInt()) != HistoryModel::Kind::Line)
            act(index);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (HistoryModel::Kind(index.data(HistoryModel::KindRole).toInt()) == HistoryModel::Kind::Line)
            Q_EMIT opened(index);
        else if (index == currentIndex())
            act(index);
    });
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void HistoryTree::act(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (HistoryModel::Kind(first.data(HistoryModel::KindRole).toInt()) == HistoryModel::Kind::Day)
        setExpanded(first, !isExpanded(first));
    else
        m_model.showMore(first);
}

// Days and "more" lines go over all columns.
void HistoryTree::span(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto kind = HistoryModel::Kind(m_model.index(row, 0, parent).data(HistoryModel::KindRole).toInt());
        setFirstColumnSpanned(row, parent, kind != HistoryModel::Kind::Line);
    }
}

void HistoryTree::openFirstDays()
{
    for (int row = 0; row < std::min(openDays, m_model.rowCount()); ++row)
        expand(m_model.index(row, 0));
}

void HistoryTree::fitColumns()
{
    // The time is never cut; the others share what is left.
    const QString time = QLocale().toString(QTime(22, 58), QLocale::ShortFormat);
    const int when = QFontMetrics(m_theme.font(TypeRole::Body)).horizontalAdvance(time) + m_theme.px("space.pageMargin")
        + m_theme.px("table.cellPaddingX") + 4;
    const int width = viewport()->width() - when;
    const int shares[] = {24, 20, 22, 21, 13};
    int left = width;
    for (int column = 0; column < HistoryModel::Who; ++column) {
        const int share = width * shares[column] / 100;
        setColumnWidth(column, share);
        left -= share;
    }
    setColumnWidth(HistoryModel::Who, left);
    setColumnWidth(HistoryModel::When, when);
}

void HistoryTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace jackfield
