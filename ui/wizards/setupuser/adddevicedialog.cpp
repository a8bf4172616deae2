#include "ui/wizards/setupuser/adddevicedialog.h"

#include "core/domain/usersetuprules.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/macedit.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

PickerItems itemsOf(const QStringList &texts)
{
    PickerItems items;
    for (const QString &text : texts)
        items.append({text, text, {}});
    return items;
}

} // namespace

AddDeviceDialog::AddDeviceDialog(Session &session, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_type(new PickerCombo(theme))
    , m_mac(new MacEdit(theme))
    , m_site(new PickerCombo(theme))
    , m_typeRow(new FieldRow(theme, tr("Device type"), m_type))
    , m_macRow(new FieldRow(theme, tr("MAC address"), m_mac))
    , m_siteRow(new FieldRow(theme, tr("Site"), m_site))
{
    setWindowTitle(tr("Add a device"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const AccountPolicy policy = session.policy();
    m_type->setItems(itemsOf(policy.deviceTypes));
    m_type->setPlaceholderText(tr("Make and model"));
    m_site->setItems(itemsOf(policy.sites));
    m_site->setNoneItem(tr("No site"));
    m_site->clearCurrent();
    m_siteRow->setOptional();
    m_siteRow->setVisible(!policy.sites.isEmpty());
    m_typeRow->setRequired(true);
    m_macRow->setRequired(true);
    m_macRow->setHelp(tr("On the label under the phone, in any notation"));
    auto *about =
        new PlainLabel(tr("It is free until you assign it to a user. It shows among the free devices everywhere."), "secondary");
    about->setWordWrap(true);
    auto *heading = new PlainLabel(tr("Add a device"), "dialogTitle");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(tr("Add device"), QDialogButtonBox::AcceptRole);
    Theme::setKind(m_save, "primary");
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_typeRow);
    layout->addWidget(m_macRow);
    layout->addWidget(m_siteRow);
    layout->addWidget(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDeviceDialog::save);
    connect(m_type, &PickerCombo::picked, this, [this] { m_typeRow->setError({}); });
    connect(m_mac, &QLineEdit::textEdited, this, [this] {
        m_macRow->setError({});
        m_macRow->setOk({});
    });
    connect(m_macRow, &FieldRow::checkDue, this, &AddDeviceDialog::askProvider);
    connect(&session, &Session::commandChanged, this, &AddDeviceDialog::follow);
    m_type->setFocus();
}

bool AddDeviceDialog::check()
{
    QList<FieldError> problems;
    if (m_type->currentId().isEmpty())
        problems.append({QStringLiteral("type"), QStringLiteral("required"), {}, {}, {}});
    if (normalizedMac(m_mac->mac()).isEmpty())
        problems.append(
            {QStringLiteral("mac"), m_mac->text().isEmpty() ? QStringLiteral("required") : QStringLiteral("format"), {}, {}, {}});
    showProblems(problems);
    return problems.isEmpty();
}

void AddDeviceDialog::askProvider()
{
    const QString mac = normalizedMac(m_mac->mac());
    if (mac.isEmpty()) {
        if (!m_mac->text().isEmpty())
            showProblems({{QStringLiteral("mac"), QStringLiteral("format"), {}, {}, {}}});
        return;
    }
    whenDone(m_session.check({QStringLiteral("newDeviceMac"), mac}), this, [this, mac](const Result<Verdict> &verdict) {
        if (verdict && !verdict->free && normalizedMac(m_mac->mac()) == mac)
            showProblems({{QStringLiteral("mac"), QStringLiteral("taken"), {}, verdict->holderId, verdict->holderName}});
    });
}

void AddDeviceDialog::save()
{
    if (m_saving || !check())
        return;
    QJsonObject fields{{QStringLiteral("type"), m_type->currentId()}, {QStringLiteral("mac"), normalizedMac(m_mac->mac())}};
    if (!m_site->currentId().isEmpty())
        fields.insert(QStringLiteral("site"), m_site->currentId());
    const AddObject addition{ObjectKind::Device, m_type->currentId(), fields};
    const bool online = m_session.activity().link == Link::Online;
    m_saving = true;
    look();
    whenDone(
        online ? m_session.submit(addition) : m_session.hold(addition), this, [this, online](const Result<IdempotencyKey> &key) {
            if (!key) {
                m_saving = false;
                look();
                Q_EMIT failed(key.error());
                return;
            }
            m_key = *key;
            if (!online) {
                Q_EMIT goesOn(m_key, true);
                return accept();
            }
            for (const CommandStatus &status : m_session.commands())
                follow(status);
        });
}

void AddDeviceDialog::follow(const CommandStatus &status)
{
    if (m_key.isEmpty() || status.key != m_key)
        return;
    switch (status.state) {
    case CommandState::Applied:
        Q_EMIT added(status.createdId);
        accept();
        return;
    case CommandState::Rejected:
        whenDone(m_session.discard(std::exchange(m_key, {})), this, [](const Result<bool> &) {});
        m_saving = false;
        look();
        showProblems(status.error.fields);
        return;
    case CommandState::Parked:
    case CommandState::Conflict:
    case CommandState::Gone:
        Q_EMIT goesOn(m_key, false);
        accept();
        return;
    default: return;
    }
}

void AddDeviceDialog::showProblems(const QList<FieldError> &problems)
{
    QWidget *first = nullptr;
    for (const FieldError &problem : problems) {
        FieldRow *row = problem.field == QLatin1String("type") ? m_typeRow
            : problem.field == QLatin1String("site")           ? m_siteRow
                                                               : m_macRow;
        const bool isMac = row == m_macRow;
        const QString text = problem.code == QLatin1String("required")
            ? (isMac ? tr("Enter the MAC address.") : tr("Choose make and model."))
            : problem.code == QLatin1String("taken")
            ? (problem.holderName.isEmpty() ? tr("A device with this MAC address is there already.")
                                            : tr("This device belongs to %1.").arg(problem.holderName))
            : isMac ? tr("A MAC address has 12 digits or letters from A to F.")
                    : tr("The provider refused this. Choose something else.");
        row->setError(text);
        if (!first)
            first = row->editor();
    }
    if (first && m_saving)
        first->setFocus(Qt::OtherFocusReason);
}

void AddDeviceDialog::look()
{
    m_save->setEnabled(!m_saving);
    m_save->setText(m_saving ? tr("Adding…") : tr("Add device"));
    for (FieldRow *row : {m_typeRow, m_macRow, m_siteRow})
        row->editor()->setEnabled(!m_saving);
}

} // namespace jackfield
