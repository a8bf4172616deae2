#pragma once

#include <QRandomGenerator>

namespace jackfield {

/// A number under `limit`, of cryptographic randomness (QRandomGenerator::system asks the operating system), without the bias of a
/// remainder; what the rules' generators take.
inline int randomBelow(int limit) { return int(QRandomGenerator::system()->bounded(quint32(limit))); }

} // namespace jackfield
