#pragma once

#include "app/provider/store/statement.h"

#include <QDateTime>

#include <optional>

namespace jackfield::reference {

/// The tokens that a sign-in gives out.
struct TokenPair {
    QByteArray access;
    qint64 expiresIn = 0; ///< seconds
    QByteArray refresh;   ///< empty when none was asked for
};

/// Who is signed in. An access token of a client that can refresh lives a quarter of an hour, of one that cannot half a day. A refresh
/// token is good for one use; a second use means that somebody else has it, and ends the sign-in (RFC 9700, 4.14.2). Of every token only
/// its SHA-256 is stored, so a stolen database opens no session. Throws StorageFailure.
class SignInStore {
public:
    static constexpr qint64 lifetimeSeconds = 12 * 60 * 60;
    static constexpr qint64 shortLifetimeSeconds = 15 * 60;
    static constexpr qint64 refreshSeconds = 30 * 24 * 60 * 60;

    explicit SignInStore(Connection &sql) : m_sql(sql) { }

    /// Somebody's sign-in: its id and the person's.
    struct Found {
        QString signIn;
        QString person;
    };
    enum class Refusal { Unknown, Reused };

    /// Begins a sign-in, and forgets those that are over.
    TokenPair add(const QString &person, const QString &remote, bool canRefresh, const QDateTime &now);
    std::optional<Found> find(const QByteArray &access, const QDateTime &now);
    /// The next pair, or why not. After Reused the sign-in has ended; the caller must commit that.
    std::optional<TokenPair> refresh(const QByteArray &refresh, const QDateTime &now, Refusal &refusal, QString &person);
    void end(const QByteArray &access); ///< the whole sign-in
    void endAll(const QString &person, const QString &butSignIn = {});

private:
    TokenPair issue(const QString &signIn, bool canRefresh, const QDateTime &now);

    Connection &m_sql;
};

} // namespace jackfield::reference
