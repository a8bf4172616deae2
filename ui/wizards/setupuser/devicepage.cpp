#include "ui/wizards/setupuser/devicepage.h"

#include "core/session/session.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/macedit.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/devicesearchbox.h"
#include "ui/wizards/setupuser/fieldbinding.h"
#include "ui/wizards/setupuser/newdevicebox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace jackfield {

DevicePage::DevicePage(Session &session, Theme &theme, UserSetupBuilder &builder)
    : SetUpPage(theme, builder, SetupPage::Device, tr("Device"), tr("You can skip this and add a device later."))
    , m_devices(new DeviceSearchBox(session, theme))
    , m_deviceRow(new FieldRow(theme, tr("Search and add a device"), m_devices))
    , m_newDevice(new NewDeviceBox(theme, builder.policy().deviceTypes))
{
    bind("device", m_deviceRow);
    body()->addWidget(m_deviceRow);
    connect(m_devices, &DeviceSearchBox::holderRequested, this, &DevicePage::openUserRequested);
    connect(m_devices, &DeviceSearchBox::cleared, this, [this] { this->builder().set(&UserSetup::device, {}); });
    connect(m_devices, &DeviceSearchBox::chosen, this, &DevicePage::choose);
    connect(m_devices, &DeviceSearchBox::searched, this, [this] {
        if (const std::optional<Device> device = m_devices->device(setup().device))
            m_chosen = device;
        showDevice();
    });

    addPorts();

    connect(m_newDevice->type(), &PickerCombo::picked, this, [this](const QString &type) {
        this->builder().set(&UserSetup::newDeviceType, type);
        this->builder().set(&UserSetup::device, {});
    });
    connect(m_newDevice->mac(), &QLineEdit::textChanged, this, [this] {
        if (m_newDevice->mac()->mac() == setup().newDeviceMac)
            return; // it is only shown
        this->builder().set(&UserSetup::newDeviceMac, m_newDevice->mac()->mac());
        this->builder().set(&UserSetup::device, {});
    });
    bind("newDeviceType", m_newDevice->typeRow());
    bind("newDeviceMac", m_newDevice->macRow())->askProvider(session, {});
    body()->addWidget(m_newDevice);
    body()->addStretch(1);
    connect(&builder, &UserSetupBuilder::changed, this, &DevicePage::showDevice);
    read();
}

void DevicePage::know(const Device &device)
{
    m_chosen = device;
    showDevice();
}

void DevicePage::choose(const Device &device)
{
    m_chosen = device;
    builder().set(&UserSetup::newDeviceMac, {});
    builder().set(&UserSetup::newDeviceType, {});
    builder().set(&UserSetup::device, device.id);
}

void DevicePage::addPorts()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px("space.fieldColumnGap"));

    m_ports = new QSpinBox;
    m_ports->setRange(1, portsMax());
    auto *portsRow = new FieldRow(theme(), tr("Ports"), m_ports);
    portsRow->setRequired(true);
    portsRow->setFixedWidth(qMax(124, portsRow->minimumSizeHint().width()));
    connect(m_ports, &QSpinBox::valueChanged, this, [this](int ports) { builder().set(&UserSetup::ports, ports); });
    bind("ports", portsRow);
    line->addWidget(portsRow, 0, Qt::AlignTop);

    m_line = new PickerCombo(theme());
    auto *lineRow = new FieldRow(theme(), tr("Line number"), m_line);
    lineRow->setFixedWidth(qMax(124, lineRow->minimumSizeHint().width()));
    connect(m_line, &PickerCombo::picked, this, [this](const QString &id) { builder().set(&UserSetup::lineNumber, id.toInt()); });
    bind("lineNumber", lineRow);
    line->addWidget(lineRow, 0, Qt::AlignTop);

    m_lineName = new QLineEdit;
    m_lineName->setMaxLength(64);
    auto *nameRow = new FieldRow(theme(), tr("Line name"), m_lineName);
    nameRow->setHelp(tr("Shown on the phone's screen"));
    connect(m_lineName, &QLineEdit::textChanged, this, [this](const QString &text) { builder().set(&UserSetup::lineName, text); });
    bind("lineName", nameRow);
    line->addWidget(nameRow, 1, Qt::AlignTop);
    body()->addLayout(line);
}

int DevicePage::portsMax() const
{
    const int most = builder().policy().portsMax;
    return m_chosen && m_chosen->id == setup().device ? qBound(1, m_chosen->ports - m_chosen->portsUsed, most) : most;
}

std::optional<Device> DevicePage::chosenDevice() const
{
    return m_chosen && m_chosen->id == setup().device ? m_chosen : std::nullopt;
}

void DevicePage::showDevice()
{
    m_devices->setChosen(setup().device);
    const QSignalBlocker quiet(m_ports);
    const int most = portsMax();
    m_ports->setMaximum(most);
    m_ports->setValue(setup().ports);
    if (setup().ports > most)
        builder().set(&UserSetup::ports, most);
    PickerItems lines;
    for (int number = 1; number <= most; ++number)
        lines.append({QString::number(number), QLocale().toString(number), {}});
    m_line->setItems(lines);
    m_line->setCurrentId(QString::number(setup().lineNumber));
    if (m_lineName->text() != setup().lineName)
        m_lineName->setText(setup().lineName);
    if (m_newDevice->mac()->mac() != setup().newDeviceMac)
        m_newDevice->mac()->setMac(setup().newDeviceMac);
    if (m_newDevice->type()->currentId() != setup().newDeviceType)
        m_newDevice->type()->setCurrentId(setup().newDeviceType);
    const bool has = setup().hasDevice();
    for (QWidget *editor : {static_cast<QWidget *>(m_ports), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lineName)})
        editor->setEnabled(has);
    if (const std::optional<Device> device = chosenDevice())
        m_deviceRow->setHint(FieldRow::Hint::Ok, tr("%1, %2 is chosen.").arg(device->displayName(), device->mac));
    else
        m_deviceRow->setHint(FieldRow::Hint::Ok, {});
}

void DevicePage::entered() { m_devices->search(); }

void DevicePage::read()
{
    if (!setup().newDeviceMac.isEmpty() || !setup().newDeviceType.isEmpty())
        m_newDevice->setOpen(true);
    showDevice();
}

} // namespace jackfield
