#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

using AdministratorId = Id<struct AdministratorTag>;

/// Somebody who manages the account without a telephone on it: "customer administrator" in S0, "account manager" in S3. Sees every site
/// of the account (S0.1, S0.3).
struct Administrator {
    AdministratorId id;
    qint64 revision = 0;
    QString firstName;
    QString lastName;
    QString email;
    QString username;
    QString contactNumber;  ///< E.164
    QString role;           ///< "Admin" (S0.6)
    QString brandingDomain; ///< of the policy's; empty: the provider's own (S3.12)
    QString language;       ///< BCP 47
    QString state;          ///< invited: has not signed in yet; active
    QString lastSignIn;
    QString changedAt;
    QString changedBy;

    QString displayName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    bool operator==(const Administrator &) const = default;
};

template<>
struct Fields<Administrator> {
    static constexpr auto all = std::tuple{
        field("id", &Administrator::id, Label{""}, hidden, readOnly),
        field("revision", &Administrator::revision, Label{""}, hidden, readOnly),
        field("firstName", &Administrator::firstName, Label{QT_TRANSLATE_NOOP("Fields", "First name")}, searchable, required),
        field("lastName", &Administrator::lastName, Label{QT_TRANSLATE_NOOP("Fields", "Last name")}, searchable, required),
        field("email", &Administrator::email, Label{QT_TRANSLATE_NOOP("Fields", "E-mail")}, searchable, required, unique),
        field("username", &Administrator::username, Label{QT_TRANSLATE_NOOP("Fields", "Username")}, searchable, unique),
        field("contactNumber", &Administrator::contactNumber, Label{QT_TRANSLATE_NOOP("Fields", "Contact number")}, searchDigits),
        field("role", &Administrator::role, Label{QT_TRANSLATE_NOOP("Fields", "Role")}, readOnly),
        field("brandingDomain", &Administrator::brandingDomain, Label{QT_TRANSLATE_NOOP("Fields", "Branding domain")}),
        field("language", &Administrator::language, Label{QT_TRANSLATE_NOOP("Fields", "Language")}),
        field("state", &Administrator::state, Label{QT_TRANSLATE_NOOP("Fields", "State")}, readOnly),
        field("lastSignIn", &Administrator::lastSignIn, Label{QT_TRANSLATE_NOOP("Fields", "Last sign-in")}, readOnly),
        field("changedAt", &Administrator::changedAt, Label{QT_TRANSLATE_NOOP("Fields", "Changed")}, readOnly),
        field("changedBy", &Administrator::changedBy, Label{QT_TRANSLATE_NOOP("Fields", "Changed by")}, readOnly)};
};

} // namespace jackfield
