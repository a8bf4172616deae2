#pragma once

#include <QHashFunctions>
#include <QString>

namespace jackfield {

/// An identifier given by the provider: opaque, compared byte by byte, never shown. Each kind of object has its own type.
template<class Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
};

template<class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using AccountId = Id<struct AccountTag>;
using ActorId = Id<struct ActorTag>;
using UserId = Id<struct UserTag>;
using LicenceId = Id<struct LicenceTag>;
using ApplicationId = Id<struct ApplicationTag>;
using DeviceId = Id<struct DeviceTag>;
/// A phone number is its own id: E.164, as "+12185550163".
using NumberId = Id<struct NumberTag>;

/// Made once by the console for one command; the provider remembers it for 24 hours (draft-ietf-httpapi-idempotency-key-header).
using IdempotencyKey = Id<struct IdempotencyTag>;

} // namespace jackfield
