#pragma once

#include "core/domain/account.h"
#include "core/domain/application.h"
#include "core/domain/licence.h"
#include "core/domain/signinpolicy.h"

namespace jackfield::reference {

/// What the demo account's provider offers. Another type of account is another function beside this one.
AccountPolicy quillhavenPolicy();
SignInPolicy quillhavenSignIn();

/// The applications and the licence pools, with nothing assigned yet. A pool's `total` is what is left over when everybody in the demo
/// has theirs.
QList<Application> demoApplications();
QList<Licence> demoLicences();

} // namespace jackfield::reference
