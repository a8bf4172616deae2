#include "core/base/logging.h"

namespace jackfield {

Q_LOGGING_CATEGORY(lcSync, "jackfield.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCache, "jackfield.cache", QtInfoMsg)

} // namespace jackfield
