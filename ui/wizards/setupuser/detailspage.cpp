#include "ui/wizards/setupuser/detailspage.h"

#include "core/session/session.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/switch.h"
#include "ui/fields/tagedit.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/fieldbinding.h"
#include "ui/wizards/setupuser/setuptemplates.h"
#include "ui/wizards/setupuser/templatepicker.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>

namespace jackfield {

namespace {

constexpr int usersLookedAt = 60;

PickerItems itemsOf(const Choices &choices)
{
    PickerItems items;
    for (const Choice &choice : choices)
        items.append({choice.id, choice.name, {}});
    return items;
}

PickerItems itemsOf(const QStringList &names)
{
    PickerItems items;
    for (const QString &name : names)
        items.append({name, name, {}});
    return items;
}

} // namespace

DetailsPage::DetailsPage(Session &session, Theme &theme, UserSetupBuilder &builder, SetupTemplates &templates)
    : SetUpPage(
        theme, builder, SetupPage::Details, tr("Who is it?"),
        tr("Have a free station ready, and the phone added to the account if there is one."))
    , m_draft(new CalloutBox(theme, State::Info))
{
    m_draft->setIconName(QStringLiteral("file"));
    m_draft->setText(tr("Your draft is back."), tr("What you entered earlier is filled in."));
    connect(m_draft->addButton(tr("Start over")), &QPushButton::clicked, this, &DetailsPage::startOverRequested);
    m_draft->hide();
    body()->addWidget(m_draft);
    auto *picker = new TemplatePicker(theme, templates, builder);
    connect(picker, &TemplatePicker::roleChosen, this, [this](const UserSetup &role) {
        this->builder().take(role, SetupTemplates::spokenOf(role));
    });
    body()->addWidget(picker);

    const AccountPolicy &policy = builder.policy();
    QList<QWidget *> cells;
    FieldRow *first = addText("firstName", &UserSetup::firstName, tr("First name"));
    FieldRow *last = addText("lastName", &UserSetup::lastName, tr("Last name"));
    first->setRequired(true);
    last->setRequired(true);
    m_email = addText("email", &UserSetup::email, tr("E-mail"));
    m_email->setHelp(tr("Main way to reach them. Gets the welcome mail."));
    completeEmail(session);
    cells << first << last << m_email;
    if (policy.signInIdFormat != QLatin1String("none")) {
        FieldRow *signInId = addText("signInId", &UserSetup::signInId, tr("User ID"));
        signInId->setRequired(true);
        signInId->setHelp(
            policy.signInIdFormat == QLatin1String("email") ? tr("Use the form name@company.example")
                                                            : tr("Letters and numbers only."));
        cells << signInId;
    }
    if (policy.hasUsername) {
        FieldRow *username = addText("username", &UserSetup::username, tr("Username"));
        username->setOptional();
        username->setHelp(
            tr("Tip: the e-mail name or the phone number is easy to remember. Sign-in works with e-mail and username alike."));
        cells << username;
    }
    FieldRow *department = nullptr;
    FieldRow *site = nullptr;
    if (!policy.departments.isEmpty()) {
        PickerCombo *combo = addPicker("department", &UserSetup::department, tr("Department"), &department);
        combo->setItems(itemsOf(policy.departments));
        combo->setNoneItem(tr("No department"));
        department->setOptional();
    }
    if (policy.hasSites && !policy.sites.isEmpty()) {
        PickerCombo *combo = addPicker("site", &UserSetup::site, tr("Site"), &site);
        combo->setItems(itemsOf(policy.sites));
        combo->setNoneItem(tr("No site"));
        site->setOptional();
    }
    if (department && site) {
        auto *pair = new QWidget;
        auto *halves = new QHBoxLayout(pair);
        halves->setContentsMargins(0, 0, 0, 0);
        halves->setSpacing(theme.px("space.5"));
        halves->addWidget(department, 1, Qt::AlignTop);
        halves->addWidget(site, 1, Qt::AlignTop);
        cells << pair;
    } else if (department || site) {
        cells << (department ? department : site);
    }
    FieldRow *language = nullptr;
    PickerCombo *languages = addPicker("promptLanguage", &UserSetup::promptLanguage, tr("Phone prompts language"), &language);
    languages->setItems(itemsOf(policy.languages));
    language->setHelp(tr("Star codes and auto-attendant. Voicemail has its own setting."));
    FieldRow *zone = nullptr;
    PickerCombo *zones = addPicker("timeZone", &UserSetup::timeZone, tr("Time zone"), &zone);
    zones->setItems(itemsOf(policy.timeZones));
    zones->setNoneItem(tr("Group time zone (%1)").arg(nameOf(policy.timeZones, policy.groupTimeZone)));
    zone->setOptional();
    cells << language << zone;
    place(cells);

    auto *tags = new TagEdit(theme);
    auto *tagsRow = new FieldRow(theme, tr("Tags"), tags);
    tagsRow->setOptional();
    tags->setPlaceholder(tr("Add a word you would search for"));
    connect(tags, &TagEdit::tagsChanged, this, [this](const QStringList &words) { this->builder().set(&UserSetup::tags, words); });
    m_readers.append([this, tags] { tags->setTags(setup().tags); });
    bind("tags", tagsRow);
    body()->addWidget(tagsRow);
    addSwitches();
    body()->addStretch(1);

    for (FieldBinding *binding : findChildren<FieldBinding *>(Qt::FindDirectChildrenOnly)) {
        if (binding->field() == QLatin1String("username"))
            binding->askProvider(session, tr("%1 is free. Letters and numbers only."));
        else if (binding->field() == QLatin1String("signInId") || binding->field() == QLatin1String("email"))
            binding->askProvider(session, {});
    }
    // The proposal for the username is checked when the names are complete.
    if (FieldRow *username = row(QStringLiteral("username"))) {
        connect(first, &FieldRow::checkDue, username, &FieldRow::checkDue);
        connect(last, &FieldRow::checkDue, username, &FieldRow::checkDue);
    }
    connect(&builder, &UserSetupBuilder::changed, this, &DetailsPage::showEmailNeed);
    connect(&builder, &UserSetupBuilder::choicesChanged, this, &DetailsPage::showEmailNeed);
    read();
}

FieldRow *DetailsPage::addText(const char *field, QString UserSetup::*member, const QString &label)
{
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(theme(), label, edit);
    edit->setMaxLength(254);
    // Not textEdited: assistive technology that types for a person does not raise it, and a completion does not either.
    connect(edit, &QLineEdit::textChanged, this, [this, member](const QString &text) { builder().set(member, text); });
    const auto reader = [this, edit, member] {
        if (edit->text() != setup().*member)
            edit->setText(setup().*member);
    };
    m_readers.append(reader);
    connect(&builder(), &UserSetupBuilder::changed, edit, [reader, name = QString::fromLatin1(field)](const QString &changed) {
        if (changed == name)
            reader();
    });
    bind(field, row);
    return row;
}

PickerCombo *DetailsPage::addPicker(const char *field, QString UserSetup::*member, const QString &label, FieldRow **row)
{
    auto *combo = new PickerCombo(theme());
    *row = new FieldRow(theme(), label, combo);
    connect(combo, &PickerCombo::picked, this, [this, member](const QString &id) { builder().set(member, id); });
    m_readers.append([this, combo, member] { combo->setCurrentId(setup().*member); });
    bind(field, *row);
    return combo;
}

void DetailsPage::place(const QList<QWidget *> &cells)
{
    auto *box = new ColumnsBox(theme().px("space.fieldColumnGap"), theme().px("space.fieldGap"));
    for (QWidget *cell : cells)
        box->addCell(cell);
    body()->addWidget(box);
}

void DetailsPage::addSwitches()
{
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    body()->addWidget(line);

    auto *mail = new Switch(theme(), tr("Do not send the welcome mail now"));
    auto *mailNote = new PlainLabel(tr("You can send it later from the user's page."), "secondary");
    mail->setAccessibleDescription(mailNote->text());
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme().px("space.4"));
    body()->addLayout(lines);
    auto *mailLine = new QHBoxLayout;
    mailLine->setSpacing(theme().px("space.4"));
    mailLine->addWidget(mail);
    mailLine->addWidget(mailNote, 1);
    mailNote->setWordWrap(true);
    connect(mail, &Switch::toggled, this, [this](bool on) { builder().set(&UserSetup::blockWelcomeMail, on); });
    m_readers.append([this, mail] { mail->setChecked(setup().blockWelcomeMail); });
    lines->addLayout(mailLine);
    if (builder().policy().adminLevels.isEmpty())
        return;

