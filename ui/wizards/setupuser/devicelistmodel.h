#pragma once

#include "core/domain/device.h"

#include <QAbstractListModel>

namespace jackfield {

/// The devices that a search found.
class DeviceListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { MacRole = Qt::UserRole + 1, SiteRole, HolderRole, FreeRole, ChosenRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setDevices(const QList<Device> &devices);
    void setChosen(const DeviceId &id);
    const Device &at(int row) const { return m_devices.at(row); }
    int rowOf(const DeviceId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_devices.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Device> m_devices;
    DeviceId m_chosen;
};

} // namespace jackfield
