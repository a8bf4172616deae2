#pragma once

#include <QtGlobal>

namespace jackfield::reference {

/// Tells every connection that this process accepted on the port that nothing more comes in. cpp-httplib 0.11 otherwise sits on idle
/// connections until they time out, and a stop would take that long; what is being answered is still answered. Does nothing on Windows.
void endIdleConnections(quint16 port);

} // namespace jackfield::reference
