#include "ui/wizards/setupuser/devicelistmodel.h"

#include "ui/fields/plaintext.h"

namespace jackfield {

void DeviceListModel::setDevices(const QList<Device> &devices)
{
    beginResetModel();
    m_devices = devices;
    endResetModel();
}

void DeviceListModel::setChosen(const DeviceId &id)
{
    m_chosen = id;
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChosenRole, Qt::AccessibleTextRole});
}

int DeviceListModel::rowOf(const DeviceId &id) const
{
    for (int row = 0; row < m_devices.size(); ++row) {
        if (m_devices.at(row).id == id)
            return row;
    }
    return -1;
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Device &device = m_devices.at(index.row());
    const bool free = device.user.isEmpty();
    const bool chosen = free && device.id == m_chosen; // one that was taken meanwhile is not
    switch (role) {
    case Qt::DisplayRole: return shownText(device.displayName());
    case MacRole: return shownText(device.mac);
    case SiteRole: return shownText(device.site);
    case HolderRole: return shownText(device.userName);
    case FreeRole: return free;
    case ChosenRole: return chosen;
    case Qt::AccessibleTextRole: {
        const QString what =
            tr("%1, MAC address %2, %3").arg(shownText(device.displayName()), shownText(device.mac), shownText(device.site));
        if (chosen)
            return tr("%1, chosen").arg(what);
        return free ? tr("%1, free").arg(what) : tr("%1, assigned to %2").arg(what, shownText(device.userName));
    }
    default: return {};
    }
}

} // namespace jackfield
