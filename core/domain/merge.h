#pragma once

#include "core/domain/fieldedit.h"
#include "core/domain/fieldjson.h"

namespace jackfield {

/// What a three-way merge gives. In the fields of `conflicts`, `object` has theirs.
template<class Entity>
struct Merged {
    Entity object;
    QStringList conflicts; ///< fields that both changed, to different values
};

/// Brings two people's changes of one object together, field by field: who alone changed a field wins. What the provider makes (read-only
/// fields) is theirs.
template<class Entity>
Merged<Entity> merge(const Entity &base, const Entity &mine, const Entity &theirs)
{
    Merged<Entity> merged{theirs, {}};
    forEachField<Entity>([&](const auto &field) {
        if (field.is(readOnly) || mine.*field.member == base.*field.member || mine.*field.member == theirs.*field.member)
            return;
        if (theirs.*field.member == base.*field.member)
            merged.object.*field.member = mine.*field.member;
        else
            merged.conflicts += field.nameString();
    });
    return merged;
}

/// What somebody changed to make `to` of `from`.
template<class Entity>
QList<FieldEdit> editsBetween(const Entity &from, const Entity &to)
{
    QList<FieldEdit> edits;
    forEachField<Entity>([&](const auto &field) {
        if (!field.is(readOnly) && !(from.*field.member == to.*field.member))
            edits.append({field.nameString(), toJsonValue(from.*field.member), toJsonValue(to.*field.member)});
    });
    return edits;
}

/// `entity` with each edit's `to`, or its `from`, in place. Unknown fields and values of a wrong type are passed over.
template<class Entity>
Entity withEdits(Entity entity, const QList<FieldEdit> &edits, QJsonValue FieldEdit::*side = &FieldEdit::to)
{
    forEachField<Entity>([&](const auto &field) {
        for (const FieldEdit &edit : edits) {
            if (edit.field == QLatin1String(field.name))
                fromJsonValue(edit.*side, entity.*field.member);
        }
    });
    return entity;
}

/// Edits that meet an object which changed meanwhile.
struct Rebased {
    QList<FieldEdit> edits; ///< what is still to be changed, from the object as it is now; not the fields in conflict
    QStringList conflicts;
};

template<class Entity>
Rebased rebase(const QList<FieldEdit> &edits, const Entity &theirs)
{
    const Merged<Entity> merged = merge(withEdits(theirs, edits, &FieldEdit::from), withEdits(theirs, edits), theirs);
    return {editsBetween(theirs, merged.object), merged.conflicts};
}

} // namespace jackfield
