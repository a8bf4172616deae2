#include "app/provider/demo/democustomers.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/account/siteedit.h"
#include "app/provider/demo/demopolicy.h"
#include "app/provider/demo/numberplan.h"
#include "app/provider/people/personstore.h"
#include "app/provider/phonecatalogue.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/objectstore.h"
#include "app/provider/store/passwordhash.h"
#include "core/domain/accesslevels.h"
#include "core/domain/demoaccount.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int numbersEach = 4;

/// Fills one of them. `at` keeps what is unique in the world apart: their numbers are toll-free ones, which Quillhaven has none of.
class CustomerWriter {
public:
    CustomerWriter(Connection &sql, const DemoCustomer &customer, int at, const QDateTime &now)
        : m_customer(customer)
        , m_type(QString::fromLatin1(customer.type))
        , m_at(at)
        , m_now(now.toString(Qt::ISODate))
        , m_policy(policyFor(m_type))
        , m_slot(addAccount(sql))
        , m_objects(sql, m_slot)
    { }

    void write(Connection &sql, const QString &passwordHash)
    {
        writeAdministrator(sql, passwordHash);
        for (qsizetype at = 0; at < m_policy.sites.size(); ++at)
            writeSite(int(at));
        for (int at = 0; at < numbersEach; ++at)
            writeNumber(at);
        for (qsizetype at = 0; at < 2 && !m_policy.deviceTypes.isEmpty(); ++at)
            writeDevice(int(at));
        if (hasUsers(m_type))
            writeUsers();
    }

private:
    qint64 addAccount(Connection &sql)
    {
        m_policy.sites = QString::fromLatin1(m_customer.sites).split(u',', Qt::SkipEmptyParts);
        AccountStore accounts(sql);
        const Account account{
            {QString::fromLatin1(m_customer.id)}, QString::fromLatin1(m_customer.number), QString::fromUtf8(m_customer.name)};
        const qint64 slot = accounts.addAccount(account, m_policy, signInFor(m_type));
        accounts.setType(slot, m_type);
        return slot;
    }

    void writeAdministrator(Connection &sql, const QString &passwordHash)
    {
        m_administrator.id.value = QString::fromLatin1(m_customer.administrator);
        m_administrator.firstName = QString::fromUtf8(m_customer.firstName);
        m_administrator.lastName = QString::fromUtf8(m_customer.lastName);
        m_administrator.email = QString::fromLatin1(m_customer.email);
        m_administrator.contactNumber = fictionalNumber(u"800"_s, 50 + m_at);
        m_administrator.role = signInFor(m_type).role;
        m_administrator.language = u"en"_s;
        m_administrator.state = u"active"_s;
        m_administrator.changedAt = m_now;
        m_administrator.changedBy = m_policy.providerName;
        m_objects.put(m_administrator);
        Person person;
        person.id = m_administrator.id.value;
        person.kind = PersonKind::Administrator;
        person.slot = m_slot;
        person.name = m_administrator.displayName();
        person.email = m_administrator.email;
        person.role = u"Customer administrator"_s;
        person.level = u"super"_s;
        PersonStore people(sql);
        people.put(person, {});
        people.setPassword(person.id, passwordHash, false);
        people.setTerms(person.id, signInFor(m_type).termsVersion);
    }

    void writeSite(int at)
    {
        Site site;
        site.id.value = u"site%1"_s.arg(at + 1, 2, 10, QChar(u'0'));
        site.name = m_policy.sites[at];
        followContact(site, m_administrator);
        site.outsideNumber = m_administrator.contactNumber;
        m_objects.put(site);
    }

    // The last one waits for its activation, or is free where there are users to give it to.
    void writeNumber(int at)
    {
        const bool isLast = at == numbersEach - 1;
        PhoneNumber number;
        number.id.value = fictionalNumber(u"888"_s, m_at * numbersEach + at);
        number.state = hasUsers(m_type) ? u"available"_s : isLast ? u"needs-activation"_s : u"active"_s;
        number.emergencyState = number.state == "active"_L1 ? u"verified"_s : u"none"_s;
        m_objects.put(number);
        if (number.emergencyState == "verified"_L1)
            writeAddress(number.id, QString::fromUtf8(m_customer.name));
        m_numbers.append(number);
    }

