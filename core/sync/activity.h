#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QMetaType>

namespace jackfield {

/// Is somebody there at the other end?
enum class Link {
    Connecting, ///< the first answer is awaited
    Online,
    Offline,  ///< nobody answers; `nextTry` says when we ask again
    SignedOut ///< a copy is open without a sign-in, or the provider ended it
};

/// What goes on, as it is; progress never lies. `done` and `total` are objects.
struct Activity {
    Link link = Link::Connecting;
    bool syncing = false;
    bool firstCopy = false; ///< the first copy of the account is not complete yet
    qint64 done = 0;
    qint64 total = 0;
    QDateTime copyTime;            ///< when the copy was last known to be the provider's state; invalid: never
    QDateTime nextTry;             ///< while offline, or when the provider asked to wait
    int waiting = 0;               ///< commands that are not finished
    int quarantined = 0;           ///< objects of a shape that this console does not understand
    qint64 deletionsToConfirm = 0; ///< users that the provider has no more; so many that they stay until a person agrees
    Error error = {};              ///< why it is offline or signed out

    bool operator==(const Activity &) const = default;
};

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::Activity)
