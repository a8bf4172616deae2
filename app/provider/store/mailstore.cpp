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

QList<qint64> MailStore::due(const QDateTime &now)
{
    Statement find(m_sql, "SELECT id FROM mails WHERE delivered = 0 AND due_at <= ? ORDER BY id");
    QList<qint64> ids;
    for (find.run(now.toMSecsSinceEpoch()); find.next();)
        ids += find.integer(0);
    return ids;
}

std::optional<QDateTime> MailStore::nextDue()
{
    Statement find(m_sql, "SELECT due_at FROM mails WHERE delivered = 0 ORDER BY due_at LIMIT 1");
    if (!find.run().next())
        return {};
    return QDateTime::fromMSecsSinceEpoch(find.integer(0));
}

std::optional<WaitingMail> MailStore::find(qint64 id)
{
    Statement find(m_sql, "SELECT created_at, attempts, message FROM mails WHERE id = ? AND delivered = 0");
    if (!find.run(id).next())
        return {};
    return WaitingMail{id, find.integer(0), int(find.integer(1)), find.bytes(2)};
}

void MailStore::postpone(qint64 id, const QDateTime &until)
{
    Statement(m_sql, "UPDATE mails SET attempts = attempts + 1, due_at = ? WHERE id = ?").run(until.toMSecsSinceEpoch(), id);
}

void MailStore::postponeNone()
{
    Statement(m_sql, "UPDATE mails SET attempts = 0, due_at = 0 WHERE delivered = 0 AND due_at > 0").run();
}

void MailStore::markDelivered(qint64 id)
{
    Statement(m_sql, "UPDATE mails SET delivered = 1, message = ? WHERE id = ?").run(QByteArray(), id);
}

} // namespace jackfield::reference