    void writeAddress(const NumberId &number, const QString &callerName)
    {
        EmergencyAddress address{number,     0,       callerName, u"%1 Harbour Row"_s.arg(10 + m_at), {}, u"Duluth"_s, u"MN"_s,
                                 u"55802"_s, u"US"_s, m_now};
        m_objects.put(address);
    }

    void writeDevice(int at)
    {
        const QString type = m_policy.deviceTypes[at];
        Device device;
        device.id.value = u"d%1%2"_s.arg(m_administrator.id.value).arg(at + 1);
        device.make = makeOf(type);
        device.model = modelOf(type);
        device.mac =
            u"02:4A:46:00:%1:%2"_s.arg(m_at, 2, 10, QChar(u'0')).arg(at, 2, 10, QChar(u'0')); // nobody's own, as a maker's is
        device.site = m_policy.sites.value(0);
        device.ports = portsOf(type);
        m_objects.put(device);
    }

    void writeUsers()
    {
        QList<Licence> licences = demoLicences();
        Licence &standard = licences.first();
        for (Application &application : demoApplications())
            m_objects.put(application);
        for (const auto &[first, last] :
             {std::pair("Nadia", "Brandt"), std::pair("Owen", "Castellane"), std::pair("Ruth", "Adeyemi")}) {
            User user;
            user.firstName = user.clidFirstName = QString::fromLatin1(first);
            user.lastName = user.clidLastName = QString::fromLatin1(last);
            user.signInId = (user.firstName + user.lastName).toLower();
            user.id.value = u"u"_s + user.signInId;
            user.email = user.signInId + u'@' + m_administrator.email.section(u'@', 1);
            user.extension = QString::number(401 + standard.assigned);
            user.department = m_policy.departments.value(0);
            user.site = m_policy.sites.value(0);
            user.promptLanguage = u"en"_s;
            user.licence = standard.id;
            user.portalAccess = true;
            user.emergencyState = u"none"_s;
            user.changedAt = m_now;
            user.changedBy = m_administrator.displayName();
            if (standard.assigned == 0) {
                PhoneNumber number = m_numbers.first();
                number.user = user.id;
                number.state = u"active"_s;
                number.emergencyState = user.emergencyState = u"verified"_s;
                user.phoneNumber = number.id;
                m_objects.put(number);
                writeAddress(number.id, user.displayName());
                user.adminLevel = m_policy.adminLevels.value(0).id;
            }
            m_objects.put(user);
            ++standard.assigned;
        }
        for (Licence &licence : licences) {
            licence.total += licence.assigned;
            m_objects.put(licence);
        }
    }

    const DemoCustomer &m_customer;
    const QString m_type;
    const int m_at;
    const QString m_now;
    AccountPolicy m_policy;
    const qint64 m_slot;
    ObjectStore m_objects;
    Administrator m_administrator;
    QList<PhoneNumber> m_numbers;
};

} // namespace

const QList<DemoCustomer> &demoCustomers()
{
    static const QList<DemoCustomer> all{
        {"tidewell", "40-1183", "Tidewell Dental", "cloud-pbx", "hollis", "Hollis", "Tidewell", "hollis@tidewell.example",
         "Harbour Row,Clinic Lane"},
        {"marlowe", "41-0027", "Marlowe & Finch Freight", "sip-trunks", "greta", "Greta", "Finch", "greta.finch@marlowe.example",
         "Freight Yard"},
        {"ospreyhill", "39-5540", "Osprey Hill Schools", "business-lines", "amara", "Amara", "Diallo",
         "amara.diallo@ospreyhill.example", "Hill School,Lower School"},
        {"petitpont", "42-6609", "Hôtel du Petit-Pont", "specialty-lines", "celine", "Céline", "Petit",
         "celine.petit@petitpont.example", ""}};
    return all;
}

void writeDemoCustomers(Connection &sql, const QDateTime &now)
{
    const QString passwordHash = PasswordHash::of(demo::password());
    int at = 0;
    for (const DemoCustomer &customer : demoCustomers())
        CustomerWriter(sql, customer, at++, now).write(sql, passwordHash);
}

} // namespace jackfield::reference
