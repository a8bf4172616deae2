#pragma once

#include "app/provider/mail/letter.h"
#include "core/domain/user.h"

namespace jackfield::reference {

/// What a user is told whose messaging account was made (S2.12), in the language of the user's telephone prompts.
Letter messagingLetter(const Brand &brand, const User &user, const QByteArray &token);

} // namespace jackfield::reference
