#include "app/provider/store/objectstore.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

ObjectStore::ObjectStore(const QSqlDatabase &sql, qint64 slot)
    : m_slot(slot),
      m_keys(sql),
      m_count(sql, "UPDATE accounts SET revision = revision + 1, live = live + ? WHERE slot = ? RETURNING revision"),
      m_insert(sql, R"(INSERT INTO objects (position, slot, kind, id, line) VALUES (?, ?, ?, ?, ?) ON CONFLICT (slot, kind, id) DO NOTHING)"),
      m_replace(sql, "UPDATE objects SET position = ?, line = ?, gone = 0 WHERE slot = ? AND kind = ? AND id = ?"),
      m_find(sql, "SELECT line FROM objects WHERE slot = ? AND kind = ? AND id = ? AND gone = 0"),
      m_bury(sql, "UPDATE objects SET position = ?, line = ?, gone = 1 WHERE slot = ? AND kind = ? AND id = ?"),
      m_live(sql, "UPDATE accounts SET live = live + ? WHERE slot = ?")
{
}

qint64 ObjectStore::nextRevision(int moreLive)
{
    if (!m_count.run(moreLive, m_slot).next())
        throw StorageFailure("there is no account in that slot");
    const qint64 revision = m_count.integer(0);
    m_count.finish();
    return revision;
}

QByteArray ObjectStore::objectLine(ObjectKind kind, const QString &id, qint64 revision, const QByteArray &object)
{
    QByteArray line;
    line.reserve(object.size() + 120);
    line += "{\"kind\":\"" + wireName(kind).toLatin1() + "\",\"id\":";
    appendJson(line, id);
    line += ",\"revision\":" + QByteArray::number(revision) + ",\"object\":" + object + '}';
    return line;
}

QJsonObject ObjectStore::objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("object"_L1).toObject();
}

void ObjectStore::write(ObjectKind kind, const QString &id, qint64 revision, const QByteArray &line)
{
    const qint64 position = feedStart(m_slot) + revision;
    if (m_insert.run(position, m_slot, wireName(kind), id, line).changed() == 1)
        return;
    if (!lineOf(kind, id).isEmpty())
        m_live.run(-1, m_slot); // it was counted as a new one
    m_replace.run(position, line, m_slot, wireName(kind), id);
}

QByteArray ObjectStore::lineOf(ObjectKind kind, const QString &id)
{
    if (!m_find.run(m_slot, wireName(kind), id).next())
        return {};
    const QByteArray line = m_find.bytes(0);
    m_find.finish();
    return line;
}

void ObjectStore::remove(ObjectKind kind, const QString &id)
{
    if (lineOf(kind, id).isEmpty())
        return;
    const qint64 revision = nextRevision(-1);
    QByteArray line = "{\"kind\":\"" + wireName(kind).toLatin1() + "\",\"id\":";
    appendJson(line, id);
    line += ",\"revision\":" + QByteArray::number(revision) + ",\"deleted\":true}";
    m_bury.run(feedStart(m_slot) + revision, line, m_slot, wireName(kind), id);
    m_keys.remove(m_slot, kind, id);
}

} // namespace jackfield::reference
