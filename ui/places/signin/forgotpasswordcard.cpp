#include "ui/places/signin/forgotpasswordcard.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/signinfault.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

ForgotPasswordCard::ForgotPasswordCard(FrontDesk &desk, Theme &theme, const QUrl &address, const QString &login, QWidget *parent)
    : SignInCard(theme, parent)
    , m_desk(desk)
    , m_address(address)
    , m_login(new QLineEdit(login, this))
    , m_link(new QLineEdit(this))
    , m_loginRow(new FieldRow(theme, tr("E-mail or username"), m_login, this))
    , m_linkRow(new FieldRow(theme, tr("Link from the mail"), m_link, this))
{
    setTitle(tr("Forgot your password?"), AddressCheck::spoken(address));
    setBack(tr("Back"));
    setWords(tr("Send the mail"), tr("Sending…"));
    for (QLineEdit *edit : {m_login, m_link})
        edit->setProperty("large", true);
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhSensitiveData);
    m_loginRow->setHelp(tr("You get a mail with a link to choose a new password."));
    m_linkRow->setHelp(tr("Open it in your browser, or paste it here."));
    m_linkRow->hide();
    content()->addWidget(m_loginRow);
    content()->addWidget(m_linkRow);
    const auto look = [this] { setReady(!(m_isSent ? m_link : m_login)->text().trimmed().isEmpty()); };
    for (QLineEdit *edit : {m_login, m_link}) {
        connect(edit, &QLineEdit::textChanged, this, look);
        connect(edit, &QLineEdit::returnPressed, this, &SignInCard::go);
    }
    connect(m_link, &QLineEdit::textChanged, this, [this] { m_linkRow->setError({}); });
    connect(this, &SignInCard::continued, this, &ForgotPasswordCard::act);
    look();
}

void ForgotPasswordCard::focusFirst() { m_login->setFocus(Qt::OtherFocusReason); }

void ForgotPasswordCard::act()
{
    if (!m_isSent)
        return askForMail();
    if (const auto link = MailLink::of(m_link->text()))
        Q_EMIT linkEntered(*link);
    else
        m_linkRow->setError(tr("This is not the link of such a mail. Copy the whole of it."));
}

void ForgotPasswordCard::askForMail()
{
    setBusy(true);
    whenDone(m_desk.forgotPassword(m_address, m_login->text().trimmed()), this, [this](const Result<bool> &asked) {
        setBusy(false);
        if (!asked) {
            const SignInFault fault = SignInFault::of(asked.error(), SignInFault::Step::SigningIn, m_address);
            return showFault({}, fault.sentence);
        }
        m_isSent = true;
        m_login->setReadOnly(true);
        m_loginRow->setHelp({});
        m_loginRow->setOk(tr("If this person is known there, the mail is on its way."));
        m_linkRow->show();
        setWords(tr("Continue"), tr("One moment…"));
        setReady(false);
        m_link->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace jackfield
