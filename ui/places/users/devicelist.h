#pragma once

#include "core/domain/device.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace jackfield {

class Theme;

/// The devices of a user: model, line, and the MAC address where every character counts.
class DeviceList final : public QWidget {
    Q_OBJECT

public:
    explicit DeviceList(Theme &theme, QWidget *parent = nullptr);

    void setDevices(const QList<Device> &devices);

private:
    QWidget *makeRow(const Device &device);

    Theme &m_theme;
    QList<Device> m_devices;
    QVBoxLayout *m_layout;
};

} // namespace jackfield
