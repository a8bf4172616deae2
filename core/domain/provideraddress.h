#pragma once

#include <QUrl>

namespace jackfield {

/// Whether the address is on this computer: localhost, 127.0.0.0/8 or ::1 (RFC 1122, RFC 4291, RFC 6761). By its text; no name is
/// looked up.
bool isOnThisComputer(const QUrl &address);

/// Whether a provider may be talked to there: https, or http on this computer. An address with a password in it is none.
bool isSafeAddress(const QUrl &address);

} // namespace jackfield
