#include "app/provider/store/mailstore.h"

namespace jackfield::reference {

qint64 MailStore::begin(const QDateTime &now)
{
    Statement insert(m_sql, "INSERT INTO mails (created_at, message) VALUES (?, ?) RETURNING id");
    insert.run(now.toSecsSinceEpoch(), QByteArray()).next();
    return insert.integer(0);
}

void MailStore::write(qint64 id, const QByteArray &message)
{
    Statement(m_sql, "UPDATE mails SET message = ? WHERE id = ?").run(message, id);
}

std::optional<WaitingMail> MailStore::firstWaiting(qint64 after, const QDateTime &now)
{
    Statement find(m_sql, R"(SELECT id, created_at, message FROM mails WHERE delivered = 0 AND id > ? AND claimed_until <= ?
                             ORDER BY id LIMIT 1)");
    if (!find.run(after, now.toSecsSinceEpoch()).next())
        return {};
    return WaitingMail{find.integer(0), find.integer(1), find.bytes(2)};
}

bool MailStore::claim(qint64 id, const QDateTime &now)
{
    constexpr qint64 seconds = 180; // longer than any carrier takes
    return Statement(m_sql, "UPDATE mails SET claimed_until = ? WHERE id = ? AND delivered = 0 AND claimed_until <= ?")
               .run(now.toSecsSinceEpoch() + seconds, id, now.toSecsSinceEpoch())
               .changed()
        == 1;
}

void MailStore::release(qint64 id) { Statement(m_sql, "UPDATE mails SET claimed_until = 0 WHERE id = ?").run(id); }

void MailStore::markDelivered(qint64 id)
{
    Statement(m_sql, "UPDATE mails SET delivered = 1, claimed_until = 0, message = ? WHERE id = ?").run(QByteArray(), id);
}

} // namespace jackfield::reference
