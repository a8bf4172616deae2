#include "ui/fields/signincard.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/logotile.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

SignInCard::SignInCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel({}, "pageTitle", this))
    , m_about(new PlainLabel({}, "secondary", this))
    , m_column(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_fault(new CalloutBox(theme, State::Warning, this))
    , m_back(new QPushButton(this))
    , m_continue(new QPushButton(this))
    , m_act(tr("Continue"))
    , m_busyText(tr("One moment…"))
{
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.5"));
    head->addWidget(new LogoTile(theme, this), 0, Qt::AlignTop);
    head->addLayout(words, 1);

    m_content->setSpacing(theme.px("space.fieldGap"));
    m_fault->hide();
    for (QPushButton *button : {m_back, m_continue})
        button->setProperty("large", true);
    Theme::setKind(m_continue, "primary");
    m_back->setAutoDefault(false);
    m_back->hide();
    m_footer->addWidget(m_back);
    m_footer->addStretch(1);
    m_footer->addWidget(m_continue);

    m_column->setContentsMargins(0, theme.px("space.8"), 0, theme.px("space.8"));
    m_column->setSpacing(theme.px("space.fieldGap"));
    m_column->addLayout(head);
    m_column->addSpacing(theme.px("space.4"));
    m_column->addLayout(m_content);
    m_column->addWidget(m_fault);
    m_column->addLayout(m_footer);
    connect(m_continue, &QPushButton::clicked, this, &SignInCard::go);
    connect(m_back, &QPushButton::clicked, this, &SignInCard::leftBack);
    showState();
}

void SignInCard::setTitle(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void SignInCard::setWords(const QString &act, const QString &busy)
{
    m_act = act;
    m_busyText = busy;
    showState();
}

void SignInCard::setBack(const QString &text)
{
    m_back->setText(text);
    m_back->setVisible(!text.isEmpty());
}

void SignInCard::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void SignInCard::setReady(bool ready)
{
    m_ready = ready;
    showState();
}

void SignInCard::showState()
{
    m_continue->setText(m_busy ? m_busyText : m_act);
    m_continue->setEnabled(m_ready && !m_busy);
    m_back->setEnabled(!m_busy);
}

void SignInCard::showFault(const QString &bold, const QString &plain)
{
    m_fault->setText(bold, plain);
    m_fault->show();
}

void SignInCard::clearFault() { m_fault->hide(); }

void SignInCard::go()
{
    if (m_busy || !m_ready)
        return;
    clearFault();
    Q_EMIT continued();
}

QVBoxLayout *SignInCard::below()
{
    if (!m_below) {
        auto *line = new QFrame(this);
        Theme::setKind(line, "line");
        m_column->addWidget(line);
        m_below = new QVBoxLayout;
        m_below->setSpacing(m_theme.px("space.4"));
        m_column->addLayout(m_below);
    }
    return m_below;
}

} // namespace jackfield
