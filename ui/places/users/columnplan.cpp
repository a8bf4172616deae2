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
    name = std::max(name + width - taken, std::min(name, width));
    return plan;
}

} // namespace jackfield
