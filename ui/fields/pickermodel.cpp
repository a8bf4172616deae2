#include "ui/fields/pickermodel.h"

#include "ui/fields/plaintext.h"

namespace jackfield {

void PickerModel::setItems(const PickerItems &items, const QString &currentId)
{
    beginResetModel();
    m_items = items;
    m_currentId = currentId;
    endResetModel();
}

int PickerModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PickerItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shownText(item.text);
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? shownText(item.text) : shownText(item.text + QLatin1String(", ") + item.detail);
    case DetailRole: return shownText(item.detail);
    case IconRole: return item.icon;
    case SeparatedRole: return item.separated;
    case CurrentRole: return item.id == m_currentId;
    default: return {};
    }
}

Qt::ItemFlags PickerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_items.at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace jackfield
