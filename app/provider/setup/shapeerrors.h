#pragma once

#include "core/base/error.h"
#include "core/domain/usersetup.h"

#include <QList>

namespace jackfield::reference {

/// What is wrong with the texts themselves, whatever they mean: control characters (code format), more than 200 characters or more
/// than 50 items in a list (code length).
QList<FieldError> shapeErrors(const UserSetup &setup);

/// The same request without the white space around its texts.
UserSetup trimmed(UserSetup setup);

} // namespace jackfield::reference
