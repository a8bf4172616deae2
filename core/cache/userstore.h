#pragma once

#include "core/cache/database.h"
#include "core/cache/userorder.h"
#include "core/cache/userrow.h"

#include <QElapsedTimer>

#include <functional>
#include <limits>
#include <optional>

namespace jackfield {

struct SearchTable;

/// A part of the matches of a search, counted in name order.
struct MatchCount {
    qint64 found = 0;
    qint64 reached = 0; ///< where the next part begins
    bool all = true;    ///< there is no next part
};

/// The users of the copy: by id, in the order of any column, and by words.
///
/// A first copy appends rows without order or index (append), then indexes them slice by slice (indexSlice): name order, and the
/// beginnings of words. Until that is complete, pages come in order of arrival and searches scan. partsSlice() then adds, in the
/// background, the index that finds any part of three or more characters; put() and remove() keep all of them right.
class UserStore {
public:
    explicit UserStore(Database &database) : m_database(database) { }

    /// Takes its state from the file, once, before anything else.
    Result<void> load();
    /// With the database's transactions: what is known here of the file must go back with it, also when it cannot be read just then.
    void begin() { m_before = m_state; }
    void rollBack();

    bool isIndexed() const { return m_state.indexed; }

    Result<void> append(const UserRow &row);
    /// Indexes up to `rows` more users; answers whether all are. Safe to stop and go on, also after a crash.
    Result<bool> indexSlice(int rows);

    bool findsParts() const { return m_state.partsReady; }
    /// Adds up to `rows` more users to the index of parts; answers whether all are in it.
    Result<bool> partsSlice(int rows);

    /// Answers whether anything changed: an older or equal revision does not.
    Result<bool> put(const UserRow &row);
    Result<bool> remove(const UserId &id, qint64 revision);
    Result<void> clear();

    /// Writes total() with the changes of this transaction.
    Result<void> saveTotal();

    Result<std::optional<User>> byId(const UserId &id) const;
    /// `limit` users from `offset` on; with a search, those that match (see MatchExpression), and first of all who has the extension that is
    /// the whole search.
    Result<QList<User>> page(const UserList &list, int offset, int limit) const;
    /// Makes a part of the order that lists by this column need, of up to `rows` users; answers whether it is whole. page() makes what is
    /// missing, all at once.
    Result<bool> orderSlice(UserColumn by, int rows) const;
    /// The same for a filter.
    Result<bool> filterSlice(const UserFilter &filter, int rows) const;
    /// How many users are in a list with a filter.
    Result<qint64> filteredCount(const UserList &list) const;
    /// The order of one column is kept as long as users are what has changed; for whatever else their order depends on.
    void forgetOrder() const;
    /// Milliseconds since somebody last asked for a page; huge when nobody has.
    qint64 idleFor() const { return m_lastPage.isValid() ? m_lastPage.elapsed() : std::numeric_limits<qint64>::max(); }
    Result<qint64> count(const QString &search = {}) const;
    /// Counts up to `limit` matches behind where an earlier part ended, so that whoever asks for a page meanwhile does not wait for a
    /// million of them.
    Result<MatchCount> countSlice(const QString &search, qint64 behind = firstPart, int limit = 20000) const;
    static constexpr qint64 firstPart = std::numeric_limits<qint64>::min();
    qint64 total() const { return m_state.total; } ///< users in the copy, known without asking the file
    /// The row of a user in the list that page() would give; -1 when it is not in it.
    Result<int> position(const UserList &list, const UserId &id) const;

    /// How many other users the last change gave another rank; some hundred take as long as a frame of the screen.
    int movedByLastChange() const { return m_moved; }

    static constexpr qint64 rankGap = 1024;

private:
    /// What is known of the file.
    struct State {
        bool indexed = false;
        bool indexing = false; ///< the index is begun and not complete
        bool partsReady = false;
        qint64 partsReached = 0; ///< users up to this rank are in the index of parts
        qint64 total = 0;
        qint64 savedTotal = 0;
    };
    struct Kept {
        qint64 n = 0;
        User user;
    };
    /// The last user that is indexed, in name order.
    struct Reached {
        qint64 rank = 0;
        qint64 n = -1;
        QString sortKey = QStringLiteral("");
    };
    // Keys in meta.
    static inline const QString indexKey = QStringLiteral("user_index"); ///< absent, "building" or "done"
    static inline const QString partsKey = QStringLiteral("user_parts"); ///< absent, the rank that was reached, or "done"
    static inline const QString totalKey = QStringLiteral("user_total");
    Result<QString> metaValue(const QString &key) const;
    Result<void> setMeta(const QString &key, const QString &value);

