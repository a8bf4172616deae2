#pragma once

#include "core/base/result.h"
#include "core/domain/change.h"

#include <QByteArray>

namespace jackfield {

/// Reads a page of the change feed (NDJSON, resources/openapi). A page without its end marker, with a wrong count, or with a line that
/// is no JSON is a Protocol error and nothing of it is used; an object of a wrong shape is counted as quarantined and left out; unknown
/// members and kinds are passed over.
Result<ChangePage> decodePage(const QByteArray &body);

/// What an answer to a command says of what it did.
struct DoneChanges {
    QString userId; ///< whom the command was about
    QList<Change> changes;
    QList<Origin> origins; ///< of the changes, in their order
};

Result<DoneChanges> decodeChanges(const QByteArray &body);

} // namespace jackfield
