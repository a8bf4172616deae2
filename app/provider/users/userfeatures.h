#pragma once

#include "app/provider/api/edit.h"
#include "core/domain/usercalling.h"
#include "core/domain/usermessaging.h"
#include "core/domain/uservoicemail.h"

namespace jackfield::reference {

// The parts of a user that are objects of their own, so that the list of users stays small: each under the user's id, there once it was
// changed for the first time. Each answers a problem when a rule is broken; then nothing may be committed.

/// The part as it is kept, or as it is before anybody changed it. Nothing when there is no such user.
template<class Part>
std::optional<Part> partOf(ObjectStore &objects, const QString &user)
{
    if (objects.presence(kindWord<User>(), user) != ObjectStore::Presence::Live)
        return {};
    Part part;
    part.id.value = user;
    return objects.find<Part>(user).value_or(part);
}

Answer changeCalling(Edit &edit, const QString &user);   ///< S2.20 to S2.22
Answer changeVoicemail(Edit &edit, const QString &user); ///< S4.6
/// S2.34 to S2.36: a messaging account is made for the user's e-mail address, and goes when it is switched off.
Answer changeMessaging(Edit &edit, const QString &user);

/// S2.23 to S2.26. Ends the user's sign-ins.
Answer setPortalPassword(Edit &edit, const QString &user);
/// S2.27 to S2.33, with the last passcode.
Answer setPasscode(Edit &edit, const QString &user);

/// S2.3: somebody else takes over; number and devices stay. Sign-ins, links of mails, authenticators and the recovery code of the one before are
/// over. The answer's `advice` says what else that person left behind: email, sign-in-id, username, admin-level, mobile-number, pager-number,
/// clid-names, forwarding (S2.21), voicemail-email, messaging, portal-password, voicemail-passcode; and authenticators, of which the next person
/// enrols one.
Answer replaceUser(Edit &edit, const QString &user);

void removeFeatures(Edit &edit, const QString &user);

} // namespace jackfield::reference
