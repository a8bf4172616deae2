#pragma once

#include "app/provider/people/authenticatorstore.h"
#include "app/provider/people/brakestore.h"
#include "app/provider/people/personstore.h"
#include "app/provider/people/ticketstore.h"
#include "app/provider/services.h"
#include "app/provider/web/answer.h"

#include <QJsonObject>

namespace jackfield::reference {

/// What stands between a right password and a session, one step after the other: the one-time code, or the recovery code instead of it
/// (S0.17 to S0.19); a new password when the first was made by somebody else (S3.16); the terms of service (S0.20); an authenticator with
/// its device's name (S0.20, S0.21); the recovery code that must have been seen (S0.22). Most people have none of these to do.
///
/// Inside the caller's write transaction, which is to be committed whatever the answer is.
class SignInFlow {
public:
    SignInFlow(Services &services, Connection &sql, Hashes &hashes, const QString &remote);

    /// 201 with the session, or 200 with the first step.
    Answer begin(const Person &person, bool canRefresh);
    /// One step: 201, 200 with the next, or a problem. The body has `ticket`, `step` and what the step takes.
    Answer step(const QJsonObject &body);
    /// The members of a session's answer.
    static QJsonObject sessionOf(Connection &sql, const Person &person);

private:
    Answer next(const Ticket &ticket, const Person &person);
    Answer session(const Ticket &ticket, const Person &person);
    std::optional<Answer> takeCode(Ticket &ticket, const Person &person, const QJsonObject &body);
    std::optional<Answer> recover(Ticket &ticket, const Person &person, const QJsonObject &body);
    std::optional<Answer> newPassword(const Ticket &ticket, const Person &person, const QString &password);
    std::optional<Answer> nameAuthenticator(Ticket &ticket, const Person &person, const QString &deviceName);
    std::optional<Answer> confirmAuthenticator(Ticket &ticket, const Person &person, const QString &code);
    void endWhatElse(const Ticket &ticket); ///< every sign-in of the person, done or under way, but this one
    BrakeStore::Attempt attemptAt(const QString &what, const Person &person) const;
    std::optional<Answer> tooSoon(const QString &what, const Person &person);
    Answer wrong(const QString &what, const Person &person, const QString &field);
    QString stepFor(const Ticket &ticket, const Person &person);
    Answer stepAnswer(const Ticket &ticket, QJsonObject step) const;

    Services &m_services;
    Connection &m_sql;
    Hashes &m_hashes;
    const QString m_remote;
    const QDateTime m_now;
    PersonStore m_people;
    AuthenticatorStore m_authenticators;
    TicketStore m_tickets;
    BrakeStore m_brakes;
};

} // namespace jackfield::reference
