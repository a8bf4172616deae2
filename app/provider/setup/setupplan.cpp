#include "app/provider/setup/setupplan.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/phonecatalogue.h"
#include "app/provider/setup/shapeerrors.h"
#include "app/provider/store/token.h"
#include "core/domain/usersetuprules.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// Works one plan out. Each function looks after one part of the request and says what is wrong with it.
class Planner {
public:
    Planner(const UserSetup &setup, const SetupContext &context, ObjectStore &objects)
        : m_setup(setup)
        , m_context(context)
        , m_objects(objects)
    { }

    SetupPlan work()
    {
        m_plan.errors = shapeErrors(m_setup);
        if (!m_setup.licence.isEmpty())
            m_plan.licence = m_objects.find<Licence>(m_setup.licence.value);
        m_plan.errors += checkUserOn(m_context.policy, m_setup, m_plan.licence);
        if (!m_setup.licence.isEmpty() && !m_plan.licence)
            add(u"licence"_s, u"unknown"_s);
        uniqueKeys();
        number();
        applications();
        if (!m_setup.device.isEmpty())
            listedDevice();
        else if (!m_setup.newDeviceMac.isEmpty())
            newDevice();
        if (m_plan.errors.isEmpty())
            fillIn();
        return std::move(m_plan);
    }

private:
    void add(const QString &field, const QString &code) { m_plan.errors.append({field, code, {}, {}, {}}); }

    // The holder is named to people of the same account only.
    void refuseTaken(const QString &field, const std::optional<Holder> &holder)
    {
        if (!holder)
            return;
        const bool ours = holder->slot == m_context.slot;
        m_plan.errors.append({field, u"taken"_s, {}, ours ? holder->id : QString(), ours ? holder->name : QString()});
    }

    void uniqueKeys()
    {
        KeyStore &keys = m_objects.keys();
        if (!m_setup.extension.isEmpty())
            refuseTaken(u"extension"_s, keys.extensionHolder(m_context.slot, m_setup.extension));
        if (!m_setup.signInId.isEmpty())
            refuseTaken(u"signInId"_s, keys.signInIdHolder(m_context.slot, m_setup.signInId));
        if (!m_setup.username.isEmpty())
            refuseTaken(u"username"_s, keys.usernameHolder(m_setup.username));
        if (!m_setup.email.isEmpty())
            refuseTaken(u"email"_s, keys.emailHolder(m_setup.email));
    }

    void number()
    {
        if (m_setup.phoneNumber.isEmpty())
            return;
        m_plan.number = m_objects.find<PhoneNumber>(m_setup.phoneNumber.value);
        if (!m_plan.number) {
            add(u"phoneNumber"_s, u"not-found"_s);
        } else if (!m_plan.number->user.isEmpty()) {
            const auto holder = m_objects.find<User>(m_plan.number->user.value);
            refuseTaken(
                u"phoneNumber"_s, Holder{m_context.slot, m_plan.number->user.value, holder ? holder->displayName() : QString()});
        } else if (m_plan.number->state != "available"_L1) {
            add(u"phoneNumber"_s, u"conflict"_s); // it is being ported
        }
    }

    void applications()
    {
        const QStringList included = m_plan.licence ? m_plan.licence->applications : QStringList();
        for (const QString &id : m_setup.applications) {
            if (included.contains(id))
                continue; // comes with the licence and takes no seat of its own
            auto application = m_objects.find<Application>(id);
            if (!application) {
                add(u"applications"_s, u"unknown"_s);
            } else if (application->isLimited()) {
                if (application->available() == 0)
                    add(u"applications"_s, u"none-left"_s);
                m_plan.seats.append(*application);
            }
        }
    }

    void listedDevice()
    {
        m_plan.device = m_objects.find<Device>(m_setup.device.value);
        if (!m_plan.device) {
            add(u"device"_s, u"not-found"_s);
            return;
        }
        if (!m_plan.device->user.isEmpty())
            refuseTaken(u"device"_s, Holder{m_context.slot, m_plan.device->user.value, m_plan.device->userName});
        checkPorts(m_plan.device->ports);
    }

