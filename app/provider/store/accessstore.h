#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace jackfield::reference {

/// That one of the provider's staff may enter a customer's account, for a while and for a reason (S1.6).
struct CustomerAccess {
    QString id;
    qint64 slot = 0;
    QString person;
    QString personName;
    QString reason;
    bool readOnly = true;
    QDateTime startsAt;
    QDateTime endsAt;
};

/// The accesses, and every request that was made under each. Throws StorageFailure.
class AccessStore {
public:
    explicit AccessStore(Connection &sql) : m_sql(sql) { }

    void add(const CustomerAccess &access); ///< ends one that the same person has to the same account
    std::optional<CustomerAccess> find(const QString &person, qint64 slot, const QDateTime &now);
    void end(const QString &person, qint64 slot, const QDateTime &now);
    void note(const QString &access, const QDateTime &at, const QByteArray &method, const QString &route, int status);
    /// Who had access to an account, the newest first, each with its requests.
    QJsonArray of(qint64 slot);
    /// What one person entered last, each customer once, without the requests.
    QJsonArray recent(const QString &person);

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
