#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace jackfield {

/// How old a copy is, in words and as a degree: neutral to 24 hours, old to 7 days, very old after (tokens.json, staleness).
struct CopyAge {
    Q_DECLARE_TR_FUNCTIONS(CopyAge)

public:
    enum class Degree { Fresh, Old, VeryOld };

    Degree degree = Degree::Fresh;
    QString text; ///< "Saved today, 9:42 AM", "Saved Jan 8, 4:10 PM · 6 days old"

    static CopyAge of(const QDateTime &savedAt, const QDateTime &now);
};

} // namespace jackfield
