#include "ui/places/administrators/administratorwords.h"

#include "ui/fields/levelwords.h"

namespace jackfield {

QString AdministratorWords::title(const AccountPolicy &policy)
{
    return policy.administrators.areManagers() ? tr("Account managers") : tr("Administrators");
}

QString AdministratorWords::subtitle(const AccountPolicy &policy)
{
    return policy.administrators.areManagers()
        ? tr("They manage products, users and features, like your highest admin type. No phone service.")
        : tr("They see every site of this account. Access cannot be limited to one site.");
}

QString AdministratorWords::add(const AccountPolicy &policy)
{
    return policy.administrators.areManagers() ? tr("Add account manager…") : tr("Add administrator…");
}

QString AdministratorWords::resend(const AccountPolicy &policy)
{
    return policy.administrators.areManagers() ? tr("Resend activation mail") : tr("Resend registration mail");
}

QString
AdministratorWords::whyNotRemove(const AccountPolicy &policy, const Administrator &one, const QString &actor, qsizetype howMany)
{
    if (const QString why = LevelWords::whyNot(policy, QStringLiteral("membership")); !why.isEmpty())
        return why;
    if (howMany < 2)
        return tr("An account needs at least one administrator. Add another one first.");
    if (one.id.value == actor)
        return tr("Nobody removes themselves. Ask another administrator.");
    return {};
}

QString AdministratorWords::whyNoMail(const AccountPolicy &policy, bool isOnline)
{
    const QString why = LevelWords::whyNot(policy, QStringLiteral("administrators"));
    return why.isEmpty() && !isOnline ? tr("Needs a connection.") : why;
}

} // namespace jackfield
