#include "ui/places/signin/linkcard.h"

#include "ui/fields/newpasswordfields.h"
#include "ui/fields/termslink.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/signinfault.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace jackfield {

LinkCard::LinkCard(FrontDesk &desk, Theme &theme, const MailLink &link, QWidget *parent)
    : SignInCard(theme, parent)
    , m_desk(desk)
    , m_link(link)
    , m_fields(new NewPasswordFields(theme, this))
    , m_terms(new QCheckBox(tr("I accept the Terms of Service"), this))
{
    setTitle(tr("Choose a password"), AddressCheck::spoken(link.address));
    setBack(tr("Back"));
    setWords(tr("Save the password"), tr("One moment…"));
    m_fields->hide();
    m_terms->hide();
    content()->addWidget(m_fields);
    connect(m_fields, &NewPasswordFields::submitted, this, &SignInCard::go);
    connect(m_fields, &NewPasswordFields::edited, this, &SignInCard::clearFault);
    connect(m_terms, &QCheckBox::toggled, this, &SignInCard::setReady);
    connect(this, &SignInCard::continued, this, &LinkCard::save);
    setBusy(true);
    whenDone(m_desk.link(link.address, link.token), this, [this](const Result<LinkInfo> &info) { show(info); });
}

void LinkCard::show(const Result<LinkInfo> &info)
{
    setBusy(false);
    setReady(false);
    if (!info)
        return refuse(info.error());
    m_info = *info;
    setTitle(tr("Choose a password for %1").arg(m_info.brand), tr("%1 · %2").arg(m_info.name, m_info.accountName));
    if (!m_info.termsVersion.isEmpty()) {
        auto *terms = new TermsLink(theme(), m_info.termsAddress, this);
        content()->addWidget(terms);
        terms->show();
        content()->addWidget(m_terms);
        m_terms->show();
    }
    setReady(m_info.termsVersion.isEmpty());
    m_fields->show();
    m_fields->setFocus(Qt::OtherFocusReason);
}

void LinkCard::refuse(const Error &error)
{
    if (error.kind == Error::Kind::Gone)
        return showFault(tr("This link was used, or is over."), tr("Ask for another one with “Forgot password?”."));
    if (error.kind == Error::Kind::Unknown)
        return showFault(
            tr("No answer came."),
            tr("The password may have been saved. Go back and try to sign in with it. Nothing is sent again by itself."));
    if (error.fields.value(0).field == QLatin1String("password"))
        return m_fields->setRefused({error.fields.value(0).code});
    showFault({}, SignInFault::of(error, SignInFault::Step::SigningIn, m_link.address).sentence);
}

void LinkCard::save()
{
    if (!m_fields->check())
        return;
    setBusy(true);
    whenDone(
        m_desk.useLink(m_link.address, m_link.token, m_fields->password(), m_terms->isChecked()), this,
        [this](const Result<bool> &saved) {
            setBusy(false);
            if (!saved)
                return refuse(saved.error());
            m_fields->clear();
            Q_EMIT done(m_info.email);
        });
}

} // namespace jackfield
