#include "ui/places/user/emergencysection.h"

#include "core/domain/emergencyrules.h"
#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pill.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/fieldvalues.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

// ISO 3166-2 of the two countries whose emergency services are reached (RFC 5031 names none; these are the postal codes).
const QStringList states{
    QStringLiteral("AL"), QStringLiteral("AK"), QStringLiteral("AZ"), QStringLiteral("AR"), QStringLiteral("CA"),
    QStringLiteral("CO"), QStringLiteral("CT"), QStringLiteral("DE"), QStringLiteral("DC"), QStringLiteral("FL"),
    QStringLiteral("GA"), QStringLiteral("HI"), QStringLiteral("ID"), QStringLiteral("IL"), QStringLiteral("IN"),
    QStringLiteral("IA"), QStringLiteral("KS"), QStringLiteral("KY"), QStringLiteral("LA"), QStringLiteral("ME"),
    QStringLiteral("MD"), QStringLiteral("MA"), QStringLiteral("MI"), QStringLiteral("MN"), QStringLiteral("MS"),
    QStringLiteral("MO"), QStringLiteral("MT"), QStringLiteral("NE"), QStringLiteral("NV"), QStringLiteral("NH"),
    QStringLiteral("NJ"), QStringLiteral("NM"), QStringLiteral("NY"), QStringLiteral("NC"), QStringLiteral("ND"),
    QStringLiteral("OH"), QStringLiteral("OK"), QStringLiteral("OR"), QStringLiteral("PA"), QStringLiteral("PR"),
    QStringLiteral("RI"), QStringLiteral("SC"), QStringLiteral("SD"), QStringLiteral("TN"), QStringLiteral("TX"),
    QStringLiteral("UT"), QStringLiteral("VT"), QStringLiteral("VA"), QStringLiteral("WA"), QStringLiteral("WV"),
    QStringLiteral("WI"), QStringLiteral("WY")};
const QStringList provinces{QStringLiteral("AB"), QStringLiteral("BC"), QStringLiteral("MB"), QStringLiteral("NB"),
                            QStringLiteral("NL"), QStringLiteral("NS"), QStringLiteral("NT"), QStringLiteral("NU"),
                            QStringLiteral("ON"), QStringLiteral("PE"), QStringLiteral("QC"), QStringLiteral("SK"),
                            QStringLiteral("YT")};

bool isRequired(const QString &name)
{
    bool needed = false;
    forEachField<EmergencyAddress>(
        [&](const auto &field) { needed = needed || (field.nameString() == name && field.is(required)); });
    return needed;
}

} // namespace

EmergencySection::EmergencySection(Session &session, Theme &theme, QWidget *parent)
    : UserSection(session, theme, tr("Emergency address"), {}, parent)
    , m_pill(new Pill(theme, State::Neutral, QString()))
    , m_about(new PlainLabel({}, "secondary"))
    , m_problem(new CalloutBox(theme, State::Danger))
    , m_suggestion(new CalloutBox(theme, State::Info))
    , m_nothing(new CalloutBox(theme, State::Neutral))
    , m_form(new QWidget)
    , m_update(new QPushButton(tr("Update address")))
    , m_draft(new QPushButton(tr("Save draft")))
    , m_note(new PlainLabel({}, "hint"))
{
    m_about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.4"));
    head->addWidget(m_pill);
    head->addWidget(m_about, 1);
    body()->addLayout(head);
    body()->addWidget(m_problem);
    m_nothing->setIconName(QStringLiteral("numbers"));
    m_nothing->setText(tr("This user has no phone number."), tr("An emergency address belongs to a number. Choose one first."));
    connect(m_nothing->addButton(tr("Choose a number")), &QPushButton::clicked, this, [this] {
        Q_EMIT sectionRequested(QStringLiteral("number"));
    });
    body()->addWidget(m_nothing);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme.px("space.6"));
    auto *box = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    addText(*box, "callerName", &EmergencyAddress::callerName);
    addText(*box, "street", &EmergencyAddress::street);
    addText(*box, "unit", &EmergencyAddress::unit);
    addText(*box, "city", &EmergencyAddress::city);
    addPicker(*box, "country", &EmergencyAddress::country);
    addPicker(*box, "region", &EmergencyAddress::region);
    addText(*box, "postalCode", &EmergencyAddress::postalCode);
    m_country->setItems({{QStringLiteral("US"), tr("United States"), {}}, {QStringLiteral("CA"), tr("Canada"), {}}});
    form->addWidget(box);
    form->addWidget(m_suggestion);
    m_suggestion->hide();
    connect(m_suggestion->addButton(tr("Use the suggestion")), &QPushButton::clicked, this, &EmergencySection::takeSuggestion);
    Theme::setKind(m_update, "primary");
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.5"));
    buttons->addWidget(m_update);
    buttons->addWidget(m_draft);
    buttons->addWidget(m_note, 1);
    form->addLayout(buttons);
    body()->addWidget(m_form);
    connect(m_update, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_draft, &QPushButton::clicked, this, [this] { save(true); });
    connect(&session, &Session::commandChanged, this, &EmergencySection::follow);
    connect(&session, &Session::commandDropped, this, [this](const IdempotencyKey &key) {
        if (m_sent == key)
            m_sent.reset();
        look();
    });
    connect(&session, &Session::activityChanged, this, &EmergencySection::look);
}

