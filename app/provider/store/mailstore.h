#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// A mail that is committed but not yet in the Maildir.
struct WaitingMail {
    qint64 id = 0;
    qint64 createdAt = 0; ///< seconds since 1970
    QByteArray message;
};

/// The mails to send. Throws StorageFailure.
class MailStore {
public:
    explicit MailStore(Connection &sql) : m_sql(sql) { }

    /// Begins a mail, whose id may stand in the message itself; write that in the same transaction.
    qint64 begin(const QDateTime &now);
    void write(qint64 id, const QByteArray &message);
    /// Of those with a greater id that nobody else is delivering.
    std::optional<WaitingMail> firstWaiting(qint64 after, const QDateTime &now);
    /// Takes the mail on for a while; false when somebody else has. Only for a database that others deliver from too.
    bool claim(qint64 id, const QDateTime &now);
    void release(qint64 id);
    void markDelivered(qint64 id); ///< and drops the text

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
