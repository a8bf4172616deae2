#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace jackfield {

/// A person with service on the account (S1, S2, S4). Times are ISO 8601 in UTC; numbers are E.164.
struct User {
    UserId id;
    qint64 revision = 0; ///< the provider's counter; grows with every change in the account

    QString firstName;
    QString lastName;
    QString clidFirstName; ///< shows on internal calls only (S2.4)
    QString clidLastName;
    QString email;
    QString signInId; ///< "User ID" of S1.10; its format is the account's policy
    QString username; ///< S4.10
    QString extension;
    NumberId phoneNumber;
    QString department;
    QString site;
    QStringList tags;
    QString timeZone;       ///< IANA; empty: the group's
    QString promptLanguage; ///< BCP 47
    QString mobileNumber;
    QString pagerNumber;
    LicenceId licence;
    QString callingPlan;
    QStringList applications;
    bool portalAccess = false;
    QString adminLevel;     ///< empty: no admin access (S4.19)
    QString emergencyState; ///< of the phone number: none, unverified, verified, rejected
    QString device;         ///< make and model of the main device
    QString lastSignIn;
    QString changedAt;
    QString changedBy;

    QString displayName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    bool operator==(const User &) const = default;
};

template<>
struct Fields<User> {
    static constexpr auto all = std::tuple{
        field("id", &User::id, Label{""}, hidden, readOnly),
        field("revision", &User::revision, Label{""}, hidden, readOnly),
        field("firstName", &User::firstName, Label{QT_TRANSLATE_NOOP("Fields", "First name")}, searchable, required),
        field("lastName", &User::lastName, Label{QT_TRANSLATE_NOOP("Fields", "Last name")}, searchable, required),
        field("clidFirstName", &User::clidFirstName, Label{QT_TRANSLATE_NOOP("Fields", "Caller ID first name")}),
        field("clidLastName", &User::clidLastName, Label{QT_TRANSLATE_NOOP("Fields", "Caller ID last name")}),
        field("email", &User::email, Label{QT_TRANSLATE_NOOP("Fields", "E-mail")}, searchable),
        field("signInId", &User::signInId, Label{QT_TRANSLATE_NOOP("Fields", "User ID")}, searchable, unique),
        field("username", &User::username, Label{QT_TRANSLATE_NOOP("Fields", "Username")}, searchable, unique),
        field("extension", &User::extension, Label{QT_TRANSLATE_NOOP("Fields", "Extension")}, searchable, unique),
        field("phoneNumber", &User::phoneNumber, Label{QT_TRANSLATE_NOOP("Fields", "Phone number")}, searchDigits, unique),
        field("department", &User::department, Label{QT_TRANSLATE_NOOP("Fields", "Department")}, searchable),
        field("site", &User::site, Label{QT_TRANSLATE_NOOP("Fields", "Site")}, searchable),
        field("tags", &User::tags, Label{QT_TRANSLATE_NOOP("Fields", "Tags")}, searchable),
        field("timeZone", &User::timeZone, Label{QT_TRANSLATE_NOOP("Fields", "Time zone")}),
        field("promptLanguage", &User::promptLanguage, Label{QT_TRANSLATE_NOOP("Fields", "Phone prompts language")}),
        field("mobileNumber", &User::mobileNumber, Label{QT_TRANSLATE_NOOP("Fields", "Mobile number")}),
        field("pagerNumber", &User::pagerNumber, Label{QT_TRANSLATE_NOOP("Fields", "Pager number")}),
        field("licence", &User::licence, Label{QT_TRANSLATE_NOOP("Fields", "Station")}),
        field("callingPlan", &User::callingPlan, Label{QT_TRANSLATE_NOOP("Fields", "Calling plan")}),
        field("applications", &User::applications, Label{QT_TRANSLATE_NOOP("Fields", "Applications")}),
        field("portalAccess", &User::portalAccess, Label{QT_TRANSLATE_NOOP("Fields", "Voice portal access")}),
        field("adminLevel", &User::adminLevel, Label{QT_TRANSLATE_NOOP("Fields", "Admin access")}),
        field("emergencyState", &User::emergencyState, Label{QT_TRANSLATE_NOOP("Fields", "E911")}, readOnly),
        field("device", &User::device, Label{QT_TRANSLATE_NOOP("Fields", "Device")}, readOnly),
        field("lastSignIn", &User::lastSignIn, Label{QT_TRANSLATE_NOOP("Fields", "Last sign-in")}, readOnly),
        field("changedAt", &User::changedAt, Label{QT_TRANSLATE_NOOP("Fields", "Changed")}, readOnly),
        field("changedBy", &User::changedBy, Label{QT_TRANSLATE_NOOP("Fields", "Changed by")}, readOnly)};
};

} // namespace jackfield
