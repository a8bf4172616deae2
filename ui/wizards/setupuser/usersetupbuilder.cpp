#include "ui/wizards/setupuser/usersetupbuilder.h"

#include "core/domain/usersetuprules.h"
#include "ui/wizards/setupuser/usernames.h"

namespace jackfield {

namespace {

QString name(const char *field) { return QString::fromLatin1(field); }

// The page that owns each field. A field that is missing here fails a test.
const QHash<QString, SetupPage> &ownership()
{
    using P = SetupPage;
    static const QHash<QString, SetupPage> table = {
        {name("firstName"), P::Details},
        {name("lastName"), P::Details},
        {name("email"), P::Details},
        {name("signInId"), P::Details},
        {name("username"), P::Details},
        {name("department"), P::Details},
        {name("site"), P::Details},
        {name("promptLanguage"), P::Details},
        {name("timeZone"), P::Details},
        {name("tags"), P::Details},
        {name("blockWelcomeMail"), P::Details},
        {name("adminLevel"), P::Details},
        {name("phoneNumber"), P::NumberStation},
        {name("extension"), P::NumberStation},
        {name("licence"), P::NumberStation},
        {name("callingPlan"), P::NumberStation},
        {name("applications"), P::NumberStation},
        {name("portalAccess"), P::NumberStation},
        {name("device"), P::Device},
        {name("newDeviceType"), P::Device},
        {name("newDeviceMac"), P::Device},
        {name("ports"), P::Device},
        {name("lineNumber"), P::Device},
        {name("lineName"), P::Device}};
    return table;
}

QString textOf(const QString &value) { return value; }
QString textOf(const QStringList &value) { return value.join(u'\n'); }
QString textOf(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
QString textOf(int value) { return QString::number(value); }
template<class Tag>
QString textOf(const Id<Tag> &value)
{
    return value.value;
}

} // namespace

UserSetupBuilder::UserSetupBuilder(AccountPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_setup(fresh())
{ }

UserSetup UserSetupBuilder::fresh() const
{
    UserSetup setup;
    if (!m_policy.languages.isEmpty())
        setup.promptLanguage = m_policy.languages.first().id;
    if (m_policy.hasCallingPlans && !m_policy.callingPlans.isEmpty())
        setup.callingPlan = m_policy.callingPlans.first().id;
    return setup;
}

void UserSetupBuilder::setPolicy(const AccountPolicy &policy)
{
    m_policy = policy;
    Q_EMIT choicesChanged();
}

void UserSetupBuilder::setLicences(const QList<Licence> &licences)
{
    if (m_licences == licences)
        return;
    m_licences = licences;
    setLicence(m_setup.licence); // what comes with it may have changed
    Q_EMIT choicesChanged();
}

void UserSetupBuilder::setApplications(const QList<Application> &applications)
{
    if (m_applications == applications)
        return;
    m_applications = applications;
    Q_EMIT choicesChanged();
}

std::optional<Licence> UserSetupBuilder::licence() const
{
    for (const Licence &licence : m_licences) {
        if (licence.id == m_setup.licence)
            return licence;
    }
    return std::nullopt;
}

bool UserSetupBuilder::isIncluded(const QString &applicationId) const
{
    const std::optional<Licence> chosen = licence();
    return chosen && chosen->applications.contains(applicationId);
}

void UserSetupBuilder::setLicence(const LicenceId &id)
{
    set(&UserSetup::licence, id);
    const std::optional<Licence> chosen = licence();
    if (!chosen)
        return;
    const bool portal = chosen->portalAlways || m_portalWish;
    if (m_setup.portalAccess != portal) {
        m_setup.portalAccess = portal;
        Q_EMIT changed(name("portalAccess"));
    }
    const qsizetype before = m_setup.applications.size();
    m_setup.applications.removeIf([this](const QString &application) { return isIncluded(application); });
    if (m_setup.applications.size() != before)
        Q_EMIT changed(name("applications"));
}

void UserSetupBuilder::setPortalAccess(bool on)
{
    m_portalWish = on;
    set(&UserSetup::portalAccess, on);
}

void UserSetupBuilder::setApplication(const QString &id, bool on)
{
    QStringList applications = m_setup.applications;
    applications.removeAll(id);
    if (on)
        applications.append(id);
    set(&UserSetup::applications, applications);
}

void UserSetupBuilder::suggestExtension(const QString &extension)
{
    if (m_setup.extension.isEmpty() || wasRefused(name("extension"), m_setup.extension))
        follow(&UserSetup::extension, extension);
}

bool UserSetupBuilder::suggestAnother(const QString &field)
{
    const bool isUsername = field == QLatin1String("username")
        || (field == QLatin1String("signInId") && m_policy.signInIdFormat == QLatin1String("alphanumeric"));
    if (!isUsername || wasEdited(field))
        return false;
    m_refusals.append({{field, QStringLiteral("taken"), {}, {}, {}}, valueText(field)});
    followSuggestions();
    return true;
}

void UserSetupBuilder::withdrawUsername()
{
    if (wasEdited(name("username")))
        return;
    m_setup.username.clear();
    m_edited.insert(name("username"));
    Q_EMIT changed(name("username"));
}

void UserSetupBuilder::forgetDevice()
{
    set(&UserSetup::device, {});
    set(&UserSetup::newDeviceMac, {});
    set(&UserSetup::newDeviceType, {});
    set(&UserSetup::ports, 1);
    set(&UserSetup::lineNumber, 1);
}

void UserSetupBuilder::edited(const QString &field)
{
    m_edited.insert(field);
    Q_EMIT changed(field);
    followSuggestions();
}

void UserSetupBuilder::followSuggestions()
{
    const QStringList usernames = proposedUsernames(m_setup);
    const auto free = [&](const char *field) {
        const auto found = std::find_if(
            usernames.begin(), usernames.end(), [&](const QString &username) { return !wasRefused(name(field), username); });
        return found == usernames.end() ? QString() : *found;
    };
    if (m_policy.signInIdFormat == QLatin1String("email"))
        follow(&UserSetup::signInId, m_setup.email);
    else if (m_policy.signInIdFormat == QLatin1String("alphanumeric"))
        follow(&UserSetup::signInId, free("signInId"));
    if (m_policy.hasUsername)
        follow(&UserSetup::username, free("username"));
    follow(&UserSetup::lineName, m_setup.displayName());
}

bool UserSetupBuilder::needsEmail() const { return jackfield::needsEmail(m_setup, licence()); }

QString UserSetupBuilder::valueText(const QString &field) const
{
    QString text;
    forEachField<UserSetup>([&](const auto &one) {
        if (one.nameString() == field)
            text = textOf(m_setup.*(one.member));
    });
    return text;
}

QList<FieldError> UserSetupBuilder::problems() const
{
    QList<FieldError> all = checkUserSetup(finished(), m_policy, licence());
    // Whether an e-mail is needed, the station says; before one is chosen nobody can tell.
    if (m_setup.licence.isEmpty())
        all.removeIf([](const FieldError &error) {
            return error.field == QLatin1String("email") && error.code == QLatin1String("required");
        });
    for (const Refusal &refusal : m_refusals) {
        const auto sameField = [&](const FieldError &error) { return error.field == refusal.error.field; };
        if (refusal.value == valueText(refusal.error.field) && std::none_of(all.begin(), all.end(), sameField))
            all.append(refusal.error);
    }
    return all;
}

std::optional<FieldError> UserSetupBuilder::problem(const QString &field) const
{
    for (const FieldError &error : problems()) {
        if (error.field == field)
            return error;
    }
    return std::nullopt;
}

void UserSetupBuilder::refuse(const QList<FieldError> &errors)
{
    for (const FieldError &error : errors) {
        const QString value = valueText(error.field);
        m_refusals.removeIf([&](const Refusal &refusal) { return refusal.error.field == error.field && refusal.value == value; });
        m_refusals.append({error, value});
    }
    for (const FieldError &error : errors)
        Q_EMIT changed(error.field);
}

bool UserSetupBuilder::wasRefused(const QString &field, const QString &value) const
{
    return std::any_of(m_refusals.cbegin(), m_refusals.cend(), [&](const Refusal &refusal) {
        return refusal.error.field == field && refusal.value == value;
    });
}

bool UserSetupBuilder::isComplete(SetupPage page) const
{
    for (const FieldError &error : problems()) {
        if (pageOf(error.field) == page && error.field != QLatin1String("portalAccess"))
            return false;
    }
    return true;
}

SetupPage UserSetupBuilder::pageOf(const QString &field) { return ownership().value(field, SetupPage::Review); }

UserSetup UserSetupBuilder::finished() const
{
    UserSetup setup = m_setup;
    forEachField<UserSetup>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, QString>)
            setup.*(field.member) = (setup.*(field.member)).trimmed();
    });
    if (!setup.hasDevice()) {
        const UserSetup none;
        setup.ports = none.ports;
        setup.lineNumber = none.lineNumber;
        setup.lineName = none.lineName;
    } else if (const QString mac = normalizedMac(setup.newDeviceMac); !mac.isEmpty()) {
        setup.newDeviceMac = mac;
    }
    return setup;
}

