#include "ui/wizards/addmanager/administratorreview.h"

#include "core/domain/accesslevels.h"
#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/factlines.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

AdministratorReview::AdministratorReview(Session &session, Theme &theme, bool isNew, std::function<Administrator()> typed)
    : WizardPage(theme, tr("Review"), tr("Nothing is sent before you save."))
    , m_session(session)
    , m_isNew(isNew)
    , m_typed(std::move(typed))
    , m_failure(new CalloutBox(theme, State::Danger))
    , m_facts(new FactLines(theme))
    , m_rightsTitle(new PlainLabel(tr("Will be able to"), "strong"))
    , m_rights(new FactLines(theme))
    , m_next(new CalloutBox(theme, State::Neutral))
{
    m_next->setIconName(QStringLiteral("mail"));
    m_failure->hide();
    body()->addWidget(m_failure);
    body()->addWidget(m_facts);
    body()->addWidget(m_rightsTitle);
    body()->addWidget(m_rights);
    body()->addWidget(m_next);
    body()->addStretch(1);
}

QString AdministratorReview::next() const
{
    const SignInPolicy policy = m_session.policy().administrators;
    if (!m_isNew)
        return tr("The sites that this person is the contact of follow with name and e-mail.");
    if (policy.areManagers())
        return tr("No password to set. An activation mail brings the username, a temporary password and a link; a new password is "
                  "chosen at first sign-in.");
    return policy.oneTimeCodes
        ? tr("No password to set. A mail brings a link to register: there a password is chosen, and an authenticator app set up.")
        : tr("No password to set. A mail brings a link to register, where a password is chosen.");
}

void AdministratorReview::entered()
{
    const AccountPolicy policy = m_session.policy();
    const Administrator one = m_typed();
    const bool hasBrands = policy.administrators.brandingDomains.size() > 1;
    m_facts->setFacts(
        {{tr("Name"), one.displayName()},
         {tr("E-mail"), one.email},
         {tr("Contact number"), one.contactNumber.isEmpty() ? QString() : displayNumber({one.contactNumber})},
         {tr("Role"), policy.administrators.role},
         {tr("Branding domain"), hasBrands ? one.brandingDomain : QString()},
         {tr("Language"), nameOf(policy.languages, one.language)}});
    QStringList changes;
    QStringList sees;
    QStringList asks;
    for (const LevelRow &row : levelTable(policy.accountType)) {
        if (QLatin1String(row.level) != QLatin1String("super"))
            continue;
        for (const QString &area : row.sees)
            (row.changes.contains(area) ? changes : area == QLatin1String("licences") ? asks : sees) += LevelWords::area(area);
    }
    const QString between = QStringLiteral("; ");
    m_rights->setFacts(
        {{tr("See and change"), changes.join(between)},
         {tr("See"), sees.join(between)},
         {tr("Ask %1 for").arg(policy.providerName), asks.join(between)}});
    m_rightsTitle->setVisible(m_isNew);
    m_rights->setVisible(m_isNew);
    //: A mail goes to this address
    m_next->setText(m_isNew ? tr("A mail goes to %1.").arg(one.email) : QString(), next());
}

void AdministratorReview::showFailure(const QString &bold, const QString &plain)
{
    m_failure->setText(bold, plain);
    m_failure->setVisible(!bold.isEmpty());
}

} // namespace jackfield