FieldRow *EmergencySection::addRow(ColumnsBox &box, const char *field, QWidget *editor)
{
    const QString name = QString::fromLatin1(field);
    auto *row = new FieldRow(theme(), FieldValues::labelOf(ObjectKind::EmergencyAddress, name), editor);
    if (isRequired(name))
        row->setRequired(true);
    else
        row->setOptional();
    m_rows.insert(name, row);
    box.addCell(row);
    return row;
}

void EmergencySection::addText(ColumnsBox &box, const char *field, QString EmergencyAddress::*member)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(100);
    FieldRow *row = addRow(box, field, edit);
    m_members.insert(QString::fromLatin1(field), member);
    connect(edit, &QLineEdit::textChanged, this, [this, member, row](const QString &text) {
        m_address.typed().*member = text.simplified();
        row->setError({});
        look();
    });
}

void EmergencySection::addPicker(ColumnsBox &box, const char *field, QString EmergencyAddress::*member)
{
    auto *combo = new PickerCombo(theme());
    (member == &EmergencyAddress::region ? m_region : m_country) = combo;
    FieldRow *row = addRow(box, field, combo);
    connect(combo, &PickerCombo::picked, this, [this, member, row](const QString &id) {
        m_address.typed().*member = id;
        row->setError({});
        offerRegions();
        look();
    });
}

void EmergencySection::offerRegions()
{
    PickerItems items;
    for (const QString &region : m_address.typed().country == QLatin1String("CA") ? provinces : states)
        items.append({region, region, {}});
    m_region->setItems(items);
    m_region->setCurrentId(m_address.typed().region);
}

void EmergencySection::take(bool another)
{
    EmergencyAddress address = details().emergencyAddress.value_or(EmergencyAddress());
    address.id = details().user.phoneNumber;
    const bool anotherNumber = address.id != m_address.before().id;
    const QList<FieldEdit> wait = waiting({ObjectKind::EmergencyAddress, address.id.value});
    if (another || anotherNumber) {
        m_sent.reset();
        m_address.begin(address, wait);
        // What is nearly always so; it is sent only with an address.
        if (m_address.typed().country.isEmpty())
            m_address.typed().country = QStringLiteral("US");
        if (m_address.typed().callerName.isEmpty())
            m_address.typed().callerName = details().user.displayName();
        m_begun = m_address.typed();
    } else {
        const bool wasEdited = isEdited();
        m_address.take(address, wait);
        if (!wasEdited)
            m_begun = m_address.typed();
    }
    fill();
}

void EmergencySection::fill()
{
    const EmergencyAddress &address = m_address.typed();
    for (auto each = m_members.cbegin(); each != m_members.cend(); ++each) {
        auto *edit = qobject_cast<QLineEdit *>(m_rows.value(each.key())->editor());
        if (edit->text().simplified() != address.*each.value())
            edit->setText(address.*each.value());
    }
    m_country->setCurrentId(address.country);
    offerRegions();
    showState();
    look();
}

void EmergencySection::showState()
{
    const User &user = details().user;
    const bool hasNumber = !user.phoneNumber.isEmpty();
    m_nothing->setVisible(!hasNumber);
    m_form->setVisible(hasNumber);
    m_pill->setVisible(hasNumber);
    m_about->setVisible(hasNumber);
    m_problem->hide();
    if (!hasNumber)
        return;
    const QString number = displayNumber(user.phoneNumber);
    m_about->setText(tr("Sent to responders when 911 is called from %1.").arg(number));
    if (user.emergencyState == QLatin1String("verified")) {
        m_pill->setState(State::Success, tr("Verified"));
        return;
    }
    if (user.emergencyState == QLatin1String("rejected")) {
        m_pill->setState(State::Danger, tr("Rejected"));
        m_problem->setText(
            tr("The address was not found."), tr("A 911 call from %1 may send help to the wrong place.").arg(number));
    } else if (user.emergencyState == QLatin1String("unverified")) {
        m_pill->setState(State::Warning, tr("Not verified"));
        m_problem->setState(State::Warning);
        m_problem->setText(
            tr("Check the emergency address after changing a number."),
            tr("Until you verify and update the address for %1, a 911 call may send help to the wrong place.").arg(number));
    } else {
        m_pill->setState(State::Danger, tr("No address"));
        m_problem->setText(tr("No emergency address."), tr("A 911 call from %1 does not tell where the caller is.").arg(number));
    }
    m_problem->show();
}

