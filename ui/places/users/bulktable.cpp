#include "ui/places/users/bulktable.h"

#include "ui/fields/plaintext.h"
#include "ui/places/users/bulkmodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace jackfield {

namespace {

class BulkDelegate final : public QStyledItemDelegate {
public:
    BulkDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    QString displayText(const QVariant &value, const QLocale &) const override { return shownText(value.toString()); }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool quiet = index.data(BulkModel::LeavesRole).toBool() || index.column() == BulkModel::NowColumn;
        option->palette.setColor(QPalette::Text, m_theme.color(quiet ? ColorRole::TextSecondary : ColorRole::Text));
    }

private:
    const Theme &m_theme;
};

} // namespace

BulkTable::BulkTable(const Theme &theme, QWidget *parent) : QTableView(parent)
{
    const int height = std::max(theme.px("table.row.regular"), QFontMetrics(theme.font(TypeRole::Body)).height() + 12);
    setItemDelegate(new BulkDelegate(theme, this));
    setAccessibleName(tr("What the change does"));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void BulkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!model())
        return;
    const int width = viewport()->width();
    const int quarter = width / 4;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, column == model()->columnCount() - 1 ? width - 3 * quarter : quarter);
}

} // namespace jackfield
