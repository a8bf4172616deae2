#include "app/provider/store/sessionstore.h"

#include "app/provider/store/token.h"

namespace jackfield::reference {

void SessionStore::add(const QByteArray &token, const ActorId &actor, const QDateTime &now)
{
    Statement(m_sql, "DELETE FROM sessions WHERE expires_at <= ?").run(now.toSecsSinceEpoch());
    Statement(m_sql, "INSERT INTO sessions (token_hash, actor, expires_at) VALUES (?, ?, ?)")
        .run(hashOfToken(token), actor.value, now.toSecsSinceEpoch() + lifetimeSeconds);
}

std::optional<Actor> SessionStore::find(const QByteArray &token, const QDateTime &now)
{
    Statement find(m_sql, R"(SELECT a.id, a.name, a.email, a.role FROM sessions s JOIN actors a ON a.id = s.actor
                             WHERE s.token_hash = ? AND s.expires_at > ?)");
    if (!find.run(hashOfToken(token), now.toSecsSinceEpoch()).next())
        return {};
    return Actor{{find.text(0)}, find.text(1), find.text(2), find.text(3)};
}

void SessionStore::remove(const QByteArray &token)
{
    Statement(m_sql, "DELETE FROM sessions WHERE token_hash = ?").run(hashOfToken(token));
}

} // namespace jackfield::reference
