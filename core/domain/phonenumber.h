#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// A telephone number of the account. `id` is the number itself, E.164.
struct PhoneNumber {
    NumberId id;
    qint64 revision = 0;
    QString state;          ///< available, needs-activation, active, cooling-down, porting
    QString city;           ///< as "Duluth, MN"
    UserId user;            ///< who has it; empty: free
    QString emergencyState; ///< none, unverified, verified, rejected

    bool operator==(const PhoneNumber &) const = default;
};

template<>
struct Fields<PhoneNumber> {
    static constexpr auto all = std::tuple{
        field("id", &PhoneNumber::id, Label{QT_TRANSLATE_NOOP("Fields", "Phone number")}, searchDigits, unique),
        field("revision", &PhoneNumber::revision, Label{""}, hidden, readOnly),
        field("state", &PhoneNumber::state, Label{QT_TRANSLATE_NOOP("Fields", "State")}),
        field("city", &PhoneNumber::city, Label{QT_TRANSLATE_NOOP("Fields", "City")}, searchable),
        field("user", &PhoneNumber::user, Label{QT_TRANSLATE_NOOP("Fields", "User")}),
        field("emergencyState", &PhoneNumber::emergencyState, Label{QT_TRANSLATE_NOOP("Fields", "E911")}, readOnly)};
};

} // namespace jackfield
