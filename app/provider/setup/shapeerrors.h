#pragma once

#include "core/base/error.h"
#include "core/domain/choice.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QList>
#include <QStringList>

namespace jackfield::reference {

// What is wrong with one value, whatever it means: control characters (code format), more than 200 characters or more than 50 items in
// a list (code length). Empty: nothing.
QString shapeError(const QString &text);
QString shapeError(const QStringList &list);
QString shapeError(const Choices &choices); ///< a list of choices may be longer: there are some hundred time zones
template<class Tag>
QString shapeError(const Id<Tag> &id)
{
    return shapeError(id.value);
}
inline QString shapeError(bool) { return {}; }
inline QString shapeError(int) { return {}; }
inline QString shapeError(qint64) { return {}; }

void trim(QString &text);
void trim(QStringList &list); ///< also drops what is empty or there twice
void trim(Choices &choices);
template<class Tag>
void trim(Id<Tag> &id)
{
    trim(id.value);
}
inline void trim(bool) { }
inline void trim(int) { }
inline void trim(qint64) { }

/// The shape errors of every field in the table.
template<class Entity>
QList<FieldError> shapeErrors(const Entity &entity)
{
    QList<FieldError> errors;
    forEachField<Entity>([&](const auto &field) {
        if (const QString code = shapeError(entity.*field.member); !code.isEmpty())
            errors.append({field.nameString(), code, {}, {}, {}});
    });
    return errors;
}

/// The same without the white space around its texts.
template<class Entity>
Entity trimmed(Entity entity)
{
    forEachField<Entity>([&](const auto &field) { trim(entity.*field.member); });
    return entity;
}

} // namespace jackfield::reference
