#pragma once

#include "core/domain/application.h"
#include "core/domain/device.h"
#include "core/domain/licence.h"
#include "core/domain/phonenumber.h"
#include "core/domain/user.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace jackfield {

/// The kinds of objects in the change feed, as their wire words.
enum class ObjectKind { User, PhoneNumber, Licence, Application, Device };

QString wireName(ObjectKind kind); ///< user, number, licence, application, device
std::optional<ObjectKind> objectKind(QAnyStringView wireName);

/// An object that is gone.
struct Tombstone {
    ObjectKind kind;
    QString id;
    qint64 revision = 0;
    bool operator==(const Tombstone &) const = default;
};

using Change = std::variant<User, PhoneNumber, Licence, Application, Device, Tombstone>;

/// Who brought a change about, and when. What the provider does not say is empty.
struct Origin {
    QString by;
    QDateTime at;
    bool operator==(const Origin &) const = default;
};

/// How far a console has read: opaque, empty before the first page.
struct Cursor {
    QString value;
    bool operator==(const Cursor &) const = default;
};

/// One page of the feed, in revision order. It exists only when its end marker was there and its count was right.
struct ChangePage {
    QList<Change> changes;
    QList<Origin> origins; ///< of the changes, in their order
    Cursor next;
    QString epoch;                    ///< the provider's history; another one means: throw the cursor away and compare
    bool more = false;                ///< there is another page now
    qint64 total = 0;                 ///< live objects in the account, for progress
    int quarantined = 0;              ///< objects of a shape that this console does not understand, left out
    QList<Tombstone> unreadable = {}; ///< those of them that say which they are: they are there, whatever they look like
};

/// What a change of the cache touched, for the models. `bulk`: more than is worth naming; read again what is on the screen.
struct ChangeSet {
    bool bulk = false;
    QList<UserId> usersChanged; ///< new ones too
    QList<UserId> usersRemoved;
    bool licences = false;
    bool applications = false;
    bool numbers = false;
    bool devices = false;

    bool touchesUsers() const { return bulk || !usersChanged.isEmpty() || !usersRemoved.isEmpty(); }
};

} // namespace jackfield
