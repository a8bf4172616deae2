#include "ui/fields/newpasswordfields.h"

#include "core/domain/passwordrules.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/passwordrulelist.h"
#include "ui/fields/rulelist.h"
#include "ui/fields/secretedit.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

NewPasswordFields::NewPasswordFields(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretEdit(theme, this))
    , m_second(new SecretEdit(theme, this))
    , m_firstRow(new FieldRow(theme, tr("New password"), m_first, this))
    , m_secondRow(new FieldRow(theme, tr("Repeat the new password"), m_second, this))
    , m_rules(new RuleList(theme, tr("Must have:"), PasswordRuleList::rules(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(m_firstRow);
    layout->addWidget(m_rules);
    layout->addWidget(m_secondRow);
    for (SecretEdit *edit : {m_first, m_second}) {
        edit->setProperty("large", true);
        FieldRow *row = edit == m_first ? m_firstRow : m_secondRow;
        connect(edit, &SecretEdit::capsLockNoticed, row, [row](bool on) {
            row->setHint(FieldRow::Hint::Caution, on ? tr("Caps Lock is on") : QString());
        });
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_rules->setBroken(passwordErrors(m_first->text()));
            m_firstRow->setError({});
            m_secondRow->setError({});
            Q_EMIT edited();
        });
        connect(edit, &QLineEdit::returnPressed, this, &NewPasswordFields::submitted);
    }
    setFocusProxy(m_first);
}

bool NewPasswordFields::check()
{
    if (!passwordErrors(m_first->text()).isEmpty()) {
        m_firstRow->setError(tr("This password does not keep the rules yet."));
        m_first->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_first->text() != m_second->text()) {
        m_secondRow->setError(tr("The two passwords differ."));
        m_second->setFocus(Qt::OtherFocusReason);
        m_second->selectAll();
        return false;
    }
    return true;
}

QString NewPasswordFields::password() const { return m_first->text(); }

void NewPasswordFields::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPasswordFields::setRefused(const QStringList &codes)
{
    m_firstRow->setError(
        codes.contains(QLatin1String("same")) ? tr("This is the password that you have now. Choose another one.")
                                              : tr("The provider refused this password. Choose another one."));
    m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace jackfield
