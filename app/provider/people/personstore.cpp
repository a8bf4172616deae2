#include "app/provider/people/personstore.h"

#include "app/provider/store/keystore.h"
#include "app/provider/store/objectstore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

#define PERSON_COLUMNS                                                                                                             \
    "SELECT id, kind, slot, name, email, role, level, password_hash, must_change, needs_code, recovering, terms_version FROM "     \
    "people "

QString roleOf(const User &user)
{
    return user.adminLevel.isEmpty() ? u"User"_s : user.adminLevel.left(1).toUpper() + user.adminLevel.mid(1) + u" Admin"_s;
}

} // namespace

void PersonStore::put(const Person &person, const QString &username)
{
    Statement(m_sql, R"(INSERT INTO people (id, kind, slot, name, email, email_key, username_key, role, level)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, email_key = excluded.email_key,
                        username_key = excluded.username_key, role = excluded.role, level = excluded.level)")
        .run(
            person.id, wireName(person.kind), person.slot, person.name, person.email, keyForm(person.email), keyForm(username),
            person.role, person.level);
}

void PersonStore::addUser(const QString &id, qint64 slot)
{
    Statement(m_sql, "INSERT INTO people (id, kind, slot) VALUES (?, 'user', ?) ON CONFLICT (id) DO NOTHING").run(id, slot);
}

void PersonStore::remove(const QString &id)
{
    // What hangs on a sign-in goes with it.
    for (const char *sql :
         {"DELETE FROM sign_ins WHERE person = ?", "DELETE FROM tickets WHERE person = ?",
          "DELETE FROM authenticators WHERE person = ?", "DELETE FROM recovery_codes WHERE person = ?",
          "DELETE FROM links WHERE person = ?", "DELETE FROM people WHERE id = ?"})
        Statement(m_sql, sql).run(id);
}

std::optional<Person> PersonStore::read(Statement &find)
{
    if (!find.next())
        return {};
    Person person;
    person.id = find.text(0);
    person.kind = personKind(find.text(1));
    person.slot = find.integer(2);
    person.name = find.text(3);
    person.email = find.text(4);
    person.role = find.text(5);
    person.level = find.text(6);
    person.passwordHash = find.text(7);
    person.mustChangePassword = find.integer(8) != 0;
    person.needsOneTimeCode = find.integer(9) != 0;
    person.isRecovering = find.integer(10) != 0;
    person.termsVersion = find.text(11);
    find.finish();
    return person;
}

std::optional<Person> PersonStore::userWith(const QString &id, qint64 slot)
{
    const auto user = ObjectStore(m_sql, slot).find<User>(id);
    if (!user || !user->portalAccess)
        return {};
    Statement find(m_sql, PERSON_COLUMNS "WHERE id = ?");
    Person person = read(find.run(id)).value_or(Person());
    person.id = id;
    person.kind = PersonKind::User;
    person.slot = slot;
    person.name = user->displayName();
    person.email = user->email;
    person.role = roleOf(*user);
    person.level = user->adminLevel.isEmpty() ? u"own"_s : user->adminLevel;
    return person;
}

std::optional<Person> PersonStore::findLogin(const QString &login)
{
    const QString key = keyForm(login);
    if (key.isEmpty())
        return {};
    Statement find(m_sql, PERSON_COLUMNS "WHERE email_key = ? OR username_key = ? LIMIT 1");
    if (auto person = read(find.run(key, key)))
        return person;
    Statement user(
        m_sql,
        "SELECT slot, id FROM user_keys WHERE email = ? UNION ALL SELECT slot, id FROM user_keys WHERE username = ? LIMIT 1");
    if (!user.run(key, key).next())
        return {};
    const qint64 slot = user.integer(0);
    const QString id = user.text(1);
    user.finish();
    return userWith(id, slot);
}

std::optional<Person> PersonStore::find(const QString &id)
{
    Statement find(m_sql, PERSON_COLUMNS "WHERE id = ?");
    const auto person = read(find.run(id));
    return person && person->kind == PersonKind::User ? userWith(id, person->slot) : person;
}

void PersonStore::setPassword(const QString &id, const QString &hash, bool mustChange)
{
    Statement(m_sql, "UPDATE people SET password_hash = ?, must_change = ? WHERE id = ?").run(hash, mustChange, id);
}

void PersonStore::setTerms(const QString &id, const QString &version)
{
    Statement(m_sql, "UPDATE people SET terms_version = ? WHERE id = ?").run(version, id);
}

void PersonStore::setNeedsOneTimeCode(const QString &id, bool needs)
{
    Statement(m_sql, "UPDATE people SET needs_code = ? WHERE id = ?").run(needs, id);
}

void PersonStore::setRecovering(const QString &id, bool recovering)
{
    Statement(m_sql, "UPDATE people SET recovering = ? WHERE id = ?").run(recovering, id);
}

} // namespace jackfield::reference
