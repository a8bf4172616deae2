#include "ui/wizards/addmanager/administratordetails.h"

#include "core/domain/administratorrules.h"
#include "core/domain/fieldjson.h"
#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString valueOf(const Administrator &administrator, const QString &field) { return toJson(administrator).value(field).toString(); }

QString pageTitle(const AccountPolicy &policy, bool isNew)
{
    const bool areManagers = policy.administrators.areManagers();
    if (isNew)
        return areManagers ? AdministratorDetails::tr("Add account manager") : AdministratorDetails::tr("Add administrator");
    return areManagers ? AdministratorDetails::tr("Change account manager") : AdministratorDetails::tr("Change administrator");
}

QString pageSubtitle(const Session &session)
{
    const AccountPolicy policy = session.policy();
    if (policy.administrators.areManagers())
        return AdministratorDetails::tr("Manages products, users and features, like your highest admin type. No phone service.");
    return AdministratorDetails::tr("Sees every site of %1. Access cannot be limited to one site.").arg(session.account().name);
}

} // namespace

AdministratorDetails::AdministratorDetails(Session &session, Theme &theme, const Administrator &before)
    : WizardPage(theme, pageTitle(session.policy(), before.id.isEmpty()), pageSubtitle(session))
    , m_session(session)
    , m_before(before)
    , m_typed(before)
{
    const AccountPolicy policy = session.policy();
    auto *draft = new CalloutBox(theme, State::Pending);
    draft->setText(tr("Your draft is back."), tr("It is as you left it."));
    connect(draft->addButton(tr("Start over")), &QPushButton::clicked, this, &AdministratorDetails::startOverRequested);
    draft->hide();
    m_draft = draft;
    body()->addWidget(draft);
    QLineEdit *first = addText("firstName", tr("First name"));
    QLineEdit *last = addText("lastName", tr("Last name"));
    QLineEdit *email = addText("email", tr("E-mail"));
    QLineEdit *number = addText("contactNumber", tr("Contact number"));
    for (const char *field : {"firstName", "lastName", "email"})
        m_rows.value(QLatin1String(field))->setRequired(true);
    FieldRow *numberRow = m_rows.value(QStringLiteral("contactNumber"));
    if (policy.administrators.contactNumberRequired)
        numberRow->setRequired(true);
    else
        numberRow->setOptional();
    first->setMaxLength(60);
    last->setMaxLength(60);
    email->setMaxLength(254);
    number->setMaxLength(40);
    auto *role = new QLineEdit(policy.administrators.role);
    role->setReadOnly(true);
    auto *roleRow = new FieldRow(theme, tr("Role"), role);
    roleRow->setHelp(tr("The only role there is."));
    place({m_rows.value(QStringLiteral("firstName")), m_rows.value(QStringLiteral("lastName"))});
    body()->addWidget(m_rows.value(QStringLiteral("email")));
    place({numberRow, roleRow});
    addBrands();
    addLanguages();
    addNotes();
    body()->addStretch(1);
    m_rows.value(QStringLiteral("email"))
        ->setHelp(
            policy.administrators.areManagers() ? tr("Gets the activation mail.") : tr("Gets a mail with the link to register."));
    type(before);
}

QLineEdit *AdministratorDetails::addText(const char *field, const QString &label)
{
    const QString name = QString::fromLatin1(field);
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(theme(), label, edit);
    m_texts.insert(name, edit);
    m_rows.insert(name, row);
    m_order += name;
    // Not textEdited: assistive technology that types for a person does not raise it.
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) {
        if (m_isShowing)
            return;
        fromJson(QJsonObject{{QLatin1String(field), text}}, m_typed);
        changed(field);
    });
    connect(row, &FieldRow::checkDue, this, [this, name] { look(name); });
    return edit;
}

void AdministratorDetails::place(const QList<QWidget *> &cells)
{
    auto *box = new ColumnsBox(theme().px("space.fieldColumnGap"), theme().px("space.fieldGap"));
    for (QWidget *cell : cells)
        box->addCell(cell);
    body()->addWidget(box);
}

