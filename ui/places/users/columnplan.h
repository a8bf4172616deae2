#pragma once

#include <QList>
#include <QSet>

namespace jackfield {

/// How wide the columns of the users' table are in a given width, and which give way when there is no room: Device first, then
/// Department, Site, Station. What is left goes to the columns of words, most of it to the name.
struct ColumnPlan {
    QList<int> widths; ///< in the order of UsersModel::Column; 0: hidden

    bool operator==(const ColumnPlan &) const = default;

    /// `wanted` are the least widths of all columns at the present font; the first one is the name's.
    static ColumnPlan of(int width, const QList<int> &wanted);
};

} // namespace jackfield
