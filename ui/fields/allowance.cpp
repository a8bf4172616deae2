#include "ui/fields/allowance.h"

#include "ui/fields/levelwords.h"
#include "ui/fields/plaintext.h"

#include <QAbstractButton>
#include <QAction>

namespace jackfield {

void allow(QAbstractButton *button, const AccountPolicy &policy, const char *area)
{
    forbid(button, LevelWords::whyNot(policy, QString::fromLatin1(area)));
}

void allow(QAction *action, const AccountPolicy &policy, const char *area)
{
    forbid(action, LevelWords::whyNot(policy, QString::fromLatin1(area)));
}

void forbid(QAbstractButton *button, const QString &why)
{
    button->setEnabled(why.isEmpty());
    button->setAccessibleDescription(why);
    setPlainToolTip(button, why);
}

// An empty tooltip is the entry's own text again.
void forbid(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    action->setStatusTip(why);
}

} // namespace jackfield
