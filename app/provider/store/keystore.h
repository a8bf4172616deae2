#pragma once

#include "app/provider/store/statement.h"
#include "core/domain/change.h"

#include <optional>

namespace jackfield::reference {

/// The form in which User IDs, usernames and e-mail addresses are compared: "Ann.Lee" and "ann.lee" are one.
QString keyForm(const QString &text);

/// Who has a value that only one may have.
struct Holder {
    qint64 slot = 0; ///< the holder's account: nothing about the holder may be said in another one
    QString id;      ///< empty: the thing exists, but no user has it
    QString name;
};

/// The columns that keep values unique: extension and User ID within an account; username, e-mail address, number and MAC address
/// across all of them, because one can sign in with the first two and the others exist once in the world.
class KeyStore {
public:
    explicit KeyStore(Connection &sql);

    void put(qint64 slot, const User &user);
    void put(qint64 slot, const PhoneNumber &number);
    void put(qint64 slot, const Device &device);
    template<class Entity>
    void put(qint64, const Entity &)
    { } // nothing of the others is unique but their id
    void remove(qint64 slot, const QString &kind, const QString &id);

    QStringList numbersOf(qint64 slot, const QString &user); ///< what a user holds: ids
    QStringList devicesOf(qint64 slot, const QString &user);

    std::optional<Holder> extensionHolder(qint64 slot, const QString &extension);
    std::optional<Holder> signInIdHolder(qint64 slot, const QString &signInId);
    std::optional<Holder> usernameHolder(const QString &username); ///< administrators sign in too, so theirs count
    std::optional<Holder> emailHolder(const QString &email);       ///< the same
    std::optional<Holder> macHolder(const QString &mac);           ///< `mac` as normalizedMac() gives it

private:
    std::optional<Holder> first(Statement &statement);
    static QStringList all(Statement &statement);

    Statement m_putUser, m_putNumber, m_putDevice;
    Statement m_byExtension, m_bySignInId, m_byUsername, m_byEmail, m_byMac;
    Statement m_removeUser, m_removeNumber, m_removeDevice;
    Statement m_numbersOf, m_devicesOf;
};

} // namespace jackfield::reference
