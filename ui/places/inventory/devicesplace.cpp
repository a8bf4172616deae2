#include "ui/places/inventory/devicesplace.h"

#include "core/domain/fieldjson.h"
#include "ui/fields/allowance.h"
#include "ui/fields/confirmdialog.h"
#include "ui/places/inventory/listwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

Device deviceIn(const ListedObject &row)
{
    Device device;
    fromJson(row.object, device);
    return device;
}

} // namespace

DevicesPlace::DevicesPlace(Session &session, Theme &theme)
    : ListPlace(
        session, theme, ObjectKind::Device,
        {tr("Devices"), tr("Search devices"), s("device"), tr("No devices yet"), tr("Add the first one by its MAC address.")},
        {{tr("Device"), s("model"), [](const ListedObject &row) { return deviceIn(row).displayName(); }, {}, 22},
         {tr("MAC address"), s("mac"), [](const ListedObject &row) { return textIn(row, "mac"); }, {}, 17, true},
         {tr("Ports"),
          s("ports"),
          [](const ListedObject &row) {
              const Device device = deviceIn(row);
              //: Ports of a telephone: "1 of 4"
              return tr("%1 of %2").arg(QLocale().toString(device.portsUsed), QLocale().toString(device.ports));
          },
          {},
          9},
         {tr("User"), s("holder"),
          [](const ListedObject &row) { return row.holder.isEmpty() ? tr("Free") : ListWords::holder(row); },
          [](const ListedObject &row) { return row.holder.isEmpty() ? std::optional(State::Neutral) : std::nullopt; }, 24},
         {tr("Line name"), s("lineName"), [](const ListedObject &row) { return textIn(row, "lineName"); }, {}, 15},
         {tr("Site"), s("site"), [](const ListedObject &row) { return textIn(row, "site"); }, {}, 13}},
        {{{}, tr("All")}, {s("free"), tr("Free")}, {s("assigned"), tr("Assigned")}})
    , m_assign(addAction(s("user"), tr("Assign…")))
    , m_setUp(addAction(s("user-add"), tr("Set up a user…")))
    , m_release(addAction(s("minus"), tr("Remove Device Assignment…")))
    , m_user(addAction(s("user"), tr("Open user")))
{
    auto *add = new QPushButton(theme.icon(s("plus"), ColorRole::TextOnAccent), tr("Add a device…"));
    Theme::setKind(add, "primary");
    header()->addWidget(add);
    connect(add, &QPushButton::clicked, this, &DevicesPlace::addRequested);
    connect(m_assign, &QPushButton::clicked, this, [this] { Q_EMIT assignRequested(deviceIn(selected().first())); });
    connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT setUpRequested(deviceIn(selected().first())); });
    connect(m_user, &QPushButton::clicked, this, [this] { Q_EMIT userRequested(selected().first().holder); });
    connect(m_release, &QPushButton::clicked, this, &DevicesPlace::askToRelease);
    const auto look = [this, &session, add] {
        for (QPushButton *button : {add, m_assign, m_release})
            allow(button, session.policy(), "devices");
        allow(m_setUp, session.policy(), "users");
    };
    connect(&session, &Session::policyChanged, this, look);
    look();
}

void DevicesPlace::open(const ListedObject &object)
{
    if (object.holder.isEmpty() && m_assign->isEnabled())
        Q_EMIT assignRequested(deviceIn(object));
    else if (!object.holder.isEmpty())
        Q_EMIT userRequested(object.holder);
}

void DevicesPlace::lookAtSelection(const QList<ListedObject> &selected)
{
    const bool held =
        std::any_of(selected.cbegin(), selected.cend(), [](const ListedObject &row) { return !row.holder.isEmpty(); });
    const bool one = selected.size() == 1;
    m_assign->setVisible(one && !held);
    m_setUp->setVisible(one && !held);
    m_release->setVisible(held);
    m_user->setVisible(one && held);
}

void DevicesPlace::askToRelease()
{
    QList<Command> commands;
    QString what;
    for (const ListedObject &row : selected()) {
        if (row.holder.isEmpty())
            continue;
        const Device device = deviceIn(row);
        commands += ActOnObject{
            Action::ReleaseDevice, {ObjectKind::Device, device.id.value}, device.displayName(), device.revision, device.user};
        what = tr("%1 from %2").arg(device.displayName(), row.holderName.isEmpty() ? device.userName : row.holderName);
    }
    if (commands.isEmpty())
        return;
    const int count = int(commands.size());
    auto *dialog = new ConfirmDialog(
        theme(), ConfirmDialog::Kind::Danger,
        {tr("Remove Device Assignment"),
         count == 1 ? tr("Remove %1?").arg(what) : tr("Remove %n device(s) from their users?", nullptr, count),
         tr("They go back to the free devices and can be given to someone else. Their SIP sign-in is deleted."), tr("Keep"),
         tr("Remove")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, commands] { submit(commands); });
    dialog->open();
}

} // namespace jackfield
