#include "app/provider/store/accountstore.h"

#include "app/provider/store/keystore.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

namespace jackfield::reference {

qint64 AccountStore::addAccount(const Account &account, const AccountPolicy &policy)
{
    Statement insert(m_sql, "INSERT INTO accounts (id, number, name, policy) VALUES (?, ?, ?, ?)");
    const QByteArray text = QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact);
    return insert.run(account.id.value, account.number, account.name, QString::fromUtf8(text)).lastId();
}

void AccountStore::addActor(const Actor &actor, const QString &username, const QString &passwordHash, qint64 slot)
{
    Statement(m_sql, R"(INSERT INTO actors (id, name, email, email_key, username_key, role, password_hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?))")
        .run(actor.id.value, actor.name, actor.email, keyForm(actor.email), keyForm(username), actor.role, passwordHash);
    Statement(m_sql, "INSERT INTO actor_accounts (actor, slot) VALUES (?, ?)").run(actor.id.value, slot);
}

std::optional<SignIn> AccountStore::findSignIn(const QString &login)
{
    Statement find(m_sql, "SELECT id, name, email, role, password_hash FROM actors WHERE email_key = ? OR username_key = ?");
    const QString key = keyForm(login);
    if (!find.run(key, key).next())
        return {};
    return SignIn{{{find.text(0)}, find.text(1), find.text(2), find.text(3)}, find.text(4)};
}

Account AccountStore::account(qint64 slot)
{
    Statement find(m_sql, "SELECT id, number, name FROM accounts WHERE slot = ?");
    return find.run(slot).next() ? Account{{find.text(0)}, find.text(1), find.text(2)} : Account();
}

QList<Account> AccountStore::accountsOf(const ActorId &actor)
{
    Statement find(m_sql, R"(SELECT a.id, a.number, a.name FROM accounts a JOIN actor_accounts aa ON aa.slot = a.slot
                             WHERE aa.actor = ? ORDER BY a.name)");
    QList<Account> accounts;
    find.run(actor.value);
    while (find.next())
        accounts.append({{find.text(0)}, find.text(1), find.text(2)});
    return accounts;
}

std::optional<qint64> AccountStore::slotFor(const ActorId &actor, const AccountId &account)
{
    Statement find(m_sql, R"(SELECT a.slot FROM accounts a JOIN actor_accounts aa ON aa.slot = a.slot
                             WHERE aa.actor = ? AND a.id = ?)");
    if (!find.run(actor.value, account.value).next())
        return {};
    return find.integer(0);
}

QByteArray AccountStore::policyText(qint64 slot)
{
    Statement find(m_sql, "SELECT policy FROM accounts WHERE slot = ?");
    return find.run(slot).next() ? find.text(0).toUtf8() : QByteArray();
}

AccountPolicy AccountStore::policy(qint64 slot)
{
    AccountPolicy policy;
    fromJson(QJsonDocument::fromJson(policyText(slot)).object(), policy);
    return policy;
}

QString AccountStore::fact(const QString &name)
{
    Statement find(m_sql, "SELECT value FROM facts WHERE name = ?");
    return find.run(name).next() ? find.text(0) : QString();
}

void AccountStore::setFact(const QString &name, const QString &value)
{
    Statement(m_sql, "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .run(name, value);
}

} // namespace jackfield::reference
