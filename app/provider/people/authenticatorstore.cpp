#include "app/provider/people/authenticatorstore.h"

#include "app/provider/people/onetimecode.h"
#include "app/provider/people/recoverycode.h"
#include "app/provider/store/token.h"

#include <sodium.h>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QList<Authenticator> AuthenticatorStore::of(const QString &person, bool confirmedOnly)
{
    Statement find(m_sql, "SELECT id, name, confirmed FROM authenticators WHERE person = ? AND confirmed >= ? ORDER BY name, id");
    QList<Authenticator> list;
    find.run(person, confirmedOnly);
    while (find.next())
        list.append({find.text(0), find.text(1), find.integer(2) != 0});
    return list;
}

QString AuthenticatorStore::add(const QString &person, const QString &name, const QByteArray &secret)
{
    // What was begun and never confirmed is of no use to anybody.
    Statement(m_sql, "DELETE FROM authenticators WHERE person = ? AND confirmed = 0").run(person);
    const QString id = freshId(u'o');
    Statement(m_sql, "INSERT INTO authenticators (id, person, name, sealed_secret) VALUES (?, ?, ?, ?)")
        .run(id, person, name, m_vault.seal(secret));
    return id;
}

bool AuthenticatorStore::take(
    const QString &condition, const QString &person, const QString &id, const QString &code, const QDateTime &now)
{
    const QByteArray sql = "SELECT id, sealed_secret, last_step FROM authenticators WHERE person = ? AND " + condition.toLatin1();
    Statement find(m_sql, sql.constData());
    QString matched;
    qint64 step = 0;
    for (find.run(person, id); find.next();) {
        const auto secret = m_vault.unseal(find.bytes(1));
        if (const auto found = secret ? stepOfCode(*secret, code, find.integer(2), now) : std::nullopt) {
            matched = find.text(0);
            step = *found;
        }
    }
    find.finish();
    if (matched.isEmpty())
        return false;
    Statement(m_sql, "UPDATE authenticators SET confirmed = 1, last_step = ? WHERE id = ?").run(step, matched);
    return true;
}

bool AuthenticatorStore::confirm(const QString &person, const QString &id, const QString &code, const QDateTime &now)
{
    return take(u"id = ?"_s, person, id, code, now);
}

bool AuthenticatorStore::takeCode(const QString &person, const QString &code, const QDateTime &now)
{
    return take(u"confirmed = 1 AND id <> ?"_s, person, QString(), code, now);
}

bool AuthenticatorStore::remove(const QString &person, const QString &id)
{
    return Statement(m_sql, "DELETE FROM authenticators WHERE person = ? AND id = ?").run(person, id).changed() == 1;
}

void AuthenticatorStore::removeAll(const QString &person)
{
    Statement(m_sql, "DELETE FROM authenticators WHERE person = ?").run(person);
}

QString AuthenticatorStore::renewRecoveryCode(const QString &person)
{
    const QString code = freshRecoveryCode();
    Statement(m_sql, R"(INSERT INTO recovery_codes (person, code_hash) VALUES (?, ?)
                        ON CONFLICT (person) DO UPDATE SET code_hash = excluded.code_hash, seen = 0)")
        .run(person, hashOfRecoveryCode(code));
    return code;
}

void AuthenticatorStore::setRecoveryCodeSeen(const QString &person)
{
    Statement(m_sql, "UPDATE recovery_codes SET seen = 1 WHERE person = ?").run(person);
}

bool AuthenticatorStore::hasSeenRecoveryCode(const QString &person)
{
    Statement find(m_sql, "SELECT seen FROM recovery_codes WHERE person = ?");
    return find.run(person).next() && find.integer(0) != 0;
}

bool AuthenticatorStore::isRecoveryCode(const QString &person, const QString &code)
{
    Statement find(m_sql, "SELECT code_hash FROM recovery_codes WHERE person = ?");
    if (!find.run(person).next())
        return false;
    const QByteArray right = find.bytes(0);
    const QByteArray given = hashOfRecoveryCode(code);
    return right.size() == given.size() && sodium_memcmp(right.constData(), given.constData(), size_t(given.size())) == 0;
}

} // namespace jackfield::reference
