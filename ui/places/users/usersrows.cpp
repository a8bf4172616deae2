#include "ui/places/users/usersrows.h"

#include "core/models/usersmodel.h"
#include "ui/fields/plaintext.h"
#include "ui/places/users/userselection.h"

namespace jackfield {

void UsersRows::setTicked(const UserSelection &ticked)
{
    m_ticked = &ticked;
    connect(m_ticked, &UserSelection::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    });
}

QVariant UsersRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole) {
        if (index.column() != 0 || !m_ticked)
            return {};
        return m_ticked->contains(index.data(UsersModel::IdRole).toString()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const bool emergency = UsersModel::Column(index.column()) == UsersModel::Column::Emergency;
    const auto words = [&index] {
        return needsAddress(index) ? emergencyWords(index.data(UsersModel::EmergencyStateRole).toString())
                                   : tr("No phone number, so no E911 address");
    };
    if (role == Qt::ToolTipRole)
        return emergency ? QVariant(words()) : QVariant();
    if (index.data(UsersModel::LoadingRole).toBool())
        return tr("Loading");
    if (emergency)
        return words();
    const QString text = shownText(index.data(Qt::DisplayRole).toString());
    if (index.column() != 0)
        return text;
    const QString name = index.data(UsersModel::PendingRole).toBool() ? tr("%1, edited here, not applied yet").arg(text) : text;
    const bool ticked = m_ticked && m_ticked->contains(index.data(UsersModel::IdRole).toString());
    return ticked ? tr("%1, selected").arg(name) : name;
}

QVariant UsersRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::AccessibleTextRole || orientation != Qt::Horizontal)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const QString title = headerData(section, orientation, Qt::DisplayRole).toString();
    if (section != m_sorted)
        return title;
    //: A column's title, for assistive technology
    return m_order == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(title) : tr("%1, sorted descending").arg(title);
}

void UsersRows::sort(int column, Qt::SortOrder order)
{
    const int before = std::exchange(m_sorted, column);
    m_order = order;
    QIdentityProxyModel::sort(column, order);
    Q_EMIT headerDataChanged(Qt::Horizontal, std::min(before, column), std::max(before, column));
}

bool UsersRows::needsAddress(const QModelIndex &index)
{
    // The model's sign for "extension only".
    return index.siblingAtColumn(int(UsersModel::Column::PhoneNumber)).data().toString() != QStringLiteral("—");
}

QString UsersRows::emergencyWords(const QString &state)
{
    if (state == QLatin1String("verified"))
        return tr("E911 address verified");
    if (state == QLatin1String("rejected"))
        return tr("E911 address rejected");
    if (state == QLatin1String("unverified"))
        return tr("E911 address not verified");
    return tr("No E911 address");
}

} // namespace jackfield
