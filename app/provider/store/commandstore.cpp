#include "app/provider/store/commandstore.h"

namespace jackfield::reference {

std::optional<StoredAnswer> CommandStore::find(qint64 slot, const QString &key, const QDateTime &now)
{
    Statement find(m_sql, "SELECT actor, body_hash, status, answer, etag FROM commands WHERE slot = ? AND key = ? AND done_at > ?");
    if (!find.run(slot, key, now.toSecsSinceEpoch() - lifetimeSeconds).next())
        return {};
    return StoredAnswer{find.text(0), find.bytes(1), int(find.integer(2)), find.bytes(3), find.bytes(4)};
}

void CommandStore::add(qint64 slot, const QString &key, const StoredAnswer &answer, const QDateTime &now)
{
    Statement(m_sql, "DELETE FROM commands WHERE done_at <= ?").run(now.toSecsSinceEpoch() - lifetimeSeconds);
    Statement(m_sql, R"(INSERT INTO commands (slot, key, actor, body_hash, status, answer, etag, done_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?))")
        .run(slot, key, answer.actor, answer.bodyHash, answer.status, answer.body, answer.etag, now.toSecsSinceEpoch());
}

} // namespace jackfield::reference
