#include "ui/places/users/columnsdialog.h"

#include "ui/fields/plainlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

ColumnsDialog::ColumnsDialog(Theme &theme, const QStringList &titles, const ColumnChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_titles(titles)
    , m_list(new QListWidget)
    , m_up(new QPushButton(theme.icon(QStringLiteral("arrow-up")), tr("Move up")))
    , m_down(new QPushButton(theme.icon(QStringLiteral("arrow-down")), tr("Move down")))
{
    setWindowTitle(tr("Columns"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *hint = new PlainLabel(tr("Ticked columns are shown, from left to right. In a narrow window some give way."), "secondary");
    hint->setWordWrap(true);
    auto *usual = new QPushButton(tr("Usual columns"));
    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addWidget(usual);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme.px("space.fieldGap"));
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    Theme::setKind(ok, "primary");
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(new PlainLabel(tr("Columns"), "dialogTitle"));
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(usual, &QPushButton::clicked, this, [this] { fill({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showButtons);
    fill(choice);
    resize(theme.px("layout.dialog.small"), 560);
    m_list->setFocus();
}

// Those that are shown, then the rest. The name is not asked about: it is always there, at the left.
void ColumnsDialog::fill(const ColumnChoice &choice)
{
    m_widths = choice.widths;
    QList<int> columns = choice.shown;
    for (int column = 0; column < m_titles.size(); ++column) {
        if (!columns.contains(column))
            columns += column;
    }
    columns.removeAll(0);
    m_list->clear();
    const int height = std::max(m_list->fontMetrics().height() + 10, 26);
    for (const int column : std::as_const(columns)) {
        auto *item = new QListWidgetItem(m_titles.at(column), m_list);
        item->setData(Qt::UserRole, column);
        item->setSizeHint({0, height});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.shown.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    showButtons();
}

void ColumnsDialog::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void ColumnsDialog::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

ColumnChoice ColumnsDialog::choice() const
{
    ColumnChoice choice{{0}, m_widths};
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            choice.shown += m_list->item(row)->data(Qt::UserRole).toInt();
    }
    return choice;
}

} // namespace jackfield
