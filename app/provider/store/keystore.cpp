#include "app/provider/store/keystore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QString keyForm(const QString &text) { return text.trimmed().toCaseFolded(); }

KeyStore::KeyStore(Connection &sql)
    : m_putUser(sql, R"(INSERT INTO user_keys (slot, id, name, extension, sign_in_id, username, email) VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (slot, id) DO UPDATE SET name = excluded.name, extension = excluded.extension,
                        sign_in_id = excluded.sign_in_id, username = excluded.username, email = excluded.email
                        WHERE (user_keys.name, user_keys.extension, user_keys.sign_in_id, user_keys.username, user_keys.email)
                        IS DISTINCT FROM (excluded.name, excluded.extension, excluded.sign_in_id, excluded.username, excluded.email))")
    , m_putNumber(sql, R"(INSERT INTO number_keys (number, slot, holder) VALUES (?, ?, ?)
                          ON CONFLICT (number) DO UPDATE SET slot = excluded.slot, holder = excluded.holder
                          WHERE (number_keys.slot, number_keys.holder) IS DISTINCT FROM (excluded.slot, excluded.holder))")
    , m_putDevice(sql, R"(INSERT INTO device_keys (slot, id, mac, holder) VALUES (?, ?, ?, ?)
                          ON CONFLICT (slot, id) DO UPDATE SET mac = excluded.mac, holder = excluded.holder
                          WHERE (device_keys.mac, device_keys.holder) IS DISTINCT FROM (excluded.mac, excluded.holder))")
    , m_byExtension(sql, "SELECT slot, id, name FROM user_keys WHERE slot = ? AND extension = ? AND extension <> ''")
    , m_bySignInId(sql, "SELECT slot, id, name FROM user_keys WHERE slot = ? AND sign_in_id = ? AND sign_in_id <> ''")
    , m_byUsername(sql, R"(SELECT slot, id, name FROM user_keys WHERE username = ? AND username <> ''
                           UNION ALL SELECT 0, id, name FROM people WHERE username_key = ? LIMIT 1)")
    , m_byEmail(sql, R"(SELECT slot, id, name FROM user_keys WHERE email = ? AND email <> ''
                        UNION ALL SELECT 0, id, name FROM people WHERE email_key = ? LIMIT 1)")
    , m_byMac(sql, R"(SELECT d.slot, d.holder, coalesce(u.name, '') FROM device_keys d
                      LEFT JOIN user_keys u ON u.slot = d.slot AND u.id = d.holder WHERE d.mac = ?)")
    , m_removeUser(sql, "DELETE FROM user_keys WHERE slot = ? AND id = ?")
    , m_removeNumber(sql, "DELETE FROM number_keys WHERE slot = ? AND number = ?")
    , m_removeDevice(sql, "DELETE FROM device_keys WHERE slot = ? AND id = ?")
    , m_numbersOf(sql, "SELECT number FROM number_keys WHERE slot = ? AND holder = ? AND holder <> '' ORDER BY number")
    , m_devicesOf(sql, "SELECT id FROM device_keys WHERE slot = ? AND holder = ? AND holder <> '' ORDER BY id")
{ }

void KeyStore::put(qint64 slot, const User &user)
{
    m_putUser.run(
        slot, user.id.value, user.displayName(), user.extension, keyForm(user.signInId), keyForm(user.username),
        keyForm(user.email));
}

void KeyStore::put(qint64 slot, const PhoneNumber &number) { m_putNumber.run(number.id.value, slot, number.user.value); }

void KeyStore::put(qint64 slot, const Device &device) { m_putDevice.run(slot, device.id.value, device.mac, device.user.value); }

void KeyStore::remove(qint64 slot, const QString &kind, const QString &id)
{
    if (kind == "user"_L1)
        m_removeUser.run(slot, id);
    else if (kind == "number"_L1)
        m_removeNumber.run(slot, id);
    else if (kind == "device"_L1)
        m_removeDevice.run(slot, id);
}

QStringList KeyStore::all(Statement &statement)
{
    QStringList ids;
    while (statement.next())
        ids += statement.text(0);
    statement.finish();
    return ids;
}

QStringList KeyStore::numbersOf(qint64 slot, const QString &user) { return all(m_numbersOf.run(slot, user)); }

QStringList KeyStore::devicesOf(qint64 slot, const QString &user) { return all(m_devicesOf.run(slot, user)); }

std::optional<Holder> KeyStore::first(Statement &statement)
{
    if (!statement.next())
        return {};
    const Holder holder{statement.integer(0), statement.text(1), statement.text(2)};
    statement.finish();
    return holder;
}

std::optional<Holder> KeyStore::extensionHolder(qint64 slot, const QString &extension)
{
    return first(m_byExtension.run(slot, extension));
}

std::optional<Holder> KeyStore::signInIdHolder(qint64 slot, const QString &signInId)
{
    return first(m_bySignInId.run(slot, keyForm(signInId)));
}

std::optional<Holder> KeyStore::usernameHolder(const QString &username)
{
    const QString key = keyForm(username);
    return first(m_byUsername.run(key, key));
}

std::optional<Holder> KeyStore::emailHolder(const QString &email)
{
    const QString key = keyForm(email);
    return first(m_byEmail.run(key, key));
}

std::optional<Holder> KeyStore::macHolder(const QString &mac) { return first(m_byMac.run(mac)); }

} // namespace jackfield::reference
