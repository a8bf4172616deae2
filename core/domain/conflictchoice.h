#pragma once

#include <QHash>
#include <QString>

namespace jackfield {

enum class Side { Mine, Theirs };

/// A person's answer to a conflict: a side for each disputed field, or one for the whole command.
struct ConflictChoice {
    Side all = Side::Mine;
    QHash<QString, Side> fields = {};
};

} // namespace jackfield
