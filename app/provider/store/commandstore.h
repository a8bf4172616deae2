#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// What was answered to a command that had an effect.
struct StoredAnswer {
    QString actor;       ///< who asked
    QByteArray bodyHash; ///< of the request: its method, path and canonical JSON
    int status = 0;
    QByteArray body;
    QByteArray etag; ///< of the object that it was about; may be empty
};

/// The answers of commands by their idempotency key (draft-ietf-httpapi-idempotency-key-header), for 24 hours. Throws StorageFailure.
class CommandStore {
public:
    static constexpr qint64 lifetimeSeconds = 24 * 60 * 60;

    explicit CommandStore(Connection &sql) : m_sql(sql) { }

    std::optional<StoredAnswer> find(qint64 slot, const QString &key, const QDateTime &now);
    /// In the transaction of the effect itself: either both are there or neither. Forgets what is older than 24 hours.
    void add(qint64 slot, const QString &key, const StoredAnswer &answer, const QDateTime &now);

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
