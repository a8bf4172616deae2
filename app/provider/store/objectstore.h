#pragma once

#include "app/provider/store/author.h"
#include "app/provider/store/fieldtext.h"
#include "app/provider/store/keystore.h"
#include "app/provider/store/objectkind.h"
#include "app/provider/store/tagstore.h"
#include "core/domain/fieldjson.h"

#include <QHash>

#include <optional>

namespace jackfield::reference {

/// The first feed position of an account: its revisions are counted from here.
constexpr qint64 feedStart(qint64 slot) { return slot << 40; }

/// The objects of one account. Every put and remove takes the account's next revision; call them inside a write transaction only.
/// It lives for one request, and remembers what it has read. Throws StorageFailure.
class ObjectStore {
public:
    enum class Presence { Never, Live, Gone };
    /// What is known of an id; of something that is gone, the revision and line of its tombstone.
    struct Sight {
        Presence presence = Presence::Never;
        qint64 revision = 0;
        QByteArray line = {};
    };

    ObjectStore(Connection &sql, qint64 slot, Author author = {});

    /// Writes the object under the next revision, which it also gets, and answers its line of the feed (without a line end).
    template<class Entity>
    QByteArray put(Entity &object)
    {
        const QString kind = kindWord<Entity>();
        const Presence before = presence(kind, object.id.value);
        if constexpr (std::is_same_v<Entity, User>)
            m_tags.follow(m_slot, tagsOf(object.id.value), object.tags);
        object.revision = nextRevision(before == Presence::Live ? 0 : counted(kind));
        const QByteArray line = objectLine(kind, object.id.value, object.revision, jsonText(object));
        write(kind, object.id.value, object.revision, line, before);
        m_keys.put(m_slot, object);
        return line;
    }

    /// The live object of that id.
    template<class Entity>
    std::optional<Entity> find(const QString &id)
    {
        const QString kind = kindWord<Entity>();
        if (presence(kind, id) != Presence::Live)
            return {};
        Entity object;
        fromJson(read(kind, id), object);
        return object;
    }

    /// Leaves a tombstone in the feed and answers its line; an empty one when there is no such object.
    QByteArray remove(const QString &kind, const QString &id);

    Sight look(const QString &kind, const QString &id);
    Presence presence(const QString &kind, const QString &id) { return look(kind, id).presence; }
    static QJsonObject objectOf(const QByteArray &line);

    KeyStore &keys() { return m_keys; }

private:
    struct Seen {
        Sight sight;
        QJsonObject object = {}; ///< once somebody wanted it
    };

    const QJsonObject &read(const QString &kind, const QString &id); ///< of a live object
    QStringList tagsOf(const QString &user);                         ///< as they stand
    static QString nameOf(const QString &kind, const QString &id) { return kind + QLatin1Char(' ') + id; }
    QByteArray lineBegin(const QString &kind, const QString &id, qint64 revision) const;
    QByteArray lineEnd() const;
    QByteArray objectLine(const QString &kind, const QString &id, qint64 revision, const QByteArray &object) const;
    static int counted(const QString &kind) { return firstKinds().contains(kind) ? 1 : 0; }
    qint64 nextRevision(int moreLive); ///< and counts that many more live objects
    void write(const QString &kind, const QString &id, qint64 revision, const QByteArray &line, Presence before);

    qint64 m_slot;
    Author m_author;
    KeyStore m_keys;
    TagStore m_tags;
    QHash<QString, Seen> m_seen; ///< a command looks at the same few objects again and again
    Statement m_count, m_insert, m_replace, m_find, m_bury;
};

} // namespace jackfield::reference
