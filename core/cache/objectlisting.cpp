#include "core/cache/cache.h"
#include "core/domain/fieldjson.h"

#include <QJsonArray>
#include <QJsonDocument>

// Lists of numbers and devices: which ids, in which order, and the rows that somebody looks at.

namespace jackfield {

namespace {

constexpr int holdersFound = 2000;

QString filterOf(const ObjectList &list)
{
    const bool numbers = list.kind == ObjectKind::PhoneNumber;
    const QString &filter = list.filter;
    if (filter.isEmpty())
        return QStringLiteral("1");
    if (!numbers)
        return filter == QLatin1String("free") ? QStringLiteral("o.user = ''") : QStringLiteral("o.user <> ''");
    if (filter == QLatin1String("e911"))
        return QStringLiteral("o.user <> '' AND o.emergencyState <> 'verified'");
    if (filter == QLatin1String("other"))
        return QStringLiteral("o.state NOT IN ('available', 'needs-activation', 'active')");
    const bool isState =
        filter == QLatin1String("available") || filter == QLatin1String("needs-activation") || filter == QLatin1String("active");
    return isState ? QStringLiteral("o.state = '%1'").arg(filter)
                   : QStringLiteral("o.user <> '' AND o.emergencyState = '%1'").arg(filter);
}

QString orderOf(const ObjectList &list)
{
    const QString direction = list.descending ? QStringLiteral(" DESC") : QString();
    const QString &by = list.sortBy;
    QStringList keys;
    if (by == QLatin1String("holder"))
        keys = {QStringLiteral("r.rank IS NULL"), QStringLiteral("r.rank") + direction};
    else if (!by.isEmpty())
        keys = {QStringLiteral("o.%1 COLLATE NOCASE").arg(by) + direction};
    else if (list.kind == ObjectKind::Device)
        keys = {QStringLiteral("o.make") + direction, QStringLiteral("o.model") + direction};
    keys += QStringLiteral("o.id") + (by.isEmpty() ? direction : QString());
    return keys.join(QStringLiteral(", "));
}

} // namespace

// Each word is a part of the object, or of its holder's name.
Result<void> Cache::addWords(const ObjectList &list, QStringList &conditions, QVariantList &values) const
{
    const QString columns = list.kind == ObjectKind::PhoneNumber ? QStringLiteral("o.city")
                                                                 : QStringLiteral("o.make || ' ' || o.model || ' ' || o.site");
    const QString digits =
        list.kind == ObjectKind::PhoneNumber ? QStringLiteral("o.id") : QStringLiteral("replace(o.mac, ':', '')");
    QStringList words = list.text.split(u' ', Qt::SkipEmptyParts);
    if (list.kind == ObjectKind::PhoneNumber
        && std::none_of(list.text.cbegin(), list.text.cend(), [](QChar c) { return c.isLetter(); }))
        words = QStringList{list.text}; // a number is one word, however it is grouped
    for (const QString &word : words) {
        QString plain;
        for (const QChar c : word) {
            if (c.isLetterOrNumber())
                plain += c;
        }
        if (plain.isEmpty())
            continue;
        QStringList ids;
        const auto holders = m_users.page(UserList(word), 0, holdersFound);
        if (!holders)
            return tl::unexpected(holders.error());
        for (const User &user : *holders)
            ids += user.id.value;
        const auto json = [](const QStringList &list) {
            return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
        };
        conditions += QStringLiteral("(%1 LIKE ? OR %2 LIKE ? OR o.user IN (SELECT value FROM json_each(?)))").arg(columns, digits);
        values << QVariant(u'%' + word + u'%') << QVariant(u'%' + plain + u'%') << json(ids);
    }
    return {};
}

Result<QStringList> Cache::listed(const ObjectList &list) const
{
    QStringList conditions{filterOf(list)};
    QVariantList values;
    if (auto added = addWords(list, conditions, values); !added)
        return tl::unexpected(added.error());
    const bool byHolder = list.sortBy == QLatin1String("holder");
    const QString join =
        byHolder ? QStringLiteral("LEFT JOIN users u ON u.id = o.user LEFT JOIN user_rank r ON r.n = u.n") : QString();
    QSqlQuery query =
        m_database->prepare(QStringLiteral("SELECT o.id FROM %1 o %2 WHERE %3 ORDER BY %4 LIMIT ?")
                                .arg(tableOf(list.kind), join, conditions.join(QStringLiteral(" AND ")), orderOf(list)));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    query.bindValue(int(values.size()), list.limit > 0 ? list.limit : -1); // SQLite: -1 is no limit
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    QStringList ids;
    while (query.next())
        ids += query.value(0).toString();
    return m_database->atEnd(query).map([&] { return ids; });
}

Result<QList<ListedObject>> Cache::listedRows(ObjectKind kind, const QStringList &ids) const
{
    QList<ListedObject> rows;
    for (const QString &id : ids) {
        ListedObject row;
        const auto read = [&]<class Entity>(Entity *) -> Result<void> {
            return find<Entity>(id).map([&](const std::optional<Entity> &entity) {
                if (entity) {
                    row.object = toJson(*entity);
                    row.holder = entity->user;
                }
            });
        };
        auto done =
            kind == ObjectKind::PhoneNumber ? read(static_cast<PhoneNumber *>(nullptr)) : read(static_cast<Device *>(nullptr));
        if (done && kind == ObjectKind::PhoneNumber) {
            done = find<EmergencyAddress>(id).map([&](const std::optional<EmergencyAddress> &address) {
                if (address)
                    row.address = toJson(*address);
            });
        }
        if (done && !row.holder.isEmpty()) {
            done = m_users.byId(row.holder).map([&](const std::optional<User> &user) {
                if (user) {
                    row.holderName = user->displayName();
                    row.holderExtension = user->extension;
                }
            });
        }
        if (!done)
            return tl::unexpected(done.error());
        rows += row;
    }
    return rows;
}

Result<ListCounts> Cache::listCounts(ObjectKind kind) const
{
    const bool numbers = kind == ObjectKind::PhoneNumber;
    QSqlQuery query = m_database->prepare(
        numbers ? QStringLiteral("SELECT user <> '', count(*), state, emergencyState FROM numbers GROUP BY 1, 3, 4")
                : QStringLiteral("SELECT user <> '', count(*) FROM devices GROUP BY 1"));
    if (auto done = m_database->run(query); !done)
        return tl::unexpected(done.error());
    ListCounts counts;
    while (query.next()) {
        const bool held = query.value(0).toBool();
        const qint64 count = query.value(1).toLongLong();
        counts[QString()] += count;
        if (!numbers) {
            counts[held ? QStringLiteral("assigned") : QStringLiteral("free")] += count;
            continue;
        }
        const QString state = query.value(2).toString();
        const bool named =
            state == QLatin1String("available") || state == QLatin1String("needs-activation") || state == QLatin1String("active");
        counts[named ? state : QStringLiteral("other")] += count;
        if (const QString emergency = query.value(3).toString(); held && emergency != QLatin1String("verified")) {
            counts[QStringLiteral("e911")] += count;
            counts[emergency] += count;
        }
    }
    return m_database->atEnd(query).map([&] { return counts; });
}

} // namespace jackfield
