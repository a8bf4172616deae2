#pragma once

#include "core/domain/change.h"

#include <QHash>
#include <QJsonObject>

namespace jackfield {

/// Which numbers or devices a list shows, and in which order.
struct ObjectList {
    ObjectKind kind = ObjectKind::PhoneNumber;
    QString text; ///< any part of number, MAC address (in any notation), city, make, model or site; words of the holder's name
    QString filter = {}; ///< a key of the counts; empty: all
    QString sortBy = {}; ///< a field of the kind, or "holder"; empty: by id, devices by make and model. Equal ones by id
    bool descending = false;
    int limit = 0; ///< no more than the first so many; 0: all

    bool operator==(const ObjectList &) const = default;
};

/// A row of such a list.
struct ListedObject {
    QJsonObject object; ///< by its field table
    UserId holder;      ///< empty: nobody has it
    QString holderName; ///< empty too when the copy does not know the holder
    QString holderExtension;
    QJsonObject address = {}; ///< of a number: its emergency address, by its field table; empty: it never had one

    bool operator==(const ListedObject &) const = default;
};

/// How many there are by filter. Numbers: available, needs-activation, active, other, e911 (somebody has it and its emergency address is not
/// verified), none, unverified, rejected. Devices: free, assigned. The empty key: all.
using ListCounts = QHash<QString, qint64>;

} // namespace jackfield
