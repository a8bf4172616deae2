#include "ui/places/user/secretsection.h"

#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/passwordrulelist.h"
#include "ui/fields/randombelow.h"
#include "ui/fields/rulelist.h"
#include "ui/fields/secretclipboard.h"
#include "ui/fields/secretedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

SecretSection::SecretSection(Session &session, Theme &theme, SecretClipboard &clipboard, Secret::Kind kind, const Words &words)
    : UserSection(session, theme, words.title, words.explanation)
    , m_kind(kind)
    , m_words(words)
    , m_field(new SecretEdit(theme))
    , m_fieldRow(new FieldRow(theme, words.field, m_field))
    , m_repeat(new SecretEdit(theme))
    , m_repeatRow(new FieldRow(theme, words.repeat, m_repeat))
    , m_rules(new RuleList(theme, words.rules, {}))
    , m_copy(new QPushButton(theme.icon(QStringLiteral("copy")), tr("Copy")))
    , m_caution(new CalloutBox(theme, State::Warning))
    , m_unknown(new CalloutBox(theme, State::Checking))
{
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *columns = new ColumnsBox(theme.px("space.8"), theme.px("space.6"));
    auto *fields = new QWidget;
    auto *left = new QVBoxLayout(fields);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme.px("space.fieldGap"));
    auto *generate = new QPushButton(theme.icon(QStringLiteral("generate")), tr("Generate"));
    left->addWidget(m_fieldRow);
    left->addWidget(m_repeatRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addWidget(generate);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    left->addLayout(buttons);
    columns->addCell(fields);
    columns->addCell(m_rules);
    auto *inside = new QVBoxLayout(card);
    const int padding = theme.px("space.cardPadding");
    inside->setContentsMargins(padding, padding, padding, padding);
    inside->addWidget(columns);
    body()->addWidget(card);
    m_caution->setIconName(QStringLiteral("key"));
    m_caution->setText(words.caution, tr("It is not shown again after you set it. Give it to the user in a safe way."));
    body()->addWidget(m_caution);
    m_unknown->setText(tr("No answer."), tr("It may have been set. Set it once more to be sure."));
    body()->addWidget(m_unknown);
    auto *note = new CalloutBox(theme, State::Neutral);
    note->setIconName(QStringLiteral("lock"));
    note->setText({}, words.note);
    body()->addWidget(note);
    connect(m_field, &QLineEdit::textChanged, this, &SecretSection::typed);
    connect(m_repeat, &QLineEdit::textChanged, this, &SecretSection::typed);
    connect(m_fieldRow, &FieldRow::checkDue, this, [this] {
        if (!text().isEmpty())
            m_fieldRow->setError(formProblem(text()));
    });
    connect(m_repeatRow, &FieldRow::checkDue, this, [this] {
        if (!m_repeat->text().isEmpty() && m_repeat->text() != text())
            m_repeatRow->setError(tr("The two are not the same."));
    });
    connect(generate, &QPushButton::clicked, this, &SecretSection::generate);
    connect(m_copy, &QPushButton::clicked, this, [this, &clipboard] {
        clipboard.copy(text());
        m_fieldRow->setHelp(tr("Copied. The clipboard is cleared in 60 s."));
    });
    connect(&session, &Session::activityChanged, this, &SecretSection::look);
    m_caution->hide();
    m_unknown->hide();
}

QString SecretSection::text() const { return m_field->text(); }

void SecretSection::take(bool another)
{
    if (another)
        discard();
    else
        typed();
}

void SecretSection::typed()
{
    m_fieldRow->setError({});
    m_fieldRow->setHelp({});
    m_repeatRow->setError({});
    m_repeatRow->setHelp({});
    m_keepsRules = judge(text());
    m_repeatRow->setOk(!text().isEmpty() && text() == m_repeat->text() ? tr("The same") : QString());
    look();
}

void SecretSection::look()
{
    m_caution->setVisible(m_keepsRules && !m_setting);
    m_copy->setEnabled(m_keepsRules && !m_setting);
    m_field->setEnabled(!m_setting);
    m_repeat->setEnabled(!m_setting);
    Q_EMIT edited();
}

