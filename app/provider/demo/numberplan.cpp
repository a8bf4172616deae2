#include "app/provider/demo/numberplan.h"

#include "app/provider/demo/namebook.h"

#include <QSet>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QString fictionalNumber(const QString &areaCode, int line) { return u"+1"_s + areaCode + u"5550"_s + QString::number(100 + line); }

NumberPlan::NumberPlan()
{
    QSet<QString> known;
    for (const QStringList &row : tableRows(u":/provider/names/cities.tsv"_s)) {
        m_areas.append({row.value(0), row.value(1)});
        known += row.value(0);
    }
    for (int code = 201; code < 990; ++code) {
        const int tens = code / 10 % 10;
        const bool special =
            code % 100 == 11 || tens == 9 || code / 100 == 37 || code % 100 == 0 || (tens == code % 10 && tens == code / 100);
        if (const QString text = QString::number(code); !special && !known.contains(text))
            m_areas.append({text, {}});
    }
}

NumberPlan::Place NumberPlan::at(int at) const
{
    constexpr int together = 14; // one area code a site of the demo account
    const int block = at / (together * 100);
    const int first = block * together;
    const int areas = qMin<int>(together, int(m_areas.size()) - first);
    const int within = at - first * 100;
    const Area &area = m_areas[first + within % areas];
    const int line = (within / areas * 37 + 63) % 100; // every line once, but not one after the other
    return {fictionalNumber(area.code, line), area.city};
}

} // namespace jackfield::reference
