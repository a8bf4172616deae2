#include "core/domain/commandjson.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

const QString userKey = QStringLiteral("user");
const QString nameKey = QStringLiteral("name");
const QString revisionKey = QStringLiteral("baseRevision");
const QString idKey = QStringLiteral("id");
const QString editsKey = QStringLiteral("edits");
const QString fieldsKey = QStringLiteral("fields");

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

QJsonObject withHolder(QJsonObject body, const UserId &holder)
{
    if (!holder.isEmpty())
        body.insert(userKey, holder.value);
    return body;
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

Result<Command> readAddition(ObjectKind kind, const QJsonObject &body)
{
    return Command(
        AddObject{kind, body.value(nameKey).toString(), body.value(fieldsKey).toObject(), {body.value(userKey).toString()}});
}

Result<Command> readRemoval(ObjectKind kind, const QJsonObject &body)
{
    const RemoveObject removal{
        {kind, body.value(kind == ObjectKind::User ? userKey : idKey).toString()},
        body.value(nameKey).toString(),
        body.value(revisionKey).toInteger()};
    if (removal.object.id.isEmpty())
        return malformed(idKey);
    return Command(removal);
}

Result<Command> readAct(Action action, ObjectKind kind, const QJsonObject &body)
{
    const ActOnObject act{
        action,
        {kind, body.value(idKey).toString()},
        body.value(nameKey).toString(),
        body.value(revisionKey).toInteger(),
        {body.value(userKey).toString()},
        body.value(fieldsKey).toObject()};
    if (act.object.id.isEmpty())
        return malformed(idKey);
    return Command(act);
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
            return withHolder(object, change.holder);
        }
        QJsonObject operator()(const AddObject &addition) const
        {
            return withHolder({{nameKey, addition.name}, {fieldsKey, addition.fields}}, addition.holder);
        }
        QJsonObject operator()(const RemoveObject &removal) const
        {
            return {
                {removal.object.kind == ObjectKind::User ? userKey : idKey, removal.object.id},
                {nameKey, removal.name},
                {revisionKey, removal.baseRevision}};
        }
        QJsonObject operator()(const ActOnObject &act) const
        {
            return withHolder(
                {{idKey, act.object.id}, {nameKey, act.name}, {revisionKey, act.baseRevision}, {fieldsKey, act.details}},
                act.holder);
        }
    } const body;
    return std::visit(body, command);
}

Result<Command> commandFromBody(const QString &kind, const QJsonObject &body)
{
    if (kind == commandKind(SetUpUser{}))
        return readSetUp(body);
    for (const ActOnObject &act :
         {ActOnObject{Action::ActivateNumber, {ObjectKind::PhoneNumber, {}}, {}},
          ActOnObject{Action::AssignDevice, {ObjectKind::Device, {}}, {}},
          ActOnObject{Action::ReleaseDevice, {ObjectKind::Device, {}}, {}},
          ActOnObject{Action::ReplaceUser, {ObjectKind::User, {}}, {}}}) {
        if (kind == commandKind(act))
            return readAct(act.action, act.object.kind, body);
    }
    const auto kindAfter = [&kind](QLatin1String word) {
        return kind.startsWith(word) ? objectKind(QStringView(kind).mid(word.size())) : std::nullopt;
    };
    if (const auto changed = kindAfter(QLatin1String("change-")))
        return readChange(*changed, body);
    if (const auto added = kindAfter(QLatin1String("add-")))
        return readAddition(*added, body);
    if (const auto removed = kindAfter(QLatin1String("remove-")))
        return readRemoval(*removed, body);
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