// S3.12: there is something to choose only when there are several.
void AdministratorDetails::addBrands()
{
    const Choices brands = m_session.policy().administrators.brandingDomains;
    if (brands.size() < 2)
        return;
    m_brand = new PickerCombo(theme());
    PickerItems items;
    for (const Choice &brand : brands)
        items.append({brand.id, brand.id, brand.name});
    m_brand->setItems(items);
    auto *row = new FieldRow(theme(), tr("Branding domain"), m_brand);
    row->setHelp(tr("Which portal this person sees. Welcome and password mails carry its brand."));
    m_rows.insert(QStringLiteral("brandingDomain"), row);
    m_order += QStringLiteral("brandingDomain");
    body()->addWidget(row);
    connect(m_brand, &PickerCombo::picked, this, [this](const QString &id) {
        m_typed.brandingDomain = id;
        changed("brandingDomain");
    });
}

void AdministratorDetails::addLanguages()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("space.7"));
    m_languages = new QButtonGroup(this);
    for (const Choice &language : m_session.policy().languages) {
        auto *radio = new QRadioButton(buttonText(language.name));
        radio->setObjectName(language.id);
        m_languages->addButton(radio);
        line->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this, id = language.id](bool on) {
            if (!on || m_isShowing)
                return;
            m_typed.language = id;
            changed("language");
        });
    }
    line->addStretch(1);
    auto *row = new FieldRow(theme(), tr("Language"), box);
    row->setHelp(tr("Of the mails and of the portal."));
    m_rows.insert(QStringLiteral("language"), row);
    m_order += QStringLiteral("language");
    body()->addWidget(row);
}

void AdministratorDetails::addNotes()
{
    const AccountPolicy policy = m_session.policy();
    auto *rule = new CalloutBox(theme(), State::Neutral);
    rule->setIconName(QStringLiteral("info"));
    rule->setText(
        {},
        tr("One e-mail, one role: it cannot belong to a user or to another account as well. A few things still need %1.")
            .arg(policy.providerName));
    connect(rule->addButton(tr("See who may do what")), &QPushButton::clicked, this, &AdministratorDetails::accessTableRequested);
    body()->addWidget(rule);
}

void AdministratorDetails::type(const Administrator &administrator)
{
    m_isShowing = true;
    m_typed = administrator;
    const AccountPolicy policy = m_session.policy();
    if (m_typed.language.isEmpty() && !policy.languages.isEmpty())
        m_typed.language = policy.languages.first().id;
    if (m_typed.brandingDomain.isEmpty() && m_brand)
        m_typed.brandingDomain = policy.administrators.brandingDomains.first().id;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        const QString value = valueOf(m_typed, text.key());
        const bool isNumber = text.key() == QLatin1String("contactNumber");
        text.value()->setText(isNumber && !value.isEmpty() ? displayNumber({value}) : value);
    }
    for (QAbstractButton *radio : m_languages->buttons())
        radio->setChecked(radio->objectName() == m_typed.language);
    m_isShowing = false;
    if (m_brand)
        m_brand->setCurrentId(m_typed.brandingDomain);
    if (m_before.id.isEmpty())
        return;
    // Whatever was chosen for it by itself is no edit.
    if (m_before.language.isEmpty())
        m_before.language = m_typed.language;
    if (m_before.brandingDomain.isEmpty())
        m_before.brandingDomain = m_typed.brandingDomain;
}

Administrator AdministratorDetails::typed() const
{
    Administrator typed = m_typed;
    for (QString *text : {&typed.firstName, &typed.lastName, &typed.email, &typed.contactNumber})
        *text = text->trimmed();
    const NumberId number = parseNumber(typed.contactNumber);
    if (!number.isEmpty())
        typed.contactNumber = number.value;
    return typed;
}

QList<FieldError> AdministratorDetails::problems() const
{
    QList<FieldError> found;
    const AccountPolicy policy = m_session.policy();
    const Administrator now = typed();
    for (const FieldError &error : checkAdministrator(now, policy, policy.administrators)) {
        if (m_rows.contains(error.field))
            found += error;
    }
    for (const Refusal &refusal : m_refusals) {
        if (refusal.value == valueOf(now, refusal.error.field))
            found += refusal.error;
    }
    return found;
}

