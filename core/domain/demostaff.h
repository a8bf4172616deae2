#pragma once

#include <QString>

namespace jackfield {

/// The provider's own people in the demo: they open made-up data on a loopback address, so this is no secret.
namespace demo {

inline QString agentEmail() { return QStringLiteral("priya.nandakumar@northfold.example"); }
inline QString agentPassword() { return QStringLiteral("Quiet-River-63"); }
inline QString partnerEmail() { return QStringLiteral("tobias.lindqvist@northfold.example"); }
inline QString partnerPassword() { return QStringLiteral("Green-Kettle-41"); }

} // namespace demo

} // namespace jackfield
