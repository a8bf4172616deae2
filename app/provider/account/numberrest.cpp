#include "app/provider/account/numberrest.h"

#include "app/provider/store/accountstore.h"
#include "app/provider/store/objectstore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void release(Connection &sql, qint64 slot, PhoneNumber &number, const QDateTime &now)
{
    const qint64 hours = AccountStore(sql).fact(u"numberRestHours"_s).toLongLong();
    number.user = {};
    number.state = hours > 0 ? u"cooling-down"_s : u"available"_s;
    number.emergencyState = u"none"_s;
    if (hours > 0)
        Statement(sql, R"(INSERT INTO resting_numbers (number, slot, until) VALUES (?, ?, ?)
                          ON CONFLICT (number) DO UPDATE SET slot = excluded.slot, until = excluded.until)")
            .run(number.id.value, slot, now.addSecs(hours * 3600).toSecsSinceEpoch());
}

bool hasRestedNumbers(Connection &sql, const QDateTime &now)
{
    Statement find(sql, "SELECT 1 FROM resting_numbers WHERE until <= ? LIMIT 1");
    return find.run(now.toSecsSinceEpoch()).next();
}

void wakeNumbers(Connection &sql, const QDateTime &now)
{
    if (!hasRestedNumbers(sql, now))
        return;
    QList<std::pair<QString, qint64>> rested;
    {
        Statement find(sql, "SELECT number, slot FROM resting_numbers WHERE until <= ? ORDER BY until, number");
        for (find.run(now.toSecsSinceEpoch()); find.next();)
            rested.append({find.text(0), find.integer(1)});
    }
    for (const auto &[id, slot] : rested) {
        ObjectStore objects(sql, slot, {{}, now.toString(Qt::ISODate)});
        if (auto number = objects.find<PhoneNumber>(id); number && number->state == "cooling-down"_L1) {
            number->state = u"available"_s;
            objects.put(*number);
        }
        Statement(sql, "DELETE FROM resting_numbers WHERE number = ?").run(id);
    }
}

} // namespace jackfield::reference
