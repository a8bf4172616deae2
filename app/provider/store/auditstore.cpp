#include "app/provider/store/auditstore.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void AuditStore::add(qint64 slot, const AuditEntry &entry)
{
    Statement(
        m_sql, R"(INSERT INTO audit (slot, at, actor, actor_name, actor_kind, access, remote, action, kind, object, name, changes)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .run(
            slot, entry.at.toString(Qt::ISODate), entry.actor, entry.actorName, entry.actorKind, entry.access, entry.remote,
            entry.action, entry.kind, entry.object, entry.name,
            QString::fromUtf8(QJsonDocument(entry.changes).toJson(QJsonDocument::Compact)));
}

QJsonObject AuditStore::page(qint64 slot, qint64 after, int limit)
{
    Statement find(
        m_sql,
        R"(SELECT a.id, a.at, a.actor, a.actor_name, a.actor_kind, a.access, a.remote, a.action, a.kind, a.object, a.name, a.changes,
                         c.id FROM audit a JOIN accounts c ON c.slot = a.slot WHERE a.slot = ? AND a.id > ? ORDER BY a.id LIMIT ?)");
    static constexpr const char *members[] = {"at",     "actor",  "actorName", "actorKind", "access",
                                              "remote", "action", "kind",      "object",    "name"};
    QJsonArray entries;
    qint64 last = after;
    bool more = false;
    for (find.run(slot, after, limit + 1); find.next();) {
        if (entries.size() == limit) {
            more = true;
            break;
        }
        last = find.integer(0);
        QJsonObject entry{{u"id"_s, QString::number(last)}, {u"account"_s, find.text(12)}};
        for (int at = 0; at < int(std::size(members)); ++at)
            entry.insert(QLatin1String(members[at]), find.text(at + 1));
        entry.insert(u"changes"_s, QJsonDocument::fromJson(find.text(11).toUtf8()).array());
        entries.append(entry);
    }
    return {{u"entries"_s, entries}, {u"cursor"_s, QString::number(last)}, {u"more"_s, more}};
}

} // namespace jackfield::reference
