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

/// The mails to send, and the password links that stand in them. Throws StorageFailure.
class MailStore {
public:
    static constexpr qint64 linkLifetimeSeconds = 7 * 24 * 60 * 60;

    explicit MailStore(const QSqlDatabase &sql) : m_sql(sql) { }

    /// The id that the next mail gets, so that it can stand in the message itself; call in the transaction that adds it.
    qint64 nextId();
    void add(qint64 id, const QByteArray &message, const QDateTime &now);
    std::optional<WaitingMail> firstWaiting();
    void markDelivered(qint64 id); ///< and drops the text

    void addPasswordLink(const QByteArray &token, qint64 slot, const QString &user, const QDateTime &now);
    void dropPasswordLinks(qint64 slot, const QString &user); ///< the user is gone, or has used one

private:
    const QSqlDatabase &m_sql;
};

} // namespace jackfield::reference
