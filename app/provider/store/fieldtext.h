#pragma once

#include "core/domain/choice.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QStringList>

namespace jackfield::reference {

// Compact JSON text of a value type, straight from its field table. The same members and values as toJson() of core/domain, several
// times faster, and in the table's order; a test holds the two together.

void appendJson(QByteArray &out, const QString &value);
void appendJson(QByteArray &out, const QStringList &values);
void appendJson(QByteArray &out, const Choices &choices);
inline void appendJson(QByteArray &out, bool value) { out += value ? "true" : "false"; }
inline void appendJson(QByteArray &out, int value) { out += QByteArray::number(value); }
inline void appendJson(QByteArray &out, qint64 value) { out += QByteArray::number(value); }
template<class Tag>
void appendJson(QByteArray &out, const Id<Tag> &id)
{
    appendJson(out, id.value);
}

template<class Entity>
QByteArray jsonText(const Entity &entity)
{
    QByteArray out;
    out.reserve(1200);
    char before = '{';
    forEachField<Entity>([&](const auto &field) {
        out += before;
        before = ',';
        out += '"';
        out += field.name; // names in field tables are plain identifiers
        out += "\":";
        appendJson(out, entity.*field.member);
    });
    return out += '}';
}

} // namespace jackfield::reference
