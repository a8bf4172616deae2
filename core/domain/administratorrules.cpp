#include "core/domain/administratorrules.h"

#include "core/domain/phonetext.h"
#include "core/domain/usersetuprules.h"

namespace jackfield {

namespace {

bool contains(const Choices &choices, const QString &id)
{
    for (const Choice &choice : choices) {
        if (choice.id == id)
            return true;
    }
    return false;
}

} // namespace

QList<FieldError> checkAdministrator(const Administrator &administrator, const AccountPolicy &policy, const SignInPolicy &signIn)
{
    QList<FieldError> errors;
    const auto add = [&errors](const char *field, const char *code) {
        errors.append({QString::fromLatin1(field), QString::fromLatin1(code), {}, {}, {}});
    };
    if (administrator.firstName.trimmed().isEmpty())
        add("firstName", "required");
    if (administrator.lastName.trimmed().isEmpty())
        add("lastName", "required");
    if (administrator.email.isEmpty())
        add("email", "required");
    else if (!isEmailAddress(administrator.email))
        add("email", "format");
    if (!administrator.username.isEmpty() && !isUsername(administrator.username))
        add("username", "format");
    if (administrator.contactNumber.isEmpty()) {
        if (signIn.contactNumberRequired)
            add("contactNumber", "required");
    } else if (parseNumber(administrator.contactNumber).isEmpty()) {
        add("contactNumber", "format");
    }
    if (!administrator.brandingDomain.isEmpty() && !contains(signIn.brandingDomains, administrator.brandingDomain))
        add("brandingDomain", "unknown");
    if (!administrator.language.isEmpty() && !contains(policy.languages, administrator.language))
        add("language", "unknown");
    return errors;
}

} // namespace jackfield
