#include "ui/places/user/profilesection.h"

#include "core/domain/phonetext.h"
#include "core/domain/usersetuprules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/tagedit.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/fieldvalues.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

Choices choicesOf(const QStringList &names)
{
    Choices choices;
    for (const QString &name : names)
        choices.append({name, name});
    return choices;
}

bool isNumber(const QString &field) { return field == QLatin1String("mobileNumber") || field == QLatin1String("pagerNumber"); }

// What was typed, as it is sent.
QString meant(const QString &field, const QString &text)
{
    const QString plain = text.simplified();
    const NumberId number = isNumber(field) ? parseNumber(plain) : NumberId{};
    return number.isEmpty() ? plain : number.value;
}

QString shown(const QString &field, const QString &value) { return isNumber(field) ? displayNumber({value}) : value; }

} // namespace

ProfileSection::ProfileSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("User profile"), {}, parent)
    , m_box(new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap")))
    , m_tags(new TagEdit(theme))
    , m_locked(new CalloutBox(theme, State::Warning))
{
    m_locked->setText(
        tr("Messaging is still on for this e-mail."), tr("Saving a new e-mail now would fail. Turn off Integrated IMP first."));
    connect(m_locked->addButton(tr("Open Integrated IMP")), &QPushButton::clicked, this, [this] {
        Q_EMIT sectionRequested(QStringLiteral("messaging"));
    });
    connect(m_locked->addButton(tr("Change it in steps…")), &QPushButton::clicked, this, [this] {
        Q_EMIT emailStepsRequested(details());
    });
    body()->addWidget(m_locked);
    addText("firstName", &User::firstName);
    addText("lastName", &User::lastName);
    addText("clidFirstName", &User::clidFirstName);
    addText("clidLastName", &User::clidLastName);
    addText("email", &User::email);
    addPicker("department", &User::department, tr("No department"));
    addText("mobileNumber", &User::mobileNumber);
    addText("pagerNumber", &User::pagerNumber);
    addPicker("promptLanguage", &User::promptLanguage, {});
    addPicker("timeZone", &User::timeZone, tr("Group time zone"));
    m_box->addCell(row("tags", m_tags));
    body()->addWidget(m_box);
    m_rows.value(QStringLiteral("firstName"))->setRequired(true);
    m_rows.value(QStringLiteral("lastName"))->setRequired(true);
    m_rows.value(QStringLiteral("clidFirstName"))->setHelp(tr("The caller ID name is shown on internal calls only."));
    m_rows.value(QStringLiteral("timeZone"))->setHelp(tr("Empty: the group time zone is used."));
    m_rows.value(QStringLiteral("promptLanguage"))->setHelp(tr("Star codes and auto-attendant. Voicemail has its own setting."));
    for (const char *field : {"mobileNumber", "pagerNumber", "tags"})
        m_rows.value(QString::fromLatin1(field))->setOptional();
    connect(m_tags, &TagEdit::tagsChanged, this, [this](const QStringList &words) {
        object().typed().tags = words;
        look();
    });
    connect(&session, &Session::policyChanged, this, &ProfileSection::takePolicy);
    takePolicy();
}

// What there is to choose is the account's, and comes after the window.
void ProfileSection::takePolicy()
{
    const AccountPolicy policy = session().policy();
    offer("department", choicesOf(policy.departments));
    offer("promptLanguage", policy.languages);
    offer("timeZone", policy.timeZones);
    m_box->setCellShown(m_rows.value(QStringLiteral("department")), !policy.departments.isEmpty()); // S2.5
}

void ProfileSection::offer(const char *field, const Choices &choices)
{
    const QString name = QString::fromLatin1(field);
    auto *combo = qobject_cast<PickerCombo *>(m_rows.value(name)->editor());
    PickerItems items;
    for (const Choice &choice : choices)
        items.append({choice.id, choice.name, {}});
    combo->setItems(items);
    combo->setCurrentId(object().typed().*m_pickers.value(name));
}

// An editor that loses the focus as it goes asks for a look, when there is nothing to look at any more.
ProfileSection::~ProfileSection()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

FieldRow *ProfileSection::row(const char *field, QWidget *editor)
{
    const QString name = QString::fromLatin1(field);
    auto *row = new FieldRow(theme(), FieldValues::labelOf(name), editor);
    m_rows.insert(name, row);
    connect(row, &FieldRow::checkDue, this, [this, name] { check(name); });
    return row;
}

void ProfileSection::addText(const char *field, QString User::*member)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(254);
    const QString name = QString::fromLatin1(field);
    m_texts.insert(name, member);
    m_box->addCell(row(field, edit));
    connect(edit, &QLineEdit::textChanged, this, [this, member, name](const QString &text) {
        object().typed().*member = meant(name, text);
        m_rows.value(name)->setError({});
        look();
    });
}

