#pragma once

#include "core/domain/administrator.h"

namespace jackfield {

using SiteId = Id<struct SiteTag>;

/// A place of the account, with whom the provider calls there (S0.8 to S0.12).
struct Site {
    SiteId id;
    qint64 revision = 0;
    QString name;
    bool online = true;      ///< its contact can be changed only while it is (S0.8)
    AdministratorId contact; ///< an administrator of this account (S0.10)
    QString contactName;     ///< follows from the contact (S0.11)
    QString contactEmail;    ///< the same
    QString outsideNumber;   ///< a number that is reached from outside, never one of the system's (S0.12); E.164

    QString displayName() const { return name; }
    bool operator==(const Site &) const = default;
};

template<>
struct Fields<Site> {
    static constexpr auto all = std::tuple{
        field("id", &Site::id, Label{""}, hidden, readOnly),
        field("revision", &Site::revision, Label{""}, hidden, readOnly),
        field("name", &Site::name, Label{QT_TRANSLATE_NOOP("Fields", "Site")}, searchable, readOnly),
        field("online", &Site::online, Label{QT_TRANSLATE_NOOP("Fields", "Online")}, readOnly),
        field("contact", &Site::contact, Label{QT_TRANSLATE_NOOP("Fields", "Customer admin")}),
        field("contactName", &Site::contactName, Label{QT_TRANSLATE_NOOP("Fields", "Contact name")}, readOnly),
        field("contactEmail", &Site::contactEmail, Label{QT_TRANSLATE_NOOP("Fields", "Customer admin e-mail")}, readOnly),
        field("outsideNumber", &Site::outsideNumber, Label{QT_TRANSLATE_NOOP("Fields", "Outside phone number")}, searchDigits)};
};

} // namespace jackfield
