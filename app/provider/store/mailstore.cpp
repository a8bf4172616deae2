#include "app/provider/store/mailstore.h"

namespace jackfield::reference {

qint64 MailStore::nextId()
{
    Statement find(m_sql, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'mails'), 0) + 1");
    find.run().next();
    return find.integer(0);
}

void MailStore::add(qint64 id, const QByteArray &message, const QDateTime &now)
{
    Statement(m_sql, "INSERT INTO mails (id, created_at, message) VALUES (?, ?, ?)").run(id, now.toSecsSinceEpoch(), message);
}

std::optional<WaitingMail> MailStore::firstWaiting(qint64 after)
{
    Statement find(m_sql, "SELECT id, created_at, message FROM mails WHERE delivered = 0 AND id > ? ORDER BY id LIMIT 1");
    if (!find.run(after).next())
        return {};
    return WaitingMail{find.integer(0), find.integer(1), find.bytes(2)};
}

void MailStore::markDelivered(qint64 id) { Statement(m_sql, "UPDATE mails SET delivered = 1, message = x'' WHERE id = ?").run(id); }

} // namespace jackfield::reference
