#pragma once

#include "app/provider/store/statement.h"
#include "app/provider/store/vault.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace jackfield::reference {

/// A one-time-password account on somebody's device.
struct Authenticator {
    QString id;
    QString name;           ///< what its owner called the device
    bool confirmed = false; ///< it has made a right code once; before, it opens nothing
};

/// The authenticators and the recovery code of each person. Throws StorageFailure.
class AuthenticatorStore {
public:
    AuthenticatorStore(Connection &sql, const Vault &vault) : m_sql(sql), m_vault(vault) { }

    QList<Authenticator> of(const QString &person, bool confirmedOnly = true);
    QString add(const QString &person, const QString &name, const QByteArray &secret); ///< unconfirmed; answers its id
    /// Takes the code when it is right for this one, and confirms it by that.
    bool confirm(const QString &person, const QString &id, const QString &code, const QDateTime &now);
    /// Takes the code when it is right for any that is confirmed. A code is taken once.
    bool takeCode(const QString &person, const QString &code, const QDateTime &now);
    bool remove(const QString &person, const QString &id);
    void removeAll(const QString &person);

    QString renewRecoveryCode(const QString &person); ///< the old one is good for nothing any more
    void setRecoveryCodeSeen(const QString &person);
    bool hasSeenRecoveryCode(const QString &person);
    bool isRecoveryCode(const QString &person, const QString &code);

private:
    bool take(const QString &sqlCondition, const QString &person, const QString &id, const QString &code, const QDateTime &now);

    Connection &m_sql;
    const Vault &m_vault;
};

} // namespace jackfield::reference
