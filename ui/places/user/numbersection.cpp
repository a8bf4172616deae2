#include "ui/places/user/numbersection.h"

#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/pending/commandwords.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int numbersShown = 100;
const QString extensionField = QStringLiteral("extension");
const QString numberField = QStringLiteral("phoneNumber");

PickerItem itemOf(const PhoneNumber &number) { return {number.id.value, displayNumber(number.id), number.city}; }

} // namespace

NumberSection::NumberSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("Number and extension"), {}, parent)
    , m_number(new PickerCombo(theme))
    , m_numberRow(new FieldRow(theme, tr("Phone number"), m_number))
    , m_extension(new QLineEdit)
    , m_extensionRow(new FieldRow(theme, tr("Extension"), m_extension))
    , m_emergency(new CalloutBox(theme, State::Warning))
    , m_activation(new CalloutBox(theme, State::Neutral))
{
    m_number->setNoneItem(tr("No number, extension only"), QStringLiteral("minus"));
    m_number->setEmptyText(tr("No free number matches. Numbers in use or being ported are not listed."));
    m_number->setSource([this](const QString &text) {
        return thenIn(this, this->session().freeNumbers(text, numbersShown), [](const Result<QList<PhoneNumber>> &found) {
            PickerItems items;
            for (const PhoneNumber &number : found.value_or(QList<PhoneNumber>()))
                items.append(itemOf(number));
            return items;
        });
    });
    connect(m_number, &PickerCombo::picked, this, [this](const QString &id) {
        object().typed().phoneNumber = {id};
        m_numberRow->setError({});
        look();
    });
    m_extension->setMaxLength(20);
    m_extension->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_extension, &QLineEdit::textChanged, this, [this](const QString &text) {
        object().typed().extension = text.trimmed();
        m_extensionRow->setError({});
        m_extensionRow->setOk({});
        look();
    });
    connect(m_extensionRow, &FieldRow::checkDue, this, &NumberSection::checkExtension);
    auto *columns = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    columns->addCell(m_numberRow);
    columns->addCell(m_extensionRow);
    body()->addWidget(columns);
    m_emergency->setIconName(QStringLiteral("warning"));
    connect(m_emergency->addButton(tr("Review address now")), &QPushButton::clicked, this, [this] {
        Q_EMIT sectionRequested(QStringLiteral("e911"));
    });
    m_activation->setIconName(QStringLiteral("clock"));
    m_activation->setText({}, tr("A newly assigned number must be activated before it takes calls."));
    body()->addWidget(m_emergency);
    body()->addWidget(m_activation);
}

void NumberSection::take(bool another)
{
    ObjectSection::take(another);
    if (!another)
        return;
    m_asked.clear();
    whenDone(session().freeNumberCount(), this, [this](const Result<qint64> &count) {
        if (count)
            m_number->setCountText(tr("%1 free").arg(QLocale().toString(*count)));
    });
}

void NumberSection::fill()
{
    const User &user = object().typed();
    if (m_number->currentId() != user.phoneNumber.value) {
        if (user.phoneNumber.isEmpty())
            m_number->clearCurrent();
        else
            m_number->setCurrent({user.phoneNumber.value, displayNumber(user.phoneNumber), {}});
    }
    if (m_extension->text().trimmed() != user.extension)
        m_extension->setText(user.extension);
    look();
}

void NumberSection::look()
{
    const User &typed = object().typed();
    const User &before = object().before();
    const bool anotherNumber = typed.phoneNumber != before.phoneNumber;
    m_numberRow->setHint(
        FieldRow::Hint::Was,
        anotherNumber ? tr("was %1").arg(before.phoneNumber.isEmpty() ? tr("none") : displayNumber(before.phoneNumber))
                      : QString());
    m_extensionRow->setRequired(typed.phoneNumber.isEmpty());
    m_extensionRow->setHint(
        FieldRow::Hint::Was,
        typed.extension != before.extension ? tr("was %1").arg(before.extension.isEmpty() ? tr("none") : before.extension)
                                            : QString());
    m_extensionRow->setHelp(
        typed.phoneNumber.isEmpty() ? tr("Without a number, an extension is needed.") : tr("Must be unique in this phone system."));
    // The caution stays until somebody has verified the address, also after a restart (S2.16).
    const bool unverified = !typed.phoneNumber.isEmpty() && (anotherNumber || typed.emergencyState != QLatin1String("verified"));
    m_emergency->setVisible(unverified);
    m_emergency->setText(
        tr("Check the emergency address after changing a number."),
        tr("Until you verify and update the address for %1, a 911 call may send help to the wrong place.")
            .arg(displayNumber(typed.phoneNumber)));
    const bool inactive = details().number && details().number->state == QLatin1String("needs-activation");
    m_activation->setVisible(!typed.phoneNumber.isEmpty() && (anotherNumber || inactive));
    Q_EMIT edited();
}

