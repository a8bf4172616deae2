#include "app/provider/people/linkstore.h"

#include "app/provider/store/token.h"

namespace jackfield::reference {

QByteArray LinkStore::add(const QString &purpose, qint64 slot, const QString &person, const QDateTime &now)
{
    const QByteArray token = freshToken();
    Statement(m_sql, "DELETE FROM links WHERE expires_at <= ?").run(now.toSecsSinceEpoch());
    Statement(m_sql, "INSERT INTO links (token_hash, purpose, slot, person, expires_at) VALUES (?, ?, ?, ?, ?)")
        .run(hashOfToken(token), purpose, slot, person, now.toSecsSinceEpoch() + lifetimeSeconds);
    return token;
}

std::optional<Link> LinkStore::find(const QByteArray &token, const QDateTime &now)
{
    Statement find(m_sql, "SELECT purpose, slot, person, expires_at FROM links WHERE token_hash = ? AND expires_at > ?");
    if (!find.run(hashOfToken(token), now.toSecsSinceEpoch()).next())
        return {};
    return Link{find.text(0), find.integer(1), find.text(2), QDateTime::fromSecsSinceEpoch(find.integer(3), Qt::UTC)};
}

bool LinkStore::removeAll(const QString &person)
{
    return Statement(m_sql, "DELETE FROM links WHERE person = ?").run(person).changed() > 0;
}

} // namespace jackfield::reference
