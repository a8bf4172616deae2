#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// What stands in a mail and is clicked: it lets somebody make a password, once, within seven days.
struct Link {
    QString purpose; ///< registration (an administrator, S0.7) or password (a user, S4.2; or anybody who forgot it)
    qint64 slot = 0;
    QString person;
    QDateTime expiresAt;
};

/// The links; of each only its SHA-256 is stored. Throws StorageFailure.
class LinkStore {
public:
    static constexpr qint64 lifetimeSeconds = 7 * 24 * 60 * 60;

    explicit LinkStore(Connection &sql) : m_sql(sql) { }

    QByteArray add(const QString &purpose, qint64 slot, const QString &person, const QDateTime &now);
    std::optional<Link> find(const QByteArray &token, const QDateTime &now);
    bool removeAll(const QString &person); ///< one was used, or the person is gone; answers whether there were any

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
