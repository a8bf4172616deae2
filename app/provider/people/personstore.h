#pragma once

#include "app/provider/people/person.h"
#include "app/provider/store/statement.h"

#include <optional>

namespace jackfield::reference {

/// Everybody who can sign in. A user of an account is there once there is a password or a code; name, e-mail and level are then those of
/// the user object. Throws StorageFailure.
class PersonStore {
public:
    explicit PersonStore(Connection &sql) : m_sql(sql) { }

    /// Adds or changes everything but password, flags and terms. `username` may be empty.
    void put(const Person &person, const QString &username);
    void remove(const QString &id); ///< with sign-ins, authenticators and links

    /// By e-mail address or username, whatever its case (S4.12): the provider's people, administrators, then users with portal access.
    std::optional<Person> findLogin(const QString &login);
    /// Nobody when the person, or the user's portal access, is gone.
    std::optional<Person> find(const QString &id);

    void setPassword(const QString &id, const QString &hash, bool mustChange);
    void setTerms(const QString &id, const QString &version);
    void setNeedsOneTimeCode(const QString &id, bool needs);
    void setRecovering(const QString &id, bool recovering);
    void addUser(const QString &id, qint64 slot); ///< so that a user of an account can have a password; does nothing when there

private:
    std::optional<Person> read(Statement &find);
    std::optional<Person> userWith(const QString &id, qint64 slot);

    Connection &m_sql;
};

} // namespace jackfield::reference
