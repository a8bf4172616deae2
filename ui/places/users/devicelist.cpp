#include "ui/places/users/devicelist.h"

#include "ui/fields/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

DeviceList::DeviceList(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px("space.4"));
    connect(&theme, &Theme::changed, this, [this] { setDevices(QList<Device>(m_devices)); });
}

void DeviceList::setDevices(const QList<Device> &devices)
{
    m_devices = devices;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Device &device : devices)
        m_layout->addWidget(makeRow(device));
    if (devices.isEmpty())
        m_layout->addWidget(new PlainLabel(tr("No devices."), "secondary", this));
}

QWidget *DeviceList::makeRow(const Device &device)
{
    auto *row = new QWidget(this);
    auto *icon = new QLabel(row);
    icon->setPixmap(
        m_theme.pixmap(QStringLiteral("device"), m_theme.px("icon.sizes.nav"), ColorRole::TextSecondary, devicePixelRatioF()));
    //: A device and the line of it that the user has
    const QString title = device.lineNumber > 0 ? tr("%1 · line %2").arg(device.displayName(), QString::number(device.lineNumber))
                                                : device.displayName();
    auto *name = new ElidedLabel(title, row);
    auto *mac = new PlainLabel(device.mac, row);
    mac->setFont(m_theme.font(TypeRole::Code));
    mac->setTextInteractionFlags(Qt::TextSelectableByMouse);
    mac->setAccessibleName(tr("MAC address"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(mac);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px("space.4"));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace jackfield
