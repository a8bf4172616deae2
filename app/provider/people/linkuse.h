#pragma once

#include "app/provider/people/linkstore.h"
#include "app/provider/people/person.h"
#include "app/provider/services.h"
#include "core/base/error.h"
#include "core/domain/signinpolicy.h"

namespace jackfield::reference {

/// Whom a link is for.
struct LinkView {
    Link link;
    Person person;
    QString accountName;
    QString brand;
    QString language;
    SignInPolicy policy;

    /// The terms stand in the registration, as those of an administrator who registers.
    bool asksForTerms() const { return link.purpose == QLatin1String("registration") && !policy.termsVersion.isEmpty(); }
};

/// Nothing when the link is unknown, was used, or is over.
std::optional<LinkView> lookAtLink(Services &services, const QByteArray &token);

/// Makes the password and uses the link up; ends every sign-in of that person. Refuses, by field: password (S2.25), terms (required), token
/// (not-found).
QList<FieldError>
useLink(Services &services, const QByteArray &token, const QString &password, bool acceptsTerms, const QString &remote);

} // namespace jackfield::reference
