#pragma once

#include "core/session/session.h"
#include "ui/fields/state.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace jackfield {

/// A column of a list of numbers or devices.
struct ListColumn {
    QString title;
    QString sortBy; ///< as ObjectList takes it; empty: the column cannot order the list
    std::function<QString(const ListedObject &)> text;
    std::function<std::optional<State>(const ListedObject &)> state = {}; ///< the text is a pill of this state; nothing: plain
    int share = 10;                                                       ///< of the width
    bool isCode = false;                                                  ///< a MAC address, say
};

/// Numbers or devices as a read-only table. The ids of all that match are asked for at once, the rows in windows as somebody looks at
/// them; one that is not here yet answers empty texts. What is shown stays until the answer to another list is there.
class ObjectListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ObjectRole, ///< ListedObject
        StateRole,  ///< int: State; invalid: none
        LoadingRole,
        CodeRole
    };

    ObjectListModel(Session &session, QList<ListColumn> columns, QObject *parent = nullptr);

    void setList(const ObjectList &list);
    const ObjectList &list() const { return m_list; }
    /// Asks the same again: the copy changed.
    void refresh();
    const QList<ListColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    QString idAt(int row) const { return m_ids.value(row); }
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    const ListedObject *objectAt(int row) const; ///< nullptr: not here yet

Q_SIGNALS:
    /// The ids are here. `kept`: they are those that were there, and only what stands in the rows may be another.
    void shown(bool kept);

private:
    void askRows(int window) const;
    void takeRows(int window, const QStringList &ids, const QList<ListedObject> &rows);

    static constexpr int windowRows = 128;
    static constexpr int windowsKept = 16;

    Session &m_session;
    const QList<ListColumn> m_columns;
    ObjectList m_list;
    QStringList m_ids;
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_again = false; ///< something changed while an answer was waited for
    mutable QHash<int, QList<ListedObject>> m_windows;
    mutable QList<int> m_recent; ///< windows, the latest last
    mutable QSet<int> m_asked;
};

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::ListedObject)
