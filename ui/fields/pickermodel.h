#pragma once

#include "ui/fields/pickeritem.h"

#include <QAbstractListModel>

namespace jackfield {

/// What a picker's list shows.
class PickerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole, SeparatedRole, CurrentRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setItems(const PickerItems &items, const QString &currentId);
    const PickerItem &at(int row) const { return m_items.at(row); }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    PickerItems m_items;
    QString m_currentId;
};

} // namespace jackfield
