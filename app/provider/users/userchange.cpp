#include "app/provider/users/userchange.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/account/numberrest.h"
#include "app/provider/setup/mergepatch.h"
#include "app/provider/store/accountstore.h"
#include "core/domain/accesslevels.h"
#include "core/domain/phonetext.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// The user as the rules of a set-up see one. Devices are not the patch's business.
UserSetup asSetup(const User &user)
{
    UserSetup setup;
    setup.firstName = user.firstName;
    setup.lastName = user.lastName;
    setup.email = user.email;
    setup.signInId = user.signInId;
    setup.username = user.username;
    setup.department = user.department;
    setup.site = user.site;
    setup.promptLanguage = user.promptLanguage;
    setup.timeZone = user.timeZone;
    setup.adminLevel = user.adminLevel;
    setup.phoneNumber = user.phoneNumber;
    setup.extension = user.extension;
    setup.licence = user.licence;
    setup.callingPlan = user.callingPlan;
    setup.portalAccess = user.portalAccess;
    return setup;
}

QSet<QString> fieldsOf(const QList<FieldError> &errors)
{
    QSet<QString> fields;
    for (const FieldError &error : errors)
        fields += error.field + u':' + error.code;
    return fields;
}

} // namespace

UserChange::UserChange(Edit &edit, const User &before)
    : m_edit(edit)
    , m_before(before)
    , m_after(before)
    , m_policy(AccountStore(edit.sql()).policy(edit.slot()))
    , m_seats(edit.objects())
{ }

void UserChange::add(const QString &field, const QString &code) { m_errors.append({field, code, {}, {}, {}}); }

void UserChange::refuseTaken(const QString &field, const std::optional<Holder> &holder)
{
    const bool ours = holder && holder->slot == m_edit.slot();
    if (!holder || (ours && holder->id == m_before.id.value))
        return;
    m_errors.append({field, u"taken"_s, {}, ours ? holder->id : QString(), ours ? holder->name : QString()});
}

QList<FieldError> UserChange::plan()
{
    m_errors = applyMergePatch(m_edit.body(), m_after);
    if (!m_errors.isEmpty())
        return m_errors;
    const auto before = m_edit.objects().find<Licence>(m_before.licence.value);
    m_licence = m_after.licence == m_before.licence ? before : m_edit.objects().find<Licence>(m_after.licence.value);
    followLicence(m_edit.body().contains("portalAccess"_L1), m_edit.body().contains("applications"_L1));
    checkRules(before);
    checkKeys();
    if (m_after.phoneNumber != m_before.phoneNumber)
        checkNumber();
    // Nobody lifts anybody, also not oneself, above the own level.
    const Call &call = m_edit.call();
    if (m_after.adminLevel != m_before.adminLevel
        && rankOf(call.accountType, m_after.adminLevel) > rankOf(call.accountType, call.person.level))
        add(u"adminLevel"_s, u"forbidden"_s);
    m_errors += m_seats.move(m_before.licence, m_before.applications, m_after.licence, m_after.applications);
    return m_errors;
}

// S4.13 to S4.17: a licence brings its applications and may bring the portal; another one takes those of the old one along.
void UserChange::followLicence(bool portalGiven, bool applicationsGiven)
{
    if (!m_licence)
        return;
    if (!portalGiven && m_licence->portalAlways)
        m_after.portalAccess = true;
    if (!applicationsGiven && m_after.licence != m_before.licence) {
        if (const auto old = m_edit.objects().find<Licence>(m_before.licence.value)) {
            for (const QString &application : old->applications)
                m_after.applications.removeAll(application);
        }
    }
    if (applicationsGiven || m_after.licence != m_before.licence) {
        m_after.applications = m_licence->applications + m_after.applications;
        m_after.applications.removeDuplicates();
    }
}

QList<FieldError> UserChange::ruleErrors(const User &user, const std::optional<Licence> &licence) const
{
    std::optional<Licence> pool = licence;
    if (pool)
        pool->total = pool->assigned + 1; // whether one is left is counted where the seats are moved
    return checkUserOn(m_policy, asSetup(user), pool);
}

