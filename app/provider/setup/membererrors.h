#pragma once

#include "core/base/error.h"
#include "core/domain/fieldjson.h"

#include <QSet>

namespace jackfield::reference {

/// A member that a request takes and that is in no field table.
struct Member {
    enum class Type { Text, Flag, WholeNumber };

    const char *name;
    Type type = Type::Text;
};

/// By member: format when it is of another type, unknown when the request takes no such member.
QList<FieldError> memberErrors(const QJsonObject &body, std::initializer_list<Member> members);

/// Fills `entity` with the members of its field table that are there. Refuses as memberErrors() does.
template<class Entity>
QList<FieldError> readMembers(const QJsonObject &body, Entity &entity)
{
    QList<FieldError> errors;
    QSet<QString> known;
    forEachField<Entity>([&](const auto &field) {
        const QString name = field.nameString();
        known += name;
        const auto given = body.constFind(name);
        auto &value = entity.*field.member;
        if (given != body.constEnd() && (!fromJsonValue(*given, value) || toJsonValue(value) != *given)) // 1.5 is no whole number
            errors.append({name, QStringLiteral("format"), QStringLiteral("wrong JSON type"), {}, {}});
    });
    for (const QString &name : body.keys()) {
        if (!known.contains(name))
            errors.append({name, QStringLiteral("unknown"), {}, {}, {}});
    }
    return errors;
}

} // namespace jackfield::reference
