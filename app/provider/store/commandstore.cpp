#include "app/provider/store/commandstore.h"

namespace jackfield::reference {

std::optional<StoredAnswer> CommandStore::find(qint64 slot, const QString &key, const QDateTime &now)
{
    Statement find(m_sql, "SELECT body_hash, status, answer FROM commands WHERE slot = ? AND key = ? AND done_at > ?");
    if (!find.run(slot, key, now.toSecsSinceEpoch() - lifetimeSeconds).next())
        return {};
    return StoredAnswer{find.bytes(0), int(find.integer(1)), find.bytes(2)};
}

void CommandStore::add(qint64 slot, const QString &key, const StoredAnswer &answer, const QDateTime &now)
{
    Statement(m_sql, "DELETE FROM commands WHERE done_at <= ?").run(now.toSecsSinceEpoch() - lifetimeSeconds);
    Statement(m_sql, "INSERT INTO commands (slot, key, body_hash, status, answer, done_at) VALUES (?, ?, ?, ?, ?, ?)")
        .run(slot, key, answer.bodyHash, answer.status, answer.body, now.toSecsSinceEpoch());
}

} // namespace jackfield::reference
