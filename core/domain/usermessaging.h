#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// A user's Integrated IMP, messaging and presence (S2.34), under the user's id.
struct UserMessaging {
    UserId id;
    qint64 revision = 0;
    bool enabled = false;
    QString account;       ///< the messaging account: the e-mail address it was made for; empty: there is none
    QString directoryFrom; ///< when the messaging directory has followed at the latest (S2.11); ISO 8601 UTC

    bool operator==(const UserMessaging &) const = default;
};

template<>
struct Fields<UserMessaging> {
    static constexpr auto all = std::tuple{
        field("id", &UserMessaging::id, Label{""}, hidden, readOnly),
        field("revision", &UserMessaging::revision, Label{""}, hidden, readOnly),
        field("enabled", &UserMessaging::enabled, Label{QT_TRANSLATE_NOOP("Fields", "Integrated IMP")}),
        field("account", &UserMessaging::account, Label{QT_TRANSLATE_NOOP("Fields", "Messaging account")}, readOnly),
        field(
            "directoryFrom", &UserMessaging::directoryFrom, Label{QT_TRANSLATE_NOOP("Fields", "In the directory from")}, readOnly)};
};

} // namespace jackfield
