#pragma once

#include "core/domain/device.h"
#include "ui/wizards/setupuser/setuppage.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace jackfield {

class DeviceSearchBox;
class NewDeviceBox;
class PickerCombo;

/// Step 3: a device of the account, or a new one, or none (S1.15–S1.17, S4.22–S4.26).
class DevicePage final : public SetUpPage {
    Q_OBJECT

public:
    DevicePage(Session &session, Theme &theme, UserSetupBuilder &builder);

    bool isSkippable() const override { return true; }
    void skip() override { builder().forgetDevice(); }
    void entered() override;

    DeviceSearchBox *devices() const { return m_devices; }
    /// As if it had been chosen from the list.
    void choose(const Device &device);
    /// One that was chosen elsewhere; the list may not show it.
    void know(const Device &device);
    /// The device that was chosen, as the list had it; for the review.
    std::optional<Device> chosenDevice() const;

Q_SIGNALS:
    void openUserRequested(const jackfield::UserId &user);

protected:
    void read() override;

private:
    void addPorts();
    void showDevice();
    int portsMax() const;

    DeviceSearchBox *m_devices;
    FieldRow *m_deviceRow;
    NewDeviceBox *m_newDevice;
    QSpinBox *m_ports = nullptr;
    PickerCombo *m_line = nullptr;
    QLineEdit *m_lineName = nullptr;
    std::optional<Device> m_chosen;
};

} // namespace jackfield
