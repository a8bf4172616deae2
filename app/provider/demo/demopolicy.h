#pragma once

#include "core/domain/account.h"
#include "core/domain/application.h"
#include "core/domain/licence.h"
#include "core/domain/signinpolicy.h"

namespace jackfield::reference {

/// What the demo's provider offers on an account of one type: Business Cloud Communications has everything (S4); Cloud PBX has no calling plans,
/// and a User ID of letters and digits in place of a username (S4.10); the others have no users (S3.4), and so nothing that only users have;
/// SIP Trunks come without telephones, Specialty Lines also without sites. Departments and sites are the customer's own.
AccountPolicy policyFor(const QString &accountType);
/// How administrators come in: on Cloud PBX with a temporary password (S3.15), on the others by a link (S0.7).
SignInPolicy signInFor(const QString &accountType);

AccountPolicy quillhavenPolicy(); ///< of the demo account
SignInPolicy quillhavenSignIn();

/// The applications and the licence pools, with nothing assigned yet. A pool's `total` is what is left over when everybody in the demo
/// has theirs.
QList<Application> demoApplications();
QList<Licence> demoLicences();

} // namespace jackfield::reference