// Side by side with what was typed, when the usual way to write it is one that is taken.
void EmergencySection::suggest()
{
    const EmergencyAddress typed = m_address.typed();
    const EmergencyAddress usual = usuallyWritten(typed);
    const bool helps = checkEmergencyAddress(usual).size() < checkEmergencyAddress(typed).size();
    m_suggestion->setVisible(helps);
    if (!helps)
        return;
    const auto line = [](const EmergencyAddress &address) {
        return QStringList{address.street, address.city, address.region, address.postalCode}.join(QStringLiteral(", "));
    };
    m_suggestion->setText(tr("Did you mean %1?").arg(line(usual)), tr("You typed %1.").arg(line(typed)));
}

void EmergencySection::takeSuggestion()
{
    m_address.typed() = usuallyWritten(m_address.typed());
    m_suggestion->hide();
    fill();
    m_update->setFocus(Qt::OtherFocusReason);
}

void EmergencySection::look()
{
    if (m_suggestion->isVisibleTo(this))
        suggest(); // somebody types on
    const bool busy = m_sending || m_sent;
    m_update->setEnabled(!busy && isOnline());
    m_update->setText(busy ? tr("Checking the address…") : tr("Update address"));
    m_draft->setVisible(!isOnline());
    m_draft->setEnabled(!busy && isEdited());
    for (FieldRow *row : std::as_const(m_rows))
        row->editor()->setEnabled(!busy);
    m_note->setText(
        isOnline()
            ? tr("Press once. The check takes up to a minute, and the button stays off until it ends.")
            : tr("Needs a connection: addresses are checked by the provider’s emergency service. Offline you can save a draft."));
    m_update->setAccessibleDescription(m_note->text());
    Q_EMIT edited();
}

// Also without an edit: an address that is right after all is verified by sending it once more (S2.18).
void EmergencySection::save(bool held)
{
    if (m_sending || m_sent)
        return;
    if (const QList<FieldError> problems = checkEmergencyAddress(m_address.typed()); !problems.isEmpty()) {
        suggest();
        return showProblems(problems);
    }
    ChangeObject change = m_address.change(displayNumber(details().user.phoneNumber), userId());
    if (change.edits.isEmpty())
        change.edits = {{QStringLiteral("street"), m_address.before().street, m_address.typed().street}};
    m_sending = true;
    look();
    whenDone(held ? session().hold(change) : session().submit(change), this, [this, held](const Result<IdempotencyKey> &key) {
        m_sending = false;
        if (!key) {
            Q_EMIT failed(key.error());
        } else {
            if (!held)
                m_sent = *key;
            m_address.keep();
            Q_EMIT saved(*key, held);
        }
        look();
    });
}

void EmergencySection::follow(const CommandStatus &status)
{
    if (m_sent != status.key)
        return;
    switch (status.state) {
    case CommandState::Rejected:
        m_sent.reset();
        // Back at its field, and not in Pending changes too.
        whenDone(session().discard(status.key), this, [](const Result<bool> &) {});
        typedAgain();
        look();
        showProblems(status.error.fields);
        return;
    case CommandState::Applied:
    case CommandState::Conflict:
    case CommandState::Parked:
    case CommandState::Gone: m_sent.reset(); break;
    default: break;
    }
    look();
}

// What was sent is not there: it is typed, and not saved.
void EmergencySection::typedAgain()
{
    const EmergencyAddress typed = m_address.typed();
    EmergencyAddress copied = details().emergencyAddress.value_or(EmergencyAddress());
    copied.id = typed.id;
    m_address.begin(copied, {});
    m_address.typed() = typed;
}

void EmergencySection::showProblems(const QList<FieldError> &problems)
{
    bool focused = false;
    QStringList elsewhere;
    for (const FieldError &problem : problems) {
        FieldRow *row = m_rows.value(problem.field);
        if (!row) {
            elsewhere += CommandWords::refusedField(problem, ObjectKind::EmergencyAddress);
            continue;
        }
        const bool postal = problem.field == QLatin1String("postalCode");
        row->setError(
            problem.code == QLatin1String("required") ? tr("%1 is needed.").arg(row->label())
                : problem.code == QLatin1String("format") && postal
                ? (m_address.typed().country == QLatin1String("CA") ? tr("Use the form A1A 1A1.") : tr("Use five or nine digits."))
                : problem.code == QLatin1String("format") ? tr("Choose one of the list.")
                                                          : CommandWords::refusedField(problem, ObjectKind::EmergencyAddress));
        if (!focused)
            row->editor()->setFocus(Qt::OtherFocusReason);
        focused = true;
    }
    if (!elsewhere.isEmpty()) {
        m_problem->setState(State::Danger);
        m_problem->setText(tr("The provider refused this address."), elsewhere.join(u' '));
        m_problem->show();
    }
}

void EmergencySection::retype(const QList<FieldEdit> &edits)
{
    m_address.typed() = withEdits(m_address.typed(), edits);
    fill();
}

bool EmergencySection::owns(const ObjectRef &object, const QString &) const { return object.kind == ObjectKind::EmergencyAddress; }

bool EmergencySection::needsAttention() const
{
    return !details().user.phoneNumber.isEmpty() && details().user.emergencyState != QLatin1String("verified");
}

QWidget *EmergencySection::firstField() const { return m_rows.value(QStringLiteral("callerName"))->editor(); }

} // namespace jackfield
