#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace jackfield {

/// One field that a person wants to be otherwise; values as in the entity's JSON. `from` is what the person saw.
struct FieldEdit {
    QString field;
    QJsonValue from;
    QJsonValue to;

    bool operator==(const FieldEdit &) const = default;
};

} // namespace jackfield
