#include "app/provider/people/signinstore.h"

#include "app/provider/store/token.h"

namespace jackfield::reference {

TokenPair SignInStore::issue(const QString &signIn, bool canRefresh, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    TokenPair pair{freshToken(), canRefresh ? shortLifetimeSeconds : lifetimeSeconds, {}};
    Statement(m_sql, "DELETE FROM access_tokens WHERE sign_in = ? AND expires_at <= ?").run(signIn, seconds);
    Statement(m_sql, "INSERT INTO access_tokens (token_hash, sign_in, expires_at) VALUES (?, ?, ?)")
        .run(hashOfToken(pair.access), signIn, seconds + pair.expiresIn);
    if (canRefresh) {
        pair.refresh = freshToken();
        Statement(m_sql, "INSERT INTO refresh_tokens (token_hash, sign_in) VALUES (?, ?)").run(hashOfToken(pair.refresh), signIn);
    }
    return pair;
}

TokenPair SignInStore::add(const QString &person, const QString &remote, bool canRefresh, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    Statement(m_sql, "DELETE FROM sign_ins WHERE ends_at <= ?").run(seconds);
    const QString id = freshId(u's');
    Statement(m_sql, "INSERT INTO sign_ins (id, person, remote, ends_at) VALUES (?, ?, ?, ?)")
        .run(id, person, remote, seconds + (canRefresh ? refreshSeconds : lifetimeSeconds));
    return issue(id, canRefresh, now);
}

std::optional<SignInStore::Found> SignInStore::find(const QByteArray &access, const QDateTime &now)
{
    Statement find(m_sql, R"(SELECT s.id, s.person FROM access_tokens t JOIN sign_ins s ON s.id = t.sign_in
                             WHERE t.token_hash = ? AND t.expires_at > ? AND s.ends_at > ?)");
    const qint64 seconds = now.toSecsSinceEpoch();
    if (!find.run(hashOfToken(access), seconds, seconds).next())
        return {};
    return Found{find.text(0), find.text(1)};
}

std::optional<TokenPair> SignInStore::refresh(const QByteArray &token, const QDateTime &now, Refusal &refusal, QString &person)
{
    Statement find(m_sql, R"(SELECT s.id, s.person, t.used FROM refresh_tokens t JOIN sign_ins s ON s.id = t.sign_in
                             WHERE t.token_hash = ? AND s.ends_at > ?)");
    refusal = Refusal::Unknown;
    if (!find.run(hashOfToken(token), now.toSecsSinceEpoch()).next())
        return {};
    const QString signIn = find.text(0);
    person = find.text(1);
    const bool used = find.integer(2) != 0;
    find.finish();
    if (used) {
        refusal = Refusal::Reused;
        Statement(m_sql, "DELETE FROM sign_ins WHERE id = ?").run(signIn);
        return {};
    }
    Statement(m_sql, "UPDATE refresh_tokens SET used = 1 WHERE token_hash = ?").run(hashOfToken(token));
    // Who was given a new access token has no use for the old one.
    Statement(m_sql, "DELETE FROM access_tokens WHERE sign_in = ?").run(signIn);
    return issue(signIn, true, now);
}

void SignInStore::end(const QByteArray &access)
{
    Statement(m_sql, "DELETE FROM sign_ins WHERE id = (SELECT sign_in FROM access_tokens WHERE token_hash = ?)")
        .run(hashOfToken(access));
}

void SignInStore::endAll(const QString &person, const QString &butSignIn)
{
    Statement(m_sql, "DELETE FROM sign_ins WHERE person = ? AND id <> ?").run(person, butSignIn);
}

} // namespace jackfield::reference
