#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/user.h"
#include "core/domain/usercalling.h"
#include "core/domain/uservoicemail.h"

namespace jackfield {

/// S2.22: what is switched on has somewhere to go: an extension or a telephone number, not the user's own. Codes: required, format,
/// conflict, length (2 to 20 rings).
QList<FieldError> checkUserCalling(const UserCalling &calling, const User &user, const AccountPolicy &policy);

/// Codes: unknown (language, delivery), required, format (email).
QList<FieldError> checkUserVoicemail(const UserVoicemail &voicemail, const AccountPolicy &policy);

} // namespace jackfield
