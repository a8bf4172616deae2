#include "ui/wizards/recovery/termscard.h"

#include "ui/fields/termslink.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace jackfield {

TermsCard::TermsCard(Theme &theme, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_accept(new QCheckBox(tr("I accept the Terms of Service"), this))
{
    setTitle(tr("Terms of Service"), tr("%1, version %2").arg(open.providerName, open.step.termsVersion));
    setBack(tr("Cancel"));
    setReady(false);
    content()->addWidget(new TermsLink(theme, open.step.termsAddress, this));
    content()->addWidget(m_accept);
    connect(m_accept, &QCheckBox::toggled, this, &SignInCard::setReady);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(AcceptTerms{}); });
}

QWidget *TermsCard::firstField() { return m_accept; }

} // namespace jackfield
