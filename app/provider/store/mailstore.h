#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// A mail that is committed but not yet in the Maildir.
struct WaitingMail {
    qint64 id = 0;
    qint64 createdAt = 0; ///< seconds since 1970
    int attempts = 0;     ///< that failed
    QByteArray message;
};

/// The mails to send. Throws StorageFailure.
class MailStore {
public:
    explicit MailStore(Connection &sql) : m_sql(sql) { }

    /// Begins a mail, whose id may stand in the message itself; write that in the same transaction.
    qint64 begin(const QDateTime &now);
    void write(qint64 id, const QByteArray &message);
    QList<qint64> due(const QDateTime &now);    ///< the ids, the oldest first
    std::optional<QDateTime> nextDue();         ///< of those that are waiting at all
    std::optional<WaitingMail> find(qint64 id); ///< nothing when it is delivered
    void postpone(qint64 id, const QDateTime &until);
    void postponeNone();           ///< all that is waiting is due
    void markDelivered(qint64 id); ///< and drops the text

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
