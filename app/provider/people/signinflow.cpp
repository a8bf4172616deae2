#include "app/provider/people/signinflow.h"

#include "app/provider/people/lastsignin.h"
#include "app/provider/people/onetimecode.h"
#include "app/provider/people/ownaudit.h"
#include "app/provider/people/signinstore.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/token.h"
#include "core/domain/fieldjson.h"
#include "core/domain/passwordrules.h"

#include <QJsonDocument>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

Answer json(int status, const QJsonObject &object)
{
    Answer answer = Answer::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

Answer refused(const QString &field, const QString &code) { return problem(Trouble::Rejected, {}, {{field, code, {}, {}, {}}}); }

} // namespace

SignInFlow::SignInFlow(Services &services, Connection &sql, Hashes &hashes, const QString &remote)
    : m_services(services)
    , m_sql(sql)
    , m_hashes(hashes)
    , m_remote(remote)
    , m_now(services.clock.now())
    , m_people(sql)
    , m_authenticators(sql, services.vault)
    , m_tickets(sql)
    , m_brakes(sql, services.vault)
{ }

Answer SignInFlow::begin(const Person &person, bool canRefresh)
{
    Ticket ticket{freshToken(), person.id, false, false, false, canRefresh, {}};
    return next(ticket, person);
}

QString SignInFlow::stepFor(const Ticket &ticket, const Person &person)
{
    const bool manages = person.kind == PersonKind::Administrator;
    const SignInPolicy policy = manages ? AccountStore(m_sql).signInPolicy(person.slot) : SignInPolicy();
    const bool hasAuthenticator = !m_authenticators.of(person.id).isEmpty();
    if (!ticket.codeDone && (hasAuthenticator || person.isRecovering))
        return u"one-time-code"_s;
    if (person.mustChangePassword)
        return u"new-password"_s;
    if (!policy.termsVersion.isEmpty() && !ticket.termsDone && (ticket.recovering || person.termsVersion != policy.termsVersion))
        return u"terms"_s;
    if (!hasAuthenticator && (person.needsOneTimeCode || ticket.recovering))
        return ticket.authenticator.isEmpty() ? u"authenticator-name"_s : u"authenticator-code"_s;
    if (hasAuthenticator && !m_authenticators.hasSeenRecoveryCode(person.id))
        return u"save-recovery-code"_s;
    return {};
}

Answer SignInFlow::stepAnswer(const Ticket &ticket, QJsonObject step) const
{
    step.insert(u"ticket"_s, QString::fromLatin1(ticket.token));
    step.insert(u"expiresIn"_s, TicketStore::lifetimeSeconds);
    return json(200, {{u"next"_s, step}});
}

Answer SignInFlow::next(const Ticket &ticket, const Person &person)
{
    const QString word = stepFor(ticket, person);
    if (word.isEmpty())
        return session(ticket, person);
    m_tickets.put(ticket, m_now);
    QJsonObject step{{u"step"_s, word}};
    if (word == "one-time-code"_L1) {
        QJsonArray names;
        for (const Authenticator &authenticator : m_authenticators.of(person.id))
            names.append(authenticator.name);
        step.insert(u"authenticators"_s, names); // what the recovery code would delete (S0.19)
    } else if (word == "terms"_L1) {
        const SignInPolicy policy = AccountStore(m_sql).signInPolicy(person.slot);
        step.insert(u"termsVersion"_s, policy.termsVersion);
        step.insert(u"termsAddress"_s, policy.termsAddress);
    } else if (word == "save-recovery-code"_L1) {
        // Made when it is shown: a console that dies with it on the screen gets another one at the next sign-in.
        step.insert(u"recoveryCode"_s, m_authenticators.renewRecoveryCode(person.id));
    }
    return stepAnswer(ticket, step);
}

