#pragma once

#include "app/provider/web/route.h"

namespace jackfield::reference {

/// The area of core/domain/accesslevels.h that a route of an account belongs to; empty for what everybody of the account may ask: the
/// policy, and what became of one's own commands.
QByteArray areaOf(const Route &route);

/// The area of a kind of object in the feed: whose level does not see it gets none of them.
QString areaOfKind(const QString &kind);

} // namespace jackfield::reference
