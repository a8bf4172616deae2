#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/administrator.h"
#include "core/domain/signinpolicy.h"

namespace jackfield {

/// The rules of S0 and S3 that need nobody else's data. Codes: required, format, unknown.
QList<FieldError> checkAdministrator(const Administrator &administrator, const AccountPolicy &policy, const SignInPolicy &signIn);

} // namespace jackfield
