#include "core/domain/commandjson.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

const QString userKey = QStringLiteral("user");
const QString nameKey = QStringLiteral("name");
const QString revisionKey = QStringLiteral("baseRevision");
const QString idKey = QStringLiteral("id");
const QString editsKey = QStringLiteral("edits");
const QLatin1String changeWord("change-");

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

// A user's edits name the user; those of another object its id, and its holder if it has one.
Result<Command> readChange(ObjectKind kind, const QJsonObject &body)
{
    ChangeObject change;
    change.object = {kind, body.value(kind == ObjectKind::User ? userKey : idKey).toString()};
    change.name = body.value(nameKey).toString();
    change.baseRevision = body.value(revisionKey).toInteger();
    change.holder.value = kind == ObjectKind::User ? QString() : body.value(userKey).toString();
    change.edits = editsFromJson(body.value(editsKey).toArray());
    for (const FieldEdit &edit : change.edits) {
        if (edit.field.isEmpty() || edit.to.isUndefined())
            return malformed(editsKey);
    }
    if (change.object.id.isEmpty())
        return malformed(idKey);
    return Command(change);
}

Result<Command> readRemoval(const QJsonObject &body)
{
    const RemoveUser removal{{body.value(userKey).toString()}, body.value(nameKey).toString(), body.value(revisionKey).toInteger()};
    if (removal.user.isEmpty())
        return malformed(userKey);
    return Command(removal);
}

} // namespace

QJsonObject commandBody(const Command &command)
{
    struct {
        QJsonObject operator()(const SetUpUser &setUp) const { return toJson(setUp.setup); }
        QJsonObject operator()(const ChangeObject &change) const
        {
            QJsonObject object{{nameKey, change.name}, {revisionKey, change.baseRevision}, {editsKey, editsToJson(change.edits)}};
            object.insert(change.object.kind == ObjectKind::User ? userKey : idKey, change.object.id);
            if (!change.holder.isEmpty())
                object.insert(userKey, change.holder.value);
            return object;
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
    if (kind == commandKind(RemoveUser{}))
        return readRemoval(body);
    if (const auto changed = objectKind(QStringView(kind).mid(changeWord.size())); changed && kind.startsWith(changeWord))
        return readChange(*changed, body);
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
