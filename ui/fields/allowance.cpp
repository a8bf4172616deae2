#include "ui/fields/allowance.h"

#include "ui/fields/levelwords.h"
#include "ui/fields/plaintext.h"

#include <QAbstractButton>

namespace jackfield {

void allow(QAbstractButton *button, const AccountPolicy &policy, const char *area)
{
    const QString why = LevelWords::whyNot(policy, QString::fromLatin1(area));
    button->setEnabled(why.isEmpty());
    button->setAccessibleDescription(why);
    setPlainToolTip(button, why);
}

} // namespace jackfield
