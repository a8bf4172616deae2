#pragma once

#include <QString>

namespace jackfield {

/// What the list of users can be ordered by. Within equal values it is in name order; who has none comes last.
enum class UserColumn { Name, Extension, PhoneNumber, Licence, Site, Department, Device, Emergency };

/// Which users a list shows and in which order. Without words in `search` it is all of them.
struct UserList {
    UserList(const QString &search = {}, UserColumn by = UserColumn::Name, bool descending = false)
        : search(search)
        , by(by)
        , descending(descending)
    { }

    QString search;
    UserColumn by;
    bool descending;

    bool operator==(const UserList &) const = default;
};

} // namespace jackfield
