#include "core/session/userdetails.h"

namespace jackfield {

namespace {

// What stands in the copy, else what is usual before anybody has changed it.
template<class Part>
Result<void> readPart(const Cache &cache, const UserId &user, Part &part)
{
    return cache.find<Part>(user.value).map([&](const std::optional<Part> &found) {
        part = found.value_or(Part());
        part.id = user;
    });
}

} // namespace

Result<UserDetails> detailsIn(const Cache &cache, const UserId &id)
{
    const auto user = cache.find<User>(id.value);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return failure(Error::Kind::Gone, QStringLiteral("not-found"));
    UserDetails details{**user, {}};
    auto read = cache.devices()
                    .select(QStringLiteral("WHERE user = ? ORDER BY make, model, mac"), {id.value})
                    .map([&](const QList<Device> &devices) { details.devices = devices; })
                    .and_then([&] { return readPart(cache, id, details.calling); })
                    .and_then([&] { return readPart(cache, id, details.voicemail); })
                    .and_then([&] { return readPart(cache, id, details.messaging); });
    const QString number = details.user.phoneNumber.value;
    if (read && !number.isEmpty())
        read = cache.find<PhoneNumber>(number)
                   .map([&](const auto &found) { details.number = found; })
                   .and_then([&] { return cache.find<EmergencyAddress>(number); })
                   .map([&](const auto &found) { details.emergencyAddress = found; });
    return read.map([&] { return details; });
}

} // namespace jackfield
