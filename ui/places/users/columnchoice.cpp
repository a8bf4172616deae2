#include "ui/places/users/columnchoice.h"

#include "core/models/usersmodel.h"

#include <QJsonArray>

namespace jackfield {

namespace {

const QString shownKey = QStringLiteral("shown");
const QString widthsKey = QStringLiteral("widths");

bool isColumn(int column) { return column >= 0 && column < UsersModel::columnCountTotal; }

} // namespace

QList<int> ColumnChoice::usual()
{
    QList<int> columns;
    for (int column = 0; column <= int(UsersModel::Column::Emergency); ++column)
        columns += column;
    return columns;
}

QJsonObject ColumnChoice::toJson() const
{
    QJsonArray columns;
    for (const int column : shown)
        columns.append(column);
    QJsonObject drawn;
    for (auto width = widths.constBegin(); width != widths.constEnd(); ++width)
        drawn.insert(QString::number(width.key()), width.value());
    return {{shownKey, columns}, {widthsKey, drawn}};
}

ColumnChoice ColumnChoice::fromJson(const QJsonObject &json)
{
    ColumnChoice choice;
    if (json.value(shownKey).isArray()) {
        choice.shown = {int(UsersModel::Column::Name)};
        for (const QJsonValue &column : json.value(shownKey).toArray()) {
            if (isColumn(column.toInt(-1)) && !choice.shown.contains(column.toInt()))
                choice.shown += column.toInt();
        }
    }
    const QJsonObject drawn = json.value(widthsKey).toObject();
    for (auto width = drawn.constBegin(); width != drawn.constEnd(); ++width) {
        bool isNumber = false;
        const int column = width.key().toInt(&isNumber);
        if (isNumber && isColumn(column))
            choice.widths.insert(column, std::clamp(width.value().toInt(), 24, 2000));
    }
    return choice;
}

} // namespace jackfield
