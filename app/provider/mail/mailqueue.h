#pragma once

#include "app/provider/mail/letter.h"
#include "app/provider/people/person.h"
#include "app/provider/store/connection.h"
#include "core/domain/administrator.h"
#include "core/domain/user.h"

namespace jackfield::reference {

// Puts mails among those to send, with the links that stand in them, inside the caller's transaction: a mail is committed with what it
// speaks of. Throws StorageFailure.

/// The brand of a branded portal (S3.12): of the one that is named, or of the only one that the account has; else the provider's own.
Brand brandOf(Connection &sql, qint64 slot, const QString &brandingDomain);

void queueWelcomeMail(Connection &sql, qint64 slot, const User &user, const QDateTime &now);                        ///< S4.2
void queueRegistrationMail(Connection &sql, qint64 slot, const Administrator &administrator, const QDateTime &now); ///< S0.7
void queueActivationMail(
    Connection &sql, qint64 slot, const Administrator &administrator, const QString &password,
    const QDateTime &now); ///< S3.15
/// S2.12: the link to activate the messaging account, by a password when the user has none yet.
void queueMessagingMail(Connection &sql, qint64 slot, const User &user, const QDateTime &now);
void queueResetMail(Connection &sql, const Person &person, const QDateTime &now); ///< S3.16

} // namespace jackfield::reference
