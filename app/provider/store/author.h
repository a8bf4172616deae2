#pragma once

#include <QString>

namespace jackfield::reference {

/// Who changed something, and when: members `by` and `at` of a line of the feed. Empty: the line says nothing about it.
struct Author {
    QString by;
    QString at; ///< ISO 8601, UTC
};

} // namespace jackfield::reference
