#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace jackfield {

/// Times as the shell says them.
struct AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)

public:
    static QString span(const QDateTime &then, const QDateTime &now);   ///< "3 hours", "2 days", "less than a minute"
    static QString moment(const QDateTime &then, const QDateTime &now); ///< "today at 9:42 AM", "on Jan 14 at 9:42 AM"
    static QString stamp(const QDateTime &then);                        ///< "Jan 14, 9:42 AM"
};

} // namespace jackfield
