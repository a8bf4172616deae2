#include "ui/wizards/handover/handoverrow.h"

#include "ui/fields/pill.h"
#include "ui/fields/secretclipboard.h"
#include "ui/fields/secretedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace jackfield {

HandOverRow::HandOverRow(Theme &theme, SecretClipboard &clipboard, const QString &title, const QString &detail, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_box(new QCheckBox(title))
    , m_detail(new PlainLabel(detail, "secondary"))
    , m_always(new PlainLabel(tr("always"), "secondary"))
    , m_state(new Pill(theme, State::Neutral, QString()))
    , m_problem(new PlainLabel(QString(), "hint"))
    , m_secretLine(new QWidget)
    , m_secret(new SecretEdit(theme))
    , m_note(new PlainLabel(tr("Make a note of it now. It is not shown again."), "secondary"))
    , m_line(new QHBoxLayout)
{
    m_box->setAccessibleName(title);
    m_box->setAccessibleDescription(detail);
    m_detail->setWordWrap(true);
    Theme::setStyleProperty(m_problem, "rank", QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_secret->setReadOnly(true);
    m_secret->setAccessibleName(title);
    m_secret->setFont(theme.font(TypeRole::Code));
    auto *copy = new QPushButton(theme.icon(QStringLiteral("copy")), tr("Copy"));
    connect(copy, &QPushButton::clicked, this, [this, &clipboard] { clipboard.copy(m_secret->text()); });
    m_line->setSpacing(theme.px("space.4"));
    m_line->addWidget(m_box);
    m_line->addWidget(m_detail, 1);
    m_line->addWidget(m_always);
    m_line->addWidget(m_state);
    auto *secret = new QHBoxLayout(m_secretLine);
    secret->setContentsMargins(0, 0, 0, 0);
    secret->setSpacing(theme.px("space.buttonGap"));
    secret->addWidget(m_secret, 1);
    secret->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px("space.5"), theme.px("space.4"), theme.px("space.5"), theme.px("space.4"));
    layout->setSpacing(theme.px("space.3"));
    layout->addLayout(m_line);
    layout->addWidget(m_problem);
    layout->addWidget(m_secretLine);
    layout->addWidget(m_note);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_problem), m_secretLine, static_cast<QWidget *>(m_note)})
        widget->hide();
}

QPushButton *HandOverRow::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleDescription(m_box->text());
    button->hide();
    m_buttons += button;
    m_line->addWidget(button);
    return button;
}

void HandOverRow::showChoice(bool wanted, bool needed)
{
    m_box->setChecked(wanted);
    m_box->setEnabled(!needed);
    m_always->setVisible(needed);
}

void HandOverRow::showState(bool wanted, HandOverState state, const QString &word, bool canAct)
{
    m_box->setChecked(wanted);
    m_box->setEnabled(false);
    m_always->hide();
    const State looks[] = {State::Neutral, State::Pending, State::Success, State::Danger};
    m_state->setState(looks[int(state)], word);
    m_state->setVisible(wanted && !word.isEmpty());
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setVisible(wanted && state != HandOverState::Done);
        button->setEnabled(canAct);
    }
    if (state != HandOverState::Refused)
        showProblem({});
}

void HandOverRow::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void HandOverRow::showSecret(const QString &secret, const QString &note)
{
    m_secret->setText(secret);
    m_secret->setShown(true);
    if (!note.isEmpty())
        m_note->setText(note);
    m_secretLine->setVisible(!secret.isEmpty());
    m_note->setVisible(!secret.isEmpty());
}

} // namespace jackfield
