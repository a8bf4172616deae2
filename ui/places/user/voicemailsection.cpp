#include "ui/places/user/voicemailsection.h"

#include "core/domain/userfeaturerules.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/switch.h"
#include "ui/pending/commandwords.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jackfield {

namespace {

const QString mailbox = QStringLiteral("mailbox");

} // namespace

VoicemailSection::VoicemailSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("Voicemail"), tr("The passcode of the box has a page of its own."), parent)
    , m_enabled(new Switch(theme, tr("Voicemail")))
    , m_language(new PickerCombo(theme))
    , m_languageRow(new FieldRow(theme, tr("Voicemail language"), m_language))
    , m_delivery(new PickerCombo(theme))
    , m_deliveryRow(new FieldRow(theme, tr("Deliver messages"), m_delivery))
    , m_email(new QLineEdit)
    , m_emailRow(new FieldRow(theme, tr("Voicemail e-mail"), m_email))
{
    body()->addWidget(m_enabled, 0, Qt::AlignLeading);
    auto *box = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    box->addCell(m_languageRow);
    box->addCell(m_deliveryRow);
    box->addCell(m_emailRow);
    body()->addWidget(box);
    m_language->setNoneItem(tr("As the telephone prompts"));
    m_delivery->setItems(
        {{mailbox, tr("To the box"), {}},
         {QStringLiteral("email"), tr("By e-mail"), {}},
         {QStringLiteral("both"), tr("To the box and by e-mail"), {}}});
    connect(m_enabled, &Switch::toggled, this, [this](bool on) {
        object().typed().enabled = on;
        look();
    });
    connect(m_language, &PickerCombo::picked, this, [this](const QString &id) {
        object().typed().language = id;
        m_languageRow->setError({});
        look();
    });
    connect(m_delivery, &PickerCombo::picked, this, [this](const QString &id) {
        object().typed().delivery = id;
        // The user's own address is nearly always meant.
        if (id != mailbox && object().typed().email.isEmpty())
            m_email->setText(details().user.email);
        look();
    });
    connect(m_email, &QLineEdit::textChanged, this, [this](const QString &text) {
        object().typed().email = text.simplified();
        m_emailRow->setError({});
        look();
    });
    connect(&session, &Session::policyChanged, this, &VoicemailSection::takePolicy);
    takePolicy();
}

void VoicemailSection::takePolicy()
{
    PickerItems items;
    for (const Choice &language : session().policy().languages)
        items.append({language.id, language.name, {}});
    m_language->setItems(items);
    m_language->setCurrentId(object().typed().language);
}

void VoicemailSection::fill()
{
    const UserVoicemail &voicemail = object().typed();
    m_emailRow->setError({});
    const QSignalBlocker quiet(m_enabled);
    m_enabled->setChecked(voicemail.enabled);
    m_language->setCurrentId(voicemail.language);
    m_delivery->setCurrentId(voicemail.delivery);
    if (m_email->text().simplified() != voicemail.email)
        m_email->setText(voicemail.email);
    look();
}

void VoicemailSection::look()
{
    const UserVoicemail &voicemail = object().typed();
    m_emailRow->setRequired(voicemail.delivery != mailbox);
    for (FieldRow *row : {m_languageRow, m_deliveryRow, m_emailRow})
        row->editor()->setEnabled(voicemail.enabled);
    const QString was = object().before().email;
    m_emailRow->setHint(
        FieldRow::Hint::Was, was == voicemail.email ? QString() : tr("was %1").arg(was.isEmpty() ? tr("empty") : was));
    Q_EMIT edited();
}

SaveWords VoicemailSection::saveWords() const
{
    const QList<FieldEdit> edits = object().edits();
    if (edits.isEmpty())
        return {};
    SaveWords words;
    words.icon = QStringLiteral("edit");
    const bool isSwitch = edits.size() == 1 && edits.first().field == QLatin1String("enabled");
    words.text = !isSwitch         ? tr("%n field(s) edited", nullptr, int(edits.size()))
        : object().typed().enabled ? tr("Voicemail: off → on")
                                   : tr("Voicemail: on → off");
    return words;
}

QList<FieldError> VoicemailSection::problems() const { return checkUserVoicemail(object().typed(), session().policy()); }

void VoicemailSection::showProblems(const QList<FieldError> &problems)
{
    for (const FieldError &problem : problems) {
        FieldRow *row = problem.field == QLatin1String("language") ? m_languageRow
            : problem.field == QLatin1String("delivery")           ? m_deliveryRow
                                                                   : m_emailRow;
        row->setError(CommandWords::refusedField(problem, ObjectKind::UserVoicemail));
        row->editor()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *VoicemailSection::firstField() const { return m_enabled; }

} // namespace jackfield
