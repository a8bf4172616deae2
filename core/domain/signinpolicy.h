#pragma once

#include "core/domain/choice.h"
#include "core/domain/field.h"

namespace jackfield {

/// How the administrators of an account come in, and what there is to know about each: the documents disagree, so it is the provider's
/// policy (checklist, "Where the documents disagree").
struct SignInPolicy {
    QString activation = QStringLiteral("link"); ///< link: the mail has a registration link (S0.7); temporary-password (S3.15)
    bool oneTimeCodes = false;              ///< who registers enrols an authenticator and gets a recovery code (S0.17 to S0.22)
    bool contactNumberRequired = false;     ///< S0.4
    QString role = QStringLiteral("Admin"); ///< S0.6
    QString termsVersion;                   ///< of the terms of service; empty: there are none to accept
    QString termsAddress;                   ///< where they can be read
    Choices brandingDomains; ///< host and name of the branded portals; the field shows when there are several (S3.12)

    /// Whether they are the account managers of S3 rather than the customer administrators of S0: one kind of object, two names.
    bool areManagers() const { return activation == QLatin1String("temporary-password"); }

    bool operator==(const SignInPolicy &) const = default;
};

template<>
struct Fields<SignInPolicy> {
    static constexpr auto all = std::tuple{
        field("activation", &SignInPolicy::activation, Label{""}),
        field("oneTimeCodes", &SignInPolicy::oneTimeCodes, Label{""}),
        field("contactNumberRequired", &SignInPolicy::contactNumberRequired, Label{""}),
        field("role", &SignInPolicy::role, Label{""}),
        field("termsVersion", &SignInPolicy::termsVersion, Label{""}),
        field("termsAddress", &SignInPolicy::termsAddress, Label{""}),
        field("brandingDomains", &SignInPolicy::brandingDomains, Label{""})};
};

} // namespace jackfield