void SecretSection::generate()
{
    const QString made = generated();
    m_field->setText(made);
    m_repeat->setText(made);
    m_field->setShown(true);
    m_repeat->setShown(true);
    m_repeatRow->setOk({});
    m_repeatRow->setHelp(tr("Filled in for you, because it was generated."));
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

SaveWords SecretSection::saveWords() const
{
    if (text().isEmpty() && m_repeat->text().isEmpty())
        return {};
    SaveWords words;
    words.button = m_setting ? m_words.busy : m_words.set;
    words.icon = QStringLiteral("key");
    words.needsAnswer = m_setting;
    words.canSave = m_keepsRules && text() == m_repeat->text() && isOnline();
    words.text = !isOnline() ? tr("Needs a connection.") : words.canSave ? tr("Set at once, not queued") : tr("Not complete yet");
    return words;
}

void SecretSection::discard()
{
    for (SecretEdit *edit : {m_field, m_repeat}) {
        edit->clear();
        edit->setShown(false);
    }
    m_unknown->hide();
    typed();
}

void SecretSection::save(bool held)
{
    Q_UNUSED(held) // secrets never wait
    if (m_setting || !saveWords().canSave)
        return;
    m_setting = true;
    m_unknown->hide();
    look();
    whenDone(session().setSecret({m_kind, {ObjectKind::User, userId().value}, text()}), this, [this](const Result<bool> &set) {
        answered(set);
    });
}

void SecretSection::answered(const Result<bool> &set)
{
    m_setting = false;
    if (set) {
        discard();
        Q_EMIT secretSet();
        return;
    }
    look();
    const Error &error = set.error();
    if (error.kind == Error::Kind::Rejected && !error.fields.isEmpty())
        return showProblems(error.fields);
    if (error.kind == Error::Kind::Unknown) {
        m_unknown->show();
        return;
    }
    m_fieldRow->setError(
        error.kind == Error::Kind::Forbidden     ? tr("Your role does not include this. Nothing was changed.")
            : error.kind == Error::Kind::Offline ? tr("Nobody answered. Nothing was changed.")
            : error.kind == Error::Kind::Gone    ? tr("This user was removed meanwhile.")
                                                 : tr("It could not be set. Try again."));
}

void SecretSection::showProblems(const QList<FieldError> &problems)
{
    QStringList words;
    for (const FieldError &problem : problems)
        words += problemText(problem.code);
    m_fieldRow->setError(words.join(u' '));
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

QWidget *SecretSection::firstField() const { return m_field; }

PasswordSection::PasswordSection(Session &session, Theme &theme, SecretClipboard &clipboard)
    : SecretSection(
        session, theme, clipboard, Secret::Kind::PortalPassword,
        {tr("Set a new portal password"), tr("Opens the user portal and the apps assigned to this user."), tr("New password"),
         tr("Repeat password"), tr("Must have"), tr("Make a note of this password now."),
         tr("Passwords never wait in Pending changes and are never kept on this computer: they are set at once, and need a "
            "connection."),
         tr("Set password now"), tr("Setting the password…")})
{
    for (const RuleList::Rule &rule : PasswordRuleList::rules())
        rules().add(rule);
}

bool PasswordSection::judge(const QString &text)
{
    const QStringList errors = passwordErrors(text);
    rules().setBroken(errors);
    return errors.isEmpty();
}

QString PasswordSection::generated() const { return compliantPassword(randomBelow); }

QString PasswordSection::problemText(const QString &) const { return tr("The provider refused this password. Choose another."); }

PasscodeSection::PasscodeSection(Session &session, Theme &theme, SecretClipboard &clipboard)
    : SecretSection(
        session, theme, clipboard, Secret::Kind::VoicemailPasscode,
        {tr("Set a new voicemail passcode"), tr("For messages and greetings through the voice portal."), tr("New passcode"),
         tr("Repeat passcode"), tr("6 to 10 digits, and not"), tr("Make a note of this passcode now."),
         tr("The last passcode is known only to the provider. If you use it again, it is refused and you choose another here. "
            "Passcodes "
            "are set at once and never kept on this computer."),
         tr("Set passcode now"), tr("Setting the passcode…")})
{
    rules().add({QStringLiteral("own-number"), tr("the user’s extension or number, also backwards")});
    rules().add({QStringLiteral("repeated"), tr("one digit more than 5 times in a row")});
    rules().add({QStringLiteral("sequence"), tr("more than 4 digits counting up or down")});
    rules().addNote(tr("Checked by the provider when you set it:"));
    rules().add({{}, tr("the last passcode"), RuleList::Mark::Elsewhere});
    rules().add({{}, tr("the last passcode backwards"), RuleList::Mark::Elsewhere});
}

bool PasscodeSection::judge(const QString &text)
{
    const User &user = details().user;
    const QStringList errors = passcodeErrors(text, {user.extension, user.phoneNumber.value});
    int rule = 0;
    for (const char *code : {"own-number", "repeated", "sequence"}) {
        const bool broken = errors.contains(QLatin1String(code));
        rules().setMark(rule++, text.isEmpty() ? RuleList::Mark::Open : broken ? RuleList::Mark::Broken : RuleList::Mark::Met);
    }
    return errors.isEmpty();
}

QString PasscodeSection::formProblem(const QString &text) const
{
    const QStringList errors = passcodeErrors(text, {});
    return errors.contains(QLatin1String("length")) || errors.contains(QLatin1String("format"))
        ? problemText(QStringLiteral("length"))
        : QString();
}

QString PasscodeSection::generated() const
{
    const User &user = details().user;
    return compliantPasscode({user.extension, user.phoneNumber.value}, randomBelow);
}

QString PasscodeSection::problemText(const QString &code) const
{
    if (code == QLatin1String("length") || code == QLatin1String("format"))
        return tr("Use 6 to 10 digits.");
    if (code == QLatin1String("last"))
        return tr("It is the last passcode, or the last one backwards. Choose another.");
    return tr("The provider refused this passcode. Choose another.");
}

} // namespace jackfield
