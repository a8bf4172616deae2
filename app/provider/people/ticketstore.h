#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// A sign-in under way: whose password was right, and which of the other steps are done.
struct Ticket {
    QByteArray token;
    QString person;
    bool codeDone = false;   ///< a one-time code or the recovery code was given
    bool recovering = false; ///< by the recovery code: the terms are shown again (S0.20)
    bool termsDone = false;
    bool canRefresh = false; ///< the client asked for a refresh token
    QString authenticator;   ///< one that waits for its first code
};

/// The tickets; each lives for half an hour. Throws StorageFailure.
class TicketStore {
public:
    static constexpr qint64 lifetimeSeconds = 30 * 60;

    explicit TicketStore(Connection &sql) : m_sql(sql) { }

    void put(const Ticket &ticket, const QDateTime &now);
    std::optional<Ticket> find(const QByteArray &token, const QDateTime &now);
    void remove(const QByteArray &token);
    void removeAll(const QString &person, const QByteArray &butToken = {}); ///< what they were begun with is over

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
