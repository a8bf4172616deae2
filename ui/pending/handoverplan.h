#pragma once

#include "core/session/session.h"

#include <QMap>

namespace jackfield {

/// The steps by which somebody new takes over a user's number and telephones, in their order (S2.3, S2.8 to S2.12, S2.16, S2.21).
enum class HandOverStep { ForwardingOff, MessagingOff, Person, MessagingOn, Password, Passcode, Address };

/// How far a step is.
enum class HandOverState {
    Open,    ///< nobody has begun it
    Waiting, ///< its change is queued, held or on its way
    Done,
    Refused ///< its change needs a person
};

/// A hand-over: who takes over from whom, which steps somebody wants, and how far each is. What is done is read off the user itself, so
/// that it is right after a restart, and whoever did it. Nothing secret is in it.
class HandOverPlan {
public:
    HandOverPlan() = default;
    /// A new one: all steps that make sense for this user.
    explicit HandOverPlan(const UserDetails &details);

    static QString nameFor(const UserId &user); ///< under which the session keeps it
    QJsonObject toJson() const;
    static HandOverPlan fromJson(const QJsonObject &json);

    QString formerName;
    QString firstName;
    QString lastName;
    QString email;
    bool isBegun = false;

    QString newName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
    const QList<HandOverStep> &steps() const { return m_steps; } ///< those that make sense here
    bool isWanted(HandOverStep step) const { return m_wanted.contains(step); }
    void want(HandOverStep step, bool wanted);
    /// Whether it cannot be left out: without it the others would fail.
    static bool isNeeded(HandOverStep step);

    /// The changes of the steps that are wanted, in their order; the steps that are somebody's to do have none.
    QList<std::pair<HandOverStep, Command>> commands(const UserDetails &details) const;
    void sent(HandOverStep step, const IdempotencyKey &key) { m_keys.insert(step, key.value); }
    std::optional<IdempotencyKey> keyOf(HandOverStep step) const;
    /// Somebody has done what only a person can do.
    void noteDone(HandOverStep step) { m_done.insert(step); }

    HandOverState stateOf(HandOverStep step, const UserDetails &details, const QList<CommandStatus> &commands) const;
    bool isFinished(const UserDetails &details, const QList<CommandStatus> &commands) const;

private:
    bool isDone(HandOverStep step, const UserDetails &details) const;
    bool isPersonThere(const User &user) const;

    QList<HandOverStep> m_steps;
    QSet<HandOverStep> m_wanted;
    QSet<HandOverStep> m_done;
    QMap<HandOverStep, QString> m_keys;
};

inline size_t qHash(HandOverStep step, size_t seed = 0) { return ::qHash(int(step), seed); }

} // namespace jackfield
