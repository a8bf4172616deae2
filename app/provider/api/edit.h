#pragma once

#include "app/provider/services.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/web/answer.h"
#include "app/provider/web/call.h"

#include <QJsonArray>

#include <functional>

namespace jackfield::reference {

/// One change of an account under way, inside its write transaction. It gathers the feed lines of everything that is written.
class Edit {
public:
    Edit(Connection &sql, Hashes &hashes, const Call &call, QJsonObject body, const QDateTime &now);

    Connection &sql() const { return m_sql; }
    const Call &call() const { return m_call; }
    qint64 slot() const { return m_call.slot; }
    const QJsonObject &body() const { return m_body; }
    const QDateTime &now() const { return m_now; }
    QString nowText() const { return m_now.toString(Qt::ISODate); }
    ObjectStore &objects() { return m_objects; }
    Hashes &hashes() const { return m_hashes; }

    /// Writes the object, and into the audit which fields became what.
    template<class Entity>
    void put(Entity &object)
    {
        const auto before = m_objects.find<Entity>(object.id.value);
        QJsonArray changes;
        forEachField<Entity>([&](const auto &field) {
            if (field.is(hidden) || field.nameString().startsWith(QLatin1String("changed")))
                return;
            if (before && (*before).*field.member == object.*field.member)
                return;
            const QJsonValue from = before ? toJsonValue((*before).*field.member) : QJsonValue();
            const QJsonValue to = toJsonValue(object.*field.member);
            if (from != to && (before || (to != QJsonValue(QString()) && to != QJsonValue(QJsonArray()))))
                changes.append(QJsonObject{
                    {QStringLiteral("field"), field.nameString()}, {QStringLiteral("from"), from}, {QStringLiteral("to"), to}});
        });
        QString name;
        if constexpr (requires { object.displayName(); })
            name = object.displayName();
        m_lines += m_objects.put(object);
        note(before ? QStringLiteral("changed") : QStringLiteral("created"), kindWord<Entity>(), object.id.value, name, changes);
    }
    /// Something for the audit that no field tells: a new password, a mail that was sent.
    void
    note(const QString &action, const QString &kind, const QString &id, const QString &name = {}, const QJsonArray &changes = {});
    void remove(const QString &kind, const QString &id);

    /// {"<member>":"<id>","changes":[…]} with everything that was written, and the object's new entity tag when it has a revision.
    Answer answer(int status, const char *member, const QString &id, qint64 revision) const;

private:
    Connection &m_sql;
    Hashes &m_hashes;
    const Call &m_call;
    const QJsonObject m_body;
    const QDateTime m_now;
    ObjectStore m_objects;
    QList<QByteArray> m_lines;
};

/// The object that an If-Match speaks of.
struct EditTarget {
    QString kind;
    QString id;
    /// Kind of the object that it is a part of, with the same id: while that is there, the part is at least at revision 0.
    QString owner = {};
    bool isGiven = false; ///< a part of the account: always there, at least at revision 0
};

/// Names the history that the revisions in an answer belong to: should the provider be restored from a backup, a console knows that what it
/// was told before may be lost.
Answer withEpoch(Answer answer, Connection &sql);

/// Carries one command out: in one transaction and once for its Idempotency-Key. With a target, only when it is there and still at the
/// revision of If-Match. What `work` answers with success is committed, kept under the key for 24 hours, and told to the long polls and
/// the mail room; anything else is rolled back and leaves no trace.
Answer runEdit(
    Services &services, const Call &call, const std::function<Answer(Edit &)> &work, const std::optional<EditTarget> &target = {});

/// The object with its entity tag; 404 when it has never been, 410 when it was removed.
Answer readObject(Services &services, const Call &call, const QString &kind, const QString &id);

/// {"<member>":[…]} with every live object of the kind, in the order of their ids: for kinds of which an account has a few.
Answer listObjects(Services &services, const Call &call, const QString &kind, const char *member);

} // namespace jackfield::reference
