#pragma once

#include "core/base/result.h"
#include "core/domain/command.h"

#include <QJsonObject>

namespace jackfield {

// Commands and errors as they stand in the outbox.

QJsonObject commandBody(const Command &command);
/// Protocol error when the kind is unknown (a newer console wrote it) or the body does not fit.
Result<Command> commandFromBody(const QString &kind, const QJsonObject &body);

QJsonObject errorToJson(const Error &error);
Error errorFromJson(const QJsonObject &object);
/// The member `errors` of a problem.
QList<FieldError> fieldErrorsFromJson(const QJsonArray &array);

} // namespace jackfield
