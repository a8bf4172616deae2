#pragma once

#include "core/domain/userfilter.h"

namespace jackfield {

/// What the list of users can be ordered by. Within equal values it is in name order; who has none comes last.
enum class UserColumn {
    Name,
    Extension,
    PhoneNumber,
    Licence,
    Site,
    Department,
    Device,
    Emergency,
    Email,
    SignInId,
    Username,
    Tags,
    TimeZone,
    Language,
    Portal,
    Admin,
    LastSignIn,
    Changed
};

/// Which users a list shows and in which order. Without words in `search` it is all of them.
struct UserList {
    UserList(const QString &search = {}, UserColumn by = UserColumn::Name, bool descending = false, const UserFilter &filter = {})
        : search(search)
        , by(by)
        , descending(descending)
        , filter(filter)
    { }

    QString search;
    UserColumn by;
    bool descending;
    UserFilter filter; ///< not while a first copy is made

    bool operator==(const UserList &) const = default;
};

} // namespace jackfield
