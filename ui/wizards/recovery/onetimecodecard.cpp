#include "ui/wizards/recovery/onetimecodecard.h"

#include "ui/fields/codeedit.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

OneTimeCodeCard::OneTimeCodeCard(Theme &theme, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_code(new CodeEdit(theme, this))
{
    setTitle(tr("Enter your code"), open.login);
    setBack(tr("Back"));
    setWords(tr("Continue"), tr("Signing in…"));
    setReady(false);
    auto *what = new PlainLabel(tr("Open your authenticator app and type the 6 digits shown for %1.").arg(open.providerName), this);
    what->setWordWrap(true);
    auto *row = new FieldRow(theme, tr("One-time code"), m_code, this);
    row->setHelp(tr("The code changes every 30 seconds. You can paste it."));
    content()->addWidget(what);
    content()->addWidget(row);
    connect(m_code, &QLineEdit::textChanged, this, [this] { setReady(m_code->isComplete()); });
    connect(m_code, &QLineEdit::returnPressed, this, &SignInCard::go);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(GiveOneTimeCode{m_code->text()}); });

    auto *recover = new QPushButton(theme.icon(QStringLiteral("key"), ColorRole::Link), tr("Use recovery code"), this);
    Theme::setKind(recover, "link");
    recover->setAutoDefault(false);
    connect(recover, &QPushButton::clicked, this, &OneTimeCodeCard::recoveryWanted);
    auto *lost = new QHBoxLayout;
    lost->addWidget(new PlainLabel(tr("Lost your phone?"), "secondary", this));
    lost->addStretch(1);
    lost->addWidget(recover);
    below()->addLayout(lost);
}

void OneTimeCodeCard::refuse(const Error &error)
{
    // A code is good for once, whether it was right or wrong.
    if (error.kind == Error::Kind::Rejected)
        m_code->clear();
    StepCard::refuse(error);
}

QWidget *OneTimeCodeCard::firstField() { return m_code; }

} // namespace jackfield
