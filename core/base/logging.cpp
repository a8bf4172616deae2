#include "core/base/logging.h"

namespace jackfield {

Q_LOGGING_CATEGORY(lcSync, "jackfield.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCache, "jackfield.cache", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "jackfield.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "jackfield.ui", QtInfoMsg)

} // namespace jackfield
