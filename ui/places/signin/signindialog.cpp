#include "ui/places/signin/signindialog.h"

#include "ui/fields/plainlabel.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/credentialsform.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

SignInDialog::SignInDialog(FrontDesk &desk, std::shared_ptr<Session> session, Theme &theme, QWidget *parent, Purpose purpose)
    : QDialog(parent)
    , m_desk(desk)
    , m_session(std::move(session))
    , m_first(new QWidget(this))
    , m_form(new CredentialsForm(theme, m_first))
    , m_purpose(purpose)
{
    const bool confirms = purpose == Purpose::Confirm;
    setWindowTitle(confirms ? tr("Password") : tr("Sign in"));
    setModal(true);
    m_form->setLogin(m_session->actor().email);
    m_form->setKeepShown(false);
    const QString words =
        confirms ? tr("Enter your password once more to go on") : tr("Sign in to %1").arg(m_session->account().name);
    auto *title = new PlainLabel(words, "dialogTitle", m_first);
    title->setWordWrap(true);
    auto *host = new PlainLabel(AddressCheck::spoken(m_session->providerAddress()), "secondary", m_first);
    auto *cancel = new QPushButton(tr("Cancel"), m_first);
    cancel->setAutoDefault(false);
    Theme::setKind(cancel, "quiet");
    auto *inner = new QVBoxLayout(m_first);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme.px("space.2"));
    inner->addWidget(title);
    inner->addWidget(host);
    inner->addSpacing(theme.px("space.5"));
    inner->addWidget(m_form);
    inner->addSpacing(theme.px("space.2"));
    inner->addWidget(cancel, 0, Qt::AlignHCenter);
    inner->addStretch();
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_first);
    setMinimumWidth(theme.px("layout.signInForm") + 2 * margin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &CredentialsForm::submitted, this, &SignInDialog::signIn);
    m_form->focusFirstEmpty();
}

void SignInDialog::present(QWidget *card, std::function<void()> leave)
{
    m_leave = std::move(leave);
    m_first->hide();
    layout()->addWidget(card);
    card->show();
}

void SignInDialog::reject()
{
    if (m_leave)
        m_leave();
    else
        QDialog::reject();
}

void SignInDialog::signIn(const Credentials &credentials)
{
    m_form->setBusy(true);
    const bool confirms = m_purpose == Purpose::Confirm;
    const auto asked = confirms ? m_desk.confirm(m_session->providerAddress(), m_session->actor(), credentials)
                                : m_desk.signInAgain(m_session, credentials);
    const auto step = confirms ? SignInFault::Step::Confirming : SignInFault::Step::SigningInAgain;
    whenDone(asked, this, [this, step](const Result<Entry> &entry) {
        m_form->setBusy(false);
        if (entry && entry->open)
            Q_EMIT stepAsked(*entry->open);
        else if (entry)
            accept();
        else
            m_form->showFault(SignInFault::of(entry.error(), step, m_session->providerAddress(), m_session->account().name));
    });
}

} // namespace jackfield
