#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/cache/accountcounts.h"
#include "core/cache/outbox.h"
#include "core/domain/account.h"
#include "core/domain/bulkedit.h"
#include "core/domain/change.h"
#include "core/domain/command.h"
#include "core/domain/conflictchoice.h"
#include "core/domain/customer.h"
#include "core/domain/historyevent.h"
#include "core/domain/objectlist.h"
#include "core/provider/provider.h"
#include "core/sync/activity.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace jackfield {

class UsersModel;

struct CommandStatus {
    IdempotencyKey key;
    Command command;
    CommandState state = CommandState::Queued;
    Error error = {};  ///< why it was rejected
    QString createdId; ///< applied: the new object
    QDateTime submitted;
    UserId object =
        {}; ///< the user that it is about, else the object; of one who is being set up, the id for commands that shall follow
    QStringList disputed = {}; ///< conflict: the fields for which a side must be chosen; empty: one choice for all of it
};

/// A user with all parts; those that nobody has changed yet are as they are then.
struct UserDetails {
    User user;
    QList<Device> devices;
    UserCalling calling = {};
    UserVoicemail voicemail = {};
    UserMessaging messaging = {};
    std::optional<PhoneNumber> number = {};
    std::optional<EmergencyAddress> emergencyAddress = {}; ///< of the number
};

struct DeviceSearch {
    QString text; ///< make, model or any part of a MAC address, in any notation
    bool freeFirst = true;
    int limit = 50;
};

