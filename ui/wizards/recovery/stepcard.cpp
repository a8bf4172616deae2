#include "ui/wizards/recovery/stepcard.h"

#include "ui/wizards/recovery/stepfault.h"

namespace jackfield {

StepCard::StepCard(Theme &theme, const OpenSignIn &open, QWidget *parent) : SignInCard(theme, parent), m_open(open) { }

void StepCard::refuse(const Error &error)
{
    const StepFault fault = StepFault::of(error, m_open.address);
    showFault(fault.bold, fault.plain);
    m_isOver = fault.isOver;
    if (m_isOver)
        setBack(tr("Sign in again"));
    if (QWidget *field = firstField())
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace jackfield
