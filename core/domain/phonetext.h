#pragma once

#include "core/domain/ids.h"

namespace jackfield {

/// A number as people of its country write it: "(218) 555-0163", "+44 20 7946 0018". What is no number comes back as it is.
QString displayNumber(const NumberId &number);

/// What a person typed, as E.164; empty when it is no possible number. `region` is ISO 3166, for numbers typed without +.
NumberId parseNumber(const QString &text, const QString &region = QStringLiteral("US"));

} // namespace jackfield