/// The front desk of one signed-in (actor, account), on the GUI thread. Everything here answers at once or by a future; nothing blocks.
class Session : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Account account() const = 0;
    virtual Actor actor() const = 0;
    virtual QUrl providerAddress() const = 0;
    /// Of the provider's own people, who act as the customer: their access. Nothing: the account is one's own.
    virtual std::optional<CustomerAccess> access() const { return {}; }
    /// What waits is not to outlive this session: it is gone with the rest of the copy. Only for who acts as a customer.
    virtual void discardOnClose() { }
    virtual AccountPolicy policy() const = 0;
    virtual Activity activity() const = 0;
    /// The copy's file could not be read when it was opened: it was set aside, and a new copy is being made. What was queued is safe.
    virtual bool copyWasDamaged() const { return false; }
    virtual UsersModel *users() = 0;

    /// Writes the command to the outbox and answers its key when it is safe on disk; it is sent as soon as can be. The answer is a Cache
    /// error when the disk refused: then nothing is queued, and the person keeps what was typed.
    virtual Async<IdempotencyKey> submit(const Command &command) = 0;
    /// The same, but it waits for release(): a review before anything is sent.
    virtual Async<IdempotencyKey> hold(const Command &command) = 0;

    /// The same for many at a time, in one write: all of them are queued, or none is.
    virtual Async<QList<IdempotencyKey>> submitAll(const QList<Command> &commands) = 0;
    virtual Async<QList<IdempotencyKey>> holdAll(const QList<Command> &commands) = 0;

    /// Sets a password or passcode at once. Errors: Offline (nothing was done), Unknown (no answer: it may be set), Rejected with the field's
    /// code, Gone, Forbidden.
    virtual Async<bool> setSecret(const Secret &secret) = 0;
    /// Has an administrator's registration mail or a user's welcome mail sent again, at once. Errors: the same.
    virtual Async<bool> sendMail(const ObjectRef &to) = 0;

    // What a person does with a command. Errors: Gone (it is not there any more), Conflict with code "on-its-way" (sent; what became of it is
    // being found out), Rejected (does not apply), Cache.
    /// Takes it out of the outbox.
    virtual Async<bool> discard(const IdempotencyKey &key) = 0;
    /// Lets a held one go; tries a parked or refused one again.
    virtual Async<bool> release(const IdempotencyKey &key) = 0;
    /// Puts another command of the same kind in its place.
    virtual Async<bool> edit(const IdempotencyKey &key, const Command &command) = 0;
    /// Answers a conflict; the answer is kept and not asked again.
    virtual Async<bool> choose(const IdempotencyKey &key, const ConflictChoice &choice) = 0;
    /// Agrees to the removal of Activity::deletionsToConfirm users from the copy.
    virtual void confirmDeletions() = 0;
    virtual QList<CommandStatus> commands() const = 0; ///< those that are not finished, oldest first

    virtual Async<Verdict> check(const Question &question) = 0; ///< Offline error while nobody answers

    // From the cache, so they work offline.
    virtual Async<QList<Licence>> licences() = 0;                                      ///< in rank order
    virtual Async<QList<Application>> applications() = 0;                              ///< in rank order
    virtual Async<QList<PhoneNumber>> freeNumbers(const QString &text, int limit) = 0; ///< by any part of number or city
    virtual Async<qint64> freeNumberCount() = 0;
    virtual Async<QList<Device>> devices(const DeviceSearch &search) = 0;
    virtual Async<QList<Site>> sites() = 0;                   ///< by name
    virtual Async<QList<Administrator>> administrators() = 0; ///< by last and first name
    /// Some users that match, as the list's search finds them.
    virtual Async<QList<User>> findUsers(const QString &text, int limit) = 0;
    virtual Async<UserDetails> userDetails(const UserId &id) = 0; ///< Gone when there is no such user
    /// Several users as a change for all of them must know them, in the order of the ids; those that are gone are left out.
    virtual Async<QList<BulkUser>> bulkUsers(const QList<UserId> &ids) = 0;
    /// An object of the copy by its field table. Gone: it is not there.
    virtual Async<QJsonObject> object(const ObjectRef &object) = 0;
    virtual Async<AccountCounts> counts() = 0;
    /// The ids of a list of numbers or devices; its rows are asked for as somebody looks at them.
    virtual Async<QStringList> listed(const ObjectList &list) = 0;
    /// In the order of the ids; one that is gone meanwhile has an empty object.
    virtual Async<QList<ListedObject>> listedRows(ObjectKind kind, const QStringList &ids) = 0;
    virtual Async<ListCounts> listCounts(ObjectKind kind) = 0;
    virtual Async<QList<EmergencyProblem>> emergencyProblems(int limit) = 0;
    /// Who has this extension in the copy: a user's name; empty: nobody.
    virtual Async<QString> holderOfExtension(const QString &extension) = 0;
    /// Suggestions in their order, all different; fewer when there are no more, none when nobody has one to go on from.
    virtual Async<QStringList> freeExtensions(int count) = 0;

    /// What changed in the account, counted; see HistoryQuery.
    virtual Async<HistoryOverview> historyOverview(const HistoryQuery &query) = 0;
    /// The last first; with `behind`, those that follow that one.
    virtual Async<QList<HistoryEvent>>
    historyEvents(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind) = 0;
    /// What is older is forgotten, on this computer only. 0: nothing.
    virtual void keepHistoryFor(int days) = 0;

    /// What somebody is in the middle of, under a name of its own; nothing secret. Kept beside the account until it is dropped.
    virtual Async<QJsonObject> unfinished(const QString &name) = 0; ///< Gone: there is none
    virtual void keepUnfinished(const QString &name, const QJsonObject &what) = 0;
    virtual void dropUnfinished(const QString &name) = 0;

    /// Ends the sign-in at the provider, if it can be reached, and here. The copy and what is queued stay.
    virtual Async<bool> signOut() = 0;

public Q_SLOTS:
    virtual void syncNow() = 0;

Q_SIGNALS:
    void activityChanged(const jackfield::Activity &activity);
    void policyChanged();
    void commandChanged(const jackfield::CommandStatus &status);
    /// It left the outbox unconfirmed: somebody discarded it, or gave way in a conflict.
    void commandDropped(const jackfield::IdempotencyKey &key);
    void contentChanged(const jackfield::ChangeSet &changes);
};

/// A copy on this computer, for the sign-in window.
struct SavedCopy {
    QString folder; ///< where its files are
    QUrl address;
    QString providerName;
    Account account;
    Actor actor;
    qint64 users = 0;
    QDateTime savedAt;
    std::optional<CustomerAccess> access = {}; ///< of one who acts as the customer
    bool mayStay = false;                      ///< the same: the customer's policy lets it stay afterwards
};

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::CommandStatus)
Q_DECLARE_METATYPE(jackfield::UserDetails)
