#pragma once

#include "core/domain/account.h"

namespace jackfield::reference {

/// The kinds of people who sign in: the provider's own staff (agent, partner), and those of one account.
enum class PersonKind { Agent, Partner, Administrator, User };

QString wireName(PersonKind kind); ///< agent, partner, administrator, user
PersonKind personKind(const QString &wireName);

/// Somebody who can sign in.
struct Person {
    QString id; ///< of an administrator or user: the id of that object
    PersonKind kind = PersonKind::User;
    qint64 slot = 0; ///< the one account of an administrator or user (S3.11); 0 for the provider's staff
    QString name;
    QString email;
    QString role;                    ///< for people, as "Customer administrator"
    QString level;                   ///< super, advanced, standard, basic, own; agent and partner for the provider's staff
    QString passwordHash;            ///< empty: there is none yet
    bool mustChangePassword = false; ///< it was made by somebody else (S3.16)
    bool needsOneTimeCode = false;   ///< has to enrol an authenticator
    bool isRecovering = false;       ///< the recovery code was used, and no new authenticator is there yet
    QString termsVersion;            ///< that was accepted

    bool isStaff() const { return kind == PersonKind::Agent || kind == PersonKind::Partner; }
    Actor actor() const { return {{id}, name, email, role}; }
};

} // namespace jackfield::reference
