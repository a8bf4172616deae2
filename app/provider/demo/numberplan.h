#pragma once

#include <QList>
#include <QString>

namespace jackfield::reference {

/// 555-0100 and on; `line` is 0 to 99. E.164.
QString fictionalNumber(const QString &areaCode, int line);

/// The fictional numbers of North America: 555-0100 to 555-0199 in every area code, about 67,000 in all. Area codes of real cities
/// come first, in the order of resources/names/cities.tsv; the others name no city.
class NumberPlan {
public:
    struct Place {
        QString number; ///< E.164
        QString city;
    };

    NumberPlan();
    int capacity() const { return int(m_areas.size()) * 100; }
    /// The at-th number; neighbours are in different area codes of the first fourteen as long as those last, then of the next.
    Place at(int at) const;

private:
    struct Area {
        QString code;
        QString city;
    };

    QList<Area> m_areas;
};

} // namespace jackfield::reference
