#include "app/provider/demo/demodata.h"

#include "app/provider/account/addresscheck.h"
#include "app/provider/demo/demoadministrators.h"
#include "app/provider/demo/democustomers.h"
#include "app/provider/demo/demopolicy.h"
#include "app/provider/demo/demosites.h"
#include "app/provider/demo/demostaff.h"
#include "app/provider/demo/demousers.h"
#include "app/provider/demo/numberplan.h"
#include "app/provider/phonecatalogue.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/objectstore.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 deviceSeed = 90210;

/// Fills one account, in the order of its users.
class DemoWriter {
public:
    DemoWriter(Connection &sql, qint64 slot, int users, const QDateTime &now)
        : m_objects(sql, slot)
        , m_policy(quillhavenPolicy())
        , m_licences(demoLicences())
        , m_applications(demoApplications())
        , m_users(m_policy, m_licences, now)
        , m_verifiedAt(now.addDays(-30).toString(Qt::ISODate))
        , m_count(users)
    {
        const int spare = qMax(40, users / 20);
        m_numbered = qMin(users * 88 / 100, m_numbers.capacity() - spare);
        m_spareNumbers = spare;
        m_spareDevices = qMax(24, users / 50);
    }

    void write()
    {
        for (int at = 0; at < m_count; ++at)
            writeUser(at);
        for (int at = 0; at < m_spareNumbers; ++at)
            writeSpareNumber(at);
        for (int at = 0; at < m_spareDevices; ++at) {
            Device device = deviceAt(m_count + at);
            device.site = m_policy.sites[at % m_policy.sites.size()];
            m_objects.put(device);
        }
        for (Application &application : m_applications) {
            application.total = application.isLimited() ? application.total + application.assigned : application.total;
            m_objects.put(application);
        }
        for (Licence &licence : m_licences) {
            licence.total += licence.assigned;
            m_objects.put(licence);
        }
        for (EmergencyAddress &address : m_addresses)
            m_objects.put(address);
    }

private:
    void writeUser(int at)
    {
        User user = m_users.make(at);
        // Spread over the account, so that a large one has people without a number everywhere and not only at the end.
        const qint64 numbersBefore = qint64(at) * m_numbered / m_count;
        if (qint64(at + 1) * m_numbered / m_count > numbersBefore)
            giveNumber(user, int(numbersBefore));
        if (Dice(deviceSeed * 7 + quint64(at)).chance(78))
            giveDevice(user, at);
        m_objects.put(user);
        count(user);
    }

    void giveNumber(User &user, int at)
    {
        const NumberPlan::Place place = m_numbers.at(at);
        user.phoneNumber.value = place.number;
        // About one in twenty wants attention.
        user.emergencyState = at % 20 != 7 ? u"verified"_s : at % 60 == 47 ? u"rejected"_s : u"unverified"_s;
        const QString state = at % 41 == 17 ? u"needs-activation"_s : u"active"_s;
        PhoneNumber number{user.phoneNumber, 0, state, place.city, user.id, user.emergencyState};
        m_objects.put(number);
        if (user.emergencyState != "unverified"_L1)
            m_addresses.append(addressOf(number, user.site));
    }

    // One that can be found where the number is verified, and one that cannot where it was rejected; both are made up.
    EmergencyAddress addressOf(const PhoneNumber &number, const QString &site) const
    {
        const QStringList city = (number.city.isEmpty() ? u"Duluth, MN"_s : number.city).split(u", "_s);
        const bool isVerified = number.emergencyState == "verified"_L1;
        EmergencyAddress address{number.id, 0, u"Quillhaven Group"_s, u"12 "_s + site, {}, city.value(0), city.value(1), {},
                                 u"US"_s,   {}};
        int digit = 0;
        do
            address.postalCode = QString::number(digit) + u"5501"_s;
        while (canBeFound(address) != isVerified && ++digit < 10);
        address.verifiedAt = isVerified ? m_verifiedAt : QString();
        return address;
    }

    void writeSpareNumber(int at)
    {
        const NumberPlan::Place place = m_numbers.at(m_numbered + at);
        PhoneNumber number{{place.number}, 0, at % 13 == 12 ? u"porting"_s : u"available"_s, place.city, {}, u"none"_s};
        m_objects.put(number);
    }

    static Device deviceAt(int at)
    {
        Dice dice(deviceSeed + quint64(at));
        const PhoneModel &model = phoneModels()[size_t(dice.below(qsizetype(phoneModels().size())))];
        Device device;
        device.id.value =
            u'd' + (QString::number(dice.next(), 16) + QString::number(dice.next(), 16)).leftJustified(20, u'0', true);
        device.make = QString::fromLatin1(model.make);
        device.model = QString::fromLatin1(model.model);
        // The second half is the running number, stirred so that neighbours look unalike; an odd factor keeps all of them different.
        const quint32 tail = (quint32(at) * 2654435u + 0x4A1F37u) & 0xFFFFFFu;
        device.mac = QString::fromLatin1(model.oui)
            + u":%1:%2:%3"_s.arg(tail >> 16, 2, 16, QChar(u'0'))
                  .arg((tail >> 8) & 255, 2, 16, QChar(u'0'))
                  .arg(tail & 255, 2, 16, QChar(u'0'))
                  .toUpper();
        device.ports = model.ports;
        return device;
    }

    void giveDevice(User &user, int at)
    {
        Device device = deviceAt(at);
        device.site = user.site;
        device.portsUsed = qMin(device.ports, at % 9 == 0 ? 2 : 1);
        device.lineNumber = 1;
        device.lineName = user.displayName();
        device.user = user.id;
        device.userName = user.displayName();
        user.device = device.displayName();
        m_objects.put(device);
    }

    void count(const User &user)
    {
        const Licence *theirs = nullptr;
        for (Licence &licence : m_licences) {
            if (licence.id == user.licence) {
                ++licence.assigned;
                theirs = &licence;
            }
        }
        for (Application &application : m_applications) {
            const QString &id = application.id.value;
            if (user.applications.contains(id) && !(theirs && theirs->applications.contains(id)))
                ++application.assigned;
        }
    }

    ObjectStore m_objects;
    AccountPolicy m_policy;
    QList<Licence> m_licences;
    QList<Application> m_applications;
    DemoUsers m_users;
    NumberPlan m_numbers;
    QList<EmergencyAddress> m_addresses; ///< written at the end, so that whatever else there is keeps its revision
    QString m_verifiedAt;
    int m_count;
    int m_numbered = 0;
    int m_spareNumbers = 0;
    int m_spareDevices = 0;
};

} // namespace

void writeDemoAccount(Connection &sql, int users, const QDateTime &now)
{
    const qint64 slot = AccountStore(sql).addAccount(
        {{u"quillhaven"_s}, u"40-7718"_s, u"Quillhaven Group"_s}, quillhavenPolicy(), quillhavenSignIn());
    writeDemoAdministrators(sql, slot, now);
    writeDemoStaff(sql);
    writeDemoCustomers(sql, now);
    writeDemoSites(sql, slot, quillhavenPolicy());
    DemoWriter(sql, slot, users, now).write();
}

} // namespace jackfield::reference
