#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/licence.h"
#include "core/domain/usersetup.h"

#include <optional>

namespace jackfield {

/// The rules of S1 and S4 that need nobody else's data: what is required, formats, what goes with what. Console and provider both
/// ask here; whether something is still free only the provider knows. `licence` is the chosen pool, when it is known.
///
/// Codes: required, format, length, unknown, none-left, conflict.
QList<FieldError> checkUserSetup(const UserSetup &setup, const AccountPolicy &policy, const std::optional<Licence> &licence);

bool isEmailAddress(const QString &text); ///< addr-spec of RFC 5322 without quotes and comments, with a dot in the domain
bool isUsername(const QString &text);     ///< letters and digits (S4.10)

/// Any notation of a MAC address as "00:1A:2B:3C:4D:5E"; empty when it is none.
QString normalizedMac(const QString &text);

/// An e-mail is needed: for the User ID's sake it is not, for the portal it is (S4.9, S4.17).
bool needsEmail(const UserSetup &setup, const std::optional<Licence> &licence);

} // namespace jackfield
