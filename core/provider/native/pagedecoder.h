#pragma once

#include "core/base/result.h"
#include "core/domain/change.h"

#include <QByteArray>

namespace jackfield {

/// Reads a page of the change feed (NDJSON, resources/openapi). A page without its end marker, with a wrong count, or with a line that
/// is no JSON is a Protocol error and nothing of it is used; an object of a wrong shape is counted as quarantined and left out; unknown
/// members and kinds are passed over.
Result<ChangePage> decodePage(const QByteArray &body);

/// The objects of a `changes` array in an answer.
Result<QList<Change>> decodeChanges(const QByteArray &body, QString *createdId);

} // namespace jackfield