QList<FieldError> NumberSection::problems() const
{
    const AccountPolicy policy = session().policy();
    const QString extension = object().typed().extension;
    const bool digits = std::all_of(extension.begin(), extension.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto problem = [](const char *code) {
        return QList<FieldError>{{extensionField, QString::fromLatin1(code), {}, {}, {}}};
    };
    if (extension.isEmpty())
        return object().typed().phoneNumber.isEmpty() ? problem("required") : QList<FieldError>();
    if (!digits)
        return problem("format");
    if (extension == m_taken.first)
        return {m_taken.second};
    return extension.size() < policy.extensionMin || extension.size() > policy.extensionMax ? problem("length")
                                                                                            : QList<FieldError>();
}

// Whether somebody has it: the provider knows, and while nobody answers the copy.
void NumberSection::checkExtension()
{
    const QString extension = object().typed().extension;
    for (const FieldError &problem : problems()) {
        if (problem.code != QLatin1String("required"))
            showProblems({problem});
    }
    if (extension.isEmpty() || extension == object().before().extension || extension == m_asked || !problems().isEmpty())
        return;
    m_asked = extension;
    m_extensionRow->setHint(FieldRow::Hint::Busy, tr("Checking…"));
    whenDone(session().check({extensionField, extension}), this, [this, extension](const Result<Verdict> &answer) {
        if (extension != object().typed().extension)
            return;
        if (answer)
            return showHolder(extension, *answer, false);
        m_asked.clear();
        whenDone(session().holderOfExtension(extension), this, [this, extension](const Result<QString> &holder) {
            showHolder(extension, {!holder || holder->isEmpty(), {}, holder.value_or(QString())}, true);
        });
    });
}

void NumberSection::showHolder(const QString &extension, const Verdict &verdict, bool fromCopy)
{
    if (extension != object().typed().extension)
        return;
    m_extensionRow->setHint(
        FieldRow::Hint::Busy, verdict.free && fromCopy ? tr("Free in this copy. Checked when applied.") : QString());
    if (!verdict.free) {
        m_taken = {extension, {extensionField, QStringLiteral("taken"), {}, verdict.holderId, verdict.holderName}};
        showProblems({m_taken.second});
    }
    if (verdict.free && !fromCopy)
        m_extensionRow->setOk(tr("%1 is free").arg(extension));
}

void NumberSection::showProblems(const QList<FieldError> &problems)
{
    const AccountPolicy policy = session().policy();
    for (const FieldError &problem : problems) {
        if (problem.field == numberField)
            m_numberRow->setError(CommandWords::refusedField(problem));
        else if (problem.field != extensionField)
            continue;
        else if (problem.code == QLatin1String("required"))
            m_extensionRow->setError(tr("Without a number, an extension is needed."));
        else if (problem.code == QLatin1String("format"))
            m_extensionRow->setError(tr("Use digits only."));
        else if (problem.code == QLatin1String("length"))
            m_extensionRow->setError(tr("Use %1 to %2 digits.").arg(policy.extensionMin).arg(policy.extensionMax));
        else if (problem.code == QLatin1String("taken") && !problem.holderName.isEmpty())
            m_extensionRow->setError(tr("%1 belongs to %2.").arg(object().typed().extension, problem.holderName));
        else
            m_extensionRow->setError(CommandWords::refusedField(problem));
    }
}

SaveWords NumberSection::saveWords() const
{
    const User &typed = object().typed();
    const User &before = object().before();
    if (!object().isEdited())
        return {};
    QStringList changes;
    const auto shown = [](const NumberId &number) { return number.isEmpty() ? tr("none") : displayNumber(number); };
    if (typed.phoneNumber != before.phoneNumber)
        changes += tr("Phone number: %1 → %2").arg(shown(before.phoneNumber), shown(typed.phoneNumber));
    if (typed.extension != before.extension)
        changes += tr("Extension: %1 → %2")
                       .arg(
                           before.extension.isEmpty() ? tr("none") : before.extension,
                           typed.extension.isEmpty() ? tr("none") : typed.extension);
    SaveWords words;
    words.icon = QStringLiteral("edit");
    words.text = changes.join(QStringLiteral(" · "));
    return words;
}

bool NumberSection::owns(const ObjectRef &object, const QString &field) const
{
    return object.kind == ObjectKind::User && (field == extensionField || field == numberField);
}

QWidget *NumberSection::firstField() const { return m_number; }

} // namespace jackfield
