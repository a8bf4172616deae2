#pragma once

#include <QList>
#include <QSet>

namespace jackfield {

/// How wide the columns of the users' table are in a given width, and which give way when there is no room: those that somebody has added, from the
/// right, then Device, Department, Site, Station. What is left goes to the columns of words, most of it to the name.
struct ColumnPlan {
    QList<int> widths; ///< in the order of UsersModel::Column; 0: hidden

    bool operator==(const ColumnPlan &) const = default;

    /// `wanted` are the least widths of all columns at the present font; the first one is the name's. Of these only `shown` are, from left to right.
    /// Those of `drawn` are as somebody wants them, and get no more.
    static ColumnPlan of(int width, const QList<int> &wanted, const QList<int> &shown, const QSet<int> &drawn = {});
};

} // namespace jackfield
