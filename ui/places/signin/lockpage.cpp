#include "ui/places/signin/lockpage.h"

#include "ui/fields/logotile.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/signin/credentialsform.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

LockPage::LockPage(FrontDesk &desk, Theme &theme, const QUrl &address, const Actor &who, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_address(address)
    , m_who(who)
    , m_first(new QWidget(this))
    , m_form(new CredentialsForm(theme, m_first))
    , m_column(new QVBoxLayout)
{
    m_form->setLogin(who.email);
    m_form->setKeepShown(false);
    auto *about = new PlainLabel(
        tr("%1 is locked. Enter the password of %2 to go on where you were.").arg(name, who.name), "secondary", m_first);
    about->setWordWrap(true);
    auto *close = new QPushButton(tr("Close this account"), m_first);
    close->setAutoDefault(false);
    Theme::setKind(close, "link");
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new PlainLabel(tr("Locked"), "pageTitle", m_first));
    words->addWidget(about);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.5"));
    head->addWidget(new LogoTile(theme, m_first), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *inner = new QVBoxLayout(m_first);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.px("space.fieldGap"));
    inner->addLayout(head);
    inner->addSpacing(theme.px("space.4"));
    inner->addWidget(m_form);
    inner->addWidget(close, 0, Qt::AlignHCenter);
    m_first->setMaximumWidth(theme.px("layout.signInForm"));
    m_column->addStretch(1);
    m_column->addWidget(m_first);
    m_column->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(m_column, 1000);
    layout->addStretch(1);
    connect(close, &QPushButton::clicked, this, &LockPage::closeRequested);
    connect(m_form, &CredentialsForm::submitted, this, &LockPage::confirm);
}

void LockPage::focusFirst() { m_form->focusFirstEmpty(); }

void LockPage::present(QWidget *card)
{
    if (card == m_card)
        return;
    presentForm();
    m_card = card;
    m_first->hide();
    m_column->insertWidget(1, card);
    card->show();
}

void LockPage::presentForm()
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater(); // not from inside its own signal
        m_card = nullptr;
    }
    m_form->clearPassword();
    m_first->show();
}

void LockPage::confirm(const Credentials &credentials)
{
    m_form->setBusy(true);
    whenDone(m_desk.unlock(m_address, m_who, credentials), this, [this](const Result<Entry> &entry) {
        m_form->setBusy(false);
        if (!entry)
            return m_form->showFault(SignInFault::of(entry.error(), SignInFault::Step::Confirming, m_address));
        m_form->clearPassword();
        if (entry->open)
            Q_EMIT stepAsked(*entry->open);
        else
            Q_EMIT unlocked();
    });
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace jackfield
