#pragma once

#include "core/domain/objectlist.h"
#include "ui/fields/state.h"

#include <QCoreApplication>

namespace jackfield {

inline QString textIn(const ListedObject &row, const char *field) { return row.object.value(QLatin1String(field)).toString(); }

/// What the lists of numbers and devices say of states and holders.
struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)

public:
    static QString numberState(const QString &state);
    static State lookOfNumber(const QString &state);
    static QString emergencyState(const QString &state);
    static State lookOfEmergency(const QString &state);
    static QString holder(const ListedObject &row); ///< "Ines Marchetti, ext. 204118"
    static QString address(const ListedObject &row);
};

} // namespace jackfield
