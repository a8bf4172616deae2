#pragma once

#include <QString>

namespace jackfield {

/// The sign-in of the account that `jackfield-provider --demo` makes. It opens made-up data on a loopback address, so it is no secret.
namespace demo {

inline QString email() { return QStringLiteral("maren.okafor@quillhaven.example"); }
inline QString password() { return QStringLiteral("Corner-Lamp-27"); }

} // namespace demo

} // namespace jackfield
