#pragma once

#include "core/domain/choice.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace jackfield {

// JSON of a value type by its field table, over QJsonObject: for single objects (requests, policies, the outbox). Pages of the change
// feed are read by core/provider/native, which walks the same tables over simdjson.

inline QJsonValue toJsonValue(const QString &value) { return value; }
inline QJsonValue toJsonValue(bool value) { return value; }
inline QJsonValue toJsonValue(int value) { return value; }
inline QJsonValue toJsonValue(qint64 value) { return value; }
inline QJsonValue toJsonValue(const QStringList &value) { return QJsonArray::fromStringList(value); }
template<class Tag>
QJsonValue toJsonValue(const Id<Tag> &id)
{
    return id.value;
}
inline QJsonValue toJsonValue(const Choices &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(QJsonObject{{QStringLiteral("id"), choice.id}, {QStringLiteral("name"), choice.name}});
    return array;
}

// Each answers false, and leaves `out` as it was, when the type is wrong.
inline bool fromJsonValue(const QJsonValue &value, QString &out) { return value.isString() && (out = value.toString(), true); }
inline bool fromJsonValue(const QJsonValue &value, bool &out) { return value.isBool() && (out = value.toBool(), true); }
inline bool fromJsonValue(const QJsonValue &value, int &out) { return value.isDouble() && (out = value.toInt(), true); }
inline bool fromJsonValue(const QJsonValue &value, qint64 &out) { return value.isDouble() && (out = value.toInteger(), true); }
template<class Tag>
bool fromJsonValue(const QJsonValue &value, Id<Tag> &out)
{
    return value.isString() && (out.value = value.toString(), true);
}
inline bool fromJsonValue(const QJsonValue &value, QStringList &out)
{
    if (!value.isArray())
        return false;
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return false;
        list += item.toString();
    }
    out = list;
    return true;
}
inline bool fromJsonValue(const QJsonValue &value, Choices &out)
{
    if (!value.isArray())
        return false;
    Choices choices;
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject object = item.toObject();
        if (!object.value(QStringLiteral("id")).isString() || !object.value(QStringLiteral("name")).isString())
            return false;
        choices.append({object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("name")).toString()});
    }
    out = choices;
    return true;
}

template<class Entity>
concept HasFields = requires
{
    Fields<Entity>::all;
};

// A value type as a member of another one.
template<HasFields Entity>
QJsonValue toJsonValue(const Entity &entity);
template<HasFields Entity>
bool fromJsonValue(const QJsonValue &value, Entity &out);

template<class Entity>
QJsonObject toJson(const Entity &entity)
{
    QJsonObject object;
    forEachField<Entity>([&](const auto &field) { object.insert(QLatin1String(field.name), toJsonValue(entity.*field.member)); });
    return object;
}

/// Fills `entity` with the members that are there; unknown members are passed over. Answers the names of those of a wrong type.
template<class Entity>
QStringList fromJson(const QJsonObject &object, Entity &entity)
{
    QStringList wrong;
    forEachField<Entity>([&](const auto &field) {
        const auto found = object.constFind(QLatin1String(field.name));
        if (found != object.constEnd() && !found->isNull() && !fromJsonValue(*found, entity.*field.member))
            wrong += field.nameString();
    });
    return wrong;
}

template<HasFields Entity>
QJsonValue toJsonValue(const Entity &entity)
{
    return toJson(entity);
}

template<HasFields Entity>
bool fromJsonValue(const QJsonValue &value, Entity &out)
{
    Entity read;
    if (!value.isObject() || !fromJson(value.toObject(), read).isEmpty())
        return false;
    out = read;
    return true;
}

} // namespace jackfield