void UserChange::checkRules(const std::optional<Licence> &before)
{
    const QSet<QString> old = fieldsOf(ruleErrors(m_before, before));
    for (const FieldError &error : ruleErrors(m_after, m_licence)) {
        if (m_edit.body().contains(error.field) || !old.contains(error.field + u':' + error.code))
            m_errors.append(error);
    }
    normalize(u"mobileNumber"_s, m_after.mobileNumber);
    normalize(u"pagerNumber"_s, m_after.pagerNumber);
}

// S2.7: as it was typed is good enough to read, not to keep.
void UserChange::normalize(const QString &field, QString &number)
{
    if (!m_edit.body().contains(field) || number.isEmpty())
        return;
    const NumberId parsed = parseNumber(number);
    if (parsed.isEmpty())
        add(field, u"format"_s);
    else
        number = parsed.value;
}

void UserChange::checkKeys()
{
    KeyStore &keys = m_edit.objects().keys();
    if (m_after.extension != m_before.extension && !m_after.extension.isEmpty())
        refuseTaken(u"extension"_s, keys.extensionHolder(m_edit.slot(), m_after.extension)); // S2.15
    if (m_after.signInId != m_before.signInId && !m_after.signInId.isEmpty())
        refuseTaken(u"signInId"_s, keys.signInIdHolder(m_edit.slot(), m_after.signInId));
    if (m_after.username != m_before.username && !m_after.username.isEmpty())
        refuseTaken(u"username"_s, keys.usernameHolder(m_after.username));
    const auto messaging = m_edit.objects().find<UserMessaging>(m_after.id.value);
    if (m_after.email != m_before.email && messaging && messaging->enabled)
        m_errors.append({u"email"_s, u"conflict"_s, u"Integrated IMP is on"_s, {}, {}}); // S2.8, S2.36
    if (m_after.email != m_before.email && !m_after.email.isEmpty())
        refuseTaken(u"email"_s, keys.emailHolder(m_after.email));
}

void UserChange::checkNumber()
{
    ObjectStore &objects = m_edit.objects();
    if (!m_before.phoneNumber.isEmpty())
        m_oldNumber = objects.find<PhoneNumber>(m_before.phoneNumber.value);
    m_after.emergencyState = u"none"_s;
    if (m_after.phoneNumber.isEmpty())
        return;
    m_newNumber = objects.find<PhoneNumber>(m_after.phoneNumber.value);
    if (!m_newNumber) {
        add(u"phoneNumber"_s, u"not-found"_s);
    } else if (!m_newNumber->user.isEmpty()) {
        const auto holder = objects.find<User>(m_newNumber->user.value);
        refuseTaken(u"phoneNumber"_s, Holder{m_edit.slot(), m_newNumber->user.value, holder ? holder->displayName() : QString()});
    } else if (m_newNumber->state != "available"_L1) {
        add(u"phoneNumber"_s, u"conflict"_s); // it is being ported, or rests
    }
    m_after.emergencyState = u"unverified"_s; // S2.16
}

void UserChange::carryOut()
{
    if (m_after == m_before)
        return;
    m_after.changedAt = m_edit.nowText();
    m_after.changedBy = m_edit.call().actor.name;
    m_edit.put(m_after);
    if (m_newNumber) {
        m_newNumber->user = m_after.id;
        m_newNumber->state = u"needs-activation"_s;    // S2.14
        m_newNumber->emergencyState = u"unverified"_s; // S2.16
        m_edit.put(*m_newNumber);
    }
    if (m_oldNumber) {
        release(m_edit.sql(), m_edit.slot(), *m_oldNumber, m_edit.now());
        m_edit.put(*m_oldNumber);
        m_edit.remove(kindWord<EmergencyAddress>(), m_oldNumber->id.value);
    }
    m_seats.write(m_edit);
    if (m_after.displayName() == m_before.displayName())
        return;
    for (const QString &id : m_edit.objects().keys().devicesOf(m_edit.slot(), m_after.id.value)) {
        if (auto device = m_edit.objects().find<Device>(id)) {
            device->userName = m_after.displayName();
            m_edit.put(*device);
        }
    }
}

} // namespace jackfield::reference
