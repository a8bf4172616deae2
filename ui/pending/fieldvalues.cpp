#include "ui/pending/fieldvalues.h"

#include "core/domain/fieldjson.h"
#include "core/domain/phonetext.h"
#include "core/domain/user.h"

#include <QJsonArray>
#include <QTimeZone>

namespace jackfield {

namespace {

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isNumber(const QString &text) { return text.startsWith(u'+'); }

} // namespace

void FieldValues::setLicences(const QList<Licence> &licences)
{
    for (const Licence &licence : licences)
        m_names.insert(licence.id.value, licence.name);
}

void FieldValues::setApplications(const QList<Application> &applications)
{
    for (const Application &application : applications)
        m_names.insert(application.id.value, application.name);
}

QString FieldValues::labelOf(const QString &fieldName)
{
    QString label = fieldName;
    const auto take = [&](const auto &field) {
        if (field.nameString() == fieldName && *field.label.source)
            label = field.label.text();
    };
    forEachField<User>(take);
    forEachField<UserSetup>(take);
    return label;
}

QString FieldValues::textOf(const QString &field, const QJsonValue &value) const
{
    if (isEmpty(value))
        return tr("none");
    if (value.isBool())
        return value.toBool() ? tr("On") : tr("Off");
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items += nameOf(item.toString());
        return items.join(QStringLiteral(", "));
    }
    const QString text = value.toVariant().toString();
    if (isNumber(text))
        return displayNumber(NumberId{text});
    if (field == QLatin1String("licence") || field == QLatin1String("license"))
        return nameOf(text);
    return text;
}

QList<FieldDiff> FieldValues::diffOf(const Command &command, const QJsonObject &now) const
{
    QList<FieldDiff> diff;
    if (const auto *change = std::get_if<ChangeUser>(&command)) {
        for (const FieldEdit &edit : change->edits) {
            const QJsonValue stands = now.contains(edit.field) ? now.value(edit.field) : edit.from;
            diff.append({edit.field, labelOf(edit.field), textOf(edit.field, stands), textOf(edit.field, edit.to)});
        }
    } else if (const auto *setUp = std::get_if<SetUpUser>(&command)) {
        const QJsonObject typed = toJson(setUp->setup);
        forEachField<UserSetup>([&](const auto &field) {
            const QJsonValue value = typed.value(field.nameString());
            if (*field.label.source && !isEmpty(value) && !(value.isBool() && !value.toBool()))
                diff.append({field.nameString(), field.label.text(), {}, textOf(field.nameString(), value)});
        });
    }
    return diff;
}

} // namespace jackfield
