#include "ui/wizards/setupuser/assigndevicedialog.h"

#include "ui/fields/fieldrow.h"
#include "ui/wizards/setupuser/devicepage.h"
#include "ui/wizards/setupuser/devicesearchbox.h"
#include "ui/wizards/setupuser/setupproblems.h"

#include <QLineEdit>
#include <QPushButton>

namespace jackfield {

namespace {

const QString deviceField = QStringLiteral("device");

// The API names a new telephone's fields as a telephone's, a set-up as its own.
QString setupField(const QString &field)
{
    if (field == QLatin1String("mac"))
        return QStringLiteral("newDeviceMac");
    return field == QLatin1String("type") ? QStringLiteral("newDeviceType") : field;
}

} // namespace

AssignDeviceDialog::AssignDeviceDialog(
    Session &session, Theme &theme, const UserDetails &user, const std::optional<Device> &device, QWidget *parent)
    : WizardDialog(theme, user.devices.isEmpty() ? tr("Assign a Device") : tr("Assign a Secondary Device"), parent)
    , m_session(session)
    , m_user(user)
    , m_builder(session.policy())
    , m_page(new DevicePage(session, theme, m_builder))
{
    m_builder.set(&UserSetup::firstName, user.user.firstName);
    m_builder.set(&UserSetup::lastName, user.user.lastName);
    m_page->setSubtitle(tr("For %1.").arg(user.user.displayName()));
    addPage(m_page, tr("Device"), {});
    setFinishText(tr("Assign"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(2000);
    connect(&m_patience, &QTimer::timeout, this, &AssignDeviceDialog::goOn);
    connect(m_page, &DevicePage::openUserRequested, this, &AssignDeviceDialog::openUserRequested);
    connect(&session, &Session::commandChanged, this, &AssignDeviceDialog::follow);
    if (device)
        m_page->choose(*device);
    m_page->entered();
}

AssignDeviceDialog::~AssignDeviceDialog() { deletePages(); } // while the builder that they refer to is there

Command AssignDeviceDialog::command() const
{
    const UserSetup setup = m_builder.finished();
    QJsonObject line{
        {QStringLiteral("ports"), setup.ports},
        {QStringLiteral("lineNumber"), setup.lineNumber},
        {QStringLiteral("lineName"), setup.lineName}};
    if (const auto device = m_page->chosenDevice()) {
        return ActOnObject{Action::AssignDevice,  {ObjectKind::Device, device->id.value},
                           device->displayName(), device->revision,
                           m_user.user.id,        line};
    }
    line.insert(QStringLiteral("type"), setup.newDeviceType);
    line.insert(QStringLiteral("mac"), setup.newDeviceMac);
    return AddObject{ObjectKind::Device, setup.newDeviceType, line, m_user.user.id};
}

void AssignDeviceDialog::finish()
{
    if (isBusy())
        return;
    const UserSetup setup = m_builder.finished();
    if (!setup.hasDevice()) {
        m_page->row(deviceField)->setError(tr("Choose a device, or enter one that is not in the list."));
        focusField(m_page->devices()->searchField());
        return;
    }
    const bool online = m_session.activity().link == Link::Online;
    setBusy(true, tr("Assigning…"));
    whenDone(
        online ? m_session.submit(command()) : m_session.hold(command()), this, [this, online](const Result<IdempotencyKey> &key) {
            if (!key) {
                setBusy(false);
                Q_EMIT failed(key.error());
                return;
            }
            m_key = *key;
            if (!online)
                return goOn();
            m_patience.start();
            for (const CommandStatus &status : m_session.commands())
                follow(status);
        });
}

void AssignDeviceDialog::follow(const CommandStatus &status)
{
    if (m_key.isEmpty() || status.key != m_key)
        return;
    switch (status.state) {
    case CommandState::Applied: accept(); return;
    case CommandState::Rejected: refused(status.error); return;
    case CommandState::Parked:
    case CommandState::Conflict:
    case CommandState::Gone: goOn(); return;
    default: return;
    }
}

// Back at its field with everything kept; corrected, it is a new command.
void AssignDeviceDialog::refused(const Error &error)
{
    m_patience.stop();
    whenDone(m_session.discard(std::exchange(m_key, {})), this, [](const Result<bool> &) {});
    setBusy(false);
    QList<FieldError> errors = error.fields;
    for (FieldError &each : errors)
        each.field = setupField(each.field);
    m_builder.refuse(errors);
    m_page->devices()->search();
    if (QWidget *first = m_page->showProblems())
        focusField(first);
    else
        m_page->row(deviceField)->setError(SetupProblems::ofSave(error, m_builder).plain);
}

void AssignDeviceDialog::goOn()
{
    Q_EMIT goesOn(m_key, m_session.activity().link != Link::Online);
    accept();
}

} // namespace jackfield
