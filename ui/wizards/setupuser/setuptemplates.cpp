#include "ui/wizards/setupuser/setuptemplates.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

const QString keptAs = QStringLiteral("set-up-templates");
const QString templatesKey = QStringLiteral("templates");
const QString lastKey = QStringLiteral("last");

UserSetup setupIn(const QJsonValue &value)
{
    UserSetup setup;
    fromJson(value.toObject(), setup);
    return setup;
}

UserSetup roleIn(const QJsonObject &whole)
{
    QJsonObject role;
    for (const QString &field : SetupTemplates::fields()) {
        if (whole.contains(field))
            role.insert(field, whole.value(field));
    }
    return setupIn(role);
}

} // namespace

SetupTemplates::SetupTemplates(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    whenDone(session.unfinished(keptAs), this, [this](const Result<QJsonObject> &kept) {
        const QJsonObject object = kept.value_or(QJsonObject());
        const QJsonObject templates = object.value(templatesKey).toObject();
        for (auto it = templates.constBegin(); it != templates.constEnd(); ++it) {
            if (!m_templates.contains(it.key()))
                m_templates.insert(it.key(), setupIn(it.value()));
        }
        if (object.contains(lastKey))
            m_last = setupIn(object.value(lastKey));
        Q_EMIT changed();
    });
}

void SetupTemplates::keep(const QString &name, const UserSetup &role)
{
    m_templates.insert(name, roleOf(role));
    write();
}

void SetupTemplates::drop(const QString &name)
{
    if (m_templates.remove(name) > 0)
        write();
}

void SetupTemplates::remember(const UserSetup &setup)
{
    UserSetup last;
    last.promptLanguage = setup.promptLanguage;
    last.timeZone = setup.timeZone;
    last.site = setup.site;
    last.callingPlan = setup.callingPlan;
    if (last == m_last)
        return;
    m_last = last;
    write();
}

void SetupTemplates::write()
{
    QJsonObject templates;
    for (auto it = m_templates.constBegin(); it != m_templates.constEnd(); ++it)
        templates.insert(it.key(), toJson(it.value()));
    m_session.keepUnfinished(keptAs, {{templatesKey, templates}, {lastKey, toJson(m_last)}});
    Q_EMIT changed();
}

const QStringList &SetupTemplates::fields()
{
    static const QStringList all = {
        QStringLiteral("department"),   QStringLiteral("site"),        QStringLiteral("promptLanguage"),
        QStringLiteral("timeZone"),     QStringLiteral("tags"),        QStringLiteral("blockWelcomeMail"),
        QStringLiteral("adminLevel"),   QStringLiteral("licence"),     QStringLiteral("callingPlan"),
        QStringLiteral("applications"), QStringLiteral("portalAccess")};
    return all;
}

QStringList SetupTemplates::spokenOf(const UserSetup &role)
{
    const QJsonObject whole = toJson(role);
    const QJsonObject nothing = toJson(UserSetup());
    QStringList spoken = fields();
    // Whoever says which station, says what of the portal.
    spoken.removeIf([&](const QString &field) {
        const bool isOfStation = field == QLatin1String("portalAccess") && !role.licence.isEmpty();
        return whole.value(field) == nothing.value(field) && !isOfStation;
    });
    return spoken;
}

UserSetup SetupTemplates::over(const UserSetup &setup, const UserSetup &role)
{
    const QJsonObject whole = toJson(role);
    QJsonObject said;
    for (const QString &field : spokenOf(role))
        said.insert(field, whole.value(field));
    UserSetup both = setup;
    fromJson(said, both);
    return both;
}

UserSetup SetupTemplates::roleOf(const UserSetup &setup) { return roleIn(toJson(setup)); }

// A user's fields have the names that they have in a set-up.
UserSetup SetupTemplates::roleOf(const User &user) { return roleIn(toJson(user)); }

QString SetupTemplates::summary(
    const UserSetup &role, const AccountPolicy &policy, const QList<Licence> &licences, const QList<Application> &applications)
{
    QStringList parts;
    const Licence *chosen = nullptr;
    for (const Licence &licence : licences) {
        if (licence.id == role.licence)
            chosen = &licence;
    }
    if (chosen)
        parts += chosen->name;
    for (const Application &application : applications) {
        const QString &id = application.id.value;
        if (role.applications.contains(id) && !(chosen && chosen->applications.contains(id)))
            parts += application.name;
    }
    if (policy.hasCallingPlans)
        parts += nameOf(policy.callingPlans, role.callingPlan);
    parts += role.department;
    parts += role.site;
    parts += role.tags;
    if (!role.portalAccess)
        parts += tr("No voice portal");
    parts += nameOf(policy.adminLevels, role.adminLevel);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace jackfield
