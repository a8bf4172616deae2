#pragma once

#include "core/domain/change.h"

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

template<class Entity>
QString kindWord()
{
    return QString::fromLatin1(kindOf<Entity>);
}

} // namespace jackfield::reference
