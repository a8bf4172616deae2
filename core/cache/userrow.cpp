#include "core/cache/userrow.h"

#include "core/cache/fieldpack.h"
#include "core/cache/searchtext.h"

namespace jackfield {

QString sortKey(const User &user) { return foldForSearch(user.displayName()); }

UserRow UserRow::of(const User &user)
{
    return {user.id,          user.revision,          jackfield::sortKey(user),
            user.extension,   user.phoneNumber.value, user.emergencyState,
            packFields(user), searchText(user)};
}

Result<User> userOf(const QByteArray &fields)
{
    auto user = unpackFields<User>(fields);
    if (!user)
        return failure(Error::Kind::Cache, QStringLiteral("damaged"), QStringLiteral("a user that cannot be read"));
    return std::move(*user);
}

} // namespace jackfield
