#pragma once

#include <QIdentityProxyModel>

namespace jackfield {

class UserSelection;

/// The users' model with what the table's icons and bars mean in words, for assistive technology.
class UsersRows final : public QIdentityProxyModel {
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setTicked(const UserSelection &ticked);

    /// A user with an extension only needs no emergency address.
    static bool needsAddress(const QModelIndex &index);
    /// "E911 address rejected"
    static QString emergencyWords(const QString &state);

private:
    const UserSelection *m_ticked = nullptr;
    int m_sorted = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace jackfield
