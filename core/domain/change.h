#pragma once

#include "core/domain/administrator.h"
#include "core/domain/application.h"
#include "core/domain/device.h"
#include "core/domain/emergencyaddress.h"
#include "core/domain/licence.h"
#include "core/domain/phonenumber.h"
#include "core/domain/site.h"
#include "core/domain/user.h"
#include "core/domain/usercalling.h"
#include "core/domain/usermessaging.h"
#include "core/domain/uservoicemail.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace jackfield {

/// The kinds of objects in the change feed; the numbers stand in files. The parts of a user (calling, voicemail, messaging) stand under the
/// user's id, an emergency address under its number's.
enum class ObjectKind {
    User,
    PhoneNumber,
    Licence,
    Application,
    Device,
    UserCalling,
    UserVoicemail,
    UserMessaging,
    EmergencyAddress,
    Site,
    Administrator
};

QString wireName(ObjectKind kind); ///< user, number, licence, application, device, user-calling, …
std::optional<ObjectKind> objectKind(QAnyStringView wireName);
const QList<ObjectKind> &objectKinds(); ///< all of them

/// Names one object of the account.
struct ObjectRef {
    ObjectKind kind = ObjectKind::User;
    QString id;
    bool operator==(const ObjectRef &) const = default;
};

/// An object that is gone.
struct Tombstone {
    ObjectKind kind;
    QString id;
    qint64 revision = 0;
    bool operator==(const Tombstone &) const = default;
};

/// An alternative for each kind, in their order, and the one for what is gone.
using Change = std::variant<
    User, PhoneNumber, Licence, Application, Device, UserCalling, UserVoicemail, UserMessaging, EmergencyAddress, Site,
    Administrator, Tombstone>;

/// Calls `visit.template operator()<Entity>()` with the type of that kind.
template<class Visit, int at = 0>
auto withEntity(ObjectKind kind, Visit &&visit)
{
    using Entity = std::variant_alternative_t<at, Change>;
    if constexpr (at + 2 < std::variant_size_v<Change>) {
        if (int(kind) != at)
            return withEntity<Visit, at + 1>(kind, std::forward<Visit>(visit));
    }
    return visit.template operator()<Entity>();
}

/// The kind of an entity.
template<class Entity, int at = 0>
constexpr ObjectKind kindOf()
{
    if constexpr (std::is_same_v<Entity, std::variant_alternative_t<at, Change>>)
        return ObjectKind(at);
    else
        return kindOf<Entity, at + 1>();
}

/// Kind, id and revision of what a change is about.
Tombstone subjectOf(const Change &change);

/// Whether objects of this kind stand under a user's id.
inline bool isUserPart(ObjectKind kind)
{
    return kind == ObjectKind::UserCalling || kind == ObjectKind::UserVoicemail || kind == ObjectKind::UserMessaging;
}

/// Whether objects of this kind are a part of another one, of a user or a number: there, with what is usual and at revision 0, even before
/// anybody changed them.
inline bool isPart(ObjectKind kind) { return isUserPart(kind) || kind == ObjectKind::EmergencyAddress; }

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
    QList<UserId> usersChanged; ///< new ones, and those of whom a part changed, too
    QList<UserId> usersRemoved;
    bool licences = false;
    bool applications = false;
    bool numbers = false;
    bool devices = false;
    bool emergencyAddresses = false;
    bool sites = false;
    bool administrators = false;

    bool isEmpty() const { return *this == ChangeSet(); }
    bool operator==(const ChangeSet &) const = default;
    bool touchesUsers() const { return bulk || !usersChanged.isEmpty() || !usersRemoved.isEmpty(); }
};

} // namespace jackfield
