#pragma once

#include "core/cache/queuedcommand.h"

#include <QJsonObject>

namespace jackfield {

/// Which confirmed commands are undone by another history, in which an object is `now` what was `copied` before (by its field table; empty:
/// not there). Only what could be seen in the copy counts: what somebody changed or removed since is not missed. Each is made for the object
/// as it is now. A user whose making is lost takes the edits of his or her parts along.
QList<DoneCommand>
vanished(const QList<DoneCommand> &done, const ObjectRef &object, const QJsonObject &copied, const QJsonObject &now);

} // namespace jackfield
