#pragma once

#include "core/base/clock.h"
#include "core/cache/accountcounts.h"
#include "core/cache/copyrow.h"
#include "core/cache/database.h"
#include "core/cache/history.h"
#include "core/cache/objectstore.h"
#include "core/cache/objecttables.h"
#include "core/cache/userstore.h"
#include "core/domain/account.h"
#include "core/domain/objectlist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>

#include <tuple>

namespace jackfield {

/// What the copy knows of its own state.
struct CopyState {
    Cursor cursor;
    QString epoch;
    bool complete = false; ///< everything of the first copy is here and indexed
    QDateTime syncedAt;    ///< when it was last known to be the provider's state
    qint64 total = 0;      ///< live objects at the provider, as the last page said
    qint64 removals = 0;   ///< of users, since it was last whole: a kill in the middle does not hide how many they are
    qint64 revision = 0;   ///< the feed is read up to here: what is older and not in the copy is gone
};

/// The copy of one account on this computer. Lives on the engine's thread. Only sync writes to it.
class Cache final : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the copy. A damaged file is set aside (cache.db.damaged) and a new one begun: the provider has everything in it. A copy
    /// with other fields than this version's is begun anew too: what it lacks only the provider has.
    static Result<std::unique_ptr<Cache>> open(const QString &path);

    const CopyState &state() const { return m_state; }
    UserStore &users() { return m_users; }
    /// The objects of one kind; users have a store of their own.
    template<class Entity>
    const ObjectStore<Entity> &objects() const
    {
        return std::get<ObjectStore<Entity>>(m_objects);
    }
    const ObjectStore<PhoneNumber> &numbers() const { return objects<PhoneNumber>(); }
    const ObjectStore<Device> &devices() const { return objects<Device>(); }
    const ObjectStore<Licence> &licences() const { return objects<Licence>(); }
    const ObjectStore<Application> &applications() const { return objects<Application>(); }
    /// One object; nothing: it is not in the copy.
    template<class Entity>
    Result<std::optional<Entity>> find(const QString &id) const;

    Result<std::optional<AccountPolicy>> policy() const;
    Result<void> setPolicy(const AccountPolicy &policy);

    // Writing: begin, any number of put or write, then commit; what was put since begin is announced by changed() after the commit, or
    // in a first copy after one of the next. A failure in between rolls everything back.
    Result<void> begin();
    Result<void> put(Change change) { return write(copyRow(std::move(change))); }
    Result<void> write(const CopyRow &row, const Origin &origin = {});
    /// Writes it whatever its revision, when it is not there just so: for a provider whose revisions cannot be compared with the copy's.
    Result<void> replace(const CopyRow &row, const Origin &origin = {});
    /// `state` is written with the changes, so that a page and its cursor are one.
    Result<void> commit(const CopyState &state);
    Result<void> commit() { return commit(m_state); }
    void rollBack();

    /// The copy is the provider's state as of `when`. Kept on the disk once a minute at most: it changes with every silent poll.
    void noteSynced(const QDateTime &when);
    qint64 objectCount() const; ///< of all kinds
    Result<QStringList> ids(ObjectKind kind) const;
    Result<bool> has(ObjectKind kind, const QString &id) const;

    Result<bool> indexSlice(int rows) { return m_users.indexSlice(rows); }
    bool needsParts() const { return m_state.complete && !m_users.findsParts(); }
    /// Adds users to the index of parts for about `milliseconds`, in a transaction of its own; answers whether all are in it.
    Result<bool> refineIndex(int milliseconds, const Clock &clock = SystemClock());
    /// Forgets all objects and the cursor: the provider has another history.
    Result<void> startOver();

    /// The questions that were asked so far and are kept prepared, for a look at their plans.
    QStringList statements() const { return m_database->preparedStatements(); }

    /// From here on, what changes in a whole copy is recorded in `history` too, which must live as long. It is written right before the copy,
    /// and what the copy then did not get is taken back, so that the two never tell different stories.
    Result<void> recordInto(History &history);

    /// Whether the file had to be begun anew when it was opened.
    bool wasDamaged() const { return m_wasDamaged; }

    // Questions of lists and wizards.
    Result<QList<PhoneNumber>> freeNumbers(const QString &text, int limit) const;
    Result<QList<Device>> searchDevices(const QString &text, bool freeFirst, int limit) const;
    Result<QString> holderOfExtension(const QString &extension) const;
    Result<QString> nextFreeExtension() const; ///< nobody has it, nor any behind it; empty: nobody has one
    Result<qint64> freeNumberCount() const;
    Result<AccountCounts> counts() const;
    Result<QList<EmergencyProblem>> emergencyProblems(int limit) const; ///< the worst first
    Result<QStringList> listed(const ObjectList &list) const;           ///< ids
    Result<QList<ListedObject>> listedRows(ObjectKind kind, const QStringList &ids) const;
    Result<ListCounts> listCounts(ObjectKind kind) const;

Q_SIGNALS:
    void changed(const jackfield::ChangeSet &changes);

private:
    explicit Cache(std::unique_ptr<Database> database);
    Result<void> loadState();
    Result<void> keepLayout();
    Result<void> saveState(const CopyState &state);
    Result<std::optional<QString>> text(const QString &sql, const QVariantList &values = {}) const;
    Result<void> setMeta(const QString &key, const QString &value);
    template<class Entity>
    ObjectStore<Entity> &storeOf()
    {
        return std::get<ObjectStore<Entity>>(m_objects);
    }
    Result<void> addWords(const ObjectList &list, QStringList &conditions, QVariantList &values) const;
    Result<void> store(const CopyRow &row);
    Result<void> removeRow(const Tombstone &gone);
    void touch(ObjectKind kind, const QString &id);
    Result<QString> nameOf(ObjectKind kind, const QString &id) const;
    Result<void> storeInstead(const CopyRow &row);
    Result<void> recorded(const CopyRow &row, const Origin &origin, Result<void> (Cache::*write)(const CopyRow &));
    Result<void> saveHistory();
    void takeBackHistory();
    void noteKnown(bool anew = false);
    Result<std::optional<QString>> meta(const QString &key) const;

    std::unique_ptr<Database> m_database;
    CopyState m_state;
    QDateTime m_syncedAtOnDisk;
    UserStore m_users;
    template<class... Entities>
    using Stores = std::tuple<ObjectStore<Entities>...>;
    Stores<
        PhoneNumber, Licence, Application, Device, UserCalling, UserVoicemail, UserMessaging, EmergencyAddress, Site, Administrator>
        m_objects;
    History *m_history = nullptr;
    ChangeSet m_touched;
    ChangeSet m_unannounced; ///< of pages of a first copy
    QElapsedTimer m_announced;
    bool m_wasDamaged = false;
};

template<class Entity>
Result<std::optional<Entity>> Cache::find(const QString &id) const
{
    if constexpr (std::is_same_v<Entity, User>) {
        return m_users.byId({id});
    } else {
        return objects<Entity>().select(QStringLiteral("WHERE id = ?"), {id}).map([](const QList<Entity> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
    }
}

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::ChangeSet)
