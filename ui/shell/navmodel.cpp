#include "ui/shell/navmodel.h"

#include <QLocale>

namespace jackfield {

int NavModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant NavModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.heading ? QString() : row.title;
    case Qt::AccessibleTextRole:
        if (row.badge > 0)
            return tr("%1, %2").arg(row.title, row.meaning);
        if (row.count >= 0)
            return tr("%1, %2").arg(row.title, QLocale().toString(row.count));
        return row.title;
    case IdRole: return row.id;
    case IconRole: return row.icon;
    case CountRole: return row.count;
    case BadgeRole: return row.badge;
    case BadgeStateRole: return int(row.badgeState);
    case HeadingRole: return row.heading;
    default: return {};
    }
}

Qt::ItemFlags NavModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void NavModel::add(const QString &id, const QString &icon, const QString &title, const QString &section)
{
    const bool newSection = !section.isEmpty() && section != m_lastSection;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + (newSection ? 1 : 0));
    if (newSection)
        m_rows += Row{{}, {}, section, true};
    m_rows += Row{id, icon, title};
    m_lastSection = section;
    endInsertRows();
}

void NavModel::remove(const QString &id)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    int first = at.row();
    const int last = first;
    const bool isAlone = first > 0 && m_rows.at(first - 1).heading && (last + 1 == m_rows.size() || m_rows.at(last + 1).heading);
    if (isAlone)
        --first;
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void NavModel::setCount(const QString &id, qint64 count)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid() || m_rows.at(at.row()).count == count)
        return;
    m_rows[at.row()].count = count;
    Q_EMIT dataChanged(at, at);
}

void NavModel::setBadge(const QString &id, int badge, const QString &meaning, State state)
{
    const QModelIndex at = indexOf(id);
    if (!at.isValid())
        return;
    m_rows[at.row()].badge = badge;
    m_rows[at.row()].badgeState = state;
    m_rows[at.row()].meaning = meaning;
    Q_EMIT dataChanged(at, at);
}

QModelIndex NavModel::indexOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id && !m_rows.at(i).heading)
            return index(i);
    }
    return {};
}

} // namespace jackfield
