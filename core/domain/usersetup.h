#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace jackfield {

/// Everything that *Set Up a User* collects (S1, S4), and the body of its one request. A refused field comes back under its name here.
struct UserSetup {
    QString firstName;
    QString lastName;
    QString email;
    QString signInId;
    QString username;
    QString department;
    QString site;
    QString promptLanguage;
    QString timeZone;
    QStringList tags;
    bool blockWelcomeMail = false;
    QString adminLevel;

    NumberId phoneNumber;
    QString extension;
    LicenceId licence;
    QString callingPlan;
    QStringList applications; ///< besides those that come with the licence
    bool portalAccess = true;

    DeviceId device;       ///< one that is in the account; or
    QString newDeviceType; ///< make and model, and
    QString newDeviceMac;  ///< the MAC address of one that is not yet
    int ports = 1;
    int lineNumber = 1;
    QString lineName;

    QString displayName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    bool hasDevice() const { return !device.isEmpty() || !newDeviceMac.isEmpty() || !newDeviceType.isEmpty(); }
    bool operator==(const UserSetup &) const = default;
};

template<>
struct Fields<UserSetup> {
    static constexpr auto all = std::tuple{
        field("firstName", &UserSetup::firstName, Label{QT_TRANSLATE_NOOP("Fields", "First name")}, required),
        field("lastName", &UserSetup::lastName, Label{QT_TRANSLATE_NOOP("Fields", "Last name")}, required),
        field("email", &UserSetup::email, Label{QT_TRANSLATE_NOOP("Fields", "E-mail")}),
        field("signInId", &UserSetup::signInId, Label{QT_TRANSLATE_NOOP("Fields", "User ID")}, unique),
        field("username", &UserSetup::username, Label{QT_TRANSLATE_NOOP("Fields", "Username")}, unique),
        field("department", &UserSetup::department, Label{QT_TRANSLATE_NOOP("Fields", "Department")}),
        field("site", &UserSetup::site, Label{QT_TRANSLATE_NOOP("Fields", "Site")}),
        field("promptLanguage", &UserSetup::promptLanguage, Label{QT_TRANSLATE_NOOP("Fields", "Phone prompts language")}),
        field("timeZone", &UserSetup::timeZone, Label{QT_TRANSLATE_NOOP("Fields", "Time zone")}),
        field("tags", &UserSetup::tags, Label{QT_TRANSLATE_NOOP("Fields", "Tags")}),
        field(
            "blockWelcomeMail", &UserSetup::blockWelcomeMail,
            Label{QT_TRANSLATE_NOOP("Fields", "Do not send the welcome mail now")}),
        field("adminLevel", &UserSetup::adminLevel, Label{QT_TRANSLATE_NOOP("Fields", "Admin access")}),
        field("phoneNumber", &UserSetup::phoneNumber, Label{QT_TRANSLATE_NOOP("Fields", "Phone number")}, unique),
        field("extension", &UserSetup::extension, Label{QT_TRANSLATE_NOOP("Fields", "Extension")}, unique),
        field("licence", &UserSetup::licence, Label{QT_TRANSLATE_NOOP("Fields", "Station (license)")}, required),
        field("callingPlan", &UserSetup::callingPlan, Label{QT_TRANSLATE_NOOP("Fields", "Calling plan")}),
        field("applications", &UserSetup::applications, Label{QT_TRANSLATE_NOOP("Fields", "Applications")}),
        field("portalAccess", &UserSetup::portalAccess, Label{QT_TRANSLATE_NOOP("Fields", "Voice portal access")}),
        field("device", &UserSetup::device, Label{QT_TRANSLATE_NOOP("Fields", "Device")}),
        field("newDeviceType", &UserSetup::newDeviceType, Label{QT_TRANSLATE_NOOP("Fields", "Device type")}),
        field("newDeviceMac", &UserSetup::newDeviceMac, Label{QT_TRANSLATE_NOOP("Fields", "MAC address")}),
        field("ports", &UserSetup::ports, Label{QT_TRANSLATE_NOOP("Fields", "Ports")}),
        field("lineNumber", &UserSetup::lineNumber, Label{QT_TRANSLATE_NOOP("Fields", "Line number")}),
        field("lineName", &UserSetup::lineName, Label{QT_TRANSLATE_NOOP("Fields", "Line name")})};
};

} // namespace jackfield
