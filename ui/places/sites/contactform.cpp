#include "ui/places/sites/contactform.h"

#include "core/domain/merge.h"
#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/flowlayout.h"
#include "ui/fields/pickercombo.h"
#include "ui/pending/commandwords.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

ContactForm::ContactForm(Session &session, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(new CalloutBox(theme, State::Pending))
    , m_contact(new PickerCombo(theme))
    , m_contactRow(new FieldRow(theme, tr("Customer admin e-mail"), m_contact))
    , m_name(new QLineEdit)
    , m_nameRow(new FieldRow(theme, tr("Contact name"), m_name))
    , m_number(new QLineEdit)
    , m_numberRow(new FieldRow(theme, tr("Outside phone number"), m_number))
    , m_hold(new QPushButton(tr("Save to pending")))
    , m_save(new QPushButton(tr("Save")))
{
    m_draft->setText(tr("Your draft is back."), tr("It is as you left it."));
    connect(m_draft->addButton(tr("Start over")), &QPushButton::clicked, this, &ContactForm::startOverRequested);
    m_draft->hide();
    m_contact->setEmptyText(tr("No registered administrator matches"));
    m_contactRow->setRequired(true);
    m_contactRow->setHelp(tr("Only registered administrators of %1").arg(session.account().name));
    m_name->setReadOnly(true);
    m_nameRow->setHelp(tr("Filled in from the e-mail address."));
    m_number->setMaxLength(40);
    m_numberRow->setRequired(true);
    m_numberRow->setHelp(tr("A mobile number, or one that can be reached from outside the phone system."));
    auto *cancel = new QPushButton(tr("Cancel"));
    Theme::setKind(cancel, "quiet");
    Theme::setKind(m_save, "primary");
    auto *buttons = new FlowLayout(theme.px("space.buttonGap")); // large text needs a second line
    for (QPushButton *button : {m_save, m_hold, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("space.fieldGap"));
    column->addWidget(m_draft);
    for (FieldRow *row : {m_contactRow, m_nameRow, m_numberRow})
        column->addWidget(row);
    column->addLayout(buttons);

    connect(m_contact, &PickerCombo::picked, this, [this](const QString &id) {
        m_typed.contact = {id};
        m_contactRow->setError({});
        showName();
        Q_EMIT edited();
    });
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        m_numberRow->setError({});
        showButtons();
        Q_EMIT edited();
    });
    connect(m_numberRow, &FieldRow::checkDue, this, &ContactForm::look);
    connect(m_hold, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(cancel, &QPushButton::clicked, this, &ContactForm::cancelRequested);
}

void ContactForm::setAdministrators(const QList<Administrator> &administrators)
{
    m_administrators = administrators;
    PickerItems items;
    for (const Administrator &each : administrators) {
        if (each.state != QLatin1String("invited") || each.id == m_before.contact)
            items.append({each.id.value, each.email, each.displayName()});
    }
    m_contact->setItems(items);
    m_contact->setCurrentId(m_typed.contact.value);
    showName();
}

void ContactForm::edit(const Site &site)
{
    m_before = m_typed = site;
    showDraftNote(false);
    m_contactRow->setError({});
    m_numberRow->setError({});
    fill();
}

void ContactForm::take(const Site &site)
{
    const QList<FieldEdit> own = edits();
    m_before = site;
    m_typed = withEdits(site, own);
    setAdministrators(m_administrators);
    showButtons();
}

void ContactForm::retype(const QList<FieldEdit> &edits)
{
    m_typed = withEdits(m_typed, edits);
    fill();
}

void ContactForm::fill()
{
    setAdministrators(m_administrators);
    m_number->setText(displayNumber({m_typed.outsideNumber}));
    showButtons();
}

void ContactForm::showName()
{
    const auto nameOf = [this](const AdministratorId &id) {
        for (const Administrator &each : m_administrators) {
            if (each.id == id)
                return each.displayName();
        }
        return QString();
    };
    m_name->setText(nameOf(m_typed.contact));
    const bool isOther = m_typed.contact != m_before.contact && !m_before.contact.isEmpty();
    m_nameRow->setHint(
        FieldRow::Hint::Was, isOther ? tr("Filled in from the e-mail address. Was %1.").arg(nameOf(m_before.contact)) : QString());
    showButtons();
}

QList<FieldEdit> ContactForm::edits() const
{
    Site typed = m_typed;
    // What is written in another way is no edit.
    const QString text = m_number->text().trimmed();
    const NumberId number = parseNumber(text);
    if (text != displayNumber({m_before.outsideNumber}))
        typed.outsideNumber = number.isEmpty() ? text : number.value;
    return editsBetween(m_before, typed);
}

QString ContactForm::formProblem(const QString &text) const
{
    if (text.isEmpty())
        return tr("Outside phone number is needed.");
    QString digits = text;
    digits.remove(u' ').remove(u'-').remove(u'.');
    const AccountPolicy policy = m_session.policy();
    const bool isShort =
        digits.size() <= policy.extensionMax && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    if (isShort)
        return tr("This is an extension. Enter a mobile number, or one that can be reached from outside the phone system.");
    if (parseNumber(text).isEmpty())
        return tr("Enter a phone number, like (218) 555-0142.");
    return {};
}

void ContactForm::checkNumber(std::function<void(const QString &)> then)
{
    const QString text = m_number->text().trimmed();
    if (const QString problem = formProblem(text); !problem.isEmpty())
        return then(problem);
    const ObjectRef number{ObjectKind::PhoneNumber, parseNumber(text).value};
    whenDone(m_session.object(number), this, [then = std::move(then), text](const Result<QJsonObject> &found) {
        then(
            found ? CommandWords::refusedField({QStringLiteral("outsideNumber"), QStringLiteral("conflict"), {}, {}, {}})
                  : QString());
    });
}

// Who only passes by with Tab is not told what stood there before.
void ContactForm::look()
{
    if (edits().isEmpty())
        return m_numberRow->setError({});
    checkNumber([this, text = m_number->text()](const QString &problem) {
        if (text == m_number->text())
            m_numberRow->setError(problem);
    });
}

void ContactForm::save(bool held)
{
    if (m_checking)
        return;
    if (m_typed.contact.isEmpty()) {
        m_contactRow->setError(tr("Choose an administrator."));
        return m_contact->setFocus(Qt::OtherFocusReason);
    }
    if (edits().isEmpty())
        return;
    m_checking = true;
    showButtons();
    checkNumber([this, held](const QString &problem) {
        m_checking = false;
        m_numberRow->setError(problem);
        showButtons();
        if (problem.isEmpty())
            return Q_EMIT saveRequested(held);
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
        Q_EMIT saveRefused();
    });
}

void ContactForm::showProblems(const QList<FieldError> &problems)
{
    for (const FieldError &problem : problems) {
        const bool isNumber = problem.field == QLatin1String("outsideNumber");
        FieldRow *row = isNumber ? m_numberRow : m_contactRow;
        row->setError(CommandWords::refusedField(problem, ObjectKind::Site));
        row->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void ContactForm::showDraftNote(bool shown) { m_draft->setVisible(shown); }

QWidget *ContactForm::firstField() const { return m_contact; }

void ContactForm::showButtons()
{
    const bool can = !m_checking && !edits().isEmpty();
    m_save->setEnabled(can);
    m_hold->setEnabled(can);
}

void ContactForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelRequested();
    else if (isEnter && button)
        button->click();
    else if (isEnter || event->matches(QKeySequence::Save))
        save(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace jackfield
