#include "ui/wizards/setupuser/usernames.h"

#include "core/base/text.h"
#include "core/domain/usersetuprules.h"

namespace jackfield {

namespace {

constexpr int mostNamesakes = 99;

QString lettersAndDigits(const QString &text) { return searchWords(foldForSearch(text)).join(QString()); }

} // namespace

QStringList proposedUsernames(const UserSetup &setup)
{
    const QString first = lettersAndDigits(setup.firstName);
    const QString last = lettersAndDigits(setup.lastName);
    if (first.isEmpty() || last.isEmpty())
        return {};
    const QString name = first.left(1) + last;
    const QString local = setup.email.section(u'@', 0, 0);
    QStringList proposals{name, lettersAndDigits(local), lettersAndDigits(setup.phoneNumber.value)};
    for (int counter = 2; counter <= mostNamesakes; ++counter)
        proposals += name + QString::number(counter);
    proposals.removeIf([](const QString &proposal) { return !isUsername(proposal); });
    proposals.removeDuplicates();
    return proposals;
}

} // namespace jackfield
