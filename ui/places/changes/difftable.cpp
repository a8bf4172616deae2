#include "ui/places/changes/difftable.h"

#include "ui/places/changes/diffdelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace jackfield {

DiffTable::DiffTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(0, 3, this))
{
    auto *delegate = new DiffDelegate(theme, this);
    setModel(m_model);
    setItemDelegate(delegate);
    setAccessibleName(tr("Fields of this change"));
    setProperty("flush", true);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("At the provider now"), tr("Your change")});
    connect(&theme, &Theme::changed, this, [this, delegate] {
        verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        updateGeometry();
        viewport()->update();
    });
}

void DiffTable::show(const QList<FieldDiff> &fields, bool isNew)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const FieldDiff &field : fields)
        m_model->appendRow({new QStandardItem(field.label), new QStandardItem(field.now), new QStandardItem(field.mine)});
    setColumnHidden(DiffDelegate::NowColumn, isNew);
    fitColumns();
    updateGeometry();
}

QSize DiffTable::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {400, horizontalHeader()->sizeHint().height() + rows + 2};
}

void DiffTable::fitColumns()
{
    const int width = viewport()->width();
    const int first = std::min(220, width / 3);
    setColumnWidth(DiffDelegate::FieldColumn, first);
    if (isColumnHidden(DiffDelegate::NowColumn)) {
        setColumnWidth(DiffDelegate::MineColumn, width - first);
        return;
    }
    setColumnWidth(DiffDelegate::NowColumn, (width - first) / 2);
    setColumnWidth(DiffDelegate::MineColumn, width - first - (width - first) / 2);
}

void DiffTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace jackfield