QString AdministratorDetails::words(const FieldError &error) const
{
    if (error.code == QLatin1String("required"))
        return tr("%1 is needed.").arg(m_rows.value(error.field)->label());
    if (error.code == QLatin1String("taken"))
        return error.holderName.isEmpty()
            ? tr("This e-mail is already used, here or on another account. Enter another one.")
            : tr("This e-mail belongs to %1. One e-mail, one role: enter another one.").arg(error.holderName);
    if (error.field == QLatin1String("email"))
        return tr("Use the form name@company.example.");
    if (error.field == QLatin1String("contactNumber"))
        return tr("Enter a phone number, like (218) 555-0142.");
    return tr("The provider refused it. Choose something else.");
}

void AdministratorDetails::changed(const char *field)
{
    const QString name = QString::fromLatin1(field);
    FieldRow *row = m_rows.value(name);
    const QList<FieldError> found = problems();
    const auto problem = std::find_if(found.begin(), found.end(), [&](const FieldError &error) { return error.field == name; });
    // While one types, an error that is gone goes; a new one waits for the check.
    if (problem == found.end())
        row->setError({});
    else if (row->hasError())
        row->setError(words(*problem));
    if (name == QLatin1String("email")) {
        row->setOk({});
        row->setHint(FieldRow::Hint::Busy, {});
        m_asked.clear();
    }
    Q_EMIT completeChanged();
    Q_EMIT edited();
}

void AdministratorDetails::look(const QString &field)
{
    FieldRow *row = m_rows.value(field);
    QString problem;
    for (const FieldError &error : problems()) {
        // Who only passes by with Tab is not told what is missing.
        const bool isTold = error.code != QLatin1String("required") || row->hasError();
        if (error.field == field && isTold)
            problem = words(error);
    }
    row->setError(problem);
    if (field == QLatin1String("email") && problem.isEmpty())
        askAboutEmail();
}

void AdministratorDetails::askAboutEmail()
{
    const QString email = typed().email;
    if (email.isEmpty() || email == m_asked || email.compare(m_before.email, Qt::CaseInsensitive) == 0)
        return;
    m_asked = email;
    FieldRow *row = m_rows.value(QStringLiteral("email"));
    row->setHint(FieldRow::Hint::Busy, tr("Checking…"));
    whenDone(m_session.check({QStringLiteral("email"), email}), this, [this, row, email](const Result<Verdict> &verdict) {
        if (email != typed().email)
            return;
        row->setHint(FieldRow::Hint::Busy, verdict ? QString() : tr("Checked when applied."));
        if (!verdict) {
            m_asked.clear(); // when the connection is back, ask again
            return;
        }
        if (verdict->free)
            row->setOk(tr("Not used here or on another account."));
        else
            refuse({{QStringLiteral("email"), QStringLiteral("taken"), {}, verdict->holderId, verdict->holderName}});
    });
}

bool AdministratorDetails::refuse(const QList<FieldError> &errors)
{
    bool isOurs = false;
    for (const FieldError &error : errors) {
        if (!m_rows.contains(error.field))
            continue;
        isOurs = true;
        m_refusals.append({error, valueOf(typed(), error.field)});
        m_rows.value(error.field)->setOk({});
        m_rows.value(error.field)->setError(words(error));
    }
    Q_EMIT completeChanged();
    return isOurs;
}

QWidget *AdministratorDetails::showProblems()
{
    const QList<FieldError> found = problems();
    QWidget *first = nullptr;
    for (const QString &field : std::as_const(m_order)) {
        QString problem;
        for (const FieldError &error : found) {
            if (error.field == field)
                problem = words(error);
        }
        m_rows.value(field)->setError(problem);
        if (!problem.isEmpty() && !first)
            first = m_rows.value(field)->editor();
    }
    return first;
}

QWidget *AdministratorDetails::firstField() const { return m_texts.value(QStringLiteral("firstName")); }

void AdministratorDetails::showDraftNote(bool shown) { m_draft->setVisible(shown); }

} // namespace jackfield
