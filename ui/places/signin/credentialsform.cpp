#include "ui/places/signin/credentialsform.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/secretedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

CredentialsForm::CredentialsForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_login(new QLineEdit(this))
    , m_password(new SecretEdit(theme, this))
    , m_loginRow(new FieldRow(theme, tr("E-mail or username"), m_login, this))
    , m_passwordRow(new FieldRow(theme, tr("Password"), m_password, this))
    , m_keep(new QCheckBox(tr("Keep me signed in on this computer"), this))
    , m_fault(new CalloutBox(theme, State::Danger, this))
    , m_continue(new QPushButton(tr("Continue"), this))
{
    m_login->setProperty("large", true);
    m_login->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setProperty("large", true);
    m_continue->setProperty("large", true);
    Theme::setKind(m_continue, "primary");
    m_fault->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(m_loginRow);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_keep);
    layout->addWidget(m_fault);
    layout->addWidget(m_continue);

    connect(m_password, &SecretEdit::capsLockNoticed, this, [this](bool on) {
        m_passwordRow->setHint(FieldRow::Hint::Caution, on ? tr("Caps Lock is on") : QString());
    });
    connect(m_login, &QLineEdit::textEdited, this, &CredentialsForm::clearFaults);
    connect(m_password, &QLineEdit::textEdited, this, &CredentialsForm::clearFaults);
    connect(m_login, &QLineEdit::returnPressed, this, &CredentialsForm::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &CredentialsForm::submit);
    connect(m_continue, &QPushButton::clicked, this, &CredentialsForm::submit);
}

void CredentialsForm::setLogin(const QString &login) { m_login->setText(login); }

QString CredentialsForm::login() const { return m_login->text().trimmed(); }

bool CredentialsForm::keep() const { return m_keep->isChecked(); }

void CredentialsForm::setKeepShown(bool shown) { m_keep->setVisible(shown); }

void CredentialsForm::focusFirstEmpty()
{
    QWidget *field = m_login->text().isEmpty() ? m_login : m_password;
    field->setFocus(Qt::OtherFocusReason);
}

void CredentialsForm::setBusy(bool busy)
{
    m_busy = busy;
    m_continue->setEnabled(!busy);
    m_continue->setText(busy ? tr("Signing in…") : tr("Continue"));
}

void CredentialsForm::showFault(const SignInFault &fault)
{
    if (fault.where == SignInFault::Where::Password) {
        m_passwordRow->setError(fault.sentence);
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        return;
    }
    m_fault->setText({}, fault.sentence);
    m_fault->show();
}

void CredentialsForm::clearFaults()
{
    m_loginRow->setError({});
    m_passwordRow->setError({});
    m_fault->hide();
}

void CredentialsForm::clearPassword() { m_password->clear(); }

void CredentialsForm::submit()
{
    if (m_busy)
        return;
    clearFaults();
    if (m_password->text().isEmpty()) {
        m_passwordRow->setError(tr("Enter your password."));
        m_password->setFocus(Qt::OtherFocusReason);
    }
    if (login().isEmpty()) {
        m_loginRow->setError(tr("Enter your e-mail address or username."));
        m_login->setFocus(Qt::OtherFocusReason);
    }
    if (m_loginRow->hasError() || m_passwordRow->hasError())
        return;
    Q_EMIT submitted({login(), m_password->text()});
}

} // namespace jackfield
