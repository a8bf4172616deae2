#include "core/domain/commandjson.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

QJsonObject commandBody(const Command &command)
{
    struct {
        QJsonObject operator()(const SetUpUser &setUp) const { return toJson(setUp.setup); }
    } const body;
    return std::visit(body, command);
}

Result<Command> commandFromBody(const QString &kind, const QJsonObject &body)
{
    if (kind != commandKind(SetUpUser{}))
        return failure(Error::Kind::Protocol, QStringLiteral("unknown-command"), kind);
    SetUpUser setUp;
    if (const QStringList wrong = fromJson(body, setUp.setup); !wrong.isEmpty())
        return failure(Error::Kind::Protocol, QStringLiteral("malformed"), wrong.join(u','));
    return Command(setUp);
}

QJsonObject errorToJson(const Error &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("code"), field.code},
                                  {QStringLiteral("detail"), field.detail},
                                  {QStringLiteral("holderId"), field.holderId},
                                  {QStringLiteral("holderName"), field.holderName}});
    }
    return {{QStringLiteral("kind"), int(error.kind)}, {QStringLiteral("code"), error.code}, {QStringLiteral("detail"), error.detail},
            {QStringLiteral("errors"), fields}};
}

Error errorFromJson(const QJsonObject &object)
{
    return {Error::Kind(object.value(QStringLiteral("kind")).toInt(int(Error::Kind::Protocol))), object.value(QStringLiteral("code")).toString(),
            object.value(QStringLiteral("detail")).toString(), fieldErrorsFromJson(object.value(QStringLiteral("errors")).toArray())};
}

QList<FieldError> fieldErrorsFromJson(const QJsonArray &array)
{
    QList<FieldError> fields;
    for (const QJsonValue &value : array) {
        const QJsonObject field = value.toObject();
        fields.append({field.value(QStringLiteral("field")).toString(), field.value(QStringLiteral("code")).toString(),
                       field.value(QStringLiteral("detail")).toString(), field.value(QStringLiteral("holderId")).toString(),
                       field.value(QStringLiteral("holderName")).toString()});
    }
    return fields;
}

} // namespace jackfield
