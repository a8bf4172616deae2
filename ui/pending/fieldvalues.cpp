#include "ui/pending/fieldvalues.h"

#include "core/domain/fieldjson.h"
#include "core/domain/phonetext.h"
#include "core/domain/user.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace jackfield {

namespace {

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isNumber(const QString &text) { return text.startsWith(u'+'); }

template<class Entity>
QString labelIn(const QString &fieldName)
{
    QString label = fieldName;
    forEachField<Entity>([&](const auto &field) {
        if (field.nameString() == fieldName && *field.label.source)
            label = field.label.text();
    });
    return label;
}

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

void FieldValues::setAdministrators(const QList<Administrator> &administrators)
{
    for (const Administrator &administrator : administrators)
        m_names.insert(administrator.id.value, administrator.displayName());
}

QString FieldValues::labelOf(const QString &field)
{
    const QString label = labelIn<User>(field);
    return label == field ? labelIn<UserSetup>(field) : label;
}

QString FieldValues::labelOf(ObjectKind kind, const QString &field)
{
    if (kind == ObjectKind::User)
        return labelOf(field);
    return withEntity(kind, [&]<class Entity>() { return labelIn<Entity>(field); });
}

QString FieldValues::kindWord(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::User: return tr("User");
    case ObjectKind::PhoneNumber: return tr("Number");
    case ObjectKind::Licence: return tr("Station");
    case ObjectKind::Application: return tr("Application");
    case ObjectKind::Device: return tr("Device");
    case ObjectKind::UserCalling: return tr("Calling features");
    case ObjectKind::UserVoicemail: return tr("Voicemail");
    case ObjectKind::UserMessaging: return tr("Integrated IMP");
    case ObjectKind::EmergencyAddress: return tr("Emergency address");
    case ObjectKind::Site: return tr("Site");
    case ObjectKind::Administrator: return tr("Administrator");
    }
    return {};
}

QString FieldValues::stateWord(const QString &state)
{
    static const struct {
        const char *state;
        const char *word;
    } words[] = {{"none", QT_TR_NOOP("none")},
                 {"verified", QT_TR_NOOP("Verified")},
                 {"unverified", QT_TR_NOOP("Not verified")},
                 {"rejected", QT_TR_NOOP("Rejected")},
                 {"available", QT_TR_NOOP("Available")},
                 {"needs-activation", QT_TR_NOOP("Not activated")},
                 {"active", QT_TR_NOOP("Active")},
                 {"porting", QT_TR_NOOP("Being ported")},
                 {"cooling-down", QT_TR_NOOP("Cooling down")}};
    for (const auto &each : words) {
        if (state == QLatin1String(each.state))
            return tr(each.word);
    }
    return state;
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
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    const QString text = value.toString();
    if (field == QLatin1String("emergencyState") || field == QLatin1String("state"))
        return stateWord(text);
    if (isNumber(text))
        return displayNumber(NumberId{text});
    if (field == QLatin1String("licence") || field == QLatin1String("license") || field == QLatin1String("contact"))
        return nameOf(text);
    return text;
}

template<class Entity>
void FieldValues::appendFields(QList<FieldDiff> &diff, const QJsonObject &fields) const
{
    forEachField<Entity>([&](const auto &field) {
        const QJsonValue value = fields.value(field.nameString());
        if (*field.label.source && !isEmpty(value) && !(value.isBool() && !value.toBool()))
            diff.append({field.nameString(), field.label.text(), {}, textOf(field.nameString(), value)});
    });
}

QList<FieldDiff> FieldValues::diffOf(const Command &command, const QJsonObject &now) const
{
    QList<FieldDiff> diff;
    if (const auto *change = std::get_if<ChangeObject>(&command)) {
        for (const FieldEdit &edit : change->edits) {
            const QJsonValue stands = now.contains(edit.field) ? now.value(edit.field) : edit.from;
            diff.append(
                {edit.field, labelOf(change->object.kind, edit.field), textOf(edit.field, stands), textOf(edit.field, edit.to)});
        }
    } else if (const auto *setUp = std::get_if<SetUpUser>(&command)) {
        appendFields<UserSetup>(diff, toJson(setUp->setup));
    } else if (const auto *addition = std::get_if<AddObject>(&command)) {
        withEntity(addition->kind, [&]<class Entity>() { appendFields<Entity>(diff, addition->fields); });
    } else if (const auto *act = std::get_if<ActOnObject>(&command); act && act->action == Action::ReplaceUser) {
        for (auto field = act->details.constBegin(); field != act->details.constEnd(); ++field)
            diff.append(
                {field.key(), labelOf(field.key()), textOf(field.key(), now.value(field.key())),
                 textOf(field.key(), field.value())});
    }
    return diff;
}

} // namespace jackfield
