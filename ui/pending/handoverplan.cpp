#include "ui/pending/handoverplan.h"

#include "core/domain/fieldjson.h"

#include <QJsonArray>

#include <algorithm>

namespace jackfield {

namespace {

const QString stepsKey = QStringLiteral("steps");
const QString wantedKey = QStringLiteral("wanted");
const QString doneKey = QStringLiteral("done");
const QString keysKey = QStringLiteral("keys");
const QString begunKey = QStringLiteral("begun");
const QString formerKey = QStringLiteral("formerName");
const QString firstKey = QStringLiteral("firstName");
const QString lastKey = QStringLiteral("lastName");
const QString emailKey = QStringLiteral("email");

template<class Steps>
QJsonArray numbersOf(const Steps &steps)
{
    QJsonArray numbers;
    for (const HandOverStep step : steps)
        numbers.append(int(step));
    return numbers;
}

QList<HandOverStep> stepsIn(const QJsonValue &numbers)
{
    QList<HandOverStep> steps;
    for (const QJsonValue &number : numbers.toArray())
        steps += HandOverStep(number.toInt());
    return steps;
}

ChangeObject messaging(const UserDetails &details, bool from, bool to)
{
    return {
        {ObjectKind::UserMessaging, details.user.id.value},
        details.user.displayName(),
        details.messaging.revision,
        {{QStringLiteral("enabled"), from, to}}};
}

} // namespace

HandOverPlan::HandOverPlan(const UserDetails &details) : formerName(details.user.displayName())
{
    if (details.calling.isForwarding())
        m_steps += HandOverStep::ForwardingOff;
    if (details.messaging.enabled)
        m_steps += HandOverStep::MessagingOff;
    m_steps += HandOverStep::Person;
    if (details.messaging.enabled)
        m_steps += HandOverStep::MessagingOn;
    if (details.user.portalAccess)
        m_steps += HandOverStep::Password;
    m_steps += HandOverStep::Passcode;
    if (!details.user.phoneNumber.isEmpty())
        m_steps += HandOverStep::Address;
    m_wanted = QSet<HandOverStep>(m_steps.cbegin(), m_steps.cend());
}

QString HandOverPlan::nameFor(const UserId &user) { return QStringLiteral("hand-over/") + user.value; }

QJsonObject HandOverPlan::toJson() const
{
    QJsonObject keys;
    for (auto key = m_keys.constBegin(); key != m_keys.constEnd(); ++key)
        keys.insert(QString::number(int(key.key())), key.value());
    return {
        {formerKey, formerName},
        {firstKey, firstName},
        {lastKey, lastName},
        {emailKey, email},
        {begunKey, isBegun},
        {stepsKey, numbersOf(m_steps)},
        {wantedKey, numbersOf(m_wanted)},
        {doneKey, numbersOf(m_done)},
        {keysKey, keys}};
}

HandOverPlan HandOverPlan::fromJson(const QJsonObject &json)
{
    HandOverPlan plan;
    plan.formerName = json.value(formerKey).toString();
    plan.firstName = json.value(firstKey).toString();
    plan.lastName = json.value(lastKey).toString();
    plan.email = json.value(emailKey).toString();
    plan.isBegun = json.value(begunKey).toBool();
    plan.m_steps = stepsIn(json.value(stepsKey));
    const auto wanted = stepsIn(json.value(wantedKey));
    const auto done = stepsIn(json.value(doneKey));
    plan.m_wanted = QSet<HandOverStep>(wanted.cbegin(), wanted.cend());
    plan.m_done = QSet<HandOverStep>(done.cbegin(), done.cend());
    const QJsonObject keys = json.value(keysKey).toObject();
    for (auto key = keys.constBegin(); key != keys.constEnd(); ++key)
        plan.m_keys.insert(HandOverStep(key.key().toInt()), key.value().toString());
    return plan;
}

bool HandOverPlan::isNeeded(HandOverStep step) { return step == HandOverStep::MessagingOff || step == HandOverStep::Person; }

void HandOverPlan::want(HandOverStep step, bool wanted)
{
    if (wanted || isNeeded(step))
        m_wanted.insert(step);
    else
        m_wanted.remove(step);
}

QList<std::pair<HandOverStep, Command>> HandOverPlan::commands(const UserDetails &details) const
{
    QList<std::pair<HandOverStep, Command>> commands;
    const auto add = [&](HandOverStep step, const Command &command) {
        if (m_steps.contains(step) && isWanted(step) && !isDone(step, details))
            commands.append({step, command});
    };
    const User &user = details.user;
    add(HandOverStep::ForwardingOff, forwardingOff(user, details.calling));
    add(HandOverStep::MessagingOff, messaging(details, true, false));
    QJsonObject person{
        {firstKey, firstName},
        {lastKey, lastName},
        {QStringLiteral("clidFirstName"), firstName},
        {QStringLiteral("clidLastName"), lastName}};
    if (email != user.email)
        person.insert(emailKey, email);
    // What is the same as the e-mail goes with it; another one is the provider's to know, and stays.
    for (const auto &[field, value] : {std::pair("signInId", user.signInId), std::pair("username", user.username)}) {
        if (!value.isEmpty() && value == user.email && email != user.email)
            person.insert(QString::fromLatin1(field), email);
    }
    // A mobile number is a person's, not a desk's.
    for (const auto &[field, value] : {std::pair("mobileNumber", user.mobileNumber), std::pair("pagerNumber", user.pagerNumber)}) {
        if (!value.isEmpty())
            person.insert(QString::fromLatin1(field), QString());
    }
    add(HandOverStep::Person,
        ActOnObject{Action::ReplaceUser, {ObjectKind::User, user.id.value}, formerName, user.revision, {}, person});
    add(HandOverStep::MessagingOn, messaging(details, false, true));
    return commands;
}

std::optional<IdempotencyKey> HandOverPlan::keyOf(HandOverStep step) const
{
    const auto key = m_keys.constFind(step);
    return key == m_keys.constEnd() ? std::nullopt : std::optional(IdempotencyKey{*key});
}

bool HandOverPlan::isPersonThere(const User &user) const
{
    return user.firstName == firstName && user.lastName == lastName && user.email == email;
}

bool HandOverPlan::isDone(HandOverStep step, const UserDetails &details) const
{
    if (!isBegun)
        return false;
    const bool there = isPersonThere(details.user);
    switch (step) {
    case HandOverStep::ForwardingOff: return !details.calling.isForwarding();
    case HandOverStep::MessagingOff: return !details.messaging.enabled || there;
    case HandOverStep::Person: return there;
    case HandOverStep::MessagingOn: return there && details.messaging.enabled;
    case HandOverStep::Password:
    case HandOverStep::Passcode:
    case HandOverStep::Address: break;
    }
    return m_done.contains(step);
}

HandOverState HandOverPlan::stateOf(HandOverStep step, const UserDetails &details, const QList<CommandStatus> &commands) const
{
    const auto key = keyOf(step);
    for (const CommandStatus &status : commands) {
        if (!key || status.key != *key || status.state == CommandState::Applied)
            continue;
        const bool needsPerson = status.state == CommandState::Rejected || status.state == CommandState::Conflict
            || status.state == CommandState::Gone || status.state == CommandState::Parked;
        return needsPerson ? HandOverState::Refused : HandOverState::Waiting;
    }
    return isDone(step, details) ? HandOverState::Done : HandOverState::Open;
}

bool HandOverPlan::isFinished(const UserDetails &details, const QList<CommandStatus> &commands) const
{
    return isBegun && std::all_of(m_steps.cbegin(), m_steps.cend(), [&](HandOverStep step) {
               return !isWanted(step) || stateOf(step, details, commands) == HandOverState::Done;
           });
}

} // namespace jackfield
