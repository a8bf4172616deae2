#include "ui/places/signin/signindialog.h"

#include "ui/fields/plainlabel.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/credentialsform.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

SignInDialog::SignInDialog(Session &session, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new CredentialsForm(theme, this))
{
    setWindowTitle(tr("Sign in"));
    setModal(true);
    m_form->setLogin(session.actor().email);
    m_form->setKeepShown(false);
    auto *title = new PlainLabel(tr("Sign in to %1").arg(session.account().name), "dialogTitle", this);
    title->setWordWrap(true);
    auto *host = new PlainLabel(AddressCheck::spoken(session.providerAddress()), "secondary", this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    Theme::setKind(cancel, "quiet");
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.2"));
    layout->addWidget(title);
    layout->addWidget(host);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(m_form);
    layout->addSpacing(theme.px("space.2"));
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    setMinimumWidth(theme.px("layout.signInForm") + 2 * margin);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &CredentialsForm::submitted, this, &SignInDialog::signIn);
    m_form->focusFirstEmpty();
}

void SignInDialog::signIn(const Credentials &credentials)
{
    m_form->setBusy(true);
    whenDone(m_session.signIn(credentials), this, [this](const Result<bool> &signedIn) {
        m_form->setBusy(false);
        if (signedIn)
            return accept();
        m_form->showFault(SignInFault::of(
            signedIn.error(), SignInFault::Step::SigningInAgain, m_session.providerAddress(), m_session.account().name));
    });
}

} // namespace jackfield
