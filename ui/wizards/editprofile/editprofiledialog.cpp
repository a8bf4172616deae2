#include "ui/wizards/editprofile/editprofiledialog.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/tagedit.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/fieldvalues.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
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

} // namespace

EditProfileDialog::EditProfileDialog(
    Session &session, Theme &theme, const User &user, QWidget *parent, std::optional<EditedChange> edited)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_edit(edited ? ProfileEdit(user, edited->change) : ProfileEdit(user))
    , m_edited(std::move(edited))
    , m_callout(new CalloutBox(theme, State::Danger, this))
    , m_hold(new QPushButton(tr("Save to pending"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Edit profile"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget(this);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme.px("space.fieldGap"));
    auto *box = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    const AccountPolicy policy = session.policy();
    addText(*box, "firstName", &User::firstName);
    addText(*box, "lastName", &User::lastName);
    addText(*box, "clidFirstName", &User::clidFirstName);
    addText(*box, "clidLastName", &User::clidLastName);
    addText(*box, "email", &User::email);
    addPicker(*box, "department", &User::department, choicesOf(policy.departments), tr("No department"));
    addText(*box, "mobileNumber", &User::mobileNumber);
    addText(*box, "pagerNumber", &User::pagerNumber);
    addPicker(*box, "promptLanguage", &User::promptLanguage, policy.languages, {});
    addPicker(*box, "timeZone", &User::timeZone, policy.timeZones, tr("Group time zone"));
    m_rows.value(QStringLiteral("firstName"))->setRequired(true);
    m_rows.value(QStringLiteral("lastName"))->setRequired(true);
    m_rows.value(QStringLiteral("email"))->setRequired(user.portalAccess);
    m_rows.value(QStringLiteral("clidFirstName"))->setHelp(tr("Shows on internal calls only."));
    body->addWidget(box);
    auto *tags = new TagEdit(theme);
    tags->setTags(m_edit.typed().tags);
    connect(tags, &TagEdit::tagsChanged, this, [this](const QStringList &words) {
        m_edit.typed().tags = words;
        look();
    });
    body->addWidget(row("tags", tags));
    body->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.4"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_save);
    m_hold->setAutoDefault(false);
    m_hold->setVisible(!m_edited);
    m_save->setDefault(true);
    Theme::setKind(m_save, "primary");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_hold, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_session.activity().link != Link::Online); });

    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.5"));
    auto *title = new PlainLabel(tr("Profile of %1").arg(user.displayName()), "dialogTitle", this);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_callout);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(theme.px("layout.dialog.small") * 3 / 2, 620);
    connect(&session, &Session::activityChanged, this, &EditProfileDialog::look);
    m_callout->hide();
    look();
    if (m_edited && !m_edited->refused.isEmpty())
        showProblems(m_edited->refused);
    else
        m_rows.value(QStringLiteral("firstName"))->editor()->setFocus();
}

// An editor that loses the focus as it goes asks for a look, when there is nothing to look at any more.
EditProfileDialog::~EditProfileDialog()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

FieldRow *EditProfileDialog::row(const char *field, QWidget *editor)
{
    const QString name = QString::fromLatin1(field);
    auto *row = new FieldRow(m_theme, FieldValues::labelOf(name), editor);
    m_rows.insert(name, row);
    connect(row, &FieldRow::checkDue, this, [this, name] { check(name); });
    return row;
}

void EditProfileDialog::addText(ColumnsBox &box, const char *field, QString User::*member)
{
    auto *edit = new QLineEdit(m_edit.typed().*member);
    edit->setMaxLength(254);
    connect(edit, &QLineEdit::textEdited, this, [this, member, name = QString::fromLatin1(field)](const QString &text) {
        m_edit.typed().*member = text;
        m_rows.value(name)->setError({});
        look();
    });
    box.addCell(row(field, edit));
}

void EditProfileDialog::addPicker(
    ColumnsBox &box, const char *field, QString User::*member, const Choices &choices, const QString &none)
{
    auto *combo = new PickerCombo(m_theme);
    PickerItems items;
    for (const Choice &choice : choices)
        items.append({choice.id, choice.name, {}});
    combo->setItems(items);
    if (!none.isEmpty())
        combo->setNoneItem(none);
    combo->setCurrentId(m_edit.typed().*member);
    connect(combo, &PickerCombo::picked, this, [this, member, name = QString::fromLatin1(field)](const QString &id) {
        m_edit.typed().*member = id;
        m_rows.value(name)->setError({});
        look();
    });
    box.addCell(row(field, combo));
}

// One field, when it is complete.
void EditProfileDialog::check(const QString &field)
{
    QString error;
    for (const FieldError &problem : m_edit.problems()) {
        if (problem.field == field)
            error = words(problem);
    }
    if (!error.isEmpty())
        m_rows.value(field)->setError(error);
}

void EditProfileDialog::showProblems(const QList<FieldError> &problems)
{
    bool focused = false;
    QStringList elsewhere;
    for (const FieldError &problem : problems) {
        FieldRow *row = m_rows.value(problem.field);
        if (!row) {
            elsewhere += words(problem);
            continue;
        }
        row->setError(words(problem));
        if (!focused)
            row->editor()->setFocus(Qt::OtherFocusReason);
        focused = true;
    }
    m_callout->setText(tr("This cannot be saved here."), elsewhere.join(u' '));
    m_callout->setVisible(!elsewhere.isEmpty());
}

QString EditProfileDialog::words(const FieldError &problem)
{
    const bool isNumber = problem.field == QLatin1String("mobileNumber") || problem.field == QLatin1String("pagerNumber");
    if (problem.code == QLatin1String("format") && isNumber)
        return tr("Enter a phone number, like (218) 555-0142.");
    if (problem.code == QLatin1String("format") && problem.field == QLatin1String("email"))
        return tr("Use the form name@company.example.");
    return CommandWords::refusedField(problem);
}

void EditProfileDialog::look()
{
    const bool changed = m_edit.isChanged();
    m_save->setEnabled(changed);
    m_hold->setEnabled(changed);
    const bool away = m_session.activity().link != Link::Online;
    m_save->setToolTip(away ? tr("You are not connected: it waits in Pending changes until you apply it.") : QString());
    m_save->setAccessibleDescription(m_save->toolTip());
}

void EditProfileDialog::save(bool held)
{
    if (const QList<FieldError> problems = m_edit.problems(); !problems.isEmpty()) {
        showProblems(problems);
        return;
    }
    m_save->setEnabled(false);
    m_hold->setEnabled(false);
    const ChangeUser change = m_edit.change();
    if (m_edited) {
        whenDone(m_session.edit(m_edited->key, change), this, [this](const Result<bool> &done) {
            if (!done)
                return showFailure(done.error());
            Q_EMIT saved(m_edited->key, false);
            accept();
        });
        return;
    }
    whenDone(held ? m_session.hold(change) : m_session.submit(change), this, [this, held](const Result<IdempotencyKey> &key) {
        if (!key)
            return showFailure(key.error());
        Q_EMIT saved(*key, held);
        accept();
    });
}

void EditProfileDialog::showFailure(const Error &error)
{
    const bool gone = error.kind == Error::Kind::Gone;
    m_callout->setText(
        gone ? tr("The change is not there any more.") : tr("This computer could not keep the change."),
        gone ? tr("It was discarded meanwhile.") : tr("Make room on the disk, then save again. What you typed is still here."));
    m_callout->show();
    look();
}

} // namespace jackfield
