#include "ui/wizards/recovery/recoveryrail.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/stepbutton.h"
#include "ui/fields/steprail.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

RecoveryRail::RecoveryRail(Theme &theme, const QString &providerName, bool recovers, QWidget *parent)
    : QWidget(parent)
    , m_rail(new StepRail(theme, this))
    , m_recovers(recovers)
{
    if (recovers)
        m_rail->addStep(tr("Recovery code"), {});
    m_rail->addStep(tr("Terms of Service"), {});
    m_rail->addStep(tr("Name this device"), {});
    m_rail->addStep(tr("Scan and confirm"), {});
    m_rail->addStep(tr("New recovery code"), {});
    // It only shows: the provider does not let one go back.
    m_rail->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (int at = 0; at < m_rail->count(); ++at)
        m_rail->step(at)->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.2"));
    layout->addWidget(new PlainLabel(recovers ? tr("Sign in with a recovery code") : tr("Set up your sign-in"), "heading", this));
    auto *about = new PlainLabel(tr("A few short steps. Keep your phone with the authenticator app at hand."), "secondary", this);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(m_rail);
    if (recovers) {
        auto *help = new CalloutBox(theme, State::Neutral, this);
        help->setIconName(QStringLiteral("help"));
        help->setText({}, tr("No recovery code? Ask %1 support to restore your sign-in.").arg(providerName));
        layout->addSpacing(theme.px("space.5"));
        layout->addWidget(help);
    }
}

void RecoveryRail::showRecoveryCode() { m_rail->setCurrent(0); }

void RecoveryRail::showStep(SignInStep::Kind kind)
{
    const int first = m_recovers ? 1 : 0;
    switch (kind) {
    case SignInStep::Kind::Terms: return m_rail->setCurrent(first);
    case SignInStep::Kind::AuthenticatorName: return m_rail->setCurrent(first + 1);
    case SignInStep::Kind::AuthenticatorCode: return m_rail->setCurrent(first + 2);
    case SignInStep::Kind::SaveRecoveryCode: return m_rail->setCurrent(first + 3);
    case SignInStep::Kind::OneTimeCode:
    case SignInStep::Kind::NewPassword: return;
    }
}

} // namespace jackfield
