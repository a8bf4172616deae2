#pragma once

#include "core/base/enginethread.h"
#include "core/cache/userlist.h"
#include "core/domain/change.h"
#include "core/domain/user.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace jackfield {

class Cache;

/// The users of the account as a read-only table, or those that a search finds, in the order of one column: at first the name. Rows come
/// from the cache in windows of 128; a row that is not here yet answers empty values, with LoadingRole true, and dataChanged when it is.
///
/// Neither a search nor another order resets the model: rows are inserted or removed at the end and the rest change, so a view keeps its
/// place. The number of matches comes with the first rows when they are all, else after them when no other search follows (countChanged).
class UsersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = UserColumn;
    static constexpr int columnCountTotal = 18;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString: UserId
        LoadingRole,               ///< bool: the row is not here yet
        PendingRole,               ///< bool: edited here, not yet applied
        EmergencyStateRole         ///< QString: none, unverified, verified, rejected
    };
    Q_ENUM(Role)

    UsersModel(EngineThread &engine, Cache &cache, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The rows stay as they are until those in the new order are here (shown).
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Any words in any order, each the beginning of a word of name, e-mail, user id, extension, tag or department, or a part of a
    /// phone number; accents and case do not matter. Who has the extension that is the whole text comes first. Empty: everybody.
    void setSearch(const QString &text);
    QString search() const { return m_list.search; }
    /// Besides the search. The rows stay as they are until those that pass it are here.
    void setFilter(const UserFilter &filter);
    const UserFilter &filter() const { return m_list.filter; }
    const UserList &shown() const { return m_shown; }  ///< what the rows in here answer
    qint64 totalUsers() const { return m_totalUsers; } ///< in the account, whatever the search

    /// What stands in a column for a user; empty for the state of the emergency address.
    QString textOf(const User &user, Column column) const;
    std::optional<User> userAt(int row) const; ///< nullopt: not loaded yet
    /// Row of a user in the present list; -1 when it is not in it.
    QFuture<int> rowOf(const UserId &id);

    /// Who is in so many rows of the present list from one on, whether the rows are here or not.
    QFuture<QList<UserId>> idsOf(int from, int rows);

    /// The names that licence ids stand for, for the Station column.
    void setLicenceNames(const QHash<QString, QString> &names);
    /// What ids of time zones, languages and admin types stand for.
    void setChoiceNames(const QHash<QString, QString> &names);
    /// The users that have an edit waiting.
    void setPendingUsers(const QSet<QString> &ids);

public Q_SLOTS:
    void apply(const ChangeSet &changes); ///< what the cache changed

Q_SIGNALS:
    void countChanged(qint64 matches, qint64 total);
    /// The answer to the latest setSearch() and sort() is in the model.
    void searchShown(const QString &text);

private:
    void refresh();
    void askOrder(quint64 generation);
    void askRows(quint64 generation);
    /// A page of rows, and how many users there are in all.
    struct Page {
        QList<User> users;
        qint64 total = 0;
        std::optional<qint64> matches = {}; ///< with a filter
    };
    void showFirst(int window, const Page &page);
    void countMatches(qint64 behind, qint64 found);
    void showCount(qint64 matches);
    void requestWindow(int window) const;
    void takeWindow(int window, const QList<User> &users);
    void setRows(int rows);
    const User *find(int row) const; ///< until the windows change; nullptr: not loaded yet

    static constexpr int windowRows = 128;

    EngineThread &m_engine;
    Cache &m_cache;
    UserList m_list;
    UserList m_shown; ///< what the rows in here answer
    int m_rows = 0;
    qint64 m_totalUsers = 0;
    quint64 m_generation = 0; ///< of the search; answers to an older one are dropped
    mutable QHash<int, QList<User>> m_windows;
    mutable QList<int> m_recent; ///< windows, the latest last
    mutable QSet<int> m_asked;
    QTimer m_countPause;
    QHash<QString, QString> m_licenceNames;
    QHash<QString, QString> m_choiceNames;
    QSet<QString> m_pending;
};

} // namespace jackfield
