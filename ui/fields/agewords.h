#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace jackfield {

/// Times as the windows say them: how old something is, and when it was. All in the person's language and notation.
struct AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)

public:
    /// How much the age of a copy matters: to 24 hours, to 7 days, after (tokens.json, staleness).
    enum class Degree { Fresh, Old, VeryOld };

    static Degree degree(const QDateTime &then, const QDateTime &now);

    static QString span(const QDateTime &then, const QDateTime &now);   ///< "3 hours", "2 days", "less than a minute"
    static QString ago(const QDateTime &then, const QDateTime &now);    ///< "14 s ago", "3 h ago", "never"
    static QString until(const QDateTime &later, const QDateTime &now); ///< "in 40 s"
    static QString moment(const QDateTime &then, const QDateTime &now); ///< "today at 9:42 AM", "on Jan 14 at 9:42 AM"
    static QString stamp(const QDateTime &then, const QDateTime &now);  ///< "Jan 14, 9:42 AM"
    static QString when(const QDateTime &then, const QDateTime &now);   ///< "Today 9:42 AM", "Jan 14, 9:42 AM", "Not yet"
    static QString asOf(const QDateTime &then, const QDateTime &now);   ///< "as of 9:42 AM"; of another day with its date
    static QString
    saved(const QDateTime &then, const QDateTime &now); ///< "Saved today, 9:42 AM", "Saved Jan 8, 4:10 PM · 6 days old"
};

} // namespace jackfield
