#pragma once

#include "app/provider/store/statement.h"
#include "core/domain/account.h"
#include "core/domain/signinpolicy.h"

#include <optional>

namespace jackfield::reference {

/// Accounts, their policies, and the facts about the whole database. Throws StorageFailure.
class AccountStore {
public:
    explicit AccountStore(Connection &sql) : m_sql(sql) { }

    /// Answers the slot: the small number that the account has in this database.
    qint64 addAccount(const Account &account, const AccountPolicy &policy, const SignInPolicy &signIn = {});
    Account account(qint64 slot);
    std::optional<qint64> slotOf(const AccountId &account); ///< empty when there is no such account
    QString type(qint64 slot); ///< business-cloud, cloud-pbx, business-lines, sip-trunks, specialty-lines
    void setType(qint64 slot, const QString &type);
    QList<qint64> slotsByName();
    AccountPolicy policy(qint64 slot);
    SignInPolicy signInPolicy(qint64 slot);
    void setPolicies(qint64 slot, const AccountPolicy &policy, const SignInPolicy &signIn);

    QString fact(const QString &name);
    void setFact(const QString &name, const QString &value);

private:
    Connection &m_sql;
};

} // namespace jackfield::reference
