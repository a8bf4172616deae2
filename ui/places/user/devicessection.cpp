#include "ui/places/user/devicessection.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/user/devicecard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>

namespace jackfield {

DevicesSection::DevicesSection(Session &session, Theme &theme, SecretClipboard &clipboard, QWidget *parent)
    : UserSection(session, theme, tr("Devices"), {}, parent)
    , m_clipboard(clipboard)
    , m_ports(new PlainLabel(QString(), "secondary"))
    , m_add(new QPushButton(theme.icon(QStringLiteral("plus")), tr("Add a device…")))
    , m_none(new PlainLabel(tr("This user has no device. The softphone comes with the station and needs none."), "secondary"))
    , m_waits(new CalloutBox(theme, State::Pending))
    , m_column(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_ports, 1);
    head->addWidget(m_add);
    m_none->setWordWrap(true);
    m_waits->setIconName(QStringLiteral("pending"));
    auto *note = new CalloutBox(theme, State::Neutral);
    note->setIconName(QStringLiteral("info"));
    note->setText(tr("Removing keeps the phone."), tr("It goes back to the free devices and can be given to someone else."));
    m_column->setSpacing(theme.px("space.6"));
    body()->addLayout(head);
    body()->addWidget(m_waits);
    body()->addWidget(m_none);
    body()->addLayout(m_column);
    body()->addWidget(note);
    m_waits->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT assignRequested(details()); });
}

void DevicesSection::take(bool another)
{
    if (another) {
        qDeleteAll(m_cards);
        m_cards.clear();
    }
    const QList<Device> &devices = details().devices;
    int used = 0;
    int ports = 0;
    bool mainSeen = false;
    QList<DeviceCard *> cards;
    for (const Device &device : devices) {
        const auto known =
            std::find_if(m_cards.cbegin(), m_cards.cend(), [&](DeviceCard *card) { return card->id() == device.id; });
        DeviceCard *card = known != m_cards.cend() ? *known : nullptr;
        if (!card) {
            card = new DeviceCard(session(), theme(), m_clipboard, details().user.extension);
            connect(card, &DeviceCard::edited, this, &UserSection::edited);
            connect(card, &DeviceCard::sipSet, this, &DevicesSection::sipSet);
            connect(card, &DeviceCard::releaseRequested, this, [this, card] {
                for (const Device &each : details().devices) {
                    if (each.id == card->id())
                        askToRelease(each);
                }
            });
            m_column->addWidget(card);
        }
        const bool isMain = !mainSeen && device.displayName() == details().user.device;
        mainSeen = mainSeen || isMain;
        const ObjectRef object{ObjectKind::Device, device.id.value};
        const QList<CommandStatus> commands = session().commands();
        const bool leaving = std::any_of(commands.cbegin(), commands.cend(), [&](const CommandStatus &status) {
            const auto *act = std::get_if<ActOnObject>(&status.command);
            return act && act->action == Action::ReleaseDevice && act->object == object && isOnItsWay(status);
        });
        card->take(device, waiting(object), isMain && devices.size() > 1, leaving);
        cards += card;
        used += device.portsUsed;
        ports += device.ports;
    }
    for (DeviceCard *card : std::as_const(m_cards)) {
        if (!cards.contains(card))
            delete card;
    }
    m_cards = cards;
    m_ports->setText(devices.isEmpty() ? QString() : tr("%1 of %n port(s) in use", nullptr, ports).arg(QLocale().toString(used)));
    showWaiting();
    m_none->setVisible(devices.isEmpty() && m_waits->isHidden());
}

// What was assigned here and is not done yet.
void DevicesSection::showWaiting()
{
    QStringList names;
    for (const CommandStatus &status : session().commands()) {
        const auto *act = std::get_if<ActOnObject>(&status.command);
        const auto *addition = std::get_if<AddObject>(&status.command);
        const bool assigns = (act && act->action == Action::AssignDevice) || (addition && addition->kind == ObjectKind::Device);
        if (assigns && commandUser(status.command) == userId() && isOnItsWay(status))
            names += commandSubject(status.command);
    }
    m_waits->setText({}, tr("Waits to be assigned: %1.").arg(QLocale().createSeparatedList(names)));
    m_waits->setVisible(!names.isEmpty());
}

void DevicesSection::askToRelease(const Device &device)
{
    auto *dialog = new ConfirmDialog(
        theme(), ConfirmDialog::Kind::Danger,
        {tr("Remove Device Assignment"), tr("Remove %1 from %2?").arg(device.displayName(), details().user.displayName()),
         tr("It goes back to the free devices and can be given to someone else. Its SIP sign-in is deleted."), tr("Keep"),
         tr("Remove from user")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, device] {
        const ActOnObject release{
            Action::ReleaseDevice, {ObjectKind::Device, device.id.value}, device.displayName(), device.revision, userId()};
        submit(release, !isOnline(), [this] { take(false); });
    });
    dialog->open();
}

bool DevicesSection::owns(const ObjectRef &object, const QString &) const { return object.kind == ObjectKind::Device; }

SaveWords DevicesSection::saveWords() const
{
    SaveWords words;
    words.icon = QStringLiteral("edit");
    QStringList edits;
    for (const DeviceCard *card : m_cards)
        edits += card->editWords();
    words.text = edits.join(QStringLiteral(" · "));
    return words;
}

bool DevicesSection::isEdited() const
{
    return std::any_of(
        m_cards.cbegin(), m_cards.cend(), [](const DeviceCard *card) { return card->isEdited() || card->holdsSecret(); });
}

void DevicesSection::discard()
{
    for (DeviceCard *card : std::as_const(m_cards))
        card->discard();
}

void DevicesSection::save(bool held)
{
    for (DeviceCard *card : std::as_const(m_cards)) {
        if (card->isEdited())
            submit(card->change(userId()), held, [card = QPointer(card)] {
                if (card)
                    card->keep();
            });
    }
}

void DevicesSection::retype(const QList<FieldEdit> &edits)
{
    if (DeviceCard *card = fixedCard())
        card->retype(edits);
}

void DevicesSection::showProblems(const QList<FieldError> &problems)
{
    if (DeviceCard *card = fixedCard())
        card->showProblems(problems);
}

DeviceCard *DevicesSection::fixedCard() const
{
    const auto object = fixedObject();
    for (DeviceCard *card : m_cards) {
        if (object && card->id().value == object->id)
            return card;
    }
    return m_cards.value(0);
}

QWidget *DevicesSection::firstField() const { return m_cards.isEmpty() ? m_add : m_cards.first()->firstField(); }

} // namespace jackfield
