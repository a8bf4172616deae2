#pragma once

#include "core/cache/userrow.h"
#include "core/domain/change.h"

namespace jackfield {

/// A change as the copy keeps it. Made on any thread, so that the engine only writes.
using CopyRow = std::variant<
    UserRow, PhoneNumber, Licence, Application, Device, UserCalling, UserVoicemail, UserMessaging, EmergencyAddress, Site,
    Administrator, Tombstone>;

CopyRow copyRow(Change &&change);
QList<CopyRow> copyRows(QList<Change> &&changes);

/// Kind, id and revision of what a row is about.
Tombstone subjectOf(const CopyRow &row);

} // namespace jackfield
