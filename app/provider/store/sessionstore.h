#pragma once

#include "app/provider/store/statement.h"
#include "core/domain/account.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// Who is signed in. Of a token only its SHA-256 is stored, so a stolen database opens no session. Throws StorageFailure.
class SessionStore {
public:
    static constexpr qint64 lifetimeSeconds = 12 * 60 * 60;

    explicit SessionStore(const QSqlDatabase &sql) : m_sql(sql) { }

    void add(const QByteArray &token, const ActorId &actor, const QDateTime &now); ///< and forgets those that are over
    std::optional<Actor> find(const QByteArray &token, const QDateTime &now);
    void remove(const QByteArray &token);

private:
    const QSqlDatabase &m_sql;
};

} // namespace jackfield::reference
