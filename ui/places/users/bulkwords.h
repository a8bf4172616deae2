#pragma once

#include "core/domain/bulkedit.h"

#include <QCoreApplication>

namespace jackfield {

/// What can be changed for several users at once.
enum class BulkChange { Station, Department, Tags, TimeZone, Language, Feature, Portal, ForwardingOff, WelcomeMail, Remove };

/// What is said about such a change.
struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)

public:
    static QString action(BulkChange change); ///< "Department…", as on a button
    static QString title(BulkChange change, qsizetype users);
    static QString leftOut(BulkLine::LeftOut why);
};

} // namespace jackfield
