#include "ui/shell/palettemodel.h"

namespace jackfield {

void PaletteModel::set(Section section, const QString &heading, const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_headings[int(section)] = heading;
    m_entries[int(section)] = entries;
    m_rows.clear();
    for (int at = 0; at < sections; ++at) {
        if (m_entries[at].isEmpty())
            continue;
        m_rows += Row{{{}, m_headings[at]}, true};
        for (const PaletteEntry &entry : std::as_const(m_entries[at]))
            m_rows += Row{entry, false};
    }
    endResetModel();
}

int PaletteModel::next(int row, int direction) const
{
    for (int at = row + direction; at >= 0 && at < m_rows.size(); at += direction) {
        if (!isHeading(at))
            return at;
    }
    return row;
}

void PaletteModel::run(int row) const
{
    if (row >= 0 && row < m_rows.size() && m_rows.at(row).entry.run)
        m_rows.at(row).entry.run();
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry &entry = m_rows.at(index.row()).entry;
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::AccessibleTextRole: return entry.about.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.about;
    case HeadingRole: return isHeading(index.row());
    case IconRole: return entry.icon;
    case AboutRole: return entry.about;
    case KeysRole: return entry.keys;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool can = index.isValid() && !isHeading(index.row());
    return can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

} // namespace jackfield
