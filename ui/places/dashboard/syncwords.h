#pragma once

#include "core/session/session.h"

#include <QCoreApplication>

namespace jackfield {

/// The dashboard's words for how the copy stands.
struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    static QString ago(const QDateTime &then, const QDateTime &now);  ///< "14 s ago", "3 h ago"
    static QString when(const QDateTime &then, const QDateTime &now); ///< "Today 9:42 AM", "Jan 14, 9:42 AM"
    static QString asOf(const QDateTime &then, const QDateTime &now); ///< "as of 9:42 AM"; of another day with its date
    static QString nextTry(const Activity &activity, const QDateTime &now); ///< "in 40 s"
};

} // namespace jackfield
