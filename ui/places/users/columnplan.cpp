#include "ui/places/users/columnplan.h"

#include "core/models/usersmodel.h"

#include <algorithm>
#include <numeric>

namespace jackfield {

ColumnPlan ColumnPlan::of(int width, const QList<int> &wanted)
{
    using Column = UsersModel::Column;
    ColumnPlan plan{wanted};
    for (const Column column : {Column::Device, Column::Department, Column::Site, Column::Licence}) {
        if (std::accumulate(plan.widths.begin(), plan.widths.end(), 0) <= width)
            break;
        plan.widths[int(column)] = 0;
    }
    const int taken = std::accumulate(plan.widths.begin(), plan.widths.end(), 0);
    int &name = plan.widths[int(Column::Name)];
    int spare = width - taken;
    // Names and words of any length share what is left; numbers have a known length.
    for (const Column column : {Column::Licence, Column::Site, Column::Department, Column::Device}) {
        const int share = std::max(width - taken, 0) / 8;
        if (plan.widths[int(column)] > 0) {
            plan.widths[int(column)] += share;
            spare -= share;
        }
    }
    name = std::max(name + spare, std::min(name, width));
    return plan;
}

} // namespace jackfield
