#pragma once

#include "core/domain/user.h"

namespace jackfield {

/// What a user must be to be in a list. What is empty asks nothing.
struct UserFilter {
    QString department;
    QString site;
    QString tag;
    LicenceId licence;
    QString access;  ///< portal, no-portal, admin
    QString problem; ///< e911 (an emergency address that is not verified), no-number, no-device, no-email, never-signed-in

    bool isEmpty() const { return *this == UserFilter(); }
    bool operator==(const UserFilter &) const = default;
};

bool matches(const UserFilter &filter, const User &user);

} // namespace jackfield