    /// Rows that are on their way to even distances, between two ranks that stay.
    struct Spread {
        qint64 floor = 0;
        qint64 ceiling = 0;
        qint64 step = 0;
        qint64 reached = 0; ///< the row that was last looked at
        qint64 target = 0;  ///< where the next one belongs
        bool goesDown = true;
    };
    /// The last search in the order: where its matches stand.
    struct Found {
        QString sought;
        std::vector<quint32> places; ///< ascending
    };
    Result<void> forEachRow(QSqlQuery &query, const QVariantList &values, const std::function<Result<void>()> &read) const;
    Result<QList<User>> arrivals(const QString &search, int offset, int limit) const;
    Result<QList<User>> usersAt(const QList<qint64> &ranks) const;
    Result<QList<User>> usersFrom(QSqlQuery &query, const QVariantList &values) const;
    Result<QList<User>> usersByName(const UserList &list, std::optional<qint64> without, int offset, int limit) const;
    Result<QList<User>> usersInOrder(const UserList &list, std::optional<qint64> without, int offset, int limit) const;
    Result<std::optional<qint64>> exactExtension(const QString &search) const;
    Result<int> positionByName(const UserList &list, std::optional<qint64> without, qint64 rank) const;
    Result<int> positionInOrder(const UserList &list, std::optional<qint64> without, qint64 rank) const;
    Result<void> beginOrder(UserColumn by) const;
    QString orderKey(const User &user) const;
    Result<void> findPlaces(const UserList &list, std::optional<qint64> without) const;
    Result<std::vector<qint64>> ranksOf(const SearchTable &table) const;
    Result<const std::vector<qint64> *> filteredRanks(const UserList &list) const;
    Result<QList<User>> filteredPage(const UserList &list, int offset, int limit) const;
    Result<int> filteredPosition(const UserList &list, qint64 rank) const;
    void enterFilter(qint64 rank, const User &user);
    void leaveFilter(qint64 rank);
    void enterOrder(qint64 rank, const User &user);
    void leaveOrder(qint64 rank);

    struct Place {
        qint64 rank = 0;
        qint64 n = 0;
    };
    Result<QList<Place>> places(const QString &sql, qint64 from, int limit) const;
    Result<QList<Place>> placesUpTo(qint64 rank, int limit) const; ///< the nearest first
    Result<QList<Place>> placesAfter(qint64 rank, int limit) const;
    Result<std::optional<qint64>> numberOf(const UserId &id) const;
    Result<qint64> nextNumber();
    Result<std::optional<Kept>> kept(const UserId &id) const;
    Result<qint64> rankOf(qint64 n) const;
    Result<qint64> freeRank(const QString &sortKey, qint64 n);
    Result<void> makeRoom(qint64 low);
    Result<void> beginSpread(qint64 around);
    Result<void> spreadSlice(int rows);
    struct Wall {
        qint64 rows = 0; ///< up to there
        qint64 rank = 0;
        bool isEnd = false;
    };
    Result<Wall> wall(qint64 from, qint64 reach, bool upwards) const;
    Result<void> enter(qint64 rank, qint64 n, const User &user);
    Result<void> leave(qint64 rank, const User &user);
    Result<void> move(qint64 from, qint64 to, qint64 n);
    Result<void> setPartsReached(qint64 rank, bool ready);
    Result<bool> insertRow(const UserRow &row, qint64 n);
    Result<bool> updateRow(const UserRow &row);
    Result<void> startIndex();
    Result<Reached> reached();

    Database &m_database;
    mutable QElapsedTimer m_lastPage;
    mutable std::optional<UserOrder> m_order; ///< of the column that was asked for last
    mutable std::optional<Found> m_found;
    /// Who passes the filter that was asked for last, in name order.
    struct Filtered {
        UserFilter filter;
        std::vector<qint64> ranks;
        qint64 reached = 0; ///< while it is made
        bool ready = false;
    };
    mutable std::optional<Filtered> m_filtered;
    /// The last list with that filter.
    struct Listed {
        QString sought;
        std::vector<qint64> ranks;
    };
    mutable std::optional<Listed> m_listed;
    mutable QHash<QString, QString> m_licenceNames; ///< by id, while there is an order
    mutable int m_changesInOrder = 0;               ///< since somebody looked
    State m_state;
    State m_before;     ///< of the transaction that goes on
    qint64 m_nextN = 0; ///< for append(); 0: not known
    std::optional<Reached> m_reached;
    std::optional<Spread> m_spread;
    int m_moved = 0;
    std::unique_ptr<QSqlQuery> m_insert;
    std::unique_ptr<QSqlQuery> m_arrive;
};

} // namespace jackfield
