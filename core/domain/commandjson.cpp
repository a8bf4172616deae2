#include "core/domain/commandjson.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

const QString userKey = QStringLiteral("user");
const QString nameKey = QStringLiteral("name");
const QString revisionKey = QStringLiteral("baseRevision");

QJsonArray editsToJson(const QList<FieldEdit> &edits)
{
    QJsonArray array;
    for (const FieldEdit &edit : edits)
        array.append(QJsonObject{
            {QStringLiteral("field"), edit.field}, {QStringLiteral("from"), edit.from}, {QStringLiteral("to"), edit.to}});
    return array;
}

QList<FieldEdit> editsFromJson(const QJsonArray &array)
{
    QList<FieldEdit> edits;
    for (const QJsonValue &value : array) {
        const QJsonObject edit = value.toObject();
        edits.append(
            {edit.value(QStringLiteral("field")).toString(), edit.value(QStringLiteral("from")), edit.value(QStringLiteral("to"))});
    }
    return edits;
}

tl::unexpected<Error> malformed(const QString &what) { return failure(Error::Kind::Protocol, QStringLiteral("malformed"), what); }

Result<Command> readSetUp(const QJsonObject &body)
{
    SetUpUser setUp;
    if (const QStringList wrong = fromJson(body, setUp.setup); !wrong.isEmpty())
        return malformed(wrong.join(u','));
    return Command(setUp);
}

// What commands about a user who is there have in common.
template<class About>
Result<Command> readAbout(const QJsonObject &body, About command = {})
{
    command.user.value = body.value(userKey).toString();
    command.name = body.value(nameKey).toString();
    command.baseRevision = body.value(revisionKey).toInteger();
    if (command.user.isEmpty())
        return malformed(userKey);
    return Command(command);
}

Result<Command> readChange(const QJsonObject &body)
{
    ChangeUser change;
    change.edits = editsFromJson(body.value(QStringLiteral("edits")).toArray());
    for (const FieldEdit &edit : change.edits) {
        if (edit.field.isEmpty() || edit.to.isUndefined())
            return malformed(QStringLiteral("edits"));
    }
    return readAbout(body, change);
}

} // namespace

QJsonObject commandBody(const Command &command)
{
    struct {
        QJsonObject operator()(const SetUpUser &setUp) const { return toJson(setUp.setup); }
        QJsonObject operator()(const ChangeUser &change) const
        {
            return {
                {userKey, change.user.value},
                {nameKey, change.name},
                {revisionKey, change.baseRevision},
                {QStringLiteral("edits"), editsToJson(change.edits)}};
        }
        QJsonObject operator()(const RemoveUser &removal) const
        {
            return {{userKey, removal.user.value}, {nameKey, removal.name}, {revisionKey, removal.baseRevision}};
        }
    } const body;
    return std::visit(body, command);
}

Result<Command> commandFromBody(const QString &kind, const QJsonObject &body)
{
    if (kind == commandKind(SetUpUser{}))
        return readSetUp(body);
    if (kind == commandKind(ChangeUser{}))
        return readChange(body);
    if (kind == commandKind(RemoveUser{}))
        return readAbout<RemoveUser>(body);
    return failure(Error::Kind::Protocol, QStringLiteral("unknown-command"), kind);
}

QJsonObject errorToJson(const Error &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fields) {
        fields.append(QJsonObject{
            {QStringLiteral("field"), field.field},
            {QStringLiteral("code"), field.code},
            {QStringLiteral("detail"), field.detail},
            {QStringLiteral("holderId"), field.holderId},
            {QStringLiteral("holderName"), field.holderName}});
    }
    return {
        {QStringLiteral("kind"), int(error.kind)},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("detail"), error.detail},
        {QStringLiteral("errors"), fields},
        {QStringLiteral("current"), error.current}};
}

Error errorFromJson(const QJsonObject &object)
{
    return {
        Error::Kind(object.value(QStringLiteral("kind")).toInt(int(Error::Kind::Protocol))),
        object.value(QStringLiteral("code")).toString(),
        object.value(QStringLiteral("detail")).toString(),
        fieldErrorsFromJson(object.value(QStringLiteral("errors")).toArray()),
        {},
        object.value(QStringLiteral("current")).toObject()};
}

QList<FieldError> fieldErrorsFromJson(const QJsonArray &array)
{
    QList<FieldError> fields;
    for (const QJsonValue &value : array) {
        const QJsonObject field = value.toObject();
        fields.append(
            {field.value(QStringLiteral("field")).toString(), field.value(QStringLiteral("code")).toString(),
             field.value(QStringLiteral("detail")).toString(), field.value(QStringLiteral("holderId")).toString(),
             field.value(QStringLiteral("holderName")).toString()});
    }
    return fields;
}

} // namespace jackfield
