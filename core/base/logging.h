#pragma once

#include <QLoggingCategory>

namespace jackfield {

// Never log what a person typed, a token, a password, a passcode or a code.
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcCache)

} // namespace jackfield
