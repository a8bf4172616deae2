#include "ui/places/users/columnplan.h"

#include "core/models/usersmodel.h"

#include <algorithm>
#include <numeric>

namespace jackfield {

namespace {

using Column = UsersModel::Column;

// The first one gives way first.
QList<int> yielding(const QList<int> &shown)
{
    QList<int> order;
    for (auto column = shown.crbegin(); column != shown.crend(); ++column) {
        if (*column > int(Column::Emergency))
            order += *column;
    }
    for (const Column column : {Column::Device, Column::Department, Column::Site, Column::Licence})
        order += int(column);
    return order;
}

bool isOfWords(int column) { return column >= int(Column::Licence) && column != int(Column::Emergency); }

} // namespace

ColumnPlan ColumnPlan::of(int width, const QList<int> &wanted, const QList<int> &shown, const QSet<int> &drawn)
{
    ColumnPlan plan{QList<int>(wanted.size(), 0)};
    for (const int column : shown)
        plan.widths[column] = wanted.at(column);
    for (const int column : yielding(shown)) {
        if (std::accumulate(plan.widths.begin(), plan.widths.end(), 0) <= width)
            break;
        plan.widths[column] = 0;
    }
    const int taken = std::accumulate(plan.widths.begin(), plan.widths.end(), 0);
    int spare = width - taken;
    // Names and words of any length share what is left; numbers have a known length.
    QList<int> sharing;
    for (int column = 0; column < plan.widths.size(); ++column) {
        if (isOfWords(column) && plan.widths.at(column) > 0 && !drawn.contains(column))
            sharing += column;
    }
    for (const int column : std::as_const(sharing)) {
        const int share = std::max(width - taken, 0) / (4 + std::max<int>(4, int(sharing.size())));
        plan.widths[column] += share;
        spare -= share;
    }
    int &name = plan.widths[int(Column::Name)];
    if (!drawn.contains(int(Column::Name))) {
        name = std::max(name + spare, std::min(name, width));
    } else if (spare > 0) {
        // The name is as somebody wants it: the last one takes the rest.
        const auto last = std::find_if(shown.crbegin(), shown.crend(), [&](int column) { return plan.widths.at(column) > 0; });
        plan.widths[*last] += spare;
    }
    return plan;
}

} // namespace jackfield
