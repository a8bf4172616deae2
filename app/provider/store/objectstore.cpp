#include "app/provider/store/objectstore.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

ObjectStore::ObjectStore(const QSqlDatabase &sql, qint64 slot, Author author)
    : m_slot(slot)
    , m_author(std::move(author))
    , m_keys(sql)
    , m_count(sql, "UPDATE accounts SET revision = revision + 1, live = live + ? WHERE slot = ? RETURNING revision")
    , m_insert(
          sql,
          R"(INSERT INTO objects (position, slot, kind, id, line) VALUES (?, ?, ?, ?, ?) ON CONFLICT (slot, kind, id) DO NOTHING)")
    , m_replace(sql, "UPDATE objects SET position = ?, line = ?, gone = 0 WHERE slot = ? AND kind = ? AND id = ?")
    , m_find(sql, "SELECT line, gone FROM objects WHERE slot = ? AND kind = ? AND id = ?")
    , m_bury(sql, "UPDATE objects SET position = ?, line = ?, gone = 1 WHERE slot = ? AND kind = ? AND id = ?")
    , m_live(sql, "UPDATE accounts SET live = live + ? WHERE slot = ?")
{ }

qint64 ObjectStore::nextRevision(int moreLive)
{
    if (!m_count.run(moreLive, m_slot).next())
        throw StorageFailure("there is no account in that slot");
    const qint64 revision = m_count.integer(0);
    m_count.finish();
    return revision;
}

QByteArray ObjectStore::lineBegin(const QString &kind, const QString &id, qint64 revision) const
{
    QByteArray line = "{\"kind\":\"" + kind.toLatin1() + "\",\"id\":";
    appendJson(line, id);
    return line += ",\"revision\":" + QByteArray::number(revision);
}

QByteArray ObjectStore::lineEnd() const
{
    QByteArray end;
    if (!m_author.by.isEmpty()) {
        end += ",\"by\":";
        appendJson(end, m_author.by);
    }
    if (!m_author.at.isEmpty()) {
        end += ",\"at\":";
        appendJson(end, m_author.at);
    }
    return end += '}';
}

QByteArray ObjectStore::objectLine(const QString &kind, const QString &id, qint64 revision, const QByteArray &object) const
{
    return lineBegin(kind, id, revision) + ",\"object\":" + object + lineEnd();
}

QJsonObject ObjectStore::objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object().value("object"_L1).toObject();
}

void ObjectStore::write(const QString &kind, const QString &id, qint64 revision, const QByteArray &line)
{
    const qint64 position = feedStart(m_slot) + revision;
    if (m_insert.run(position, m_slot, kind, id, line).changed() == 1)
        return;
    if (presence(kind, id) == Presence::Live)
        m_live.run(-counted(kind), m_slot); // it was counted as a new one
    m_replace.run(position, line, m_slot, kind, id);
}

ObjectStore::Presence ObjectStore::presence(const QString &kind, const QString &id)
{
    if (!m_find.run(m_slot, kind, id).next())
        return Presence::Never;
    const bool gone = m_find.integer(1) != 0;
    m_find.finish();
    return gone ? Presence::Gone : Presence::Live;
}

QByteArray ObjectStore::lineOf(const QString &kind, const QString &id)
{
    if (!m_find.run(m_slot, kind, id).next())
        return {};
    const QByteArray line = m_find.integer(1) == 0 ? m_find.bytes(0) : QByteArray();
    m_find.finish();
    return line;
}

QByteArray ObjectStore::remove(const QString &kind, const QString &id)
{
    if (presence(kind, id) != Presence::Live)
        return {};
    const qint64 revision = nextRevision(-counted(kind));
    const QByteArray line = lineBegin(kind, id, revision) + ",\"deleted\":true" + lineEnd();
    m_bury.run(feedStart(m_slot) + revision, line, m_slot, kind, id);
    m_keys.remove(m_slot, kind, id);
    return line;
}

} // namespace jackfield::reference