    m_admin = new Switch(theme(), tr("Admin access"));
    auto *note = new PlainLabel(tr("May manage other users of this account."), "secondary");
    note->setWordWrap(true);
    m_admin->setAccessibleDescription(note->text());
    m_adminLevel = new PickerCombo(theme());
    m_adminLevel->setAccessibleName(tr("Admin type"));
    m_adminLevel->setItems(itemsOf(builder().policy().adminLevels));
    m_adminLevel->setFixedWidth(qMax(170, m_adminLevel->minimumSizeHint().width()));
    auto *adminLine = new QHBoxLayout;
    adminLine->setSpacing(theme().px("space.4"));
    adminLine->addWidget(m_admin);
    adminLine->addWidget(note, 1);
    adminLine->addWidget(m_adminLevel);
    lines->addLayout(adminLine);
    connect(m_admin, &Switch::toggled, this, [this](bool on) {
        m_adminLevel->setVisible(on);
        const QString least = builder().policy().adminLevels.last().id;
        builder().set(
            &UserSetup::adminLevel, on ? (m_adminLevel->currentId().isEmpty() ? least : m_adminLevel->currentId()) : QString());
        m_adminLevel->setCurrentId(on ? setup().adminLevel : QString());
    });
    connect(m_adminLevel, &PickerCombo::picked, this, [this](const QString &id) { builder().set(&UserSetup::adminLevel, id); });
    m_readers.append([this] {
        const QSignalBlocker quiet(m_admin);
        const bool on = !setup().adminLevel.isEmpty();
        m_admin->setChecked(on);
        m_adminLevel->setVisible(on);
        m_adminLevel->setCurrentId(setup().adminLevel);
    });
}

