#include "app/provider/store/accessstore.h"

#include <QJsonObject>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void AccessStore::add(const CustomerAccess &access)
{
    end(access.person, access.slot, access.startsAt);
    Statement(m_sql, R"(INSERT INTO accesses (id, slot, person, person_name, reason, read_only, starts_at, ends_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?))")
        .run(
            access.id, access.slot, access.person, access.personName, access.reason, access.readOnly,
            access.startsAt.toSecsSinceEpoch(), access.endsAt.toSecsSinceEpoch());
}

std::optional<CustomerAccess> AccessStore::find(const QString &person, qint64 slot, const QDateTime &now)
{
    Statement find(m_sql, R"(SELECT id, person_name, reason, read_only, starts_at, ends_at FROM accesses
                             WHERE person = ? AND slot = ? AND ends_at > ?)");
    if (!find.run(person, slot, now.toSecsSinceEpoch()).next())
        return {};
    return CustomerAccess{
        find.text(0),
        slot,
        person,
        find.text(1),
        find.text(2),
        find.integer(3) != 0,
        QDateTime::fromSecsSinceEpoch(find.integer(4), Qt::UTC),
        QDateTime::fromSecsSinceEpoch(find.integer(5), Qt::UTC)};
}

void AccessStore::end(const QString &person, qint64 slot, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    Statement(m_sql, "UPDATE accesses SET ends_at = ? WHERE person = ? AND slot = ? AND ends_at > ?")
        .run(seconds, person, slot, seconds);
}

void AccessStore::note(const QString &access, const QDateTime &at, const QByteArray &method, const QString &route, int status)
{
    Statement(m_sql, "INSERT INTO access_requests (access, at, method, route, status) VALUES (?, ?, ?, ?, ?)")
        .run(access, at.toString(Qt::ISODate), QString::fromLatin1(method), route, status);
}

namespace {

QString time(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate); }

QString mode(qint64 readOnly) { return readOnly != 0 ? u"read-only"_s : u"full"_s; }

} // namespace

QJsonArray AccessStore::recent(const QString &person)
{
    Statement find(m_sql, R"(SELECT c.id, c.number, c.name, a.reason, a.read_only, a.starts_at, a.ends_at, a.id
                             FROM accesses a JOIN accounts c ON c.slot = a.slot WHERE a.person = ?
                             ORDER BY a.starts_at DESC, a.id LIMIT 100)");
    QJsonArray recent;
    QStringList seen;
    for (find.run(person); find.next() && seen.size() < 20;) {
        if (seen.contains(find.text(0)))
            continue;
        seen += find.text(0);
        recent.append(QJsonObject{
            {u"id"_s, find.text(7)},
            {u"account"_s, QJsonObject{{u"id"_s, find.text(0)}, {u"number"_s, find.text(1)}, {u"name"_s, find.text(2)}}},
            {u"reason"_s, find.text(3)},
            {u"mode"_s, mode(find.integer(4))},
            {u"startsAt"_s, time(find.integer(5))},
            {u"endsAt"_s, time(find.integer(6))}});
    }
    return recent;
}

QJsonArray AccessStore::of(qint64 slot)
{
    Statement find(m_sql, R"(SELECT a.id, a.person_name, a.reason, a.read_only, a.starts_at, a.ends_at, a.person, c.id
                             FROM accesses a JOIN accounts c ON c.slot = a.slot WHERE a.slot = ?
                             ORDER BY a.starts_at DESC, a.id LIMIT 100)");
    Statement requests(m_sql, "SELECT at, method, route, status FROM access_requests WHERE access = ? ORDER BY id LIMIT 1000");
    QJsonArray accesses;
    for (find.run(slot); find.next();) {
        QJsonArray made;
        for (requests.run(find.text(0)); requests.next();)
            made.append(QJsonObject{
                {u"at"_s, requests.text(0)},
                {u"method"_s, requests.text(1)},
                {u"route"_s, requests.text(2)},
                {u"status"_s, requests.integer(3)}});
        accesses.append(QJsonObject{
            {u"id"_s, find.text(0)},
            {u"account"_s, find.text(7)},
            {u"person"_s, find.text(6)},
            {u"personName"_s, find.text(1)},
            {u"reason"_s, find.text(2)},
            {u"mode"_s, mode(find.integer(3))},
            {u"startsAt"_s, time(find.integer(4))},
            {u"endsAt"_s, time(find.integer(5))},
            {u"requests"_s, made}});
    }
    return accesses;
}

} // namespace jackfield::reference
