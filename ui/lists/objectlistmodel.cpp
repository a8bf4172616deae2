#include "ui/lists/objectlistmodel.h"

namespace jackfield {

ObjectListModel::ObjectListModel(Session &session, QList<ListColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_columns(std::move(columns))
{ }

void ObjectListModel::setList(const ObjectList &list)
{
    m_list = list;
    ++m_generation;
    m_asking = false;
    refresh();
}

void ObjectListModel::refresh()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    whenDone(m_session.listed(m_list), this, [this, generation = m_generation](const Result<QStringList> &ids) {
        if (generation != m_generation)
            return;
        m_asking = false;
        const bool kept = ids && *ids == m_ids;
        if (!kept)
            beginResetModel();
        ++m_generation;
        m_windows.clear();
        m_recent.clear();
        m_asked.clear();
        if (ids)
            m_ids = *ids;
        if (!kept)
            endResetModel();
        else if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT shown(kept);
        if (m_again)
            refresh();
    });
}

int ObjectListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }
int ObjectListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

const ListedObject *ObjectListModel::objectAt(int row) const
{
    const int window = row / windowRows;
    const auto found = m_windows.constFind(window);
    if (found == m_windows.constEnd()) {
        askRows(window);
        return nullptr;
    }
    const int at = row % windowRows;
    return at < found->size() && !found->at(at).object.isEmpty() ? &found->at(at) : nullptr;
}

void ObjectListModel::askRows(int window) const
{
    if (m_asked.contains(window))
        return;
    m_asked.insert(window);
    const QStringList ids = m_ids.mid(window * windowRows, windowRows);
    auto *self = const_cast<ObjectListModel *>(this);
    whenDone(
        m_session.listedRows(m_list.kind, ids), self,
        [self, window, ids, generation = m_generation](const Result<QList<ListedObject>> &rows) {
            if (generation == self->m_generation && rows)
                self->takeRows(window, ids, *rows);
        });
}

void ObjectListModel::takeRows(int window, const QStringList &ids, const QList<ListedObject> &rows)
{
    m_asked.remove(window);
    m_windows.insert(window, rows);
    m_recent.append(window);
    while (m_recent.size() > windowsKept)
        m_windows.remove(m_recent.takeFirst());
    const int first = window * windowRows;
    Q_EMIT dataChanged(index(first, 0), index(first + int(ids.size()) - 1, columnCount() - 1));
}

QVariant ObjectListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const ListColumn &column = m_columns.at(index.column());
    if (role == CodeRole)
        return column.isCode;
    const ListedObject *row = objectAt(index.row());
    switch (role) {
    case LoadingRole: return row == nullptr;
    case ObjectRole: return row ? QVariant::fromValue(*row) : QVariant();
    case StateRole: {
        const auto state = row && column.state ? column.state(*row) : std::nullopt;
        return state ? QVariant(int(*state)) : QVariant();
    }
    case Qt::DisplayRole: return row ? column.text(*row) : QString();
    default: return {};
    }
}

QVariant ObjectListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.at(section).title;
}

void ObjectListModel::sort(int column, Qt::SortOrder order)
{
    ObjectList list = m_list;
    list.sortBy = column < 0 ? QString() : m_columns.at(column).sortBy;
    list.descending = order == Qt::DescendingOrder;
    if (list != m_list)
        setList(list);
}

} // namespace jackfield
