#include "ui/places/customers/customerlist.h"

#include "ui/places/customers/customerdelegate.h"

#include <QStandardItemModel>

namespace jackfield {

CustomerList::CustomerList(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setItemDelegate(new CustomerDelegate(theme, this));
    setModel(m_model);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(CustomerDelegate::IdRole).toString());
    });
}

void CustomerList::setRows(const QList<CustomerRow> &rows, const QString &found)
{
    m_model->clear();
    for (const CustomerRow &row : rows) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.id, CustomerDelegate::IdRole);
        item->setData(row.icon, CustomerDelegate::IconRole);
        item->setData(row.line, CustomerDelegate::LineRole);
        item->setData(row.aside, CustomerDelegate::AsideRole);
        item->setData(found, CustomerDelegate::FoundRole);
        QStringList words{row.title, row.line, row.aside};
        words.removeAll(QString());
        item->setData(words.join(QLatin1String(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    updateGeometry();
}

int CustomerList::count() const { return m_model->rowCount(); }

QString CustomerList::currentId() const { return currentIndex().data(CustomerDelegate::IdRole).toString(); }

void CustomerList::setCurrentRow(int row) { setCurrentIndex(m_model->index(row, 0)); }

QSize CustomerList::sizeHint() const
{
    const int height = count() > 0 ? sizeHintForRow(0) * count() : 0;
    return {QListView::sizeHint().width(), height};
}

QSize CustomerList::minimumSizeHint() const { return {120, count() > 0 ? sizeHintForRow(0) : 0}; }

void CustomerList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowEntered(current.data(CustomerDelegate::IdRole).toString());
}

} // namespace jackfield