QJsonObject SignInFlow::sessionOf(Connection &sql, const Person &person)
{
    AccountStore accounts(sql);
    QJsonArray list;
    if (!person.isStaff())
        list.append(toJson(accounts.account(person.slot)));
    QJsonObject actor = toJson(person.actor());
    actor.insert(u"kind"_s, wireName(person.kind));
    actor.insert(u"level"_s, person.level);
    return {{u"actor"_s, actor}, {u"accounts"_s, list}, {u"providerName"_s, accounts.fact(u"providerName"_s)}};
}

Answer SignInFlow::session(const Ticket &ticket, const Person &person)
{
    m_tickets.remove(ticket.token);
    const TokenPair tokens = SignInStore(m_sql).add(person.id, m_remote, ticket.canRefresh, m_now);
    noteSignIn(m_sql, person, m_now);
    noteOwn(m_sql, person, m_remote, m_now, u"sign-in"_s);
    QJsonObject session = sessionOf(m_sql, person);
    session.insert(u"token"_s, QString::fromLatin1(tokens.access));
    session.insert(u"expiresIn"_s, tokens.expiresIn);
    if (!tokens.refresh.isEmpty())
        session.insert(u"refreshToken"_s, QString::fromLatin1(tokens.refresh));
    return json(201, session);
}

Answer SignInFlow::step(const QJsonObject &body)
{
    auto ticket = m_tickets.find(body["ticket"_L1].toString().toLatin1(), m_now);
    auto person = ticket ? m_people.find(ticket->person) : std::nullopt;
    if (!person)
        return problem(Trouble::TicketOver);
    const QString wanted = stepFor(*ticket, *person);
    const QString given = body["step"_L1].toString();
    std::optional<Answer> refusal;
    if (given == "recover"_L1 && wanted == "one-time-code"_L1)
        refusal = recover(*ticket, *person, body);
    else if (given == "authenticator-name"_L1 && wanted == "authenticator-code"_L1)
        return nameAuthenticator(*ticket, *person, body["deviceName"_L1].toString()).value(); // begun anew
    else if (given != wanted)
        return refused(u"step"_s, u"conflict"_s);
    else if (given == "one-time-code"_L1)
        refusal = takeCode(*ticket, *person, body);
    else if (given == "new-password"_L1)
        refusal = newPassword(*ticket, *person, body["password"_L1].toString());
    else if (given == "authenticator-name"_L1)
        refusal = nameAuthenticator(*ticket, *person, body["deviceName"_L1].toString());
    else if (given == "authenticator-code"_L1)
        refusal = confirmAuthenticator(*ticket, *person, body["code"_L1].toString());
    else if (given == "terms"_L1 || given == "save-recovery-code"_L1) {
        const bool isTerms = given == "terms"_L1;
        if (!body[isTerms ? "accept"_L1 : "saved"_L1].toBool())
            return refused(isTerms ? u"accept"_s : u"saved"_s, u"required"_s);
        if (isTerms) {
            ticket->termsDone = true;
            m_people.setTerms(person->id, AccountStore(m_sql).signInPolicy(person->slot).termsVersion);
        } else {
            m_authenticators.setRecoveryCodeSeen(person->id);
        }
    }
    if (refusal)
        return *refusal;
    person = m_people.find(ticket->person);
    return person ? next(*ticket, *person) : problem(Trouble::TicketOver);
}

BrakeStore::Attempt SignInFlow::attemptAt(const QString &what, const Person &person) const
{
    return {what + u' ' + person.id, m_remote, m_now};
}

std::optional<Answer> SignInFlow::tooSoon(const QString &what, const Person &person)
{
    const auto pause = m_brakes.standing(attemptAt(what, person)).pause;
    return pause ? std::optional(reference::tooSoon(*pause, u"Too many wrong codes."_s)) : std::nullopt;
}

Answer SignInFlow::wrong(const QString &what, const Person &person, const QString &field)
{
    const BrakeStore::Attempt attempt = attemptAt(what, person);
    m_brakes.failed(attempt);
    Answer answer = refused(field, u"wrong"_s);
    answer.body.chop(1);
    answer.body += ",\"triesLeft\":" + QByteArray::number(m_brakes.standing(attempt).triesLeft) + '}';
    return answer;
}

