#include "ui/fields/recordtable.h"

#include "ui/fields/plaintext.h"
#include "ui/fields/recorddelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>

#include <numeric>

namespace jackfield {

RecordTable::RecordTable(Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new RecordDelegate(theme, this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(m_delegate);
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(&theme, &Theme::changed, this, &RecordTable::restyle);
}

void RecordTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    QStringList titles;
    for (const Column &column : columns)
        titles += column.title;
    m_model->setHorizontalHeaderLabels(titles);
    restyle();
}

void RecordTable::restyle()
{
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    horizontalHeader()->setFixedHeight(
        std::max(m_theme.px("table.header"), QFontMetrics(m_theme.font(TypeRole::Label)).height() + 12));
    fitColumns();
    viewport()->update();
}

void RecordTable::setRecords(const QList<Record> &records)
{
    if (records == m_records && m_model->rowCount() == records.size())
        return;
    const QString id = currentId();
    const int row = currentIndex().row();
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    m_records = records;
    m_filling = true;
    fill();
    setCurrentId(id);
    if (!currentIndex().isValid() && row >= 0 && !records.isEmpty())
        setCurrentIndex(m_model->index(std::min(row, int(records.size()) - 1), 0));
    m_filling = false;
    fitColumns();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (currentId() != id)
        Q_EMIT rowEntered(currentId());
}

void RecordTable::fill()
{
    m_model->setRowCount(0);
    for (const Record &record : std::as_const(m_records)) {
        QList<QStandardItem *> items;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const RecordCell cell = record.cells.value(column);
            auto *item = new QStandardItem(shownText(cell.text));
            QString name = item->text();
            if (!cell.chip.isEmpty())
                name += QStringLiteral(", ") + cell.chip;
            if (column == 0 && record.isEdited)
                name += QStringLiteral(", ") + tr("edited, not applied");
            item->setData(name, Qt::AccessibleTextRole);
            item->setData(QVariant::fromValue(cell), RecordDelegate::CellRole);
            item->setData(record.isEdited, RecordDelegate::EditedRole);
            items += item;
        }
        m_model->appendRow(items);
        if (!record.actions.isEmpty())
            setIndexWidget(m_model->index(m_model->rowCount() - 1, int(m_columns.size()) - 1), makeActions(record));
    }
}

QWidget *RecordTable::makeActions(const Record &record)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(m_theme.px("table.cellPaddingX"), 0, m_theme.px("table.cellPaddingX"), 0);
    line->setSpacing(m_theme.px("space.6"));
    for (const RecordAction &action : record.actions) {
        auto *button = new QPushButton(action.text, box);
        Theme::setKind(button, "link");
        Theme::setStyleProperty(button, "compact", true);
        Theme::setStyleProperty(button, "danger", action.isDanger);
        //: An action of a row, and whom or what the row is about
        button->setAccessibleName(tr("%1: %2").arg(withoutMnemonic(action.text), record.name));
        button->setAccessibleDescription(action.why);
        setPlainToolTip(button, action.why);
        button->setEnabled(action.why.isEmpty());
        button->setFocusPolicy(Qt::ClickFocus); // by Right from the row
        button->setAutoDefault(false);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, id = record.id, act = action.id] {
            setCurrentId(id);
            Q_EMIT actionRequested(id, act);
        });
        line->addWidget(button);
    }
    line->addStretch(1);
    return box;
}

QList<QPushButton *> RecordTable::actionsOf(int row) const
{
    QList<QPushButton *> actions;
    if (QWidget *box = indexWidget(m_model->index(row, int(m_columns.size()) - 1))) {
        actions = box->findChildren<QPushButton *>();
        actions.removeIf([](const QPushButton *button) { return !button->isEnabled(); });
    }
    return actions;
}

void RecordTable::fitColumns()
{
    if (m_columns.isEmpty() || m_filling)
        return;
    QList<int> wanted;
    for (int column = 0; column < m_columns.size(); ++column) {
        int width = m_delegate->widthFor(m_columns.at(column).title);
        for (int row = 0; row < m_records.size(); ++row) {
            width = std::max(width, m_delegate->widthFor(m_records.at(row).cells.value(column)));
            if (const QWidget *box = indexWidget(m_model->index(row, column))) {
                for (QPushButton *action : box->findChildren<QPushButton *>())
                    action->ensurePolished();
                width = std::max(width, box->sizeHint().width());
            }
        }
        wanted += width;
    }
    const auto total = [&wanted] { return std::accumulate(wanted.begin(), wanted.end(), 0); };
    const int room = viewport()->width();
    QList<int> order;
    for (const Column &column : std::as_const(m_columns))
        order += column.givesWay;
    while (total() > room && *std::max_element(order.begin(), order.end()) > 0) {
        const qsizetype least = std::distance(order.begin(), std::max_element(order.begin(), order.end()));
        wanted[least] = 0;
        order[least] = 0;
    }
    // What is left over is everybody's but that of the actions; what lacks is the name's.
    const int spare = room - total();
    const bool hasActions = indexWidget(m_model->index(0, int(m_columns.size()) - 1)) != nullptr;
    const int shown = int(wanted.size() - wanted.count(0)) - (hasActions ? 1 : 0);
    for (int column = 0; column < wanted.size(); ++column) {
        const bool isActions = hasActions && column == wanted.size() - 1;
        if (wanted.at(column) > 0 && !isActions && spare > 0)
            wanted[column] += spare / std::max(shown, 1);
    }
    const int rest = room - total();
    wanted[rest > 0 ? wanted.size() - 1 : 0] += rest;
    wanted[0] = std::max(wanted.first(), 60);
    for (int column = 0; column < wanted.size(); ++column) {
        setColumnHidden(column, wanted.at(column) <= 0);
        if (wanted.at(column) > 0)
            setColumnWidth(column, wanted.at(column));
    }
}

QString RecordTable::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_records.size() ? m_records.at(row).id : QString();
}

void RecordTable::setCurrentId(const QString &id)
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).id == id && currentIndex().row() != row)
            setCurrentIndex(m_model->index(row, 0));
    }
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_filling && current.row() != previous.row())
        Q_EMIT rowEntered(currentId());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT openRequested(currentId());
        return;
    case Qt::Key_Escape: Q_EMIT escapePressed(); return;
    case Qt::Key_Right:
        if (const QList<QPushButton *> actions = actionsOf(currentIndex().row()); !actions.isEmpty())
            actions.first()->setFocus(Qt::TabFocusReason);
        return;
    case Qt::Key_Left: return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_records.isEmpty())
            setCurrentIndex(m_model->index(event->key() == Qt::Key_Home ? 0 : int(m_records.size()) - 1, 0));
        return;
    case Qt::Key_Slash: event->ignore(); return; // the window's search
    default: QTableView::keyPressEvent(event);
    }
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QTableView::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const QList<QPushButton *> actions = actionsOf(currentIndex().row());
    const qsizetype at = actions.indexOf(qobject_cast<QPushButton *>(watched));
    switch (key->key()) {
    case Qt::Key_Right:
        if (at >= 0 && at + 1 < actions.size())
            actions.at(at + 1)->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Left:
        if (at > 0)
            actions.at(at - 1)->setFocus(Qt::TabFocusReason);
        else
            setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QPushButton *>(watched)->click(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Escape:
        setFocus(Qt::TabFocusReason);
        keyPressEvent(key);
        return true;
    default: return QTableView::eventFilter(watched, event);
    }
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && !m_records.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
    viewport()->update();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void RecordTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

} // namespace jackfield