void UserSetupBuilder::load(const UserSetup &setup)
{
    const UserSetup before = fresh();
    m_setup = setup;
    m_portalWish = setup.portalAccess;
    m_edited.clear();
    forEachField<UserSetup>([&](const auto &field) {
        if (!(m_setup.*(field.member) == before.*(field.member)))
            m_edited.insert(field.nameString());
    });
    if (m_setup.lineName.isEmpty())
        m_setup.lineName = m_setup.displayName();
    if (m_setup.signInId == m_setup.email)
        m_edited.remove(name("signInId"));
    if (m_setup.lineName == m_setup.displayName())
        m_edited.remove(name("lineName"));
    Q_EMIT loaded();
}

void UserSetupBuilder::take(const UserSetup &given, const QStringList &fields)
{
    forEachField<UserSetup>([&](const auto &field) {
        if (fields.contains(field.nameString()))
            m_setup.*(field.member) = given.*(field.member);
    });
    m_portalWish = m_setup.portalAccess;
    if (const std::optional<Licence> chosen = licence(); chosen && chosen->portalAlways)
        m_setup.portalAccess = true;
    Q_EMIT loaded();
}

void UserSetupBuilder::reset()
{
    m_setup = fresh();
    m_portalWish = true;
    m_refusals.clear();
    m_edited.clear();
    Q_EMIT loaded();
}

} // namespace jackfield
