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

    /// The id that the next mail gets, so that it can stand in the message itself; call in the transaction that adds it.
    qint64 nextId();
    void add(qint64 id, const QByteArray &message, const QDateTime &now);
    std::optional<WaitingMail> firstWaiting(qint64 after = 0); ///< of those with a greater id
    void markDelivered(qint64 id);                             ///< and drops the text

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
