#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace jackfield::reference {

/// One thing that somebody did: who, for whom, when, from where, to what, and which fields from what to what. No secret is ever in it.
struct AuditEntry {
    QDateTime at;
    QString actor; ///< id of the person
    QString actorName;
    QString actorKind; ///< agent, partner, administrator, user
    QString access;    ///< of the provider's staff: id of the access that they had; "for whom" is the account itself
    QString remote;
    QString action; ///< created, changed, removed, or a word of its own: access, registration-mail-sent, sign-in, …
    QString kind;   ///< of the object; empty when it is about none
    QString object;
    QString name;
    QJsonArray changes; ///< {field, from, to}
};

/// The audit of each account, in the order in which things happened. Throws StorageFailure.
class AuditStore {
public:
    explicit AuditStore(Connection &sql) : m_sql(sql) { }

    void add(qint64 slot, const AuditEntry &entry);
    /// {"entries":[…],"cursor":"…","more":bool}: at most `limit` entries after the cursor, the oldest first.
    QJsonObject page(qint64 slot, qint64 after, int limit);

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
