#include "app/provider/store/accountstore.h"

#include "core/domain/fieldjson.h"

#include <QJsonDocument>

namespace jackfield::reference {

namespace {

template<class Policy>
QString textOf(const Policy &policy)
{
    return QString::fromUtf8(QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact));
}

/// Reads a policy. A thread that asks for the same one again and again is given what it read the last time.
template<class Policy>
Policy policyFrom(const QByteArray &text)
{
    thread_local std::pair<QByteArray, Policy> last;
    if (text != last.first) {
        last = {text, {}};
        fromJson(QJsonDocument::fromJson(text).object(), last.second);
    }
    return last.second;
}

} // namespace

qint64 AccountStore::addAccount(const Account &account, const AccountPolicy &policy, const SignInPolicy &signIn)
{
    Statement insert(
        m_sql, "INSERT INTO accounts (id, number, name, policy, sign_in_policy) VALUES (?, ?, ?, ?, ?) RETURNING slot");
    insert.run(account.id.value, account.number, account.name, textOf(policy), textOf(signIn)).next();
    return insert.integer(0);
}

Account AccountStore::account(qint64 slot)
{
    Statement find(m_sql, "SELECT id, number, name FROM accounts WHERE slot = ?");
    return find.run(slot).next() ? Account{{find.text(0)}, find.text(1), find.text(2)} : Account();
}

std::optional<qint64> AccountStore::slotOf(const AccountId &account)
{
    Statement find(m_sql, "SELECT slot FROM accounts WHERE id = ?");
    return find.run(account.value).next() ? std::optional(find.integer(0)) : std::nullopt;
}

QString AccountStore::type(qint64 slot)
{
    Statement find(m_sql, "SELECT type FROM accounts WHERE slot = ?");
    return find.run(slot).next() ? find.text(0) : QString();
}

void AccountStore::setType(qint64 slot, const QString &type)
{
    Statement(m_sql, "UPDATE accounts SET type = ? WHERE slot = ?").run(type, slot);
}

QList<qint64> AccountStore::slotsByName()
{
    Statement find(m_sql, "SELECT slot FROM accounts ORDER BY name, slot");
    QList<qint64> list;
    for (find.run(); find.next();)
        list += find.integer(0);
    return list;
}

AccountPolicy AccountStore::policy(qint64 slot)
{
    Statement find(m_sql, "SELECT policy FROM accounts WHERE slot = ?");
    return policyFrom<AccountPolicy>(find.run(slot).next() ? find.text(0).toUtf8() : QByteArray());
}

SignInPolicy AccountStore::signInPolicy(qint64 slot)
{
    Statement find(m_sql, "SELECT sign_in_policy FROM accounts WHERE slot = ?");
    return policyFrom<SignInPolicy>(find.run(slot).next() ? find.text(0).toUtf8() : QByteArray());
}

void AccountStore::setPolicies(qint64 slot, const AccountPolicy &policy, const SignInPolicy &signIn)
{
    Statement(m_sql, "UPDATE accounts SET policy = ?, sign_in_policy = ? WHERE slot = ?").run(textOf(policy), textOf(signIn), slot);
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
