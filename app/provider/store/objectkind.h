#pragma once

#include "core/domain/change.h"

namespace jackfield::reference {

/// The kind of a domain type, at compile time.
template<class Entity>
inline constexpr ObjectKind kindOf = [] {
    static_assert(sizeof(Entity) == 0, "not an object of the feed");
    return ObjectKind::User;
}();
template<>
inline constexpr ObjectKind kindOf<User> = ObjectKind::User;
template<>
inline constexpr ObjectKind kindOf<PhoneNumber> = ObjectKind::PhoneNumber;
template<>
inline constexpr ObjectKind kindOf<Licence> = ObjectKind::Licence;
template<>
inline constexpr ObjectKind kindOf<Application> = ObjectKind::Application;
template<>
inline constexpr ObjectKind kindOf<Device> = ObjectKind::Device;

} // namespace jackfield::reference