std::optional<Answer> SignInFlow::takeCode(Ticket &ticket, const Person &person, const QJsonObject &body)
{
    if (const auto later = tooSoon(u"code"_s, person))
        return later;
    if (!m_authenticators.takeCode(person.id, body["code"_L1].toString(), m_now)) {
        return wrong(u"code"_s, person, u"code"_s);
    }
    m_brakes.succeeded(attemptAt(u"code"_s, person));
    ticket.codeDone = true;
    return {};
}

std::optional<Answer> SignInFlow::recover(Ticket &ticket, const Person &person, const QJsonObject &body)
{
    if (!body["acknowledge"_L1].toBool())
        return refused(u"acknowledge"_s, u"required"_s); // S0.19: nobody is to lose authenticators unwarned
    if (const auto later = tooSoon(u"recovery"_s, person))
        return later;
    if (!m_authenticators.isRecoveryCode(person.id, body["recoveryCode"_L1].toString())) {
        return wrong(u"recovery"_s, person, u"recoveryCode"_s);
    }
    m_brakes.succeeded(attemptAt(u"recovery"_s, person));
    m_authenticators.removeAll(person.id);
    endWhatElse(ticket); // the lost device may have been signed in
    m_people.setRecovering(person.id, true);
    noteOwn(m_sql, person, m_remote, m_now, u"recovery-code-used"_s);
    ticket.codeDone = ticket.recovering = true;
    return {};
}

void SignInFlow::endWhatElse(const Ticket &ticket)
{
    SignInStore(m_sql).endAll(ticket.person);
    m_tickets.removeAll(ticket.person, ticket.token);
}

std::optional<Answer> SignInFlow::newPassword(const Ticket &ticket, const Person &person, const QString &password)
{
    QList<FieldError> errors;
    for (const QString &code : passwordErrors(password))
        errors.append({u"password"_s, code, {}, {}, {}});
    if (errors.isEmpty() && m_hashes.matches(person.passwordHash, password))
        errors.append({u"password"_s, u"same"_s, {}, {}, {}}); // it would still be the one that went by mail
    if (!errors.isEmpty())
        return problem(Trouble::Rejected, {}, errors);
    m_people.setPassword(person.id, m_hashes.of(password), false);
    endWhatElse(ticket);
    noteOwn(m_sql, person, m_remote, m_now, u"password-changed"_s);
    return {};
}

std::optional<Answer> SignInFlow::nameAuthenticator(Ticket &ticket, const Person &person, const QString &deviceName)
{
    const QString name = deviceName.trimmed();
    if (name.isEmpty() || !shapeError(name).isEmpty() || name.size() > 60)
        return refused(u"deviceName"_s, name.isEmpty() ? u"required"_s : name.size() > 60 ? u"length"_s : u"format"_s);
    const QByteArray secret = freshOneTimeSecret();
    ticket.authenticator = m_authenticators.add(person.id, name, secret);
    m_tickets.put(ticket, m_now);
    return stepAnswer(
        ticket,
        {{u"step"_s, u"authenticator-code"_s},
         {u"secret"_s, base32(secret)},
         {u"otpauth"_s, otpauthAddress(AccountStore(m_sql).fact(u"providerName"_s), name, secret)}});
}

std::optional<Answer> SignInFlow::confirmAuthenticator(Ticket &ticket, const Person &person, const QString &code)
{
    if (const auto later = tooSoon(u"code"_s, person))
        return later;
    if (!m_authenticators.confirm(person.id, ticket.authenticator, code, m_now)) {
        return wrong(u"code"_s, person, u"code"_s);
    }
    ticket.codeDone = true;
    m_people.setNeedsOneTimeCode(person.id, true);
    m_people.setRecovering(person.id, false);
    noteOwn(m_sql, person, m_remote, m_now, u"authenticator-added"_s);
    m_authenticators.renewRecoveryCode(person.id); // whatever was used or known before is over
    return {};
}

} // namespace jackfield::reference
