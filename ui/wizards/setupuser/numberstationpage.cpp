#include "ui/wizards/setupuser/numberstationpage.h"

#include "core/domain/phonetext.h"
#include "core/session/session.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/switch.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/applicationlist.h"
#include "ui/wizards/setupuser/fieldbinding.h"
#include "ui/wizards/setupuser/stationchooser.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int numbersShown = 100;
constexpr int extensionsLookedAt = 20; // the copy may not know yet of some that are taken

// A number in a sentence stays on one line.
QString unbroken(QString number) { return number.replace(u' ', QChar::Nbsp).replace(u'-', QChar(0x2011)); }

PickerItem itemOf(const PhoneNumber &number) { return {number.id.value, displayNumber(number.id), number.city}; }

} // namespace

NumberStationPage::NumberStationPage(Session &session, Theme &theme, UserSetupBuilder &builder)
    : SetUpPage(theme, builder, SetupPage::NumberStation, tr("Number, station and apps"), {})
    , m_session(session)
{
    auto *columns = new ColumnsBox(28, theme.px("space.fieldGap"));
    auto *leftCell = new QWidget;
    auto *rightCell = new QWidget;
    auto *left = new QVBoxLayout(leftCell);
    auto *right = new QVBoxLayout(rightCell);
    for (QVBoxLayout *column : {left, right}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.px("space.fieldGap"));
    }
    addNumber(*left);
    addStation(*right);
    left->addStretch(1);
    right->addStretch(1);
    columns->addCell(leftCell);
    columns->addCell(rightCell);
    columns->setStretch(305, 333);
    body()->addWidget(columns);
    body()->addStretch(1);

    connect(&builder, &UserSetupBuilder::changed, this, [this] {
        showNumber();
        showStations();
        showPortal();
    });
    connect(&builder, &UserSetupBuilder::choicesChanged, this, [this] {
        showStations();
        showPortal();
    });
    refreshChoices();
    read();
}

void NumberStationPage::addNumber(QVBoxLayout &column)
{
    m_number = new PickerCombo(theme());
    m_number->setNoneItem(tr("No number, extension only"), QStringLiteral("minus"));
    m_number->setEmptyText(tr("No free number matches. Numbers come from your provider."));
    m_number->setSource([this](const QString &text) {
        return thenIn(this, m_session.freeNumbers(text, numbersShown), [](const Result<QList<PhoneNumber>> &found) {
            PickerItems items;
            if (found) {
                for (const PhoneNumber &number : *found)
                    items.append(itemOf(number));
            }
            return items;
        });
    });
    connect(m_number, &PickerCombo::picked, this, [this](const QString &id) { builder().set(&UserSetup::phoneNumber, {id}); });
    auto *row = new FieldRow(theme(), tr("Phone number"), m_number);
    bind("phoneNumber", row);
    column.addWidget(row);

    m_extension = new QLineEdit;
    m_extension->setMaxLength(builder().policy().extensionMax + 4);
    m_extension->setInputMethodHints(Qt::ImhDigitsOnly);
    m_extensionRow = new FieldRow(theme(), tr("Extension"), m_extension);
    m_extensionRow->setNote(tr("Needed without a number"));
    m_extensionRow->setHelp(tr("Must be unique in this phone system."));
    connect(m_extension, &QLineEdit::textChanged, this, [this](const QString &text) {
        builder().set(&UserSetup::extension, text.trimmed());
    });
    connect(&builder(), &UserSetupBuilder::changed, m_extension, [this](const QString &field) {
        if (field == QLatin1String("extension") && m_extension->text().trimmed() != setup().extension)
            m_extension->setText(setup().extension);
    });
    m_otherExtension = new QPushButton(tr("Use %1").arg(m_freeExtension));
    Theme::setKind(m_otherExtension, "link");
    m_otherExtension->hide();
    m_extensionRow->addCorner(m_otherExtension);
    connect(m_otherExtension, &QPushButton::clicked, this, [this] {
        builder().set(&UserSetup::extension, m_freeExtension);
        m_extension->setFocus(Qt::OtherFocusReason);
        Q_EMIT m_extensionRow->checkDue();
    });
    connect(&builder(), &UserSetupBuilder::changed, this, [this](const QString &field) {
        if (field == QLatin1String("extension"))
            lookForAnotherExtension();
    });
    bind("extension", m_extensionRow)->askProvider(m_session, tr("%1 is free"));
    column.addWidget(m_extensionRow);

    if (builder().policy().hasCallingPlans && !builder().policy().callingPlans.isEmpty()) {
        m_plan = new PickerCombo(theme());
        PickerItems plans;
        for (const Choice &plan : builder().policy().callingPlans)
            plans.append({plan.id, plan.name, {}});
        m_plan->setItems(plans);
        connect(m_plan, &PickerCombo::picked, this, [this](const QString &id) { builder().set(&UserSetup::callingPlan, id); });
        auto *row = new FieldRow(theme(), tr("Calling plan"), m_plan);
        bind("callingPlan", row);
        column.addWidget(row);
    }

    m_emergency = new CalloutBox(theme(), State::Warning);
    m_emergency->setIconName(QStringLiteral("e911"));
    column.addWidget(m_emergency);
}

