#pragma once

#include "app/provider/setup/shapeerrors.h"
#include "core/domain/fieldjson.h"

#include <QSet>

namespace jackfield::reference {

/// Applies a merge patch (RFC 7396) to an entity by its field table; null makes a field empty. Answers what it refuses: a field that is
/// unknown or read-only, a value of the wrong JSON type (format), or a shape error.
template<class Entity>
QList<FieldError> applyMergePatch(const QJsonObject &patch, Entity &entity)
{
    QList<FieldError> errors;
    QSet<QString> known;
    forEachField<Entity>([&](const auto &field) {
        const QString name = field.nameString();
        known += name;
        const auto given = patch.constFind(name);
        if (given == patch.constEnd())
            return;
        auto &value = entity.*field.member;
        if (field.is(readOnly)) {
            errors.append({name, QStringLiteral("read-only"), {}, {}, {}});
        } else if (given->isNull()) {
            value = std::remove_cvref_t<decltype(value)>();
        } else if (!fromJsonValue(*given, value) || toJsonValue(value) != *given) { // 1.5 is no whole number
            errors.append({name, QStringLiteral("format"), QStringLiteral("wrong JSON type"), {}, {}});
        } else {
            trim(value);
            if (const QString code = shapeError(value); !code.isEmpty())
                errors.append({name, code, {}, {}, {}});
        }
    });
    for (const QString &name : patch.keys()) {
        if (!known.contains(name))
            errors.append({name, QStringLiteral("unknown"), {}, {}, {}});
    }
    return errors;
}

} // namespace jackfield::reference