// The first letter is answered by the address that the company would give: Tab takes it, and typing on overwrites it.
void DetailsPage::completeEmail(Session &session)
{
    whenDone(session.findUsers({}, usersLookedAt), this, [this](const Result<QList<User>> &users) {
        m_pattern = EmailPattern::of(users.value_or(QList<User>()));
    });
    auto *edit = qobject_cast<QLineEdit *>(m_email->editor());
    auto *addresses = new QStringListModel(edit);
    auto *completer = new QCompleter(addresses, edit);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    connect(&builder(), &UserSetupBuilder::changed, edit, [this, addresses](const QString &field) {
        if (field == QLatin1String("firstName") || field == QLatin1String("lastName"))
            addresses->setStringList({m_pattern.address(setup().firstName, setup().lastName)});
    });
}

void DetailsPage::showEmailNeed()
{
    // Only the station decides; until one is chosen the field says so.
    if (setup().licence.isEmpty()) {
        m_email->setRequired(false);
        m_email->setNote(tr("Needed for the voice portal"));
    } else if (builder().needsEmail()) {
        m_email->setNote({});
        m_email->setRequired(true);
    } else {
        m_email->setOptional();
    }
}

void DetailsPage::showDraftNote(bool shown) { m_draft->setVisible(shown); }

void DetailsPage::read()
{
    for (const auto &reader : std::as_const(m_readers))
        reader();
    showEmailNeed();
}

} // namespace jackfield
