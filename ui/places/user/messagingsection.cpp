#include "ui/places/user/messagingsection.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jackfield {

MessagingSection::MessagingSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(
        session, theme, tr("Integrated IMP"), tr("Messaging and presence. Accounts are created on the messaging server for you."),
        parent)
    , m_enable(new QCheckBox(tr("Enable Integrated IMP")))
    , m_was(new PlainLabel({}, "hint"))
    , m_error(new PlainLabel({}, "hint"))
    , m_account(new PlainLabel)
    , m_directory(new PlainLabel)
{
    m_enable->setAccessibleName(m_enable->text());
    const QString off = tr("Off: the user cannot sign in to team messaging.");
    m_enable->setAccessibleDescription(off);
    Theme::setStyleProperty(m_was, "rank", QStringLiteral("was"));
    Theme::setStyleProperty(m_error, "rank", QStringLiteral("error"));
    m_error->setWordWrap(true);
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *column = new QVBoxLayout(card);
    const int padding = theme.px("space.cardPadding");
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px("space.4"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_enable);
    head->addStretch(1);
    head->addWidget(m_was);
    column->addLayout(head);
    column->addWidget(new PlainLabel(off, "secondary"));
    column->addWidget(m_error);
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    column->addWidget(line);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(theme.px("space.8"));
    rows->setLabelAlignment(Qt::AlignLeading);
    rows->addRow(new PlainLabel(tr("Messaging account"), "secondary"), m_account);
    rows->addRow(new PlainLabel(tr("In the directory from"), "secondary"), m_directory);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addLayout(rows);
    body()->addWidget(card);
    auto *advice = new CalloutBox(theme, State::Info);
    advice->setText(
        tr("Changing this user’s e-mail?"),
        tr("Keep this off until the new e-mail is saved, then turn it on again: a new messaging account is created for the new "
           "address. The "
           "directory may take up to 24 hours to follow, and the new person may have to activate the account with a mailed link."));
    body()->addWidget(advice);
    connect(m_enable, &QCheckBox::toggled, this, [this](bool on) {
        object().typed().enabled = on;
        m_error->hide();
        fill();
        Q_EMIT edited();
    });
    m_error->hide();
}

void MessagingSection::fill()
{
    m_error->hide();
    const QSignalBlocker quiet(m_enable);
    const UserMessaging &now = object().before();
    m_enable->setChecked(object().typed().enabled);
    m_was->setText(now.enabled ? tr("was on") : tr("was off"));
    m_was->setVisible(object().isEdited());
    m_account->setText(now.account.isEmpty() ? tr("none") : now.account);
    const QDateTime from = QDateTime::fromString(now.directoryFrom, Qt::ISODate);
    m_directory->setText(from.isValid() ? QLocale().toString(from.toLocalTime(), QLocale::ShortFormat) : tr("none"));
}

SaveWords MessagingSection::saveWords() const
{
    if (!object().isEdited())
        return {};
    SaveWords words;
    words.icon = QStringLiteral("edit");
    words.text = object().typed().enabled ? tr("Integrated IMP: off → on") : tr("Integrated IMP: on → off");
    return words;
}

QList<FieldError> MessagingSection::problems() const
{
    if (object().typed().enabled && details().user.email.isEmpty())
        return {{QStringLiteral("email"), QStringLiteral("required"), {}, {}, {}}};
    return {};
}

void MessagingSection::showProblems(const QList<FieldError> &problems)
{
    QStringList words;
    for (const FieldError &problem : problems)
        words += problem.field == QLatin1String("email") && problem.code == QLatin1String("required")
            ? tr("This user has no e-mail. Enter one under User Profile first.")
            : CommandWords::refusedField(problem, ObjectKind::UserMessaging);
    m_error->setText(words.join(u' '));
    m_error->setVisible(!words.isEmpty());
}

QWidget *MessagingSection::firstField() const { return m_enable; }

} // namespace jackfield
