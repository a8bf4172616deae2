#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// Where responders go when somebody calls them from a number (S2.17), under the number's id. Which fields are required says the table
/// (S2.18).
struct EmergencyAddress {
    NumberId id;
    qint64 revision = 0;
    QString callerName;
    QString street;
    QString unit;
    QString city;
    QString region; ///< two letters: MN, ON
    QString postalCode;
    QString country;    ///< US or CA
    QString verifiedAt; ///< ISO 8601 UTC; empty: not since the number changed hands (S2.16)

    bool operator==(const EmergencyAddress &) const = default;
};

template<>
struct Fields<EmergencyAddress> {
    static constexpr auto all = std::tuple{
        field("id", &EmergencyAddress::id, Label{""}, hidden, readOnly),
        field("revision", &EmergencyAddress::revision, Label{""}, hidden, readOnly),
        field("callerName", &EmergencyAddress::callerName, Label{QT_TRANSLATE_NOOP("Fields", "Caller name")}, required),
        field("street", &EmergencyAddress::street, Label{QT_TRANSLATE_NOOP("Fields", "Street")}, required),
        field("unit", &EmergencyAddress::unit, Label{QT_TRANSLATE_NOOP("Fields", "Floor, suite or unit")}),
        field("city", &EmergencyAddress::city, Label{QT_TRANSLATE_NOOP("Fields", "City")}, required),
        field("region", &EmergencyAddress::region, Label{QT_TRANSLATE_NOOP("Fields", "State or province")}, required),
        field("postalCode", &EmergencyAddress::postalCode, Label{QT_TRANSLATE_NOOP("Fields", "Postal code")}, required),
        field("country", &EmergencyAddress::country, Label{QT_TRANSLATE_NOOP("Fields", "Country")}, required),
        field("verifiedAt", &EmergencyAddress::verifiedAt, Label{QT_TRANSLATE_NOOP("Fields", "Verified")}, readOnly)};
};

} // namespace jackfield