    void newDevice()
    {
        const QString mac = normalizedMac(m_setup.newDeviceMac);
        if (mac.isEmpty())
            return; // checkUserSetup() has said so
        refuseTaken(u"newDeviceMac"_s, m_objects.keys().macHolder(mac));
        Device device;
        device.make = makeOf(m_setup.newDeviceType);
        device.model = modelOf(m_setup.newDeviceType);
        device.mac = mac;
        device.site = m_setup.site;
        device.ports = portsOf(m_setup.newDeviceType);
        checkPorts(device.ports);
        m_plan.device = device;
    }

    // Beyond the policy's most, checkUserSetup() has said so already.
    void checkPorts(int ports)
    {
        if (m_setup.ports > ports && m_setup.ports <= m_context.policy.portsMax)
            add(u"ports"_s, u"length"_s);
        if (m_setup.lineNumber > ports && m_setup.lineNumber <= m_context.policy.portsMax)
            add(u"lineNumber"_s, u"length"_s);
    }

    void fillIn()
    {
        User &user = m_plan.user;
        user.id.value = freshId(u'u');
        user.firstName = user.clidFirstName = m_setup.firstName;
        user.lastName = user.clidLastName = m_setup.lastName;
        user.email = m_setup.email;
        user.signInId = m_setup.signInId;
        user.username = m_setup.username;
        user.extension = m_setup.extension;
        user.phoneNumber = m_setup.phoneNumber;
        user.department = m_setup.department;
        user.site = m_setup.site;
        user.tags = m_setup.tags;
        user.timeZone = m_setup.timeZone;
        user.promptLanguage = m_setup.promptLanguage;
        if (user.promptLanguage.isEmpty() && !m_context.policy.languages.isEmpty())
            user.promptLanguage = m_context.policy.languages.first().id;
        user.licence = m_setup.licence;
        user.callingPlan = m_setup.callingPlan;
        user.applications = m_plan.licence->applications + m_setup.applications;
        user.applications.removeDuplicates();
        user.portalAccess = m_setup.portalAccess || m_plan.licence->portalAlways;
        user.adminLevel = m_setup.adminLevel;
        user.emergencyState = m_plan.number ? u"unverified"_s : u"none"_s;
        user.changedAt = m_context.now;
        user.changedBy = m_context.actorName;

        if (m_plan.number) {
            m_plan.number->user = user.id;
            m_plan.number->state = u"needs-activation"_s;    // S2.14
            m_plan.number->emergencyState = u"unverified"_s; // S2.16
        }
        ++m_plan.licence->assigned;
        for (Application &application : m_plan.seats)
            ++application.assigned;
        if (Device *device = m_plan.device ? &*m_plan.device : nullptr) {
            if (device->id.isEmpty())
                device->id.value = freshId(u'd');
            device->user = user.id;
            device->userName = user.displayName();
            device->portsUsed = m_setup.ports;
            device->lineNumber = m_setup.lineNumber;
            device->lineName = m_setup.lineName;
            user.device = device->displayName();
        }
    }

    const UserSetup &m_setup;
    const SetupContext &m_context;
    ObjectStore &m_objects;
    SetupPlan m_plan;
};

} // namespace

SetupPlan planUserSetup(const UserSetup &setup, const SetupContext &context, ObjectStore &objects)
{
    return Planner(setup, context, objects).work();
}

void carryOut(SetupPlan &plan, Edit &edit)
{
    edit.put(plan.user);
    if (plan.number)
        edit.put(*plan.number);
    edit.put(*plan.licence);
    for (Application &application : plan.seats)
        edit.put(application);
    if (plan.device)
        edit.put(*plan.device);
}

} // namespace jackfield::reference