void NumberStationPage::addStation(QVBoxLayout &column)
{
    m_stations = new StationChooser(theme());
    m_stationRow = new FieldRow(theme(), tr("Station (license)"), m_stations);
    m_stationRow->setRequired(true);
    m_stations->setFocusPolicy(Qt::NoFocus);
    auto *order = new QPushButton(tr("Order more…"));
    Theme::setKind(order, "link");
    m_stationRow->addCorner(order);
    connect(m_stations, &StationChooser::chosen, this, [this](const LicenceId &id) { builder().setLicence(id); });
    bind("licence", m_stationRow);
    column.addWidget(m_stationRow);

    m_order = new CalloutBox(theme(), State::Info);
    m_order->hide();
    connect(order, &QPushButton::clicked, this, [this] {
        const AccountPolicy &policy = builder().policy();
        m_order->setText(
            tr("Stations are ordered from %1.").arg(policy.providerName),
            policy.orderContact.isEmpty()
                ? tr("Ask your contact there. New stations show here after the next sync.")
                : tr("Write to or call %1. New stations show here after the next sync.").arg(policy.orderContact));
        m_order->setVisible(!m_order->isVisible());
    });
    column.addWidget(m_order);

    m_applications = new ApplicationList(theme(), builder());
    auto *applicationsRow = new FieldRow(theme(), tr("Applications"), m_applications);
    bind("applications", applicationsRow);
    column.addWidget(applicationsRow);

    m_portal = new Switch(theme(), tr("Voice portal access"));
    m_portalNote = new PlainLabel({}, "secondary");
    m_portalNote->setWordWrap(true);
    m_portalNote->setContentsMargins(theme().px("control.switch.width") + theme().px("space.5"), 0, 0, 0); // under the label
    auto *line = new QVBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_portal, 0, Qt::AlignLeft);
    line->addWidget(m_portalNote);
    connect(m_portal, &Switch::toggled, this, [this](bool on) { builder().setPortalAccess(on); });
    column.addLayout(line);
}

void NumberStationPage::entered()
{
    setSubtitle(setup().displayName());
    refreshChoices();
}

void NumberStationPage::refreshChoices()
{
    whenDone(m_session.freeNumberCount(), this, [this](const Result<qint64> &count) {
        if (count)
            m_number->setCountText(tr("%1 free").arg(QLocale().toString(*count)));
    });
    if (setup().extension.isEmpty() && !builder().wasEdited(QStringLiteral("extension"))) {
        whenDone(m_session.freeExtensions(1), this, [this](const Result<QStringList> &free) {
            if (free && !free->isEmpty()) {
                builder().suggestExtension(free->first());
                Q_EMIT m_extensionRow->checkDue();
            }
        });
    }
}

// Of one that is taken: the next one that is free. A suggestion that nobody has touched gives way to it; what a person typed stays, and a
// click puts it in.
void NumberStationPage::lookForAnotherExtension()
{
    const QString taken = setup().extension;
    const std::optional<FieldError> problem = builder().problem(QStringLiteral("extension"));
    m_otherExtension->hide();
    if (taken != m_freeExtension)
        m_extensionRow->setHint(FieldRow::Hint::Caution, {});
    if (!problem || problem->code != QLatin1String("taken"))
        return;
    whenDone(
        m_session.freeExtensions(extensionsLookedAt), this,
        [this, taken, holder = problem->holderName](const Result<QStringList> &extensions) {
            if (taken != setup().extension)
                return;
            for (const QString &free : extensions.value_or(QStringList())) {
                if (!builder().wasRefused(QStringLiteral("extension"), free))
                    return offerExtension(free, taken, holder);
            }
        });
}

void NumberStationPage::offerExtension(const QString &free, const QString &taken, const QString &holder)
{
    m_freeExtension = free;
    if (builder().wasEdited(QStringLiteral("extension"))) {
        m_otherExtension->setText(tr("Use %1").arg(free));
        m_otherExtension->show();
        return;
    }
    builder().suggestExtension(free);
    m_extensionRow->setHint(
        FieldRow::Hint::Caution,
        holder.isEmpty() ? tr("%1 was taken meanwhile. This is the next free one.").arg(taken)
                         : tr("%1 belongs to %2. This is the next free one.").arg(taken, holder));
    Q_EMIT m_extensionRow->checkDue();
}

void NumberStationPage::showNumber()
{
    const NumberId number = setup().phoneNumber;
    if (m_number->currentId() != number.value) {
        if (number.isEmpty())
            m_number->clearCurrent();
        else
            m_number->setCurrent({number.value, displayNumber(number), {}});
    }
    m_extensionRow->setRequired(number.isEmpty());
    m_extensionRow->setNote(number.isEmpty() ? QString() : tr("Optional with a number"));
    m_emergency->setVisible(!number.isEmpty());
    m_emergency->setText(
        tr("Enter the emergency address for %1 after this user is created.").arg(unbroken(displayNumber(number))),
        tr("The number must also be activated."));
}

void NumberStationPage::showStations()
{
    m_stations->setLicences(builder().licences(), setup().licence);
    const QStringList none = m_stations->noneLeft();
    m_stationRow->setHelp(
        none.isEmpty() ? QString()
                       : tr("No %1 station is left. Order more from %2, or choose another station.")
                             .arg(QLocale().createSeparatedList(none), builder().policy().providerName));
}

void NumberStationPage::showPortal()
{
    const std::optional<Licence> licence = builder().licence();
    const bool locked = licence && licence->portalAlways;
    const QSignalBlocker quiet(m_portal);
    m_portal->setChecked(setup().portalAccess);
    m_portal->setEnabled(!locked);
    QString note = tr("Off: no e-mail needed, the user cannot sign in.");
    if (locked)
        note = tr("Always on with %1; an e-mail address is needed.").arg(licence->name);
    m_portalNote->setText(note);
    m_portal->setAccessibleDescription(note);
}

void NumberStationPage::read()
{
    if (m_extension->text() != setup().extension)
        m_extension->setText(setup().extension);
    if (m_plan)
        m_plan->setCurrentId(setup().callingPlan);
    setSubtitle(setup().displayName());
    lookForAnotherExtension();
    showNumber();
    showStations();
    showPortal();
}

} // namespace jackfield
