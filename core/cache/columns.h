#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace jackfield {

// The columns of a store by the entity's field table.

// Not null: STRICT tables say NOT NULL, and an empty text is not "unknown".
inline QVariant toColumn(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
// Lists are kept one item a line; items never hold line ends.
inline QVariant toColumn(const QStringList &list) { return toColumn(list.join(u'\n')); }
inline QVariant toColumn(bool value) { return value ? 1 : 0; }
inline QVariant toColumn(int value) { return value; }
inline QVariant toColumn(qint64 value) { return value; }
template<class Tag>
QVariant toColumn(const Id<Tag> &id)
{
    return toColumn(id.value);
}

inline void fromColumn(const QVariant &column, QString &out) { out = column.toString(); }
inline void fromColumn(const QVariant &column, QStringList &out)
{
    const QString text = column.toString();
    out = text.isEmpty() ? QStringList() : text.split(u'\n');
}
inline void fromColumn(const QVariant &column, bool &out) { out = column.toInt() != 0; }
inline void fromColumn(const QVariant &column, int &out) { out = column.toInt(); }
inline void fromColumn(const QVariant &column, qint64 &out) { out = column.toLongLong(); }
template<class Tag>
void fromColumn(const QVariant &column, Id<Tag> &out)
{
    out.value = column.toString();
}

/// "id, revision, firstName, …", each behind `prefix`.
template<class Entity>
QString columnList(const QString &prefix = {})
{
    QStringList names;
    forEachField<Entity>([&](const auto &field) { names += prefix + field.nameString(); });
    return names.join(QStringLiteral(", "));
}

/// Binds every field, in the table's order, from position `at` on.
template<class Entity>
void bindFields(QSqlQuery &query, const Entity &entity, int at = 0)
{
    forEachField<Entity>([&](const auto &field) { query.bindValue(at++, toColumn(entity.*field.member)); });
}

/// Reads an entity from the columns of columnList(), which begin at `at`.
template<class Entity>
Entity readFields(const QSqlQuery &query, int at = 0)
{
    Entity entity;
    forEachField<Entity>([&](const auto &field) { fromColumn(query.value(at++), entity.*field.member); });
    return entity;
}

/// INSERT of all fields, that replaces the row of the same id unless that one is as new.
template<class Entity>
QString upsertStatement(const QString &table)
{
    QStringList marks;
    QStringList sets;
    forEachField<Entity>([&](const auto &field) {
        marks += QStringLiteral("?");
        if (field.nameString() != QLatin1String("id"))
            sets += QStringLiteral("%1 = excluded.%1").arg(field.nameString());
    });
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4 WHERE excluded.revision > %1.revision")
        .arg(table, columnList<Entity>(), marks.join(QStringLiteral(", ")), sets.join(QStringLiteral(", ")));
}

} // namespace jackfield
