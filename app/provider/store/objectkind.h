#pragma once

#include "app/provider/account/choicelist.h"
#include "core/domain/administrator.h"
#include "core/domain/change.h"
#include "core/domain/emergencyaddress.h"
#include "core/domain/site.h"
#include "core/domain/usercalling.h"
#include "core/domain/usermessaging.h"
#include "core/domain/uservoicemail.h"

#include <QStringList>

namespace jackfield::reference {

/// The wire word for a domain type's kind of object, at compile time. A new kind is a line here.
template<class Entity>
inline constexpr const char *kindOf = [] {
    static_assert(sizeof(Entity) == 0, "not an object of the feed");
    return "";
}();
template<>
inline constexpr const char *kindOf<User> = "user";
template<>
inline constexpr const char *kindOf<PhoneNumber> = "number";
template<>
inline constexpr const char *kindOf<Licence> = "licence";
template<>
inline constexpr const char *kindOf<Application> = "application";
template<>
inline constexpr const char *kindOf<Device> = "device";
template<>
inline constexpr const char *kindOf<Administrator> = "administrator";
template<>
inline constexpr const char *kindOf<UserCalling> = "user-calling";
template<>
inline constexpr const char *kindOf<UserVoicemail> = "user-voicemail";
template<>
inline constexpr const char *kindOf<UserMessaging> = "user-messaging";
template<>
inline constexpr const char *kindOf<Site> = "site";
template<>
inline constexpr const char *kindOf<EmergencyAddress> = "emergency-address";
template<>
inline constexpr const char *kindOf<ChoiceList> = "choices";

/// The kinds that every console reads; the others are sent to those who ask for them by name, so that an older console's progress
/// ("total") is not about objects it does not know.
inline const QStringList &firstKinds()
{
    static const QStringList all{
        QStringLiteral("user"), QStringLiteral("number"), QStringLiteral("licence"), QStringLiteral("application"),
        QStringLiteral("device")};
    return all;
}

/// All there are.
inline const QStringList &allKinds()
{
    static const QStringList all = firstKinds() + QStringList{QStringLiteral("administrator"),  QStringLiteral("user-calling"),
                                                              QStringLiteral("user-voicemail"), QStringLiteral("user-messaging"),
                                                              QStringLiteral("site"),           QStringLiteral("emergency-address"),
                                                              QStringLiteral("choices")};
    return all;
}

template<class Entity>
QString kindWord()
{
    return QString::fromLatin1(kindOf<Entity>);
}

} // namespace jackfield::reference
