#pragma once

#include <QJsonObject>

#include <optional>

namespace jackfield::reference {

/// A request's body as a JSON object. Nothing when it is none, or one that two readers could understand differently: members twice,
/// half a surrogate pair, more than 32 levels (RFC 7493, I-JSON).
std::optional<QJsonObject> readJsonObject(const QByteArray &body);

} // namespace jackfield::reference
