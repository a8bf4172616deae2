#include "ui/places/dashboard/startcard.h"

#include "ui/fields/allowance.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

StartCard::StartCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Set up a user"), parent)
    , m_start(new QPushButton(tr("Start"), this))
{
    addIconBeforeTitle(QStringLiteral("user-add"));
    auto *text = new PlainLabel(tr("Name, number or extension, station, apps and phone, in four steps."), "secondary", this);
    text->setWordWrap(true);
    Theme::setKind(m_start, "primary");
    body()->addWidget(text);
    body()->addSpacing(theme.px("space.2"));
    body()->addWidget(m_start, 0, Qt::AlignLeading);
    body()->addStretch();
    connect(m_start, &QPushButton::clicked, this, &StartCard::startRequested);
}

void StartCard::allowFor(const AccountPolicy &policy) { allow(m_start, policy, "users"); }

bool StartCard::isAllowed() const { return m_start->isEnabled(); }

void StartCard::focusStart() { m_start->setFocus(Qt::OtherFocusReason); }

} // namespace jackfield
