#include "core/domain/accesslevels.h"

namespace jackfield {

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

const LevelRow &ownRow()
{
    static const LevelRow row{"own", 0, words("own"), words("own")};
    return row;
}

// S3.6: what the highest level of the account's own people has.
LevelRow highest(const char *level)
{
    return {
        level, 4, words("own users features secrets numbers emergency devices licences sites administrators membership audit"),
        words("own users features secrets numbers emergency devices sites administrators membership")};
}

// S0.2, S3.7: the provider's people see everything and order licences, but leave it to the customer who administers the account.
QList<LevelRow> staff()
{
    const QStringList sees = words("own users features secrets numbers emergency devices licences sites administrators audit");
    const QStringList changes = words("own users features secrets numbers emergency devices licences sites administrators");
    return {{"agent", 5, sees, changes}, {"partner", 5, sees, changes}};
}

QList<LevelRow> businessCloud()
{
    return QList<LevelRow>{
               ownRow(),
               {"basic", 1, words("own users features numbers devices licences"), words("own features")},
               {"standard", 2, words("own users features secrets numbers emergency devices licences"),
                words("own users features secrets")},
               {"advanced", 3, words("own users features secrets numbers emergency devices licences sites audit"),
                words("own users features secrets numbers emergency devices")},
               highest("super")}
    + staff();
}

} // namespace

const QList<LevelRow> &levelTable(const QString &accountType)
{
    static const QList<LevelRow> cloud = businessCloud();
    // S3.6: Cloud PBX knows one kind of administrator among the users, and account managers are its equals.
    static const QList<LevelRow> pbx = QList<LevelRow>{ownRow(), highest("admin"), highest("super")} + staff();
    // S3.4: there are no users; account managers are all the people there are.
    static const QList<LevelRow> lines = QList<LevelRow>{highest("super")} + staff();
    if (accountType == QLatin1String("cloud-pbx"))
        return pbx;
    if (accountType == QLatin1String("business-lines") || accountType == QLatin1String("sip-trunks")
        || accountType == QLatin1String("specialty-lines"))
        return lines;
    return cloud;
}

namespace {

const LevelRow *rowOf(const QString &accountType, const QString &level)
{
    for (const LevelRow &row : levelTable(accountType)) {
        if (level == QLatin1String(row.level))
            return &row;
    }
    return nullptr;
}

} // namespace

bool hasUsers(const QString &accountType) { return rowOf(accountType, QStringLiteral("own")); }

bool maySee(const QString &accountType, const QString &level, const QString &area)
{
    const LevelRow *row = rowOf(accountType, level);
    return row && row->sees.contains(area);
}

bool mayChange(const QString &accountType, const QString &level, const QString &area)
{
    const LevelRow *row = rowOf(accountType, level);
    return row && row->changes.contains(area);
}

int rankOf(const QString &accountType, const QString &level)
{
    const LevelRow *row = rowOf(accountType, level);
    return row ? row->rank : -1;
}

} // namespace jackfield
