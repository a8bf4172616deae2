#include "ui/wizards/recovery/recoverycodecard.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

RecoveryCodeCard::RecoveryCodeCard(Theme &theme, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_code(new QLineEdit(this))
    , m_understood(new QCheckBox(tr("I understand that my other authenticators stop working"), this))
{
    setTitle(tr("Use your recovery code"), open.login);
    setBack(tr("Cancel"));
    m_code->setProperty("large", true);
    m_code->setFont(theme.font(TypeRole::Code));
    m_code->setMaxLength(60);
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    auto *row = new FieldRow(theme, tr("Recovery code"), m_code, this);
    row->setHelp(tr("You got it when you registered. Capitals and dashes do not matter."));
    auto *warning = new CalloutBox(theme, State::Danger, this);
    warning->setIconName(QStringLiteral("warning"));
    warning->setText(
        tr("This removes every authenticator you added."),
        tr("All extra one-time-code accounts that you created are deleted for good as soon as you continue. "
           "You set up a new one in the next steps."));
    if (!open.step.authenticators.isEmpty()) {
        auto *names =
            new PlainLabel(tr("They are: %1.").arg(open.step.authenticators.join(QStringLiteral(", "))), "secondary", warning);
        names->setWordWrap(true);
        warning->addContent(names);
    }
    content()->addWidget(row);
    content()->addWidget(warning);
    content()->addWidget(m_understood);
    const auto look = [this] { setReady(!m_code->text().trimmed().isEmpty() && m_understood->isChecked()); };
    connect(m_code, &QLineEdit::textChanged, this, look);
    connect(m_understood, &QCheckBox::toggled, this, look);
    connect(m_code, &QLineEdit::returnPressed, this, &SignInCard::go);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(UseRecoveryCode{m_code->text().trimmed()}); });
    look();
}

QWidget *RecoveryCodeCard::firstField() { return m_code; }

} // namespace jackfield
