#include "app/provider/store/objectstore.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

ObjectStore::ObjectStore(Connection &sql, qint64 slot, Author author)
    : m_slot(slot)
    , m_author(std::move(author))
    , m_keys(sql)
    , m_tags(sql)
    , m_count(sql, "UPDATE accounts SET revision = revision + 1, live = live + ? WHERE slot = ? RETURNING revision")
    , m_insert(sql, "INSERT INTO objects (position, slot, kind, id, line) VALUES (?, ?, ?, ?, ?)")
    , m_replace(sql, "UPDATE objects SET position = ?, line = ?, gone = 0 WHERE slot = ? AND kind = ? AND id = ?")
    , m_find(sql, "SELECT line, gone, position FROM objects WHERE slot = ? AND kind = ? AND id = ?")
    , m_bury(sql, "UPDATE objects SET position = ?, line = ?, gone = 1 WHERE slot = ? AND kind = ? AND id = ?")
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

void ObjectStore::write(const QString &kind, const QString &id, qint64 revision, const QByteArray &line, Presence before)
{
    const qint64 position = feedStart(m_slot) + revision;
    if (before == Presence::Never)
        m_insert.run(position, m_slot, kind, id, line);
    else
        m_replace.run(position, line, m_slot, kind, id);
    if (const auto seen = m_seen.find(nameOf(kind, id)); seen != m_seen.end())
        *seen = {{Presence::Live, revision, line}};
}

ObjectStore::Sight ObjectStore::look(const QString &kind, const QString &id)
{
    const QString name = nameOf(kind, id);
    if (const auto seen = m_seen.constFind(name); seen != m_seen.constEnd())
        return seen->sight;
    if (!m_find.run(m_slot, kind, id).next())
        return {};
    const Presence presence = m_find.integer(1) != 0 ? Presence::Gone : Presence::Live;
    const Sight sight{presence, m_find.integer(2) - feedStart(m_slot), m_find.bytes(0)};
    m_find.finish();
    m_seen.insert(name, {sight});
    return sight;
}

const QJsonObject &ObjectStore::read(const QString &kind, const QString &id)
{
    Seen &seen = m_seen[nameOf(kind, id)];
    if (seen.object.isEmpty())
        seen.object = objectOf(seen.sight.line);
    return seen.object;
}

QStringList ObjectStore::tagsOf(const QString &user)
{
    const QString kind = kindWord<User>();
    const Sight sight = look(kind, user);
    QStringList tags;
    // Most users have none, and reading JSON is what takes the time.
    if (sight.presence == Presence::Live && sight.line.contains("\"tags\":[\"")) {
        for (const QJsonValue &tag : read(kind, user)["tags"_L1].toArray())
            tags += tag.toString();
    }
    return tags;
}

QByteArray ObjectStore::remove(const QString &kind, const QString &id)
{
    if (presence(kind, id) != Presence::Live)
        return {};
    if (kind == kindWord<User>())
        m_tags.follow(m_slot, tagsOf(id), {});
    const qint64 revision = nextRevision(-counted(kind));
    const QByteArray line = lineBegin(kind, id, revision) + ",\"deleted\":true" + lineEnd();
    m_bury.run(feedStart(m_slot) + revision, line, m_slot, kind, id);
    m_keys.remove(m_slot, kind, id);
    m_seen.insert(nameOf(kind, id), {{Presence::Gone, revision, line}});
    return line;
}

} // namespace jackfield::reference