void ProfileSection::addPicker(const char *field, QString User::*member, const QString &none)
{
    auto *combo = new PickerCombo(theme());
    if (!none.isEmpty())
        combo->setNoneItem(none);
    const QString name = QString::fromLatin1(field);
    m_pickers.insert(name, member);
    m_box->addCell(row(field, combo));
    connect(combo, &PickerCombo::picked, this, [this, member, name](const QString &id) {
        object().typed().*member = id;
        m_rows.value(name)->setError({});
        look();
    });
}

// The editors as the user is; not one that somebody is typing into.
void ProfileSection::fill()
{
    const User &user = object().typed();
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
        auto *edit = qobject_cast<QLineEdit *>(m_rows.value(each.key())->editor());
        if (meant(each.key(), edit->text()) != user.*each.value()) {
            edit->setText(shown(each.key(), user.*each.value()));
            m_rows.value(each.key())->setError({});
        }
    }
    for (auto each = m_pickers.cbegin(); each != m_pickers.cend(); ++each)
        qobject_cast<PickerCombo *>(m_rows.value(each.key())->editor())->setCurrentId(user.*each.value());
    if (m_tags->tags() != user.tags)
        m_tags->setTags(user.tags);
    const bool locked = details().messaging.enabled;
    m_locked->setVisible(locked);
    FieldRow *email = m_rows.value(QStringLiteral("email"));
    email->editor()->setEnabled(!locked);
    email->setRequired(user.portalAccess);
    email->setHint(FieldRow::Hint::Caution, locked ? tr("Locked while Integrated IMP is on for this user.") : QString());
    look();
}

void ProfileSection::look()
{
    const User &before = object().before();
    const User &typed = object().typed();
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
        const QString was = before.*each.value();
        m_rows.value(each.key())
            ->setHint(
                FieldRow::Hint::Was,
                was == typed.*each.value() ? QString() : tr("was %1").arg(was.isEmpty() ? tr("empty") : shown(each.key(), was)));
    }
    Q_EMIT edited();
}

QList<FieldError> ProfileSection::problems() const
{
    const User &user = object().typed();
    QList<FieldError> found;
    const auto add = [&](const char *field, const char *code) {
        found.append({QString::fromLatin1(field), QString::fromLatin1(code), {}, {}, {}});
    };
    if (user.firstName.isEmpty())
        add("firstName", "required");
    if (user.lastName.isEmpty())
        add("lastName", "required");
    if (!user.email.isEmpty() && !isEmailAddress(user.email))
        add("email", "format");
    else if (user.email.isEmpty() && user.portalAccess)
        add("email", "required");
    if (!user.mobileNumber.isEmpty() && parseNumber(user.mobileNumber).isEmpty())
        add("mobileNumber", "format");
    if (!user.pagerNumber.isEmpty() && parseNumber(user.pagerNumber).isEmpty())
        add("pagerNumber", "format");
    return found;
}

// One field, when it is complete.
void ProfileSection::check(const QString &field)
{
    for (const FieldError &problem : problems()) {
        if (problem.field == field)
            m_rows.value(field)->setError(CommandWords::refusedField(problem));
    }
}

void ProfileSection::showProblems(const QList<FieldError> &problems)
{
    bool focused = false;
    for (const FieldError &problem : problems) {
        FieldRow *row = m_rows.value(problem.field);
        if (!row)
            continue;
        row->setError(CommandWords::refusedField(problem));
        if (!focused)
            row->editor()->setFocus(Qt::OtherFocusReason);
        focused = true;
    }
}

SaveWords ProfileSection::saveWords() const
{
    const QList<FieldEdit> edits = object().edits();
    if (edits.isEmpty())
        return {};
    SaveWords words;
    words.icon = QStringLiteral("edit");
    words.text = tr("%n field(s) edited", nullptr, int(edits.size()));
    if (edits.size() == 1) {
        const FieldValues values;
        const FieldEdit &edit = edits.first();
        words.text =
            tr("%1: %2 → %3")
                .arg(FieldValues::labelOf(edit.field), values.textOf(edit.field, edit.from), values.textOf(edit.field, edit.to));
    }
    return words;
}

bool ProfileSection::owns(const ObjectRef &object, const QString &field) const
{
    return object.kind == ObjectKind::User && m_rows.contains(field);
}

QWidget *ProfileSection::firstField() const { return m_rows.value(QStringLiteral("firstName"))->editor(); }

} // namespace jackfield
