#include "app/provider/people/ticketstore.h"

#include "app/provider/store/token.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void TicketStore::put(const Ticket &ticket, const QDateTime &now)
{
    const QJsonObject state{
        {u"codeDone"_s, ticket.codeDone},
        {u"recovering"_s, ticket.recovering},
        {u"termsDone"_s, ticket.termsDone},
        {u"canRefresh"_s, ticket.canRefresh},
        {u"authenticator"_s, ticket.authenticator}};
    Statement(m_sql, "DELETE FROM tickets WHERE expires_at <= ?").run(now.toSecsSinceEpoch());
    Statement(m_sql, R"(INSERT INTO tickets (token_hash, person, state, expires_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (token_hash) DO UPDATE SET state = excluded.state)")
        .run(
            hashOfToken(ticket.token), ticket.person, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)),
            now.toSecsSinceEpoch() + lifetimeSeconds);
}

std::optional<Ticket> TicketStore::find(const QByteArray &token, const QDateTime &now)
{
    Statement find(m_sql, "SELECT person, state FROM tickets WHERE token_hash = ? AND expires_at > ?");
    if (!find.run(hashOfToken(token), now.toSecsSinceEpoch()).next())
        return {};
    const QJsonObject state = QJsonDocument::fromJson(find.text(1).toUtf8()).object();
    return Ticket{
        token,
        find.text(0),
        state["codeDone"_L1].toBool(),
        state["recovering"_L1].toBool(),
        state["termsDone"_L1].toBool(),
        state["canRefresh"_L1].toBool(),
        state["authenticator"_L1].toString()};
}

void TicketStore::remove(const QByteArray &token)
{
    Statement(m_sql, "DELETE FROM tickets WHERE token_hash = ?").run(hashOfToken(token));
}

void TicketStore::removeAll(const QString &person, const QByteArray &butToken)
{
    Statement(m_sql, "DELETE FROM tickets WHERE person = ? AND token_hash <> ?").run(person, hashOfToken(butToken));
}

} // namespace jackfield::reference
