#pragma once

#include "core/session/session.h"
#include "ui/fields/agewords.h"

#include <QCoreApplication>

namespace jackfield {

/// The lasting condition that the banner shows, by rank: signed out, offline, stale copy, none.
struct Condition {
    Q_DECLARE_TR_FUNCTIONS(Condition)

public:
    enum class Kind { None, SignedOut, Offline, Stale };
    using Degree = AgeWords::Degree; ///< of the copy

    Kind kind = Kind::None;
    Degree degree = Degree::Fresh;
    QString headline; ///< in bold, a label of its own
    QString text;
    QString aside; ///< "Next try in 40 s"

    bool operator==(const Condition &) const = default;

    static Condition of(const Activity &activity, const QDateTime &now);
    static Degree degreeOf(const QDateTime &copyTime, const QDateTime &now);

private:
    static QString obstacle(const Error &error);
};

/// The left part of the status bar.
struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)

public:
    QString icon;
    QString strong; ///< in bold, before the text: "Offline"
    QString text;
    int percent = -1; ///< of the first copy; -1: no meter

    static StatusWords of(const Activity &activity, bool sending, const QDateTime &now);
};

} // namespace jackfield
