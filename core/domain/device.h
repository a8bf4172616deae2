#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// A telephone or adapter of the account. The softphone of a station is not one (S4.22).
struct Device {
    DeviceId id;
    qint64 revision = 0;
    QString make;
    QString model;
    QString mac; ///< twelve upper-case hexadecimal digits, in pairs with colons
    QString site;
    int ports = 1; ///< how many lines it can carry
    int portsUsed = 0;
    int lineNumber = 0;
    QString lineName;
    UserId user;      ///< who has it; empty: free
    QString userName; ///< the holder's name, so that a list needs no second look-up

    QString displayName() const { return QString(make + QLatin1Char(' ') + model).trimmed(); }
    bool operator==(const Device &) const = default;
};

template<>
struct Fields<Device> {
    static constexpr auto all = std::tuple{
        field("id", &Device::id, Label{""}, hidden, readOnly),
        field("revision", &Device::revision, Label{""}, hidden, readOnly),
        field("make", &Device::make, Label{QT_TRANSLATE_NOOP("Fields", "Make")}, searchable, readOnly),
        field("model", &Device::model, Label{QT_TRANSLATE_NOOP("Fields", "Model")}, searchable, readOnly),
        field("mac", &Device::mac, Label{QT_TRANSLATE_NOOP("Fields", "MAC address")}, searchDigits, unique, readOnly),
        field("site", &Device::site, Label{QT_TRANSLATE_NOOP("Fields", "Site")}, searchable),
        field("ports", &Device::ports, Label{QT_TRANSLATE_NOOP("Fields", "Ports")}, readOnly),
        field("portsUsed", &Device::portsUsed, Label{QT_TRANSLATE_NOOP("Fields", "Ports in use")}),
        field("lineNumber", &Device::lineNumber, Label{QT_TRANSLATE_NOOP("Fields", "Line number")}),
        field("lineName", &Device::lineName, Label{QT_TRANSLATE_NOOP("Fields", "Line name")}),
        field("user", &Device::user, Label{""}, hidden, readOnly),
        field("userName", &Device::userName, Label{QT_TRANSLATE_NOOP("Fields", "User")}, readOnly)};
};

} // namespace jackfield
