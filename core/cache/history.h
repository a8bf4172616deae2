#pragma once

#include "core/cache/database.h"
#include "core/domain/historyevent.h"

namespace jackfield {

/// What changed in one account, by field, in a file of its own beside the copy (history.db): the copy can be made anew, this cannot. Lives on
/// the engine's thread. Only the cache writes events, each batch right before the transaction of the copy that it belongs to.
class History {
public:
    /// A damaged file is set aside (history.db.damaged), and a new one begun.
    static Result<std::unique_ptr<History>> open(const QString &path);

    // What the cache does.
    qint64 batch() const { return m_batch; } ///< the last one that is in the file
    Result<void> record(const HistoryEvent &event);
    /// Writes what was recorded as the next batch, if anything was.
    Result<void> commit();
    void rollBack();
    /// The copy's last batch is `batch`: takes back those behind it, which the copy never had, and counts on from it.
    Result<void> goOnFrom(qint64 batch);
    /// The copy is the provider's state as of `when`. `anew`: as of no moment before; what happened since the last one is not known.
    Result<void> noteKnown(const QDateTime &when, bool anew = false);

    // What people ask.
    Result<HistoryOverview> overview(const HistoryQuery &query) const;
    /// The last first. `behind`: an event of the same query; only those that follow it.
    Result<QList<HistoryEvent>> events(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind = {}) const;
    /// Every object that changed after `when`, as it was then. Beside these, the account was as the copy is. Rejected with code "not-known"
    /// for a time of which nothing is known.
    Result<QList<ObjectThen>> then(const QDateTime &when) const;

    /// Forgets up to `limit` events that are older than `when`; answers whether none are left.
    Result<bool> forgetBefore(const QDateTime &when, int limit);

private:
    explicit History(std::unique_ptr<Database> database) : m_database(std::move(database)) { }
    Result<void> load();
    Result<std::optional<qint64>> meta(const QString &key) const;
    Result<void> setMeta(const QString &key, qint64 value);
    Result<QList<HistoryGap>> gaps(const HistoryQuery &query) const;
    Result<QStringList> people(const HistoryQuery &query) const;
    Result<bool> isKnown(const QDateTime &when) const;

    std::unique_ptr<Database> m_database;
    qint64 m_batch = 0;
    std::optional<qint64> m_knownUntil; ///< milliseconds
    std::optional<qint64> m_since;
};

} // namespace jackfield
