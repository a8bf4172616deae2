#pragma once

#include "core/base/result.h"
#include "core/domain/user.h"

#include <QByteArray>

namespace jackfield {

/// A user as the copy keeps it: what lists are ordered and dashboards counted by in columns of their own, the rest packed. A value that
/// any thread can make, so that the engine only writes.
struct UserRow {
    UserId id;
    qint64 revision = 0;
    QString sortKey;
    QString extension;
    QString phoneNumber;
    QString emergencyState;
    QByteArray fields; ///< all of them (fieldpack.h)
    QByteArray words;  ///< for the index of beginnings (searchText)

    static UserRow of(const User &user);
};

/// What users are ordered by: the folded display name.
QString sortKey(const User &user);

/// The user of UserRow::fields; damaged when the bytes are none.
Result<User> userOf(const QByteArray &fields);

} // namespace jackfield
