#include "ui/wizards/recovery/signinsteps.h"

#include "ui/fields/confirmdialog.h"
#include "ui/theme/theme.h"
#include "ui/wizards/recovery/devicenamecard.h"
#include "ui/wizards/recovery/newcodecard.h"
#include "ui/wizards/recovery/newpasswordcard.h"
#include "ui/wizards/recovery/onetimecodecard.h"
#include "ui/wizards/recovery/recoverycodecard.h"
#include "ui/wizards/recovery/recoveryrail.h"
#include "ui/wizards/recovery/scancard.h"
#include "ui/wizards/recovery/termscard.h"

#include <QVBoxLayout>

namespace jackfield {

SignInSteps::SignInSteps(FrontDesk &desk, Theme &theme, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_clipboard(clipboard)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

StepCard *SignInSteps::cardOf(const OpenSignIn &open)
{
    switch (open.step.kind) {
    case SignInStep::Kind::NewPassword: return new NewPasswordCard(m_theme, open, this);
    case SignInStep::Kind::Terms: return new TermsCard(m_theme, open, this);
    case SignInStep::Kind::AuthenticatorName: return new DeviceNameCard(m_theme, open, this);
    case SignInStep::Kind::AuthenticatorCode: return new ScanCard(m_theme, m_clipboard, open, this);
    case SignInStep::Kind::SaveRecoveryCode: return new NewCodeCard(m_theme, m_clipboard, open, this);
    case SignInStep::Kind::OneTimeCode: break;
    }
    auto *card = new OneTimeCodeCard(m_theme, open, this);
    connect(card, &OneTimeCodeCard::recoveryWanted, this, [this, open] { showRecovery(open); });
    return card;
}

void SignInSteps::begin(const OpenSignIn &open)
{
    const SignInStep::Kind kind = open.step.kind;
    // Who used the recovery code and did not come to the end has no authenticator, and only that code goes on.
    if (kind == SignInStep::Kind::OneTimeCode && open.step.authenticators.isEmpty())
        return showRecovery(open);
    m_hasRail = kind != SignInStep::Kind::OneTimeCode && kind != SignInStep::Kind::NewPassword;
    if (kind == SignInStep::Kind::OneTimeCode)
        delete m_rail;
    if (m_hasRail && !m_rail)
        m_rail = new RecoveryRail(m_theme, open.providerName, false, this);
    if (m_rail)
        m_rail->showStep(kind);
    showCard(cardOf(open));
}

void SignInSteps::showRecovery(const OpenSignIn &open)
{
    delete m_rail;
    m_rail = new RecoveryRail(m_theme, open.providerName, true, this);
    m_rail->showRecoveryCode();
    m_hasRail = true;
    showCard(new RecoveryCodeCard(m_theme, open, this));
}

void SignInSteps::showCard(StepCard *card)
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater(); // not from inside its own signal
        m_layout->removeWidget(m_card);
    }
    m_card = card;
    m_layout->addWidget(card);
    setMaximumWidth(card->widest());
    connect(card, &StepCard::answered, this, &SignInSteps::take);
    connect(card, &SignInCard::leftBack, this, &SignInSteps::back);
    card->show();
    Q_EMIT shown();
    if (QWidget *field = card->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

QWidget *SignInSteps::rail() const { return m_hasRail ? m_rail.data() : nullptr; }

void SignInSteps::take(const StepAnswer &answer)
{
    StepCard *card = m_card;
    if (card->isBusy())
        return;
    card->setBusy(true);
    whenDone(m_desk.takeStep(card->open(), answer), card, [this, card](const Result<Entry> &entry) {
        card->setBusy(false);
        if (!entry)
            return card->refuse(entry.error());
        if (entry->open)
            return begin(*entry->open);
        Q_EMIT entered(*entry);
    });
}

// The device can be named once more: then the authenticator is begun anew.
void SignInSteps::back()
{
    OpenSignIn open = m_card->open();
    if (m_card->isOver() || open.step.kind != SignInStep::Kind::AuthenticatorCode)
        return leave();
    open.step.kind = SignInStep::Kind::AuthenticatorName;
    begin(open);
}

bool SignInSteps::isLostWhenClosed() const { return m_card && m_card->isLostWhenClosed() && !m_card->isOver(); }

void SignInSteps::leave()
{
    if (!isLostWhenClosed()) {
        m_desk.dropOpen();
        Q_EMIT leftBack();
        return;
    }
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("New recovery code"), tr("Close without saving the code?"),
         tr("You are not signed in yet. The next time you sign in, with your phone, you are shown another code."),
         tr("Keep it open"), tr("Close")},
        window());
    connect(dialog, &QDialog::accepted, this, &SignInSteps::leftBack);
    dialog->open();
}

} // namespace jackfield
