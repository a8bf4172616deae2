#pragma once

#include "app/provider/store/statement.h"
#include "core/domain/account.h"

#include <optional>

namespace jackfield::reference {

/// Somebody who may sign in, with the hash that the password is checked against.
struct SignIn {
    Actor actor;
    QString passwordHash;
};

/// Accounts, the people who administer them, and the facts about the whole database. Throws StorageFailure.
class AccountStore {
public:
    explicit AccountStore(const QSqlDatabase &sql) : m_sql(sql) { }

    /// Answers the slot: the small number that the account has in this database.
    qint64 addAccount(const Account &account, const AccountPolicy &policy);
    void addActor(const Actor &actor, const QString &username, const QString &passwordHash, qint64 slot);

    std::optional<SignIn> findSignIn(const QString &login); ///< by e-mail address or username, whatever its case
    Account account(qint64 slot);
    QList<Account> accountsOf(const ActorId &actor);
    /// Empty when there is no such account, and also when this person has nothing to do with it.
    std::optional<qint64> slotFor(const ActorId &actor, const AccountId &account);
    QByteArray policyText(qint64 slot);
    AccountPolicy policy(qint64 slot);

    QString fact(const QString &name);
    void setFact(const QString &name, const QString &value);

private:
    const QSqlDatabase &m_sql;
};

} // namespace jackfield::reference
